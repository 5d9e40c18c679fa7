/** Sentences as statements: short enough to be prose, with the quote they stand in, and words they share. */
import type { Block } from './blocks.ts';
import { splitSentences } from './sentences.ts';

/** Pattern: what a call may call its event, as the last word of its name. */
export const gathering =
  '(?:[Mm]icro-?[Cc]onf(?:erence)?|[Mm]ini-?[Cc]onf(?:erence)?|[uUµ][Cc]onf|MC|BoF|[Ww]orkshop|[Ss]ession|[Tt]rack|edition|event|meeting|summit|one)';

/** Pattern: a year. */
export const year = String.raw`(?:19|20)\d\d`;

/** Facts of this kind stand in short sentences; longer ones are no prose, and would cost time without end. */
const longestSentence = 600;

/** The sentences of a text, without those too long to be any. */
export function shortSentences(text: string): string[] {
  return splitSentences(text).filter((sentence) => sentence.length <= longestSentence);
}

/** The sentence as the source prints it; where its line ends were mended, the whole block's. */
export function quoteOf(block: Block, sentence: string): string {
  return block.quote.includes(sentence) ? sentence : block.quote;
}
