/** RDFa (https://www.w3.org/TR/rdfa-core/), as far as it describes events and people in schema.org's words. */
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { collapse } from '../../../page.ts';
import { addValue, articleType, type Item, type Value } from './items.ts';

/** What shares previews and styles pages is written in the same attributes. */
const foreign = /^(?:og|fb|twitter|article|profile|book|music|video|al|dc|dcterms|foaf|sioc|skos|xsd):/i;

/** The top items of a page: those that are no property of another. Addresses come out absolute where `base` is known. */
export function readRdfa($: CheerioAPI, base: string | undefined): Item[] {
  const byResource = new Map<string, Element>();
  for (const element of $('[typeof]').toArray()) {
    const id = element.attribs.resource ?? element.attribs.about;
    if (id !== undefined && !byResource.has(id)) byResource.set(id, element);
  }
  const read = (element: Element, within: ReadonlySet<Element>): Item => {
    const item: Item = {
      types: namesIn(element.attribs.typeof),
      properties: new Map(),
      selector: `[typeof="${element.attribs.typeof ?? ''}"]`,
      inArticle: articleAround(element),
    };
    // An item that refers to itself ends here.
    if (within.has(element)) return item;
    const inside = new Set(within).add(element);
    const walk = (parent: Element): void => {
      for (const node of parent.children) {
        if (node.type !== 'tag') continue;
        const isItem = node.attribs.typeof !== undefined;
        for (const property of namesIn(node.attribs.property ?? node.attribs.rel ?? '')) {
          const value = isItem ? read(node, inside) : textOrItem(node, inside);
          if (value !== undefined && value !== '') addValue(item, property, value);
        }
        if (!isItem) walk(node);
      }
    };
    walk(element);
    return item;
  };
  const textOrItem = (node: Element, inside: ReadonlySet<Element>): Value | undefined => {
    const { content, datetime, resource } = node.attribs;
    const referred = resource === undefined ? undefined : byResource.get(resource);
    if (referred) return read(referred, inside);
    if (content !== undefined) return collapse(content);
    if (datetime !== undefined) return collapse(datetime);
    const address = resource ?? node.attribs.href ?? node.attribs.src;
    if (address !== undefined && /^(?:a|area|link|img)$/.test(node.name))
      return URL.canParse(address, base) ? new URL(address, base).href : address;
    return collapse($(node).text());
  };
  return $('[typeof]')
    .toArray()
    .filter((element) => !isPart(element))
    .map((element) => read(element, new Set()));
}

/** Names of types or properties without their vocabulary; those of other vocabularies are left out. */
function namesIn(stated: string | undefined): string[] {
  return (stated ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !foreign.test(name))
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** Whether an item is the value of another's property. */
function isPart(element: Element): boolean {
  if (namesIn(element.attribs.property ?? element.attribs.rel).length === 0) return false;
  for (let one = element.parent; one; one = one.parent)
    if (one.type === 'tag' && one.attribs.typeof !== undefined) return true;
  return false;
}

function articleAround(element: Element): boolean {
  for (let one = element.parent; one; one = one.parent)
    if (
      one.type === 'tag' &&
      one.attribs.typeof !== undefined &&
      namesIn(one.attribs.typeof).some((type) => articleType.test(type))
    )
      return true;
  return false;
}
