/** Sentences that stand in one text after another, whatever the talk: "The slides are on GitHub." They say nothing of it. */

export interface Sentence {
  start: number;
  end: number;
  /** The sentence without case, digits and signs; empty for one of less than three words. */
  shape: string;
}

/** The sentences of a text, in order, without gaps. Linear in its length. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ start, end, shape: shapeOf(text.slice(start, end)) });
    start = end;
  };
  for (const stop of text.matchAll(/[.!?。！？]+["'”’)\]]*\s+|\s*\n\s*/g)) close(stop.index + stop[0].length);
  close(text.length);
  return sentences;
}

function shapeOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length < 3 ? '' : words.join(' ');
}

/** So many texts have to hold a sentence before it is taken for boilerplate. */
const fewest = 4;

/** Counts sentences over texts. */
export class SentenceCounter {
  /** Texts that hold a sentence, by a hash of its shape: ten thousand texts have a hundred thousand sentences. */
  private readonly counts = new Map<number, number>();

  add(text: string): void {
    for (const hash of new Set(sentencesOf(text).map(({ shape }) => hashOf(shape))))
      if (hash !== 0) this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  /** The stretches of a text that are boilerplate, in order. */
  in(text: string): Sentence[] {
    return sentencesOf(text).filter(({ shape }) => (this.counts.get(hashOf(shape)) ?? 0) >= fewest);
  }
}

/** FNV-1a over UTF-16 units, 32 bit; 0 for an empty text. */
function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
