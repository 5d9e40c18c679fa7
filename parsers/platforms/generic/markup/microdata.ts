/** Microdata (https://html.spec.whatwg.org/multipage/microdata.html), as far as it describes events and people. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { collapse } from '../../../page.ts';
import { addValue, articleType, type Item, type Value } from './items.ts';

/** The top items of a page: those that are no property of another. Addresses come out absolute where `base` is known. */
export function readMicrodata($: CheerioAPI, base: string | undefined): Item[] {
  return $('[itemscope]:not([itemprop])')
    .toArray()
    .map((element) => readItem($, $(element), base, new Set()));
}

function readItem($: CheerioAPI, scope: Cheerio<Element>, base: string | undefined, within: Set<Element>): Item {
  const types = (scope.attr('itemtype') ?? '').split(/\s+/).map((type) => type.replace(/^.*[/#:]/, ''));
  const parents = scope.parents('[itemtype]').toArray();
  const item: Item = {
    types: types.filter((type) => type !== ''),
    properties: new Map(),
    selector: `[itemtype="${scope.attr('itemtype') ?? ''}"]`,
    inArticle: parents.some((parent) => articleType.test($(parent).attr('itemtype') ?? '')),
  };
  const element = scope[0]!;
  // An item that refers to itself, through itemref, ends here.
  if (within.has(element)) return item;
  const inside = new Set(within).add(element);
  const referred = (scope.attr('itemref') ?? '').split(/\s+/).filter((id) => /^[\w-]+$/.test(id));
  const roots = [...scope.children().toArray(), ...referred.flatMap((id) => $(`[id="${id}"]`).first().toArray())];
  const walk = (node: Element): void => {
    const one = $(node);
    const isItem = one.attr('itemscope') !== undefined;
    for (const property of (one.attr('itemprop') ?? '').split(/\s+/)) {
      if (property === '') continue;
      const value: Value = isItem ? readItem($, one, base, inside) : readValue(one, base);
      addValue(item, property.replace(/^.*[/#:]/, ''), value);
    }
    if (!isItem) for (const child of one.children().toArray()) walk(child);
  };
  for (const root of roots) walk(root);
  return item;
}

function readValue(element: Cheerio<Element>, base: string | undefined): string {
  const name = element[0]!.name;
  const attribute = { meta: 'content', time: 'datetime', data: 'value', meter: 'value' }[name];
  const value = attribute === undefined ? undefined : element.attr(attribute);
  if (value !== undefined) return collapse(value);
  const address = element.attr('href') ?? (name === 'img' ? element.attr('src') : undefined);
  if (address !== undefined && /^(?:a|area|link|img)$/.test(name)) {
    return URL.canParse(address, base) ? new URL(address, base).href : address;
  }
  return element.attr('content') ?? collapse(element.text());
}
