/** A text as the words that phrases are compared by, small enough that all texts of a collection can be held at once. */
import type { Token } from './tokens.ts';

/** The words and places of a text, each as one string. */
export interface FoldedText {
  /** Keys of its tokens; before each but the first a space, or a line end where no phrase crosses. Underscores part a key's words. */
  keys: string;
  /** Of each token how far from the one before it starts, and its length: numbers of base 64, the last digit from 0x30, others from 0x100. */
  places: string;
}

/** Words in their order; a token of several words ("lock-free") gives as many. */
export interface FoldedWords {
  words: string[];
  /** By word: whether a phrase cannot go on from the word before. */
  breaks: boolean[];
  /** By word: which token it is of. */
  tokens: number[];
}

export function foldText(tokens: readonly Token[]): FoldedText {
  let keys = '';
  let places = '';
  let last = 0;
  for (const [index, { key, breakBefore, start, end }] of tokens.entries()) {
    keys += `${index === 0 ? '' : breakBefore ? '\n' : ' '}${key.replaceAll(' ', '_')}`;
    places += digits(start - last) + digits(end - start);
    last = end;
  }
  return { keys, places };
}

export function wordsOfFolded({ keys, places }: FoldedText): FoldedWords {
  const result: FoldedWords = { words: [], breaks: [], tokens: [] };
  if (places === '') return result;
  let token = 0;
  let breaks = false;
  for (let start = 0, at = 0; at <= keys.length; at++) {
    const code = at === keys.length ? spaceCode : keys.charCodeAt(at);
    if (code !== spaceCode && code !== lineCode && code !== underscoreCode) continue;
    result.words.push(keys.slice(start, at));
    result.breaks.push(breaks);
    result.tokens.push(token);
    breaks = code === lineCode;
    if (code !== underscoreCode) token++;
    start = at + 1;
  }
  return result;
}

const spaceCode = 32;
const lineCode = 10;
const underscoreCode = 95;

/** Start and end of each token, in UTF-16 units. */
export function placesOfFolded({ places }: FoldedText): { start: number; end: number }[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < places.length; at++) {
    const code = places.charCodeAt(at);
    number += unit * (code >= 0x100 ? code - 0x100 : code - 0x30);
    unit *= 64;
    if (code >= 0x100) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  const result: { start: number; end: number }[] = [];
  for (let at = 0, last = 0; at < numbers.length; at += 2) {
    const start = last + numbers[at]!;
    last = start + numbers[at + 1]!;
    result.push({ start, end: last });
  }
  return result;
}

function digits(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= 64; rest = Math.floor(rest / 64)) text += String.fromCharCode(0x100 + (rest % 64));
  return text + String.fromCharCode(0x30 + rest);
}
