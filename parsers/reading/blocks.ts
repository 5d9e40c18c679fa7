/**
 * A page's body as a list of blocks (headings, paragraphs, list items), whatever it came as: markup, Markdown or plain
 * text. What reads agendas and prose reads blocks, so that one rule serves the page, its PDF and its export.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../page.ts';
import type { Link } from '../records.ts';
import { shallowMarkup } from './shallow-markup.ts';

export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** What it says, white space collapsed, without bullet and markup, words parted at line ends joined. */
  text: string;
  /** The same as the source has it, white space collapsed: the evidence. */
  quote: string;
  /** 1 to 6 for a heading of that rank; 7 where only its look tells that it is one. */
  level?: number;
  /** How deep an item is nested, 0 for the outermost. */
  depth?: number;
  links?: Link[];
}

const bullet = /^(\s*)(?:[-*+•◦▪‣·●○■–—]|o(?=\s)|\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)/;

/**
 * Blocks of plain text. Lines are joined where they were broken to fit a width (as PDF text is); a text whose
 * paragraphs are single long lines is left as it is. A short line that stands alone is a heading, unless it ends like
 * a sentence or an introduction.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const longest = Math.max(0, ...lines.map((line) => line.trim().length));
  const wrapped = longest <= 160;
  const groups: { lines: string[]; alone: boolean; item: boolean; indent: number }[] = [];
  let afterBlank = true;
  for (const [index, line] of lines.entries()) {
    if (collapse(line) === '') {
      afterBlank = true;
      continue;
    }
    const mark = bullet.exec(line);
    const group = groups.at(-1);
    const previous = group?.lines.at(-1)?.trim() ?? '';
    if (!mark && group && !afterBlank && wrapped && previous.length >= Math.max(40, longest * 0.7)) {
      group.lines.push(line);
      group.alone = false;
    } else {
      const next = lines[index + 1] ?? '';
      const alone = afterBlank && collapse(next) === '';
      groups.push({ lines: [line], alone, item: mark !== null, indent: mark?.[1]?.length ?? 0 });
    }
    afterBlank = false;
  }
  const words = knownWords(lines);
  let outermost = 0;
  return groups.map((group, index) => {
    const quote = collapse(group.lines.join('\n'));
    const text = joinLines(group.lines, words);
    if (group.item) {
      if (!groups[index - 1]?.item) outermost = group.indent;
      const depth = group.indent > outermost ? 1 : 0;
      return { kind: 'item', text: collapse(text.replace(bullet, '')), quote, depth };
    }
    return group.alone && looksLikeHeading(text) ? { kind: 'heading', text, quote, level: 7 } : paragraph(text, quote);
  });
}

/** Blocks of Markdown (as Indico's exports hold it) or, where it has tags, of HTML. */
export function markdownBlocks(source: string): Block[] {
  if (/<(p|br|ul|ol|li|div|h[1-6]|table|span)\b[^>]*>/i.test(source)) {
    const $ = cheerio.load(shallowMarkup(source), null, false);
    return htmlBlocks($, $.root());
  }
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(...markdownBlock(open));
    open = [];
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    if (line.trim() === '' || bullet.test(line) || /^#{1,6}\s/.test(line)) close();
    if (line.trim() !== '') open.push(line);
    if (/^#{1,6}\s/.test(line)) close();
  }
  close();
  return blocks;
}

function markdownBlock(lines: readonly string[]): Block[] {
  const raw = lines.join('\n');
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/s.exec(raw);
  const mark = bullet.exec(raw);
  const links: Link[] = [];
  const strip = (text: string): string => collapse(stripMarkdown(text, links));
  const extra = (): { links?: Link[] } => (links.length > 0 ? { links } : {});
  if (heading) {
    return [{ kind: 'heading', text: strip(heading[2]!), quote: collapse(heading[2]!), level: heading[1]!.length }];
  }
  if (mark) {
    const body = raw.slice(mark[0].length);
    const text = strip(body);
    return [{ kind: 'item', text, quote: collapse(raw), depth: mark[1]!.length >= 2 ? 1 : 0, ...extra() }];
  }
  const strong = /^\s*(\*\*|__)([^*]{1,80}?)\1:?\s*$/.exec(raw);
  if (strong) return [{ kind: 'heading', text: strip(strong[2]!), quote: collapse(raw), level: 7 }];
  const text = strip(raw);
  return text === '' ? [] : [{ kind: 'paragraph', text, quote: collapse(raw), ...extra() }];
}

/** Takes Markdown's marks off, and gathers the links it names. */
function stripMarkdown(source: string, links: Link[]): string {
  return source
    .replace(/!\[([^\][]{0,300})\]\([^()]{0,2000}\)/g, '$1')
    .replace(
      /\[([^\][]{1,500})\]\(\s*<?([^()\s>]{1,2000}(?:\([^()\s]{0,200}\))?[^()\s>]{0,200})>?(?:\s+"[^"]{0,200}")?\s*\)/g,
      (_, label: string, url: string) => {
        if (/^https?:/i.test(url)) links.push({ url, label: collapse(label) });
        return label;
      },
    )
    .replace(/<(https?:\/\/[^>\s]+)>/g, (_, url: string) => {
      links.push({ url });
      return url;
    })
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\w_])/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

const blockTags = new Set(
  (
    'p div section article header footer main aside nav ul ol li dl dt dd table thead tbody tr td th ' +
    'blockquote pre figure h1 h2 h3 h4 h5 h6 hr form fieldset address'
  ).split(' '),
);
const skippedTags = new Set('script style noscript template svg button input select textarea'.split(' '));

/**
 * Blocks of the content of an element.
 *
 * @param base address that relative links are resolved against; without it only absolute links are kept.
 */
export function htmlBlocks($: CheerioAPI, root: Cheerio<AnyNode>, base?: string): Block[] {
  const blocks: Block[] = [];
  let buffer = '';
  let strong = '';
  let links: Link[] = [];
  type Shape = { kind: Block['kind']; level?: number; depth?: number; block?: Block };
  const flush = (shape: Shape): void => {
    const isStrong = collapse(buffer) !== '' && collapse(strong) === collapse(buffer);
    // A line broken by <br> is a block of its own; if it starts with a bullet it is an item.
    for (const line of buffer.split('\n')) {
      const quote = collapse(line);
      const text = collapse(line.replace(bullet, ''));
      if (text === '') continue;
      const own = links.filter((link) => link.label === undefined || quote.includes(link.label));
      const extra = own.length > 0 ? { links: own } : {};
      if (shape.kind === 'item' && shape.block) {
        // More of the same item, after a line break or in a second paragraph.
        shape.block.text += ` ${quote}`;
        if (own.length > 0) shape.block.links = [...(shape.block.links ?? []), ...own];
      } else if (shape.kind === 'item') {
        shape.block = { kind: 'item', depth: shape.depth ?? 0, text: quote, quote, ...extra };
        blocks.push(shape.block);
      } else if (shape.kind === 'heading')
        blocks.push({ kind: 'heading', level: shape.level ?? 7, text: quote, quote });
      else if (text !== quote) blocks.push({ kind: 'item', text, quote, depth: 0, ...extra });
      else if (isStrong && looksLikeHeading(text.replace(/:$/, '')))
        blocks.push({ kind: 'heading', text, quote, level: 7, ...extra });
      else blocks.push({ ...paragraph(quote, quote), ...extra });
    }
    buffer = '';
    strong = '';
    links = [];
  };
  const walk = (nodes: Cheerio<AnyNode>, shape: Shape, depth: number, bold: boolean): void => {
    nodes.each((_, node) => {
      if (node.type === 'text') {
        const text = node.data.replace(/[\r\n]+/g, ' ');
        buffer += text;
        if (bold) strong += text;
        return;
      }
      if (node.type !== 'tag' && node.type !== 'root') return;
      const name = node.type === 'tag' ? node.name : 'div';
      if (skippedTags.has(name)) return;
      const children = $(node).contents();
      if (name === 'br') {
        buffer += '\n';
        return;
      }
      if (name === 'a') {
        const link = linkOf($(node).attr('href'), collapse($(node).text()), base);
        if (link) links.push(link);
      }
      if (!blockTags.has(name)) {
        walk(children, shape, depth, bold || name === 'strong' || name === 'b');
        return;
      }
      flush(shape);
      const heading = /^h([1-6])$/.exec(name);
      let inner: Shape = shape.kind === 'item' && name !== 'li' ? shape : { kind: 'paragraph' };
      if (heading) inner = { kind: 'heading', level: Number(heading[1]) };
      if (name === 'li') inner = { kind: 'item', depth };
      walk(children, inner, depth + (name === 'li' ? 1 : 0), false);
      flush(inner);
    });
  };
  walk(root.contents(), { kind: 'paragraph' }, 0, false);
  flush({ kind: 'paragraph' });
  return blocks;
}

function linkOf(href: string | undefined, label: string, base: string | undefined): Link | undefined {
  if (href === undefined || /^(mailto|javascript|#)/i.test(href) || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base).href;
  if (!/^https?:/.test(url)) return undefined;
  return label === '' || label === url ? { url } : { url, label };
}

/** The text of blocks: paragraphs parted by empty lines, items on lines of their own with "- " before them. */
export function blocksText(blocks: readonly Block[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (previous) text += block.kind === 'item' && previous.kind === 'item' ? '\n' : '\n\n';
    text += block.kind === 'item' ? `${'  '.repeat(block.depth ?? 0)}- ${block.text}` : block.text;
  }
  return text;
}

/**
 * Joins lines that were broken to fit a width. A hyphen at a line's end is dropped where the two parts are a word that
 * the text also writes whole, or can have been parted by syllables (a vowel before it, three small letters after it).
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string> = knownWords(lines)): string {
  let text = '';
  for (const line of lines) {
    const next = collapse(line);
    if (next === '') continue;
    const before = /([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}])[-\u2010\u00AD]$/u.exec(text);
    const after = /^[\p{L}\p{M}]+/u.exec(next);
    if (!before || !after) {
      text += text === '' ? next : ` ${next}`;
      continue;
    }
    const whole = (before[1]! + after[0]).toLowerCase();
    const hyphenated = `${before[1]}-${after[0]}`.toLowerCase();
    const head = before[1]!.split('-').at(-1)!;
    const syllables = /[aeiouyäöüáéíóúàèëïâêô]/i.test(head) && head.length >= 2 && /^\p{Ll}{3,}/u.test(after[0]);
    const joins = words.has(whole) || (!words.has(hyphenated) && syllables);
    text = (joins ? text.slice(0, -1) : text) + next;
  }
  return text;
}

/** All words of a text that are not broken at a line's end, in lower case, those with hyphens whole. */
export function knownWords(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.trim().match(/[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*/gu) ?? []) {
      words.add(word.toLowerCase());
    }
  }
  return words;
}

function looksLikeHeading(text: string): boolean {
  return text.length <= 80 && /^[\p{Lu}\p{N}"“(]/u.test(text) && !/[.:;,!?…]$/.test(text);
}

function paragraph(text: string, quote: string): Block {
  return { kind: 'paragraph', text, quote };
}
