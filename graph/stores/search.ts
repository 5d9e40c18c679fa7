/** What both stores share of full-text search: which words are looked for, and which hit is better. */
import { foldKey } from '../fold.ts';
import type { GraphNode, NodeLabel } from '../model.ts';
import type { SearchHit } from './store.ts';

/** A node that holds some of the words. `keys` are its folded names. */
export interface Candidate {
  id: string;
  label: NodeLabel;
  name: string;
  keys: string[];
}

/** A store hands over this many candidates for each hit asked for, so that ranking them can change their order. */
export const CANDIDATES_PER_HIT = 10;
export const DEFAULT_LIMIT = 20;

/** The folded words of a question, each once. */
export function searchTerms(words: string): string[] {
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
 * Orders candidates: first those that hold more of the words, then those whose name holds little else. So the person
 * comes before the talk whose title names the person. Scores run from 0 to 2.
 */
export function rank(terms: string[], candidates: Candidate[], limit: number): SearchHit[] {
  return candidates
    .map(({ id, label, name, keys }) => ({ id, label, name, score: scoreOf(terms, keys) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.name, b.name) || compareText(a.id, b.id))
    .slice(0, limit);
}

function scoreOf(terms: string[], keys: string[]): number {
  let best = 0;
  for (const key of keys) {
    const words = key.split(' ');
    let found = 0;
    let letters = 0;
    terms.forEach((term, index) => {
      const isLast = index === terms.length - 1;
      if (!words.some((word) => word === term || (isLast && word.startsWith(term)))) return;
      found++;
      letters += term.length;
    });
    if (found === 0) continue;
    const share = letters / words.reduce((sum, word) => sum + word.length, 0);
    best = Math.max(best, found / terms.length + Math.min(share, 1));
  }
  return Math.round(best * 1000) / 1000;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
