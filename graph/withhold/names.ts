/**
 * Finds the names of people who asked to be forgotten, knowing nothing but salted hashes of them. Every run of words of a
 * text is folded and hashed; what fits is blacked out. That somebody who guesses a name can test the guess cannot be
 * helped: whoever is to be recognised must be recognisable.
 */
import { hash } from 'node:crypto';
import { remembered } from '../../parsers/reading/remembered.ts';
import { foldKey } from '../fold.ts';
import { type NearName, nearNames } from './near-names.ts';

/** What stands where a name stood: it holds no letters, so nothing is made of it. */
export const BLACKED_OUT = '███';

/** Hashes of one person's names. */
export interface HashedNames {
  /** Random, of the decisions file: it keeps hashes of common names from being looked up. */
  salt: string;
  /** Names that are hers wherever they stand. */
  full: string[];
  /** Short forms and the family name: hers only where it is known that she is meant, and capitals begin them. */
  short: string[];
  /** Handles made of the name: as short forms, in small letters too. */
  handles: string[];
  /** Whether a middle initial beside the name may be hers: no page prints another. */
  anyMiddle: boolean;
  /** The first letters of hashes of last words: most text is passed over by them alone. */
  ends: string[];
  /** The most words that a name has. */
  longest: number;
  /** How her full names sound, and that with one letter left out (`near-names.ts`); entries of before have none. */
  sounds?: string[] | undefined;
  lacking?: string[] | undefined;
}

export type HashKind = 'name' | 'end' | 'context' | 'sound' | 'lacking';

/**
 * A hash that tells nobody a name and yet knows it again: 16 hexadecimal digits; of the end of a name 3, which
 * many share.
 */
export function saltedHash(salt: string, kind: HashKind, value: string): string {
  return hash('sha256', `${salt}\0${kind}\0${value}`, 'hex').slice(0, kind === 'end' ? 3 : 16);
}

export interface NameForms {
  full: Set<string>;
  short: Set<string>;
  handles: Set<string>;
  anyMiddle: boolean;
  near: NearName[];
}

/** Hashes names given in clear, folded. */
export function hashNames(salt: string, { full, short, handles, anyMiddle, near }: NameForms): HashedNames {
  const words = [...full, ...short, ...handles].map((key) => key.split(' '));
  const hashed = (names: Iterable<string>, kind: HashKind = 'name') =>
    [...new Set(names)].map((name) => saltedHash(salt, kind, name)).sort();
  return {
    salt,
    full: hashed(full),
    short: hashed(short),
    handles: hashed(handles),
    anyMiddle,
    ends: [...new Set(words.map((one) => saltedHash(salt, 'end', one.at(-1)!)))].sort(),
    longest: Math.max(1, ...words.map((one) => one.length)),
    sounds: hashed(
      near.map(({ sound }) => sound),
      'sound',
    ),
    lacking: hashed(
      near.flatMap(({ lacking }) => lacking),
      'lacking',
    ),
  };
}

export interface NameFinder {
  /**
   * Whether a whole name is one of hers; `short` forms count where it is known that she is meant, what is but `near` to her
   * name where the same talk, number or address says so.
   */
  isName(name: string): 'full' | 'short' | 'near' | undefined;
  /** The text with her names blacked out; the same string where it holds none. */
  blackOut(text: string, withShort: boolean): string;
}

interface Word {
  key: string;
  start: number;
  end: number;
  capital: boolean;
}

type NameKind = 'full' | 'short' | 'handle';

/** Finds names in texts of which only hashes are kept. */
export function findNames(hashed: HashedNames): NameFinder {
  const { salt, full, short, handles, anyMiddle, ends, longest } = hashed;
  const isNear = nearFinder(hashed);
  const kinds = new Map<string, NameKind>([
    ...handles.map((one) => [one, 'handle'] as const),
    ...short.map((one) => [one, 'short'] as const),
    ...full.map((one) => [one, 'full'] as const),
  ]);
  const known = new Set(ends);
  const closes = new Map<string, boolean>();
  const mayClose = (word: string): boolean => {
    let may = closes.get(word);
    if (may === undefined) {
      may = known.has(saltedHash(salt, 'end', word));
      closes.set(word, may);
    }
    return may;
  };
  const kindOf = (words: string[]): NameKind | undefined => {
    const kind = kinds.get(saltedHash(salt, 'name', words.join(' ')));
    if (kind || !anyMiddle) return kind;
    const bare = words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1);
    return bare.length === words.length ? undefined : kinds.get(saltedHash(salt, 'name', bare.join(' ')));
  };
  const most = longest + (anyMiddle ? 2 : 0);
  return {
    isName(name) {
      const words = foldKey(name).split(' ');
      const kindIf = (order: string[]) => (mayClose(order.at(-1)!) ? kindOf(order) : undefined);
      // A whole name with its family name in front is her full name too; in prose such words may be of two people's names.
      const turned = [
        [...words.slice(1), words[0]!],
        [words.at(-1)!, ...words.slice(0, -1)],
      ];
      if (words.length > 1 && turned.some((order) => kindIf(order) === 'full')) return 'full';
      const kind = kindIf(words);
      return kind === 'handle' ? 'short' : (kind ?? isNear(name));
    },
    blackOut(text, withShort) {
      const words = wordsOf(text);
      const spans: [number, number][] = [];
      for (let last = 0; last < words.length; last++) {
        if (!mayClose(words[last]!.key)) continue;
        // The longest name first: of "A. B. Marlow" no initial is to be left.
        for (let first = Math.max(0, last - most + 1); first <= last; first++) {
          const run = words.slice(first, last + 1);
          const kind = kindOf(run.map(({ key }) => key));
          if (!kind || (kind !== 'full' && !withShort)) continue;
          if (kind === 'short' && !run.some(({ capital }) => capital)) continue;
          spans.push([words[first]!.start, words[last]!.end]);
          break;
        }
      }
      let result = text;
      let after = text.length + 1;
      for (const [start, end] of spans.sort((a, b) => b[1] - a[1])) {
        if (end > after) continue;
        result = result.slice(0, start) + BLACKED_OUT + result.slice(end);
        after = start;
      }
      return result;
    },
  };
}

/** Short names that sound alike are others' too: Jan, Jon and Ian Berg. */
const surelyHeard = 12;

function nearFinder({ salt, sounds = [], lacking = [] }: HashedNames): (name: string) => 'short' | 'near' | undefined {
  const [heard, lacked] = [new Set(sounds), new Set(lacking)];
  if (heard.size === 0) return () => undefined;
  return remembered((name) => {
    let near: 'near' | undefined;
    for (const one of nearNames(name)) {
      if (one.words > 2) continue;
      if (heard.has(saltedHash(salt, 'sound', one.sound))) {
        if (one.transcribed || one.sound.length >= surelyHeard) return 'short';
        near = 'near';
        continue;
      }
      const has = (lacking: string) => lacked.has(saltedHash(salt, 'lacking', lacking));
      const isWhole = (lacking: string) => heard.has(saltedHash(salt, 'sound', lacking));
      if (!has(one.sound) && !one.lacking.some((lacking) => has(lacking) || isWhole(lacking))) continue;
      if (one.transcribed) return 'short';
      near = 'near';
    }
    return near;
  });
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const isAddress = /^[a-z]+:\/\/\S+$/i.test(text);
  // Anything else, an underscore too, stands between words.
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    const capital = /\p{Lu}|\p{Lo}/u.test(word) || isAddress;
    const end = index + word.length;
    // "O'Brien" is folded to two words.
    for (const key of foldKey(word).split(' ')) if (key) words.push({ key, start: index, end, capital });
  }
  return words;
}
