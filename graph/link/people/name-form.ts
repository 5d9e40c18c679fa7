/** A printed name brought to the form in which names are compared. */
import { generations, particles } from '../../../parsers/reading/name-words.ts';
import { readName } from '../../../parsers/reading/names.ts';
import { foldKey } from '../../fold.ts';

export interface NameForm {
  /** As printed. */
  printed: string;
  /** The words joined: names with one key are one printed name. */
  key: string;
  /** Folded, in reading order, without particles and generation. The last is the family name's. */
  words: string[];
  /** The words' skeletons, in their order. */
  skeletons: string[];
  /** All letters of the words, and of the skeletons, in one. */
  joined: string;
  bone: string;
  /** The nickname printed within the name: "nusco" of 'Paolo "Nusco" Perrotta'. */
  nickname?: string | undefined;
  /** "jr", "iii", or a number that a catalogue tells namesakes apart by. */
  generation?: string | undefined;
}

/** Reads a printed name. */
export function nameForm(printed: string): NameForm {
  const read = readName(printed.replace(/['’ʼ`]/g, (mark, at: number) => apostrophe(printed, mark, at)));
  const name = read.name || printed;
  const family = read.family ?? '';
  const given = read.given ?? name;
  const tokens = [...givenWords(given), ...(family ? fold(family).split(' ') : [])].filter(Boolean);
  if (tokens.length === 0) tokens.push(...fold(name).split(' ').filter(Boolean));
  let generation = read.suffix && generations.has(fold(read.suffix)) ? fold(read.suffix) : undefined;
  if (tokens.length > 2 && (generations.has(tokens.at(-1)!) || /^\d{2,}$/.test(tokens.at(-1)!))) {
    if (tokens.at(-1)!.length > 1) generation = tokens.pop();
  }
  const lower = new Set(name.split(/\s+/).filter((word) => word === word.toLowerCase()));
  const words = tokens.filter(
    (word, index) =>
      index === 0 || index === tokens.length - 1 || !particles.has(word) || (word.length === 1 && !lower.has(word)),
  );
  if (words.length === 0) words.push(printed.trim().toLowerCase());
  const skeletons = words.map(skeleton);
  const key = generation ? `${words.join(' ')} ${generation}` : words.join(' ');
  const nickname = read.nickname ? fold(read.nickname).replaceAll(' ', '') : undefined;
  return {
    printed,
    key,
    words,
    skeletons,
    joined: words.join(''),
    bone: skeletons.join(''),
    nickname: nickname && nickname.length > 1 ? nickname : undefined,
    generation,
  };
}

/** "O'Keefe" is one word and "Ja'far" too, while a mark that opens a nickname stays. */
function apostrophe(text: string, mark: string, at: number): string {
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '') ? '' : mark;
}

const lookalikes: { [letter: string]: string } = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  ҫ: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
};

function fold(text: string): string {
  const folded = foldKey(text);
  // A Cyrillic letter among Latin ones is a slip of the keyboard.
  return /[a-z]/.test(folded) ? folded.replace(/[аеорсҫхуі]/g, (letter) => lookalikes[letter]!) : folded;
}

/** Hyphens join given names ("Xiao-Long" is "Xiaolong"), unless they stand between initials ("J.-P."). */
function givenWords(given: string): string[] {
  return given.split(/\s+/).flatMap((word) => {
    const folded = fold(word).split(' ');
    return word.includes('.') || folded.some((part) => part.length < 2) ? folded : [folded.join('')];
  });
}

/**
 * What stays of a word when one writes it down by another habit: umlauts as two letters, doubled letters as one, and the
 * spellings that transliteration leaves open. Words of one skeleton are one name to the ear.
 */
function skeleton(word: string): string {
  if (word.length < 3) return word;
  return word
    .replace(/[aou]e/g, (pair) => pair[0]!)
    .replace(/ou/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/sch|sh|sz/g, 's')
    .replace(/tch|tsch|cz/g, 'ch')
    .replace(/ck|[cq](?=[aoulrk]|$)/g, 'k')
    .replace(/x|ks/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/dh|th/g, (pair) => pair[0]!)
    .replace(/(.)\1+/g, '$1');
}
