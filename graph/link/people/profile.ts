/** What is known of a group of mentions taken for one person. */
import type { Corpus } from './encode.ts';
import type { Statistics } from './statistics.ts';

export interface Profile {
  mentions: number[];
  /** At most eight of them, spread evenly: for what is averaged over pairs. */
  sample: number[];
  companions: Set<number>;
  organizations: Set<number>;
  titles: Set<number>;
  marks: Set<number>;
  items: Set<number>;
  /** The words of all texts, each mention's weighing one; of length one. */
  words: Map<number, number>;
}

const sampleSize = 8;

export function profileOf(corpus: Corpus, statistics: Statistics, mentions: number[]): Profile {
  const companions = new Set<number>();
  const organizations = new Set<number>();
  const titles = new Set<number>();
  const marks = new Set<number>();
  const items = new Set<number>();
  const words = new Map<number, number>();
  const step = Math.max(1, mentions.length / sampleSize);
  const sample: number[] = [];
  for (let at = 0; at < mentions.length && sample.length < sampleSize; at += step)
    sample.push(mentions[Math.floor(at)]!);
  for (const mention of mentions) {
    for (const companion of corpus.companions.of(mention)) companions.add(companion);
    if (corpus.organization[mention]! >= 0) organizations.add(corpus.organization[mention]!);
    if (corpus.title[mention]! >= 0) titles.add(corpus.title[mention]!);
    if (corpus.item[mention]! >= 0) items.add(corpus.item[mention]!);
    for (const mark of corpus.marks.of(mention)) marks.add(mark);
  }
  for (const mention of mentions.length > 40 ? sample : mentions) {
    const own: [number, number][] = [];
    let square = 0;
    for (const word of corpus.words.of(mention)) {
      const weight = statistics.wordWeight(word);
      if (weight === 0) continue;
      own.push([word, weight]);
      square += weight * weight;
    }
    const length = Math.sqrt(square);
    for (const [word, weight] of own) words.set(word, (words.get(word) ?? 0) + weight / length);
  }
  let square = 0;
  for (const weight of words.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of words) words.set(word, weight / length);
  return { mentions, sample, companions, organizations, titles, marks, items, words };
}

/** Profiles of groups by their number, each made when it is first asked for. */
export function profilesOf(
  corpus: Corpus,
  statistics: Statistics,
  groups: readonly { mentions: number[] }[],
): (group: number) => Profile {
  const profiles = new Map<number, Profile>();
  return (group) => {
    let found = profiles.get(group);
    if (!found) {
      found = profileOf(corpus, statistics, groups[group]!.mentions);
      profiles.set(group, found);
    }
    return found;
  };
}

/** The cosine of two profiles' words, between 0 and 1; undefined where one has none. */
export function cosine(a: Profile, b: Profile): number | undefined {
  if (a.words.size === 0 || b.words.size === 0) return undefined;
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

export function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const shared: number[] = [];
  for (const value of small) if (large.has(value)) shared.push(value);
  return shared;
}
