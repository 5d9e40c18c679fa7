/** Learns from talks with tags which phrases people take for tags. */

import type { Lexicon } from '../knowledge/lexicon.ts';
import { stemKey, wordsOf } from '../texts/words.ts';
import { phraseCandidates } from './candidates.ts';
import { type Collection, featuresOf, linearFeatures } from './keyphrase-features.ts';
import { repeatedIn, titleEnd } from './keyphrases.ts';
import { logisticRegression } from './logistic-regression.ts';
import type { KeyphraseModel, KnownPhrase, TagTable } from './tag-table.ts';
import { growTrees } from './trees.ts';

/** Ridge on the linear weights: set on folds of the talks. */
const penalty = 50;

export interface TaggedTalk {
  text: string;
  series: string;
  /** As people gave them. */
  tags: string[];
}

/** A talk, cut into candidates once for all that is learned from it. */
export interface PreparedTalk {
  series: string;
  tags: ReadonlySet<string>;
  candidates: ReturnType<typeof phraseCandidates>;
  words: number;
  titleWords: number;
}

export function prepareTalk({ text, series, tags }: TaggedTalk, collection: Collection): PreparedTalk {
  const end = titleEnd(text, true);
  const words = wordsOf(text, true);
  return {
    series,
    tags: new Set(tags.map(stemKey).filter(Boolean)),
    candidates: phraseCandidates(words, end, repeatedIn(text, end, collection)),
    words: words.length,
    titleWords: words.filter((word) => word.start < end).length,
  };
}

export function countTags(talks: PreparedTalk[], lexicon: Lexicon): TagTable {
  const phrases = new Map<string, KnownPhrase>();
  const tagWords = new Map<string, number>();
  const seriesOf = new Map<string, Set<string>>();
  const phrase = (key: string) => {
    let known = phrases.get(key);
    if (!known) {
      known = { documents: 0, tagged: 0, tags: 0, series: 0 };
      phrases.set(key, known);
    }
    return known;
  };
  for (const talk of talks) {
    for (const key of talk.candidates.keys()) {
      const known = phrase(key);
      known.documents++;
      if (talk.tags.has(key)) known.tagged++;
    }
    for (const tag of talk.tags) {
      const known = phrase(tag);
      known.tags++;
      const series = seriesOf.get(tag) ?? new Set();
      seriesOf.set(tag, series.add(talk.series));
      known.series = series.size;
      for (const word of new Set(tag.split(' '))) tagWords.set(word, (tagWords.get(word) ?? 0) + 1);
    }
  }
  return { documents: talks.length, phrases, tagWords, lexicon };
}

/** Parts talks into `parts` of about the same size, no series in two. */
export function foldsBySeries(talks: PreparedTalk[], parts: number): PreparedTalk[][] {
  const groups = [...Map.groupBy(talks, (talk) => talk.series).values()].sort((a, b) => b.length - a.length);
  const folds: PreparedTalk[][] = Array.from({ length: parts }, () => []);
  for (const group of groups) folds.reduce((a, b) => (b.length < a.length ? b : a)).push(...group);
  return folds.filter((fold) => fold.length > 0);
}

/**
 * Learns a model: the weights of a logistic regression, and boosted trees. What the table tells of a talk while they are learned comes
 * from other series only, as it will for talks to come.
 */
export function learnKeyphrases(talks: PreparedTalk[], collection: Collection, lexicon: Lexicon): KeyphraseModel {
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const fold of foldsBySeries(talks, 7)) {
    const inFold = new Set(fold);
    const table = countTags(
      talks.filter((talk) => !inFold.has(talk)),
      lexicon,
    );
    for (const talk of fold) {
      for (const { candidate, values } of featuresOf(talk.candidates, talk, table, collection)) {
        rows.push(values);
        labels.push(talk.tags.has(candidate.key) ? 1 : 0);
      }
    }
  }
  const linear = rows.map((row) => row.slice(0, linearFeatures));
  return {
    table: countTags(talks, lexicon),
    ...logisticRegression(linear, labels, penalty),
    trees: growTrees(rows, labels),
  };
}
