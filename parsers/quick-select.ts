/**
 * Finds elements by simple selectors through an index of the tree instead of a walk over it. Parsers ask a page dozens
 * of questions ("is there a `.speaker-list`?"), and cheerio goes over all elements for each.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Document, Element } from 'domhandler';

interface Compound {
  tag?: string;
  id?: string;
  classes: string[];
  attributes: { name: string; operator: string; value: string }[];
}
/** Compounds from the element itself outwards, each with whether it is a child of the one around (the context, for the last). */
type Chain = { compound: Compound; child: boolean }[];

/** Where an element stands in its tree, kept on it: a map of all elements costs more than all questions together. */
const place = Symbol('place');
type Placed = AnyNode & { [place]?: number };

interface Index {
  byTag: Map<string, Element[]>;
  byClass: Map<string, Element[]>;
  byId: Map<string, Element[]>;
  all: Element[];
  /** By place: the last place within that element, as the tree was when it was built. */
  end: number[];
}

const plans = new Map<string, Chain[] | undefined>();
const part = /\s*(>)?\s*((?:[a-z][a-z\d-]*|\*)?(?:[.#][\w-]+|\[[\w:-]+(?:[*^$~]?="[^"\\]*")?\])*)/iy;

/** Makes a tree answer simple selectors from an index. What it cannot read, and elements that are no part of the tree, are cheerio's. */
export function answerQuickly($: CheerioAPI): CheerioAPI {
  const root = $.root()[0] as unknown as Document;
  // Without a doctype class names match whatever their case; that is left to cheerio.
  if ((root as { 'x-mode'?: string })['x-mode'] === 'quirks') return $;
  let index: Index | undefined;
  const prototype = $.prototype as unknown as Questions;
  const slow = prototype._findBySelector;
  prototype._findBySelector = function find(selector, limit) {
    const context = this.length === 1 ? this[0]! : undefined;
    const chains = context && planOf(selector);
    if (!chains) return slow.call(this, selector, limit);
    index ??= buildIndex(root);
    if (context !== root && placeOf(index, context) === undefined) return slow.call(this, selector, limit);
    const found = chains.flatMap((chain) => answer(index!, chain, context));
    const elements = chains.length > 1 ? inOrder(found) : found;
    return (this as unknown as { _make(elements: Element[]): Cheerio<Element> })._make(
      Number.isFinite(limit) ? elements.slice(0, limit) : elements,
    );
  };
  for (const name of ['filter', 'children', 'closest'] as const) {
    const slowly = prototype[name];
    prototype[name] = function quickly(selector) {
      const fits = typeof selector === 'string' ? matcher(selector) : undefined;
      if (!fits) return slowly.call(this, selector);
      const make = this as unknown as { _make(elements: Element[]): Cheerio<Element> };
      if (name === 'filter') return make._make(this.toArray().filter((one) => isTag(one) && fits(one)) as Element[]);
      if (name === 'closest') return make._make([...new Set(this.toArray().flatMap((one) => around(one, fits) ?? []))]);
      const inside = this.toArray().flatMap((one) => ('children' in one ? one.children : []));
      return make._make(inside.filter((one) => isTag(one) && fits(one)) as Element[]);
    };
  }
  return $;
}

/** Those of cheerio's methods that are answered quickly. */
type Questions = {
  [name in 'filter' | 'children' | 'closest']: (this: Cheerio<AnyNode>, selector?: unknown) => Cheerio<Element>;
} & { _findBySelector(this: Cheerio<AnyNode>, selector: string, limit: number): Cheerio<Element> };

function isTag(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

function around(node: AnyNode, fits: (element: Element) => boolean): Element | undefined {
  for (let one: AnyNode | null = node; one; one = one.parent) if (isTag(one) && fits(one)) return one;
  return undefined;
}

/** Whether an element is of one of the forms that a selector lists; undefined for a selector that says more ("a b"). */
export function matcher(selector: string): ((element: Element) => boolean) | undefined {
  const chains = planOf(selector);
  if (!chains?.every((chain) => chain.length === 1 && !chain[0]!.child)) return undefined;
  return (element) => chains.some(([one]) => matches(element, one!.compound));
}

function placeOf(index: Index, node: AnyNode): number | undefined {
  const at = (node as Placed)[place];
  return at !== undefined && index.all[at] === node ? at : undefined;
}

function inOrder(elements: Element[]): Element[] {
  return [...new Set(elements)].sort((one, other) => (one as Placed)[place]! - (other as Placed)[place]!);
}

function planOf(selector: string): Chain[] | undefined {
  if (!plans.has(selector)) {
    if (plans.size > 2000) plans.clear();
    const chains = selector.split(',').map(readChain);
    plans.set(selector, chains.every((chain) => chain !== undefined) ? chains : undefined);
  }
  return plans.get(selector);
}

function readChain(text: string): Chain | undefined {
  const source = text.trim();
  if (source === '' || /["'].*[,\s>].*["']/.test(source)) return undefined;
  const chain: Chain = [];
  part.lastIndex = 0;
  while (part.lastIndex < source.length) {
    const start = part.lastIndex;
    const found = part.exec(source);
    if (!found || found[2] === '' || part.lastIndex === start) return undefined;
    if (chain.length > 0 && found[1] === undefined && !/^\s/.test(source.slice(start))) return undefined;
    chain.push({ compound: readCompound(found[2]!), child: found[1] !== undefined });
  }
  return chain.reverse();
}

function readCompound(text: string): Compound {
  const compound: Compound = { classes: [], attributes: [] };
  for (const [piece] of text.matchAll(/^(?:[a-z][a-z\d-]*|\*)|[.#][\w-]+|\[[^\]]+\]/gi)) {
    if (piece.startsWith('.')) compound.classes.push(piece.slice(1));
    else if (piece.startsWith('#')) compound.id = piece.slice(1);
    else if (piece.startsWith('[')) {
      const [, name, operator, value] = /^\[([\w:-]+)(?:([*^$~]?=)"([^"]*)")?\]$/.exec(piece)!;
      compound.attributes.push({ name: name!, operator: operator ?? '', value: value ?? '' });
    } else if (piece !== '*') compound.tag = piece.toLowerCase();
  }
  return compound;
}

/** The same few lists of classes stand on most elements, of all pages of a site. */
const classLists = new Map<string, string[]>();

function classesOf(text: string): string[] {
  let list = classLists.get(text);
  if (!list) {
    if (classLists.size > 5000) classLists.clear();
    list = [...new Set(text.split(/\s+/))].filter((one) => one !== '');
    classLists.set(text, list);
  }
  return list;
}

function buildIndex(root: Document): Index {
  const index: Index = { byTag: new Map(), byClass: new Map(), byId: new Map(), all: [], end: [] };
  const { all, end } = index;
  const add = (map: Map<string, Element[]>, key: string, element: Element): void => {
    const list = map.get(key);
    if (list) list.push(element);
    else map.set(key, [element]);
  };
  // Down, along and up by the nodes' own links: trees may be deeper than the stack of calls.
  for (let node = root.firstChild; node; ) {
    let next: AnyNode | null = null;
    if (isTag(node)) {
      (node as Placed)[place] = all.length;
      end.push(all.length);
      all.push(node);
      add(index.byTag, node.name, node);
      const { class: classes, id } = node.attribs;
      if (id !== undefined) add(index.byId, id, node);
      if (classes !== undefined) for (const one of classesOf(classes)) add(index.byClass, one, node);
      next = node.firstChild;
    }
    while (!next && node) {
      if ((node as Placed)[place] !== undefined) end[(node as Placed)[place]!] = all.length - 1;
      next = node.nextSibling;
      if (next) break;
      const parent = node.parent as AnyNode | null;
      node = parent === root ? null : parent;
    }
    node = next as typeof node;
  }
  return index;
}

function answer(index: Index, chain: Chain, context: AnyNode): Element[] {
  const { compound } = chain[0]!;
  let candidates = index.all;
  const narrow = (list: Element[] | undefined): void => {
    if ((list?.length ?? 0) < candidates.length) candidates = list ?? [];
  };
  if (compound.tag !== undefined) narrow(index.byTag.get(compound.tag));
  if (compound.id !== undefined) narrow(index.byId.get(compound.id));
  for (const one of compound.classes) narrow(index.byClass.get(one));
  const at = placeOf(index, context);
  if (at !== undefined) candidates = between(candidates, at, index.end[at]!);
  return candidates.filter(
    (element) => matches(element, compound) && isWithin(element, context) && fits(element, chain, context),
  );
}

/** Those of a list in the tree's order that stand after one place and up to another. */
function between(list: readonly Element[], after: number, to: number): Element[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed)[place]! <= after) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end] as Placed)[place]! <= to) end += 1;
  return list.slice(low, end);
}

/** Within the context as the tree now is; what was removed since is not. */
function isWithin(element: Element, context: AnyNode): boolean {
  for (let one = element.parent as AnyNode | null; one; one = one.parent) if (one === context) return true;
  return false;
}

/** Whether the elements around stand as asked; those beyond the context do not count, as with cheerio. */
function fits(element: Element, chain: Chain, context: AnyNode): boolean {
  const walk = (from: AnyNode | null, at: number): boolean => {
    const link = chain[at];
    const { child } = chain[at - 1]!;
    if (!link) return !child || from === context;
    for (let one = from; one && one.type === 'tag'; one = one.parent) {
      const isInside = one !== context || at + 1 === chain.length;
      if (isInside && matches(one, link.compound) && walk(one.parent, at + 1)) return true;
      if (child || one === context) return false;
    }
    return false;
  };
  return walk(element.parent, 1);
}

function matches(element: Element, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== undefined && element.name !== tag) return false;
  if (id !== undefined && element.attribs.id !== id) return false;
  if (classes.length > 0) {
    const own = element.attribs.class;
    if (own === undefined) return false;
    const list = classesOf(own);
    if (!classes.every((one) => list.includes(one))) return false;
  }
  return attributes.every(({ name, operator, value }) => {
    const own = element.attribs[name];
    if (own === undefined) return false;
    if (operator === '') return true;
    if (value === '' && operator !== '=') return false;
    if (operator === '=') return own === value;
    if (operator === '*=') return own.includes(value);
    if (operator === '^=') return own.startsWith(value);
    if (operator === '$=') return own.endsWith(value);
    return own.split(/\s+/).includes(value);
  });
}
