/** JSON-LD in a page's scripts, as far as schema.org is written in it: nodes, graphs and references between them. */
import type { CheerioAPI } from 'cheerio';
import * as cheerio from 'cheerio';
import { collapse } from '../../../page.ts';
import { addValue, articleType, type Item, type Value } from './items.ts';

type Node = { [key: string]: unknown };

const selector = 'script[type="application/ld+json"]';
/** Deeper nesting than this describes no conference. */
const maximumDepth = 8;

/** The top items of a page's JSON-LD. A script that is not valid JSON states nothing and is passed over. */
export function readJsonLd($: CheerioAPI): Item[] {
  return $(selector)
    .toArray()
    .flatMap((element) => {
      const value = parse($(element).text());
      const tops = topNodes(value, 0);
      const byId = new Map<string, Node>();
      for (const node of tops) collectIds(node, byId, 0);
      const inArticle = tops.some((node) => typesOf(node).some((type) => articleType.test(type)));
      return tops.map((node) => toItem(node, byId, inArticle, 0));
    });
}

function parse(text: string): unknown {
  try {
    // Some sites wrap it in a comment or end it with a semicolon.
    return JSON.parse(text.trim().replace(/^<!--|-->$|;$/g, ''));
  } catch {
    return undefined;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function topNodes(value: unknown, depth: number): Node[] {
  if (depth > maximumDepth) return [];
  if (Array.isArray(value)) return value.flatMap((one) => topNodes(one, depth + 1));
  if (!isNode(value)) return [];
  if (value['@graph'] !== undefined) return topNodes(value['@graph'], depth + 1);
  // A list of things: each, or what each entry of it holds.
  if (typesOf(value).includes('ItemList')) return topNodes(value.itemListElement, depth + 1);
  if (typesOf(value).includes('ListItem')) return topNodes(value.item, depth + 1);
  return value['@type'] === undefined ? [] : [value];
}

function collectIds(value: unknown, byId: Map<string, Node>, depth: number): void {
  if (depth > maximumDepth) return;
  if (Array.isArray(value)) for (const one of value) collectIds(one, byId, depth + 1);
  if (!isNode(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  for (const one of Object.values(value)) collectIds(one, byId, depth + 1);
}

function typesOf(node: Node): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

function toItem(node: Node, byId: ReadonlyMap<string, Node>, inArticle: boolean, depth: number): Item {
  const full = resolve(node, byId);
  const item: Item = { types: typesOf(full), properties: new Map(), selector, inArticle };
  for (const [property, value] of Object.entries(full)) {
    if (property.startsWith('@')) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      const read = toValue(one, byId, inArticle, depth);
      if (read !== undefined) addValue(item, property.replace(/^.*[/#:]/, ''), read);
    }
  }
  return item;
}

function resolve(node: Node, byId: ReadonlyMap<string, Node>): Node {
  const id = node['@id'];
  return typeof id === 'string' && Object.keys(node).length <= 2 ? (byId.get(id) ?? node) : node;
}

function toValue(
  value: unknown,
  byId: ReadonlyMap<string, Node>,
  inArticle: boolean,
  depth: number,
): Value | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return plain(value);
  if (!isNode(value) || depth > maximumDepth) return undefined;
  const literal = value['@value'];
  if (typeof literal === 'string') return plain(literal);
  return toItem(value, byId, inArticle, depth + 1);
}

/** Texts may hold markup and entities. */
function plain(text: string): string {
  return /[<&]/.test(text)
    ? collapse(cheerio.load(text.replace(/<(?:br|\/p|\/li)\b[^>]*>/gi, ' $&'), null, false).text())
    : collapse(text);
}
