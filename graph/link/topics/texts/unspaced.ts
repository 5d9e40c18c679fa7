/** Words of scripts that set no spaces between them: Chinese and Japanese, Thai, Lao, Khmer, Burmese. */

export interface UnspacedWord {
  text: string;
  /** Offset in the run, in UTF-16 units. */
  offset: number;
  /** True where something between it and the word before is no part of a phrase: a particle, or the run's beginning. */
  apart: boolean;
}

const run = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]+$/u;

/** ICU has one dictionary for Chinese and Japanese and one for each of the other scripts; which language is asked for does not matter. */
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Whether a word, as `tokenize` cuts them, is a run of such a script. */
export function isUnspaced(text: string): boolean {
  return run.test(text);
}

/** Ideographs that stand alone for what is no part of a phrase, as "of", "and" and "in" do. */
const particles =
  /^[的地得和与與及或在是了不也都很就还還有为為以等中上下对對到从從被把将將于於之其这這那该該我你他她它们們个個并並而但且所让讓给給用时時後后前本次次此各每某同说說做会會要能可]$/u;

/** The commonest words of Thai that do what "of", "and" and "in" do. */
const thai = new Set(
  'และ ของ ใน ที่ เป็น กับ หรือ จาก ให้ ได้ มี ด้วย เพื่อ โดย บน สำหรับ ซึ่ง คือ ว่า จะ ไม่ นี้ นั้น แบบ ไป มา แล้ว อยู่ ถึง ต่อ การ ความ'.split(
    ' ',
  ),
);

/**
 * The words of a run that can be part of a phrase: what is written in Hiragana alone (particles, endings) and ideographs
 * such as "of" part them.
 */
export function unspacedWords(text: string): UnspacedWord[] {
  const words: UnspacedWord[] = [];
  let apart = true;
  for (const { segment, index } of segmenter.segment(text)) {
    const parts = /^[\p{sc=Hira}ー]+$/u.test(segment) || particles.test(segment) || thai.has(segment);
    if (!parts) words.push({ text: segment, offset: index, apart });
    apart = parts;
  }
  return words;
}

/** Whether a word is a loan or a name by its script: three signs of Katakana or more. */
export function isKatakana(text: string): boolean {
  return /^[\p{sc=Kana}ー]{3,}$/u.test(text);
}
