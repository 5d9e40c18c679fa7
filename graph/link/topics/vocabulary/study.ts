import type { PartOfSpeech } from '../texts/words.ts';

/** What the texts of a collection tell of its words and phrases (`study-texts.ts` makes it). */
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
