/** What both stores share of full-text search: which words are looked for, and which hit is better. */
import { foldKey } from '../fold.ts';
import { type GraphNode, modelLabels, type NodeLabel } from '../model.ts';
import type { GraphReader, SearchHit } from './store.ts';

/** A node that holds some of the words. `keys` are its folded names, first what it is called. */
export interface Candidate {
  id: string;
  label: NodeLabel;
  name: string;
  keys: string[];
}

/**
 * A store's own index of names.
 *
 * @param terms folded words; the last one may be a beginning
 * @param every whether a node must hold all of them, or one
 * @returns at most `limit` nodes of these labels, those that hold little else first
 */
export type FindCandidates = (
  terms: readonly string[],
  every: boolean,
  labels: readonly NodeLabel[],
  limit: number,
) => Promise<Candidate[]> | Candidate[];

/** So many candidates are ranked for each hit asked for: the index does not know how much there is of a thing. */
const CANDIDATES_PER_HIT = 10;

/** By far the most nodes with names: asked for apart, so that many titles with a word do not hide what is called so. */
const titled: readonly NodeLabel[] = ['Talk', 'Session'];

/** How much there is of a thing, in the graph. */
const sizeCyphers: { [label in NodeLabel]?: string } = {
  Person: 'MATCH (n:Person {id: id})-[:HAS_ROLE]->(x:Participation) RETURN id, count(x) AS size',
  Organization: 'MATCH (n:Organization {id: id})<-[:FROM_ORGANIZATION]-(x:Participation) RETURN id, count(x) AS size',
  Topic: 'MATCH (n:Topic {id: id}) RETURN id, n.primaryCount + n.mentionCount AS size',
  Event: 'MATCH (n:Event {id: id})<-[:PRESENTED_IN]-(x:Talk) RETURN id, count(x) AS size',
  Series: 'MATCH (n:Series {id: id})<-[:EDITION_OF]-(x) RETURN id, count(x) AS size',
};

/** Looks for nodes that hold all of the words, or some where none holds all. */
export async function searchNames(
  find: FindCandidates,
  query: GraphReader['query'],
  words: string,
  { labels = modelLabels, limit = 20 }: { labels?: readonly NodeLabel[]; limit?: number } = {},
): Promise<SearchHit[]> {
  const terms = searchTerms(words);
  if (terms.length === 0) return [];
  const groups = [labels.filter((label) => !titled.includes(label)), labels.filter((label) => titled.includes(label))];
  for (const every of terms.length > 1 ? [true, false] : [true]) {
    const found: Candidate[] = [];
    for (const group of groups) {
      if (group.length > 0) found.push(...(await find(terms, every, group, limit * CANDIDATES_PER_HIT)));
    }
    if (found.length > 0) return rank(terms, found, await sizesOf(query, found), limit);
  }
  return [];
}

async function sizesOf(query: GraphReader['query'], found: readonly Candidate[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const [label, cypher] of Object.entries(sizeCyphers)) {
    const ids = found.filter((one) => one.label === label).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { id, size } of await query(`UNWIND $ids AS id ${cypher}`, { ids })) sizes.set(String(id), Number(size));
  }
  return sizes;
}

/** The folded words of a question, each once. */
function searchTerms(words: string): string[] {
  return [...new Set(foldKey(words).split(' '))].filter((word) => word !== '');
}

/** What a node is called and found by; undefined for nodes without a name (participations, pages …). */
export function candidateOf(node: GraphNode): Candidate | undefined {
  const { name, title, label, keys, variants } = node.properties;
  const called = name ?? title ?? label;
  if (typeof called !== 'string') return undefined;
  const names = [called, ...(Array.isArray(variants) ? variants : [])].map(foldKey);
  const all = new Set([...names, ...(Array.isArray(keys) ? keys : [])]);
  all.delete('');
  return { id: node.id, label: node.label, name: called, keys: [...all] };
}

/**
 * Orders candidates: first those that hold more of the words, then those of exactly this name, then those whose name
 * holds little else and of which there is much. So the person comes before the talk whose title names the person, and
 * "Linux kernel", which many talks are on, before "toy kernel". Scores run from 0 to 2.
 */
function rank(
  terms: readonly string[],
  candidates: readonly Candidate[],
  sizes: ReadonlyMap<string, number>,
  limit: number,
): SearchHit[] {
  const sizeOf = ({ id }: { id: string }) => sizes.get(id) ?? 0;
  return candidates
    .map((one) => ({ id: one.id, label: one.label, name: one.name, score: scoreOf(terms, one.keys, sizeOf(one)) }))
    .filter((hit) => hit.score > 0)
    .sort(
      (a, b) => b.score - a.score || sizeOf(b) - sizeOf(a) || compareText(a.name, b.name) || compareText(a.id, b.id),
    )
    .slice(0, limit);
}

/** What a name holds besides the words counts the less the more there is of the thing. */
function scoreOf(terms: readonly string[], keys: readonly string[], size: number): number {
  let best = 0;
  keys.forEach((key, place) => {
    const words = key.split(' ');
    let found = 0;
    let letters = 0;
    terms.forEach((term, index) => {
      const isLast = index === terms.length - 1;
      if (!words.some((word) => word === term || (isLast && word.startsWith(term)))) return;
      found++;
      letters += term.length;
    });
    if (found === 0) return;
    const share = Math.min(letters / words.reduce((sum, word) => sum + word.length, 0), 1);
    const known = share ** (1 / (1 + Math.log2(1 + size)));
    // Another name of a thing is less than what it is called.
    best = Math.max(best, found / terms.length + (place === 0 ? known : 0.9 * known));
  });
  return Math.round(best * 1000) / 1000;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
