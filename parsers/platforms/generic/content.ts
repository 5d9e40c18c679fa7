/**
 * The content of a page as lines of runs: what stands in one line, cut wherever the markup changes. Menus, forms,
 * side columns and the like are left out. One walk over the tree; nothing is cloned or searched twice.
 */
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { collapse } from '../../page.ts';
import { spacedText } from '../../text-without.ts';
import { classHint, type Hint, type LinkKind, linkKind } from './hints.ts';
import { type Frame, frameOf } from './page-frame.ts';

/** A stretch of text under the same markup. */
export interface Run {
  text: string;
  /** The element it stands in: an inline one with a class, a link or emphasis, else its block. */
  element: Element;
  hint?: Hint | undefined;
  /** What the link around it leads to, and its address. Only of links that hold no blocks. */
  link?: LinkKind | undefined;
  href?: string | undefined;
  /** `datetime` of a `time`, `title` of an `abbr`: what a machine is told. */
  machine?: string | undefined;
  bold: boolean;
  line: Line;
}

export interface Line {
  index: number;
  block: Element;
  runs: Run[];
  text: string;
  /** 1 to 6 within a heading; 7 for a `dt` and a `th` of a row. */
  heading?: number | undefined;
  /** A card that is one link as a whole, and what it leads to. */
  card?: { element: Element; href: string; kind: LinkKind } | undefined;
  /** Column, where the line stands in a table's cell; the cell itself. */
  cell?: { element: Element; column: number; header: boolean } | undefined;
}

/** What a tab says, and the id of what it shows. */
interface Tab {
  text: string;
  target: string;
}

export interface Content {
  root: Element;
  lines: Line[];
  /** Title and site names. */
  frame: Frame;
  base: string | undefined;
  /** What switches between parts of the page, menus too, and the elements with an id. */
  tabs: Tab[];
  ids: Map<string, Element>;
}

const blockTags = new Set(
  'p div section article header footer main aside nav ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 hr form fieldset address details summary center body body html label'.split(
    ' ',
  ),
);
const skippedTags = new Set(
  'script style template svg button input select textarea iframe object video audio canvas head nav footer option datalist dialog'.split(
    ' ',
  ),
);
const inlineOwners = new Set('a b strong em i time abbr small cite font u mark code big dfn span'.split(' '));
/** A line longer than this is prose, whose spans mean nothing. */
const longestCut = 160;

/** Reads the content of a document. */
export function readContent(document: Document, base: string | undefined): Content {
  const html = document.children.find((node): node is Element => isTag(node, 'html'));
  const body = html?.children.find((node): node is Element => isTag(node, 'body')) ?? html;
  const content: Content = {
    root: html as unknown as Element,
    lines: [],
    frame: frameOf(document),
    base,
    tabs: [],
    ids: new Map(),
  };
  if (!body) return content;
  content.root = mainElement(body) ?? body;
  new Walker(content).walk(content.root);
  return content;
}

function isTag(node: AnyNode, name?: string): node is Element {
  return (
    (node.type === 'tag' || node.type === 'script' || node.type === 'style') &&
    (name === undefined || node.name === name)
  );
}

/** The element that says of itself that it is the page's main part, where there is one and it says something. */
function mainElement(body: Element): Element | undefined {
  let found: Element | undefined;
  let count = 0;
  const look = (parent: Element, depth: number): void => {
    for (const child of parent.children) {
      if (!isTag(child) || depth > 12) continue;
      const { role, id } = child.attribs;
      if (child.name === 'main' || role === 'main' || id === 'main-content' || id === 'content' || id === 'main') {
        count += 1;
        found ??= child;
      } else look(child, depth + 1);
    }
  };
  look(body, 0);
  return found && count === 1 && textLength(found, 200) >= 200 ? found : undefined;
}

/** Letters in an element, counted no further than `enough`. */
export function textLength(node: ParentNode, enough: number): number {
  let length = 0;
  for (const child of node.children) {
    if (length >= enough) break;
    if (child.type === 'text') length += child.data.trim().length;
    else if (child.type === 'tag') length += textLength(child, enough - length);
  }
  return length;
}

const severalOf = /\b(?:rooms|tracks|venues|stages|times|days|slots|halls)\b/i;

/** What holds more text than this is named after the thing in it and is not the thing. */
const longest: { [hint in Hint]?: number } = {
  title: 320,
  name: 120,
  affiliation: 160,
  position: 160,
  room: 160,
  track: 160,
  session: 200,
  type: 120,
  time: 250,
  duration: 60,
  tags: 400,
};

interface Inherited {
  hint: Hint | undefined;
  heading: number | undefined;
  card: Line['card'];
  cell: Line['cell'];
}

class Walker {
  private line: Line | undefined;
  private run: Run | undefined;
  private blocks = 0;

  private readonly lines: Line[];
  private readonly base: string | undefined;
  private readonly content: Content;

  constructor(content: Content) {
    this.lines = content.lines;
    this.base = content.base;
    this.content = content;
  }

  walk(root: Element): void {
    const inherited: Inherited = { hint: undefined, heading: undefined, card: undefined, cell: undefined };
    this.children(root, root, root, inherited, {}, 0);
    this.end();
  }

  private end(): void {
    const line = this.line;
    this.line = undefined;
    this.run = undefined;
    if (!line) return;
    // Parts that only their look sets apart are words apart.
    line.text = collapse(line.runs.map((run) => run.text).join(''));
    if (line.text.length > longestCut) line.runs = joined(line.runs);
    else if (line.runs.some((run) => run.element.name === 'span')) line.text = collapse(spaced(line.runs));
    line.runs = line.runs.flatMap((run) => {
      run.text = collapse(run.text);
      return /[\p{L}\p{N}]/u.test(run.text) || (run.machine !== undefined && run.text !== '') ? [run] : [];
    });
    if (line.runs.length === 0) return;
    line.index = this.lines.length;
    this.lines.push(line);
  }

  private text(
    data: string,
    owner: Element,
    block: Element,
    inherited: Inherited,
    own: Pick<Run, 'link' | 'href' | 'machine'> & { bold?: boolean },
  ): void {
    if (!this.line) {
      if (data.trim() === '') return;
      this.line = {
        index: 0,
        block,
        runs: [],
        text: '',
        heading: inherited.heading,
        card: inherited.card,
        cell: inherited.cell,
      };
    }
    if (this.run && this.run.element === owner) {
      this.run.text += data;
      return;
    }
    this.run = { text: data, element: owner, bold: own.bold ?? false, line: this.line };
    if (inherited.hint) this.run.hint = inherited.hint;
    if (own.link) this.run.link = own.link;
    if (own.href) this.run.href = own.href;
    if (own.machine) this.run.machine = own.machine;
    this.line.runs.push(this.run);
  }

  private children(
    parent: Element,
    owner: Element,
    block: Element,
    inherited: Inherited,
    own: Pick<Run, 'link' | 'href' | 'machine'> & { bold?: boolean },
    depth: number,
  ): void {
    // Deeper nesting is no page that a person made; the stack has an end.
    if (depth > 400) return;
    for (const node of parent.children) {
      if (node.type === 'text') this.text(node.data, owner, block, inherited, own);
      else if (node.type === 'tag') this.element(node, owner, block, inherited, own, depth);
    }
  }

  /** Each line of preformatted text is one, and wide gaps part its columns. */
  private preformatted(node: Element, inherited: Inherited, own: Pick<Run, 'link' | 'href' | 'machine'>): void {
    for (const line of spacedText(node.children).split('\n')) {
      this.end();
      for (const column of line.trim().split(/\s{2,}|\t/)) {
        this.run = undefined;
        this.text(`${column} `, node, node, inherited, own);
      }
    }
    this.end();
  }

  /** A menu is left out, but for the days that it switches between. */
  private tabsWithin(parent: Element): void {
    for (const node of parent.children) {
      if (node.type !== 'tag') continue;
      const target = tabTarget(node);
      if (target !== undefined) this.content.tabs.push({ text: collapse(spacedText(node.children)), target });
      else this.tabsWithin(node);
    }
  }

  private element(
    node: Element,
    owner: Element,
    block: Element,
    inherited: Inherited,
    own: Pick<Run, 'link' | 'href' | 'machine'> & { bold?: boolean },
    depth: number,
  ): void {
    const { name, attribs } = node;
    if (attribs.id !== undefined && !this.content.ids.has(attribs.id)) this.content.ids.set(attribs.id, node);
    const target = tabTarget(node);
    if (target !== undefined) this.content.tabs.push({ text: collapse(spacedText(node.children)), target });
    if (
      (skippedTags.has(name) && !(name === 'footer' && isFootOfCard(node))) ||
      attribs.hidden !== undefined ||
      attribs['aria-hidden'] === 'true'
    )
      return;
    if (name === 'br' || name === 'hr') {
      this.end();
      return;
    }
    if (name === 'pre') {
      this.preformatted(node, inherited, own);
      return;
    }
    if (name === 'aside' && !holdsSpeakers(node)) return;
    const label = attribs.class ?? '';
    const named = attribs.itemprop === undefined ? label : `${label} ${attribs.itemprop}`;
    let hint = named === '' ? undefined : classHint(named);
    if (attribs.id !== undefined && (hint === undefined || hint === 'people')) {
      if (classHint(attribs.id) === 'furniture') hint = 'furniture';
    }
    if (attribs.role === 'navigation' || attribs.role === 'menu' || attribs.role === 'search') hint = 'furniture';
    if (hint === 'furniture') {
      if (!holdsContent(node)) {
        this.tabsWithin(node);
        return;
      }
      hint = undefined;
    }
    if (name === 'form' && !holdsContent(node)) return;
    // "rooms" around several blocks holds what happens in them.
    if (hint !== undefined && severalOf.test(label) && longest[hint] !== undefined && holdsBlocks(node))
      hint = undefined;
    const most = hint === undefined ? undefined : longest[hint];
    if (most !== undefined && textLength(node, most + 1) > most) hint = undefined;
    // Around a heading such a class only frames it, with hours and buttons.
    if (hint === 'title' && blockTags.has(name) && !/^h\d$/.test(name) && holdsHeading(node)) hint = undefined;
    const isBlock = blockTags.has(name);
    let next = inherited;
    // What is text stays text, whatever its parts are called.
    if (hint !== undefined && inherited.hint !== 'prose' && inherited.hint !== 'bio') next = { ...next, hint };
    else if (inherited.hint === 'bio' && (hint === 'name' || hint === 'affiliation' || hint === 'position'))
      next = { ...next, hint };
    let passed = own;
    let nextOwner = owner;
    if (name === 'a' && attribs.href !== undefined) {
      const kind = linkKind(attribs.href, this.base);
      if (holdsBlocks(node)) {
        if (kind) next = { ...next, card: { element: node, href: attribs.href, kind } };
        passed = {};
      } else passed = { ...own, href: attribs.href, link: kind };
    }
    const machine =
      name === 'time' ? (attribs['data-isodatetime'] ?? attribs.datetime) : name === 'abbr' ? attribs.title : undefined;
    if (machine) passed = { ...passed, machine };
    if (name === 'b' || name === 'strong' || isBold(attribs.style)) passed = { ...passed, bold: true };
    if (isBlock) {
      this.end();
      const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : name === 'dt' || name === 'caption' ? 7 : undefined;
      if (heading !== undefined) next = { ...next, heading };
      if (name === 'td' || name === 'th') {
        next = { ...next, cell: { element: node, column: columnOf(node), header: name === 'th' } };
        if (heading === undefined && next.heading !== undefined) next = { ...next, heading: undefined };
      }
      this.blocks += 1;
      this.children(node, node, node, next, { ...passed, machine: undefined }, depth + 1);
      this.end();
      return;
    }
    if (label !== '' || inlineOwners.has(name)) nextOwner = node;
    this.children(node, nextOwner, block, next, passed, depth + 1);
  }
}

/** The id of what an element switches to. */
function tabTarget({ name, attribs }: Element): string | undefined {
  if (name === 'label') return attribs.for;
  if (name !== 'a' && name !== 'button' && attribs.role !== 'tab') return undefined;
  const stated = attribs['aria-controls'] ?? attribs['data-bs-target'] ?? attribs['data-target'] ?? attribs.href;
  if (stated === undefined) return undefined;
  if (stated.startsWith('#')) return stated.slice(1);
  return attribs['aria-controls'];
}

/** A card's last lines, rather than the page's: it stands beside a heading of the card. */
function isFootOfCard(node: Element): boolean {
  const beside = (node.parent?.children ?? []).some((one) => one.type === 'tag' && /^h[2-6]$/.test(one.name));
  return beside && textLength(node, 200) < 200;
}

function isBold(style: string | undefined): boolean {
  return style !== undefined && /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
}

/** The runs of a line of prose without the cuts that bare spans make. */
function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const isBare = run.element.name === 'span' && run.element.attribs.class === undefined;
    if (last && isBare && run.href === undefined && run.hint === last.hint && run.bold === last.bold)
      last.text += run.text;
    else if (last && run.element === last.element) last.text += run.text;
    else kept.push(run);
  }
  return kept;
}

/** Texts with a space where a span begins or ends between two words. */
function spaced(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) {
    text +=
      /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(run.text) && run.text.length > 3 ? ` ${run.text}` : run.text;
  }
  return text;
}

function holdsBlocks(node: Element): boolean {
  for (const child of node.children) {
    if (child.type !== 'tag') continue;
    if (blockTags.has(child.name) || holdsBlocks(child)) return true;
  }
  return false;
}

/** A side column is left out, unless it is where the page names its speakers. */
function holdsSpeakers(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'tag' &&
      (/speaker|presenter|panell?ist|instructor/i.test(child.attribs.class ?? child.attribs.href ?? '') ||
        holdsSpeakers(child)),
  );
}

function holdsHeading(node: Element): boolean {
  return node.children.some((child) => child.type === 'tag' && (/^h[1-6]$/.test(child.name) || holdsHeading(child)));
}

/** Whether what calls itself a menu or form is in truth wrapped around the page. */
function holdsContent(node: Element): boolean {
  for (const child of node.children) {
    if (child.type !== 'tag') continue;
    if (/^(?:main|article|h1|table)$/.test(child.name) || holdsContent(child)) return true;
  }
  return false;
}

/** Index of a cell in its row, by the spans of those before it. */
function columnOf(cell: Element): number {
  let column = 0;
  for (const sibling of cell.parent?.children ?? []) {
    if (sibling === cell) break;
    if (sibling.type === 'tag') column += Math.min(50, Number(sibling.attribs.colspan) || 1);
  }
  return column;
}
