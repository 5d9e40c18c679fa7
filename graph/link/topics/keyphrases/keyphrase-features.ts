/** What speaks for a candidate keyphrase of a talk, as numbers: the input of the learned ranking. */
import type { SentenceCounter } from '../texts/boilerplate.ts';
import type { Word } from '../texts/words.ts';
import type { PhraseCandidate } from './candidates.ts';
import type { TagTable } from './tag-table.ts';

/** How many texts of the collection at hand hold each stem, and how many texts there are. */
export interface Collection {
  documents: number;
  frequency: ReadonlyMap<string, number>;
  /** Tells the sentences that text after text repeats, where they were counted. */
  sentences?: SentenceCounter;
  /** What else is known of how common words are, for collections too small to tell. */
  background?: TagTable;
}

export const featureNames = [
  'keyphraseness',
  'documents known',
  'never seen',
  'given as tag',
  'series that tag it',
  'words in tags',
  'count',
  'in title',
  'in title and body',
  'early',
  'spread',
  'rare among tagged talks',
  'rare, one word',
  'rare in the collection',
  'rare in the collection, one word',
  'count of a rare one',
  'capitals',
  'seen only in the title',
  'acronym',
  'letters and digits',
  'one word',
  'two words',
  'part of longer ones',
  'whole noun phrase',
  'whole noun phrase once',
  'whole noun phrase in title',
  'bound by hyphens',
  'stands alone',
  'length of the text',
  'share of the title',
  'ends as noun',
  'ends as name',
  'ends as verb',
  'begins as verb',
  'begins as adjective',
  'begins otherwise',
  'ends in -ing',
  'ends in -ed',
  'adverb',
  'short word',
  'name of a technology',
  'name of a technology in the title',
  'count to the greatest',
  'subject of computing',
  'subject in the title',
  'downloads as a package',
] as const;

/** The linear weights are for the features before these: what is known beforehand makes them worse and trees better (docs/topics.md). */
export const linearFeatures = featureNames.indexOf('subject of computing');

/** Its words as printed; what a dictionary alone cut apart, in scripts without spaces, is one. */
function printedWords(words: readonly Word[]): string[] {
  const printed: string[] = [];
  for (const { text, joined } of words) {
    if (joined === '' && printed.length > 0) printed.push(printed.pop() + text);
    else printed.push(text);
  }
  return printed;
}

/** The features of each candidate of one text, in the order of `featureNames`. */
export function featuresOf(
  candidates: Map<string, PhraseCandidate>,
  text: { words: number; titleWords: number },
  table: TagTable,
  collection: Collection,
): { candidate: PhraseCandidate; values: number[] }[] {
  const outer = countOfLonger(candidates);
  const greatest = Math.max(1, ...[...candidates.values()].map(({ count }) => count));
  return [...candidates.values()].map((candidate) => {
    const stems = candidate.key.split(' ');
    const { words } = candidate;
    const known = table.phrases.get(candidate.key);
    const seen = known?.documents ?? 0;
    const tagged = known?.tagged ?? 0;
    const share = (tagged + 0.09) / (seen + 3);
    const rare = Math.log((table.documents + 1) / (seen + 0.5));
    const rareHere = mean(stems.map((stem) => rarity(stem, collection)));
    const titled = candidate.inTitle > 0 ? 1 : 0;
    const printed = printedWords(words);
    const one = printed.length === 1 ? 1 : 0;
    const last = words.at(-1)!;
    const whole = candidate.whole / candidate.count;
    const named = table.lexicon.names.has(candidate.key) ? 1 : 0;
    const subject = table.lexicon.subjects.has(candidate.key) ? 1 : 0;
    const some = (pattern: RegExp) => (printed.some((word) => pattern.test(word)) ? 1 : 0);
    return {
      candidate,
      values: [
        Math.log(share / (1 - share)),
        Math.log1p(seen),
        seen === 0 ? 1 : 0,
        Math.log1p(known?.tags ?? 0),
        Math.log1p(known?.series ?? 0),
        mean(stems.map((stem) => wordShare(stem, table))),
        Math.log(candidate.count),
        titled,
        titled && candidate.count > candidate.inTitle ? 1 : 0,
        Math.log1p(candidate.first) / 5,
        (candidate.last - candidate.first) / Math.max(text.words, 1),
        rare,
        one * rare,
        rareHere,
        one * rareHere,
        Math.log(candidate.count) * rareHere,
        candidate.capital / Math.max(candidate.within, 1),
        candidate.within === 0 ? 1 : 0,
        some(/^\p{Lu}{2,}s?$/u),
        some(/\p{Ll}\p{Lu}|\d/u),
        one,
        printed.length === 2 ? 1 : 0,
        (outer.get(candidate.key) ?? 0) / candidate.count,
        whole,
        candidate.whole > 0 ? 1 : 0,
        titled * whole,
        candidate.bound / candidate.count,
        candidate.listed > 0 ? 1 : 0,
        Math.log(text.words + 1),
        titled / Math.max(text.titleWords, 1),
        last.part === 'noun' ? 1 : 0,
        last.part === 'name' ? 1 : 0,
        last.part === 'verb' ? 1 : 0,
        words[0]!.part === 'verb' ? 1 : 0,
        words[0]!.part === 'adjective' ? 1 : 0,
        words[0]!.part === 'other' ? 1 : 0,
        last.text.endsWith('ing') ? 1 : 0,
        last.text.endsWith('ed') ? 1 : 0,
        some(/ly$/),
        some(/^[^\p{sc=Han}]{1,2}$/u),
        named,
        titled * named,
        candidate.count / greatest,
        subject,
        titled * subject,
        table.lexicon.packages.get(candidate.key) ?? 0,
      ],
    };
  });
}

/** Fewer texts than these do not tell what is rare. */
const enough = 300;

/** Inverse document frequency of a stem in the collection, which is filled up from the background where it is small. */
export function rarity(stem: string, { documents, frequency, background }: Collection): number {
  const missing = background ? Math.max(0, enough - documents) : 0;
  const elsewhere = missing > 0 ? (background!.phrases.get(stem)?.documents ?? 0) / background!.documents : 0;
  return rarityOf((frequency.get(stem) ?? 0) + missing * elsewhere, documents + missing);
}

/** Inverse document frequency of what stands in some of so many documents. */
export function rarityOf(frequency: number, documents: number): number {
  return Math.log((documents + 1) / (frequency + 0.5));
}

function wordShare(stem: string, table: TagTable): number {
  return Math.log(((table.tagWords.get(stem) ?? 0) + 0.2) / ((table.phrases.get(stem)?.documents ?? 0) + 2));
}

/** For each phrase, how often the most frequent longer candidate that holds it occurs. */
function countOfLonger(candidates: Map<string, PhraseCandidate>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, count } of candidates.values()) {
    const stems = key.split(' ');
    for (let start = 0; start < stems.length; start++) {
      let part = '';
      for (let end = start; end < stems.length; end++) {
        part = end === start ? stems[start]! : `${part} ${stems[end]}`;
        if (end - start + 1 < stems.length && count > (counts.get(part) ?? 0)) counts.set(part, count);
      }
    }
  }
  return counts;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
