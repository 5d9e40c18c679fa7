/**
 * What the collection's own texts tell of words and phrases: which part of speech a word mostly is, which phrases of titles
 * somebody would take for tags.
 */
import { phraseCandidates } from './candidates.ts';
import { documentText, type TopicDocument } from './documents.ts';
import { featuresOf } from './keyphrase-features.ts';
import { CollectionCounter, chanceOf } from './keyphrases.ts';
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

/** Linear in the length of the texts: about two milliseconds a talk. */
export function studyTexts(documents: TopicDocument[]): Study {
  const texts = documents.map((document) => documentText(document, longest)).filter(({ title }) => title !== '');
  const collection = new CollectionCounter();
  for (const { title, body } of texts) collection.add(`${title}\n${body}`);
  const parts = new Map<string, Map<PartOfSpeech, number>>();
  const worth = new Map<string, number>();
  const note = (word: string, part: PartOfSpeech) => {
    const key = word.toLowerCase();
    const counts = parts.get(key) ?? new Map<PartOfSpeech, number>();
    parts.set(key, counts.set(part, (counts.get(part) ?? 0) + 1));
  };
  const model = shippedModel();
  for (const { title, body } of texts) {
    const words = wordsOf(`${title}\n${body}`, true);
    // Capitals of titles mislead the tagger: their words count as they are in lower case.
    for (const word of wordsOf(title.toLowerCase(), true)) note(word.text, word.part);
    for (const word of words) {
      if (word.start <= title.length) continue;
      if (word.text === word.text.toLowerCase()) note(word.text, word.part);
      else if (!word.breakBefore) note(word.text, 'name');
    }
    const all = phraseCandidates(words, title.length + 1);
    const titled = new Map([...all].filter(([, candidate]) => candidate.inTitle > 0));
    const titleWords = words.filter((word) => word.start <= title.length).length;
    for (const { candidate, values } of featuresOf(
      titled,
      { words: words.length, titleWords },
      model.table,
      collection,
    )) {
      const chance = chanceOf(values, model);
      if (chance > (worth.get(candidate.key) ?? 0)) worth.set(candidate.key, chance);
    }
  }
  const partOf = new Map<string, PartOfSpeech>();
  for (const [word, counts] of parts) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    // Many an English noun is a verb as well: a word is held for a verb only where it nearly always is.
    const ranked = [...counts]
      .sort((a, b) => b[1] - a[1])
      .filter(([part, count]) => part !== 'verb' || count > 0.75 * total);
    if (total >= fewest && ranked[0]) partOf.set(word, ranked[0][0]);
  }
  return {
    partOf: (word) => partOf.get(word.toLowerCase()),
    worthOf: (phrase) => worth.get(stemKey(phrase)) ?? 0,
  };
}
