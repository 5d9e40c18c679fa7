/** Ranks the keyphrases of one text. */
import { SentenceCounter } from '../texts/boilerplate.ts';
import { presenterWords, statedKeywords } from '../texts/stated.ts';
import { isKatakana } from '../texts/unspaced.ts';
import { stemKey, type Word, wordsOf } from '../texts/words.ts';
import { isNominal, type PhraseCandidate, phraseCandidates } from './candidates.ts';
import { type Collection, featuresOf, rarity } from './keyphrase-features.ts';
import type { KeyphraseModel, TagTable } from './tag-table.ts';
import { scoreOf } from './trees.ts';

export interface Keyphrase {
  label: string;
  /** Stems of its words. */
  key: string;
  /** For talks the learned probability that somebody would give it as a tag; for prose a weight without a unit. */
  score: number;
}

/** End of a talk's title: its first line or sentence. 0 for prose that has none. */
export function titleEnd(text: string, isTalk = false): number {
  const match = /^\s*(.{3,150}?)(?:[.!?](?=\s)|[。！？]|\n|$)/.exec(text);
  if (!match) return 0;
  const title = match[1]!;
  if (isTalk || /\n$/.test(text.slice(0, match[0].length + 1))) return match[0].length;
  // A sentence is no title: it has a verb of its own.
  const sentence = /^[^:?]*\s(?:is|are|was|were|be|been|can|may|might|has|have|had|will|would|should|we|do|does|did)\s/;
  if (title.length > 110 || (sentence.test(title) && !text.startsWith('?', title.length))) return 0;
  return match[0].length;
}

/** Counts the stems of texts for `Collection`. */
export class CollectionCounter implements Collection {
  documents = 0;
  frequency = new Map<string, number>();
  sentences = new SentenceCounter();
  background?: TagTable;
  /** @param background how common words are elsewhere, for lists of few texts. */
  constructor(background?: TagTable) {
    if (background) this.background = background;
  }
  add(text: string): void {
    this.documents++;
    this.sentences.add(text);
    for (const stem of new Set(wordsOf(text, false).map((word) => word.stem)))
      this.frequency.set(stem, (this.frequency.get(stem) ?? 0) + 1);
  }
}

/** Tells the words of a text, behind its title, that stand in sentences which text after text of the collection repeats. */
export function repeatedIn(text: string, titleEnd: number, { sentences }: Collection): (word: Word) => boolean {
  const spans = sentences?.in(text) ?? [];
  return ({ start }) => start >= titleEnd && spans.some((span) => span.start <= start && start < span.end);
}

export interface RankOptions {
  /** The text is a talk's, so that its first sentence is its title. */
  isTalk?: boolean;
  /** Name of the series that the talk was given in. */
  series?: string | undefined;
  /** At most so many. */
  limit?: number;
}

/**
 * The keyphrases of a text, best first. A talk (a text with a title) is ranked by weights learned from tags; prose by
 * its noun phrases.
 */
export function rankKeyphrases(
  text: string,
  model: KeyphraseModel,
  collection: Collection,
  { isTalk = false, series = '', limit = 10 }: RankOptions = {},
): Keyphrase[] {
  const end = titleEnd(text, isTalk);
  const words = wordsOf(text, true);
  const candidates = phraseCandidates(words, end, repeatedIn(text, end, collection));
  if (end === 0) {
    const ranked = rankProse(words, candidates, collection);
    return withStated(ranked, text, ranked[0]?.score ?? 0).slice(0, limit);
  }
  return scoreTalk(text, words, candidates, end, model, collection, { isTalk, series }).slice(0, limit);
}

/** The learned chance that somebody would take a candidate with these features for a tag: by the mean of both models' log odds. */
function chanceOf(values: number[], model: KeyphraseModel): number {
  return 1 / (1 + Math.exp(-(linearOddsOf(values, model) + scoreOf(values, model.trees)) / 2));
}

/** The log odds of the linear model alone. */
export function linearOddsOf(values: number[], { weights, bias }: KeyphraseModel): number {
  return weights.reduce((total, weight, index) => total + values[index]! * weight, bias);
}

/** Who uploads talks tags them with single English words; other readers and languages want the whole phrase. Set on the talks. */
const shareOfWhole = { talk: 0.5, other: 0.2 };

/** How likely a key is what a text itself lists under "Keywords:". */
const statedChance = 0.95;

/** What a text itself lists as its keywords goes first. */
function withStated(ranked: Keyphrase[], text: string, score: number): Keyphrase[] {
  const stated = statedKeywords(text).map((label) => ({ label, key: stemKey(label), score }));
  if (stated.length === 0) return ranked;
  const given = new Set([...stated.map(({ key }) => key), 'keyword', 'kei word']);
  return [...stated, ...ranked.filter(({ key }) => !given.has(key))];
}

/** Whether all its words are of the names of those who present the talk. */
function isPresenter({ words }: PhraseCandidate, presenters: ReadonlySet<string>): boolean {
  return words.every(({ text }) => /^\p{Lu}/u.test(text) && presenters.has(text.toLowerCase()));
}

function scoreTalk(
  text: string,
  words: Word[],
  candidates: Map<string, PhraseCandidate>,
  end: number,
  model: KeyphraseModel,
  collection: Collection,
  { isTalk, series }: { isTalk: boolean; series: string },
): Keyphrase[] {
  const seriesLetters = lettersOf(series);
  const presenters = presenterWords(text);
  const titleWords = words.filter((word) => word.start < end).length;
  const readable = new Map(
    [...candidates].filter(
      ([, one]) => isReadable(one, model) && isOfTalk(one, seriesLetters) && !isPresenter(one, presenters),
    ),
  );
  const scored = featuresOf(readable, { words: words.length, titleWords }, model.table, collection)
    .map(({ candidate, values }) => {
      return { label: labelOf(candidate), key: candidate.key, score: chanceOf(values, model) };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const wholes = wholesFirst(scored, candidates, isTalk);
  const apart = withoutParts(withStated(wholes, text, statedChance), candidates);
  return apart.slice(0, bestLength(apart.map(({ score }) => score)));
}

/**
 * What is learned of English words says nothing of other languages: there only names are taken (in Japanese, what is
 * written in Katakana), known tags, and what title and prose say both.
 */
function isReadable(candidate: PhraseCandidate, { table }: KeyphraseModel): boolean {
  if (candidate.foreign < candidate.count) return true;
  if (table.lexicon.names.has(candidate.key) || (table.phrases.get(candidate.key)?.tags ?? 0) > 0) return true;
  const printed = candidate.words.map(({ text }) => text);
  if (printed.some((word) => /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(word)) || printed.every(isKatakana)) return true;
  return candidate.inTitle > 0 && candidate.count > candidate.inTitle && printed.some((word) => word.length > 1);
}

/**
 * Not the series itself, nor a sort of talk, nor what only sentences say that text after text repeats; but those of a series named
 * for its subject do name it.
 */
function isOfTalk(candidate: PhraseCandidate, seriesLetters: string): boolean {
  const letters = lettersOf(labelOf(candidate));
  // Of "R&D" and "I/O" no letter is a word of its own.
  if (letters.length < 2 && candidate.words.length === 1 && candidate.bound === candidate.count) return false;
  if (letters === seriesLetters || /^(?:lightning ?talks?|lightning|posters?|keynotes?)$/i.test(labelOf(candidate)))
    return false;
  return candidate.repeated < candidate.count || (letters.length >= 4 && seriesLetters.includes(letters));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/**
 * Two words that the text says only together are one phrase, "coral bleaching" before "coral" and "bleaching", unless its chance
 * is less than `shareOfWhole` of theirs.
 */
function wholesFirst(ranked: Keyphrase[], candidates: Map<string, PhraseCandidate>, isTalk: boolean): Keyphrase[] {
  const chances = new Map(ranked.map(({ key, score }) => [key, score]));
  const raised = ranked.map((phrase) => {
    const parts = phrase.key.split(' ');
    if (parts.length !== 2) return phrase;
    const { count, foreign } = candidates.get(phrase.key)!;
    const share = isTalk && foreign < count ? shareOfWhole.talk : shareOfWhole.other;
    const onlyHere = parts.every((part) => (candidates.get(part)?.count ?? Number.POSITIVE_INFINITY) <= count);
    const best = Math.max(...parts.map((part) => chances.get(part) ?? 0));
    return onlyHere && phrase.score > share * best && phrase.score <= best
      ? { ...phrase, score: best * 1.0001 }
      : phrase;
  });
  return raised.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Leaves out what is but a part of a phrase ranked above it: "divina" of "divina commedia". */
function withoutParts(ranked: Keyphrase[], candidates: Map<string, PhraseCandidate>): Keyphrase[] {
  const kept: Keyphrase[] = [];
  for (const phrase of ranked) {
    // What the text lists by itself need not be a candidate, and is no part of another.
    const count = candidates.get(phrase.key)?.count ?? Number.POSITIVE_INFINITY;
    const isPart =
      phrase.score !== statedChance &&
      kept.some(
        (whole) => ` ${whole.key} `.includes(` ${phrase.key} `) && count <= (candidates.get(whole.key)?.count ?? 0),
      );
    if (!isPart) kept.push(phrase);
    if (kept.length === 12) break;
  }
  return kept;
}

/**
 * How many of the ranked phrases to give so that the expected F1 against what a person would give is greatest
 * (Lewis 1995; here by the ratio of expectations): 2 * hits / (given + expected tags).
 */
function bestLength(probabilities: number[]): number {
  const expected = probabilities.reduce((sum, value) => sum + value, 0) + unseenTags;
  let best = 0;
  let length = 0;
  let hits = 0;
  for (let index = 0; index < Math.min(10, probabilities.length); index++) {
    hits += probabilities[index]!;
    const value = (2 * hits) / (index + 1 + expected);
    if (value > best) [best, length] = [value, index + 1];
  }
  return length;
}

/** Tags that people give and that no text says, per talk. */
const unseenTags = 1.5;

/**
 * Noun phrases by the sum of their words' weights, which favours the long and specific as readers of science do (the
 * idea of SingleRank, Wan and Xiao 2008, with counts for walks).
 */
function rankProse(words: Word[], candidates: Map<string, PhraseCandidate>, collection: Collection): Keyphrase[] {
  const counts = new Map<string, number>();
  for (const word of words) if (isNominal(word)) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
  return [...candidates.values()]
    .filter((candidate) => candidate.whole > 0)
    .map((candidate) => {
      const weight = candidate.key
        .split(' ')
        .reduce((sum, stem) => sum + Math.sqrt(counts.get(stem) ?? 1) * rarity(stem, collection), 0);
      const late = 1 + candidate.first / words.length;
      return { label: labelOf(candidate), key: candidate.key, score: (weight * candidate.count ** 0.3) / late };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** As printed where it stands first; a possessive is no part of the name. */
export function labelOf({ words }: PhraseCandidate): string {
  return words
    .map((word, index) => (index > 0 ? (word.joined ?? ' ') : '') + word.text)
    .join('')
    .replace(/['’]s$/, '');
}
