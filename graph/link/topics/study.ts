/**
 * What the collection's own texts tell of words and phrases: which part of speech a word mostly is, which phrases of titles
 * somebody would take for tags.
 */
import { type Memo, noMemo } from '../memo.ts';
import { phraseCandidates } from './candidates.ts';
import { documentText, type TopicDocument } from './documents.ts';
import { type Collection, featuresOf, rarity } from './keyphrase-features.ts';
import { logOddsOf } from './keyphrases.ts';
import { shippedModel } from './tag-table.ts';
import { type PartOfSpeech, stemKey, wordsOf } from './words.ts';

export interface Study {
  /** The part of speech that a word mostly has in these texts, undefined for words too rare to tell. */
  partOf(word: string): PartOfSpeech | undefined;
  /** The chance that somebody would take the phrase for a tag of the talk whose title has it, at its best. 0 to 1. */
  worthOf(phrase: string): number;
}

/** Of longer texts the beginning is studied: what a talk is about, it says first. Characters. */
const longest = 1500;

const fewest = 2;

/** What one text gives to the study. */
interface StudiedText {
  /** Its stems, each once. */
  stems: string;
  /** Its words by part of speech, each as often as it was met: what it was taken for. */
  parts: { [part in PartOfSpeech]?: string };
  /** Phrases of the title: how likely tags they are where their stems are in every text, and by how much each unit of rarity raises that (log odds). */
  phrases: [key: string, common: number, perRarity: number][];
}

/** Collections in which every stem is as rare: `featuresOf` is linear in that. */
const allCommon: Collection = { documents: -0.5, frequency: new Map() };
const allRare: Collection = { documents: Math.E / 2 - 1, frequency: new Map() };

/** Linear in the length of the texts: about two milliseconds a talk, a tenth of that where it is remembered. */
export function studyTexts(documents: TopicDocument[], memo: Memo = noMemo): Study {
  const parts = new PartCounter();
  const collection = { documents: 0, frequency: new Map<string, number>() };
  const titled: StudiedText['phrases'] = [];
  for (const document of documents) {
    const { title, body } = documentText(document, longest);
    if (title === '') continue;
    const studied = memo.recall('study', `${title}\0${body}`, () => studyText(title, body));
    collection.documents++;
    for (const stem of studied.stems.split(' ').filter(Boolean))
      collection.frequency.set(stem, (collection.frequency.get(stem) ?? 0) + 1);
    for (const [part, words] of Object.entries(studied.parts) as [PartOfSpeech, string][]) parts.add(part, words);
    titled.push(...studied.phrases);
  }
  const worth = new Map<string, number>();
  for (const [key, common, perRarity] of titled) {
    const stems = key.split(' ');
    const rare = stems.reduce((sum, stem) => sum + rarity(stem, collection), 0) / stems.length;
    const odds = common + perRarity * rare;
    if (odds > (worth.get(key) ?? Number.NEGATIVE_INFINITY)) worth.set(key, odds);
  }
  return {
    partOf: (word) => parts.partOf(word.toLowerCase()),
    worthOf: (phrase) => 1 / (1 + Math.exp(-(worth.get(stemKey(phrase)) ?? Number.NEGATIVE_INFINITY))),
  };
}

const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'name', 'adjective', 'verb', 'other'];

/** Counts as what part of speech each word was met. */
class PartCounter {
  private readonly places = new Map<string, number>();
  private readonly counts: number[] = [];

  /** @param words with spaces between, each as often as it was met. */
  add(part: PartOfSpeech, words: string): void {
    const column = partsOfSpeech.indexOf(part);
    for (const word of words.split(' ')) {
      let place = this.places.get(word);
      if (place === undefined) {
        place = this.places.size * partsOfSpeech.length;
        this.places.set(word, place);
        for (const _ of partsOfSpeech) this.counts.push(0);
      }
      this.counts[place + column]!++;
    }
  }

  /** The part of speech that a word mostly is, undefined for words too rare to tell. */
  partOf(word: string): PartOfSpeech | undefined {
    const place = this.places.get(word);
    if (place === undefined) return undefined;
    const counts = partsOfSpeech.map((part, column) => ({ part, count: this.counts[place + column]! }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total < fewest) return undefined;
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
  const candidates = new Map(
    [...phraseCandidates(words, title.length + 1)].filter(([, candidate]) => candidate.inTitle > 0),
  );
  const titleWords = words.filter((word) => word.start <= title.length).length;
  const [common, rare] = [allCommon, allRare].map((collection) =>
    featuresOf(candidates, { words: words.length, titleWords }, model.table, collection).map(({ values }) =>
      logOddsOf(values, model),
    ),
  );
  return {
    stems: [...new Set(words.map(({ stem }) => stem))].join(' '),
    parts: Object.fromEntries(Object.entries(parts).map(([part, list]) => [part, list.join(' ')])),
    phrases: [...candidates.keys()].map((key, at) => [key, common![at]!, rare![at]! - common![at]!]),
  };
}
