/**
 * What the collection's own texts tell of words and phrases: which part of speech a word mostly is, which phrases of titles
 * somebody would take for tags.
 */
import { type Memo, noMemo } from '../memo.ts';
import type { Counted, Counts } from '../tally.ts';
import { phraseCandidates } from './candidates.ts';
import { documentText, type TopicDocument } from './documents.ts';
import { type Collection, featuresOf, rarity } from './keyphrase-features.ts';
import { labelOf, linearOddsOf } from './keyphrases.ts';
import { shippedModel } from './tag-table.ts';
import { type PartOfSpeech, stemKey, wordsOf } from './words.ts';

export interface Study {
  /** The part of speech that a word mostly has in these texts, undefined for words too rare to tell. */
  partOf(word: string): PartOfSpeech | undefined;
  /** The chance that somebody would take the phrase for a tag of the talk whose title has it, at its best. 0 to 1. */
  worthOf(phrase: string): number;
  /** Whether texts mostly print the word otherwise than in capitals: "rest", though REST is a name. */
  isMostlyLower(word: string): boolean;
  /** Phrases that are keyphrases of texts, as printed, with the number of these. */
  keyphrases(): Iterable<{ label: string; documents: number }>;
  /** The chance that somebody would take the phrase for a tag of a document, 0 where it is small. */
  chanceIn(document: string, phrase: string): number;
}

/** Of longer texts the beginning is studied: what a talk is about, it says first. Characters. */
const longest = 1500;

const fewest = 2;

/** What one text gives to the study. */
interface StudiedText {
  /** Its stems, each once; its words by part of speech, each as often as it was met; in lower case those in capitals throughout. */
  counted: { [column in PartOfSpeech | 'stems' | 'capitals']?: string };
  /**
   * Phrases of the title, and others that may be tags: how likely tags they are where their stems are in every text, and by how
   * much each unit of rarity raises that (log odds).
   */
  phrases: [label: string, key: string, inTitle: boolean, common: number, perRarity: number][];
}

/** What somebody would take for a tag with this chance is a keyphrase of the text; with less than the other it is nothing. */
const likelyKey = 0.15;
const possibleKey = 0.05;
/** No stem is rarer: that of one in three thousand texts. */
const rarest = 8;

/** Collections in which every stem is as rare: `featuresOf` is linear in that. */
const allCommon: Collection = { documents: -0.5, frequency: new Map() };
const allRare: Collection = { documents: Math.E / 2 - 1, frequency: new Map() };

/** Linear in the length of the texts: about two milliseconds a talk, a twentieth of that where it is remembered. */
export function studyTexts(documents: TopicDocument[], memo: Memo = noMemo): Study {
  const tally = memo.tally('counted');
  const phrases: [document: string, StudiedText['phrases']][] = [];
  for (const document of documents) {
    const { title, body } = documentText(document, longest);
    if (title === '') continue;
    let studied: StudiedText | undefined;
    const study = () => (studied ??= studyText(title, body));
    const text = `${title}\0${body}`;
    phrases.push([document.key, memo.recall('phrases', text, () => study().phrases)]);
    tally.add(text, () => study().counted as Counted);
    studied = undefined;
  }
  const counts = tally.counts();
  const collection = { documents: phrases.length, frequency: counts.get('stems') ?? new Map<string, number>() };
  const parts = new PartCounts(counts);
  const worth = new Map<string, number>();
  const keyed = new Map<string, { label: string; documents: number }>();
  const chances = new Map<string, Map<string, number>>();
  for (const [document, ofText] of phrases) {
    const own = new Map<string, number>();
    for (const [label, key, inTitle, common, perRarity] of ofText) {
      const stems = key.split(' ');
      const rare = stems.reduce((sum, stem) => sum + rarity(stem, collection), 0) / stems.length;
      const chance = 1 / (1 + Math.exp(-(common + perRarity * rare)));
      if (inTitle && chance > (worth.get(key) ?? 0)) worth.set(key, chance);
      if (chance >= possibleKey) own.set(key, chance);
      if (chance < likelyKey) continue;
      const known = keyed.get(key) ?? { label, documents: 0 };
      known.documents++;
      keyed.set(key, known);
    }
    chances.set(document, own);
  }
  return {
    partOf: (word) => parts.partOf(word.toLowerCase()),
    worthOf: (phrase) => worth.get(stemKey(phrase)) ?? 0,
    isMostlyLower(word) {
      const lower = word.toLowerCase();
      return (counts.get('capitals')?.get(lower) ?? 0) < parts.countOf(lower) / 2;
    },
    keyphrases: () => keyed.values(),
    chanceIn: (document, phrase) => chances.get(document)?.get(stemKey(phrase)) ?? 0,
  };
}

const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'name', 'adjective', 'verb', 'other'];

/** As what part of speech each word was met. */
class PartCounts {
  private readonly counts: Counts;
  private readonly known = new Map<string, PartOfSpeech | undefined>();

  constructor(counts: Counts) {
    this.counts = counts;
  }

  /** How often a word was met. */
  countOf(word: string): number {
    return partsOfSpeech.reduce((sum, part) => sum + (this.counts.get(part)?.get(word) ?? 0), 0);
  }

  /** The part of speech that a word mostly is, undefined for words too rare to tell. */
  partOf(word: string): PartOfSpeech | undefined {
    if (!this.known.has(word)) this.known.set(word, this.find(word));
    return this.known.get(word);
  }

  private find(word: string): PartOfSpeech | undefined {
    const counts = partsOfSpeech.map((part) => ({ part, count: this.counts.get(part)?.get(word) ?? 0 }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    // A gerund is mostly a verb: one that stood once is held for what it was.
    if (total === 0 || (total < fewest && !word.endsWith('ing'))) return undefined;
    // Many an English noun is a verb as well: a word is held for a verb only where it nearly always is.
    const may = counts.filter(({ part, count }) => count > 0 && (part !== 'verb' || count > 0.75 * total));
    return may.toSorted((a, b) => b.count - a.count)[0]?.part;
  }
}

function studyText(title: string, body: string): StudiedText {
  const words = wordsOf(`${title}\n${body}`, true);
  const parts: { [part in PartOfSpeech]?: string[] } = {};
  const note = (word: string, part: PartOfSpeech) => {
    parts[part] ??= [];
    parts[part].push(word.toLowerCase());
  };
  // Capitals of titles mislead the tagger: their words count as they are in lower case.
  for (const word of wordsOf(title.toLowerCase(), true)) note(word.text, word.part);
  for (const word of words) {
    if (word.start <= title.length) continue;
    if (word.text === word.text.toLowerCase()) note(word.text, word.part);
    else if (!word.breakBefore) note(word.text, 'name');
  }
  const model = shippedModel();
  const candidates = phraseCandidates(words, title.length + 1);
  const titleWords = words.filter((word) => word.start <= title.length).length;
  const [common, rare] = [allCommon, allRare].map((collection) =>
    featuresOf(candidates, { words: words.length, titleWords }, model.table, collection).map(({ values }) =>
      linearOddsOf(values, model),
    ),
  );
  const capitals = words.filter(({ text, start }) => start > title.length && /^\p{Lu}{2,}s?$/u.test(text));
  return {
    counted: {
      stems: [...new Set(words.map(({ stem }) => stem))].join(' '),
      capitals: capitals.map(({ text }) => text.toLowerCase()).join(' '),
      ...Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, list.join(' ')])),
    },
    phrases: [...candidates.values()].flatMap((candidate, at) => {
      const perRarity = rare![at]! - common![at]!;
      const inTitle = candidate.inTitle > 0;
      const best = common![at]! + Math.max(0, perRarity * rarest);
      if (!inTitle && best < Math.log(possibleKey / (1 - possibleKey))) return [];
      return [[labelOf(candidate), candidate.key, inTitle, common![at]!, perRarity] as const];
    }) as StudiedText['phrases'],
  };
}
