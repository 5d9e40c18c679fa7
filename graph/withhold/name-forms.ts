/** Under which forms of a name somebody may be printed: to be hashed, or to be looked for where the name is known. */
import { readName } from '../../parsers/reading/names.ts';
import { foldKey } from '../fold.ts';
import { nicknamesOf } from '../link/people/names/nicknames.ts';
import { grammarWords } from '../link/topics/texts/stop-words.ts';
import type { NameForms } from './names.ts';
import { nearNames } from './near-names.ts';

/** All forms in which a page may print the names. */
export function formsOf(printed: readonly string[]): NameForms {
  const forms: NameForms = { full: new Set(), short: new Set(), handles: new Set(), anyMiddle: true, near: [] };
  const { full, short, handles } = forms;
  for (const name of printed) {
    const words = foldKey(name).split(' ').filter(Boolean);
    if (words.length === 0) continue;
    const read = readName(name);
    const given = read.given ? foldKey(read.given).split(' ') : words.slice(0, -1);
    const family = read.family ? foldKey(read.family) : words.at(-1)!;
    const initials = given.map((word) => word[0]!);
    const isWhole = given.length > 0 && given[0]!.length > 1;
    // A bare word, or initials, are many people's.
    (isWhole || isWholeWord(name) ? full : short).add(words.join(' '));
    if (given.length === 0) continue;
    if (given.length > 1) forms.anyMiddle = false;
    if (isWhole) {
      for (const some of [given, [given[0]!], [given[0]!, ...initials.slice(1)]]) {
        full.add([...some, family].join(' '));
        // "Chidi Marlow, Ada Okoro" names nobody called Ada Marlow.
        short.add([family, ...some].join(' '));
      }
      full.add(`${given[0]}${family}`.replaceAll(' ', ''));
      for (const called of nicknamesOf(given[0]!)) {
        short.add(`${called} ${family}`);
        short.add(`${family} ${called}`);
      }
      // "Ada B."
      short.add(`${given[0]} ${family[0]}`);
      forms.near.push(...nearNames(name));
      handles.add(`${family}${given[0]}`.replaceAll(' ', ''));
    }
    for (const some of [initials, [initials[0]!]]) {
      short.add([...some, family].join(' '));
      short.add([family, ...some].join(' '));
    }
    short.add(family);
    handles.add(`${initials[0]}${family}`.replaceAll(' ', ''));
  }
  return forms;
}

/** Whether one word is a whole name: Chinese, Korean and Japanese ones are written without a space. */
export function isWholeWord(name: string): boolean {
  return /^(?:[\p{sc=Han}\p{sc=Hangul}][\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{1,7}|\p{sc=Hangul}{2,5})$/u.test(
    name.trim(),
  );
}

/**
 * Given names by themselves, as a text about her calls her after the first sentence, and nicknames made of them; none that
 * is a word of grammar too ("Will", "May"): at the beginning of a sentence nobody could tell them apart.
 */
export function givenNames(printed: string): string[] {
  const signs = isWholeWord(printed) ? [...printed.trim()] : [];
  // 小明 of 王小明; of four signs mostly two are the family's, as in 山田太郎.
  if (signs.length === 3) return [foldKey(signs.slice(1).join(''))];
  if (signs.length === 4) return [signs.slice(0, 2), signs.slice(2)].map((some) => foldKey(some.join('')));
  const { given } = readName(printed);
  const first = given === undefined ? '' : (foldKey(given).split(' ')[0] ?? '');
  return first.length < 2 ? [] : [first, ...nicknamesOf(first)].filter((name) => !grammarWords.has(name));
}
