/** Finding the thing a user means among things with names. Pure: candidates in, matches out. */
import { foldKey } from '../graph/fold.ts';

export interface Named {
  id: string;
  name: string;
  /** Folded forms of the name and its variants. */
  keys: string[];
}

/** Words that say what kind of session a name is of, in several spellings of one thing. */
const kindWords = new Set(['microconference', 'microconferences', 'microconf', 'uconf', 'mc', 'miniconf', 'track']);

/** The key without the words that only say what kind of session it names: "scheduler mc" → "scheduler". */
export function withoutKindWords(key: string): string {
  const kept = key.split(' ').filter((word) => !kindWords.has(word));
  return kept.length > 0 ? kept.join(' ') : key;
}

/** Singular of each word, roughly, to let "workqueues" find "workqueue". */
function singular(key: string): string {
  return key.replace(/\b(\p{L}{3,}[^\Ws])s\b/gu, '$1');
}

/**
 * Those candidates that a name fits best. Tried in order, the first that finds any wins: the same key; the same but for
 * plurals and kind words; keys that begin with its words; keys that hold them all; and the same with the last word only begun.
 */
export function matchNames<T extends Named>(name: string, candidates: readonly T[]): T[] {
  const key = foldKey(name);
  if (key === '') return [];
  const loose = singular(withoutKindWords(key));
  const words = loose.split(' ');
  const tiers: ((candidate: string) => boolean)[] = [
    (other) => other === key,
    (other) => singular(withoutKindWords(other)) === loose,
    (other) => singular(other).startsWith(`${loose} `),
    (other) => holdsAll(words, other),
    (other) => {
      const others = singular(other).split(' ');
      const begun = words.at(-1)!;
      return (
        begun.length > 1 &&
        words.slice(0, -1).every((word) => others.includes(word)) &&
        others.some((one) => one.startsWith(begun))
      );
    },
  ];
  for (const fits of tiers) {
    const found = candidates.filter((candidate) => candidate.keys.some(fits));
    if (found.length > 0) return found;
  }
  return [];
}

/** Those candidates that hold all words of a name, wherever they stand. */
export function namesHolding<T extends Named>(name: string, candidates: readonly T[]): T[] {
  const words = singular(withoutKindWords(foldKey(name))).split(' ');
  return candidates.filter(({ keys }) => keys.some((key) => holdsAll(words, key)));
}

function holdsAll(words: readonly string[], key: string): boolean {
  const others = singular(key).split(' ');
  return words.every((word) => others.includes(word));
}

/**
 * Up to three names most like the one given, best first, by the Dice coefficient of their letter pairs (Dice 1945);
 * names with less than 0.4 in common are not offered.
 */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const wanted = letterPairs(name);
  return [...new Set(names)]
    .map((other) => ({ other, score: dice(wanted, letterPairs(other)) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
    .slice(0, 3)
    .map(({ other }) => other);
}

function letterPairs(name: string): string[] {
  const padded = ` ${foldKey(name)} `;
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2));
}

function dice(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(pair, count - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}
