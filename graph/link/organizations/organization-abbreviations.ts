/** Names of organizations cut short with a full stop: "Elm Agric. Univ." is the one known "Elm Agricultural University". */
import { organizationKey } from './organization-key.ts';

/** In letters: a shorter beginning fits too much. */
const leastBeginning = 3;

/**
 * Pairs of keys, an abbreviated name's and that of the one name at hand which has its words in full. Where two names
 * would do, or none, there is no pair.
 */
export function abbreviated(printed: Iterable<string>): [string, string][] {
  const names = new Map<string, string[]>();
  const byShape = new Map<string, Set<string>>();
  for (const name of printed) {
    const key = organizationKey(name);
    names.set(key, [...(names.get(key) ?? []), name]);
    const shape = shapeOf(key);
    byShape.set(shape, (byShape.get(shape) ?? new Set()).add(key));
  }
  const pairs: [string, string][] = [];
  for (const [key, forms] of names) {
    const cut = new Set(forms.flatMap(cutWords));
    if (cut.size === 0) continue;
    const full = [...byShape.get(shapeOf(key))!].filter((other) => isInFull(other, key, cut));
    if (full.length === 1) pairs.push([key, full[0]!]);
  }
  return pairs;
}

/** How many words, and how each begins: the same for a name and its abbreviation. */
function shapeOf(key: string): string {
  return key
    .split(' ')
    .map((word) => word[0])
    .join('');
}

function cutWords(name: string): string[] {
  return [...name.toLowerCase().matchAll(/(\p{L}+)\.(?=[\s,]|$)/gu)]
    .map(([, word]) => word!)
    .filter((word) => word.length >= leastBeginning);
}

function isInFull(full: string, key: string, cut: ReadonlySet<string>): boolean {
  if (full === key) return false;
  const [words, short] = [full.split(' '), key.split(' ')];
  return words.every((word, at) => word === short[at] || (cut.has(short[at]!) && word.startsWith(short[at]!)));
}
