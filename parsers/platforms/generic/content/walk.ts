/** The walk over a page's tree that writes down its lines: what is content, and which markup each run stands under. */
import type { Element } from 'domhandler';
import { collapse } from '../../../page.ts';
import { spacedText } from '../../../text-without.ts';
import type { Content, Line, Run } from './content.ts';
import {
  blockTags,
  columnOf,
  holdsBlocks,
  holdsContent,
  holdsHeading,
  holdsSpeakers,
  isFootOfCard,
  textLength,
} from './elements.ts';
import { classHint, type Hint, linkKind } from './hints.ts';
import { finishLine } from './runs.ts';

const skippedTags = new Set(
  'script style template svg button input select textarea iframe object video audio canvas head nav footer option datalist dialog'.split(
    ' ',
  ),
);
const inlineOwners = new Set('a b strong em i time abbr small cite font u mark code big dfn span'.split(' '));

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

type Own = Pick<Run, 'link' | 'href' | 'machine'> & { bold?: boolean };

/** Writes the lines and tabs within an element, and the elements with an id, into the content. */
export function walkContent(root: Element, content: Content): void {
  new Walker(content).walk(root);
}

class Walker {
  private line: Line | undefined;
  private run: Run | undefined;

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
    finishLine(line);
    if (line.runs.length === 0) return;
    line.index = this.lines.length;
    this.lines.push(line);
  }

  private text(data: string, owner: Element, block: Element, inherited: Inherited, own: Own): void {
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
    own: Own,
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

  private element(node: Element, owner: Element, block: Element, inherited: Inherited, own: Own, depth: number): void {
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
    const stated = hintOf(node);
    if (stated === 'furniture' && !holdsContent(node)) {
      this.tabsWithin(node);
      return;
    }
    if (name === 'form' && !holdsContent(node)) return;
    const hint = stated === 'furniture' ? undefined : narrowed(stated, node);
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
      this.children(node, node, node, next, { ...passed, machine: undefined }, depth + 1);
      this.end();
      return;
    }
    if ((attribs.class ?? '') !== '' || inlineOwners.has(name)) nextOwner = node;
    this.children(node, nextOwner, block, next, passed, depth + 1);
  }
}

/** What classes, id and role of an element say that it is. */
function hintOf({ attribs }: Element): Hint | undefined {
  if (attribs.role === 'navigation' || attribs.role === 'menu' || attribs.role === 'search') return 'furniture';
  const label = attribs.class ?? '';
  const named = attribs.itemprop === undefined ? label : `${label} ${attribs.itemprop}`;
  const hint = named === '' ? undefined : classHint(named);
  const byId =
    attribs.id !== undefined && (hint === undefined || hint === 'people') ? classHint(attribs.id) : undefined;
  return byId === 'furniture' ? byId : hint;
}

/** The same hint, unless what it is said of holds more than the thing. */
function narrowed(hint: Hint | undefined, node: Element): Hint | undefined {
  if (hint === undefined) return undefined;
  const most = longest[hint];
  // "rooms" around several blocks holds what happens in them.
  if (most !== undefined && severalOf.test(node.attribs.class ?? '') && holdsBlocks(node)) return undefined;
  if (most !== undefined && textLength(node, most + 1) > most) return undefined;
  // Around a heading such a class only frames it, with hours and buttons.
  if (hint === 'title' && blockTags.has(node.name) && !/^h\d$/.test(node.name) && holdsHeading(node)) return undefined;
  return hint;
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

function isBold(style: string | undefined): boolean {
  return style !== undefined && /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
}
