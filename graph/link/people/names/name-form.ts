/** A printed name brought to the form in which names are compared. */
import { generations, particles, shortFamilies } from '../../../../parsers/reading/name-words.ts';
import { readName } from '../../../../parsers/reading/names.ts';
import { foldKey } from '../../../fold.ts';
import { namesNobody, partPrinted } from './readings/printed.ts';
import { repairName } from './readings/repair.ts';
import { transliterate } from './readings/scripts.ts';
import { soundsOf } from './readings/sounds.ts';

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
  /** "van der", folded. */
  particles: string[];
  /** The words with their particles, where there are any: "ada vanderberg". */
  joinedWords?: string[] | undefined;
  /** The nickname printed within the name: "nusco" of 'Paolo "Nusco" Perrotta'. */
  nickname?: string | undefined;
  /** "jr", "iii", or a number that a catalogue tells namesakes apart by. */
  generation?: string | undefined;
  /** "TBD": what stands where a name would. */
  nobody?: boolean | undefined;
  /** Other forms of the same name, by which it can be found as well. */
  readings?: Reading[] | undefined;
}

/**
 * Another form of a name. `printed`: it stands beside it (another script, before a marriage, as one is called). `script`: it
 * is the same in Latin letters, `guess`: one of several that it may be there. `joined`: "Van der Berg" as "Vanderberg". Else the language in which words sound so.
 */
export interface Reading {
  how: string;
  form: NameForm;
}

/** Reads a printed name. */
export function nameForm(printed: string): NameForm {
  const { main, others, nickname } = partPrinted(repairName(printed));
  const form = plainForm(main);
  form.printed = printed;
  if (nickname && !form.nickname) form.nickname = foldNickname(nickname);
  if (namesNobody(printed)) form.nobody = true;
  const readings: Reading[] = others.map((other) => ({ how: 'printed', form: plainForm(other) }));
  if (form.nickname && form.words.length > 1 && /^\p{L}+$/u.test(form.nickname))
    readings.push({ how: 'printed', form: withWords(form, [form.nickname, form.words.at(-1)!]) });
  for (const [how, one] of [['', form] as const, ...readings.map(({ how, form }) => [how, form] as const)]) {
    const latin = /\p{Script=Latin}/u.test(one.joined) ? undefined : transliterate(one.printed);
    // Who prints both scripts says how the one is read.
    if (latin && (how === '' || !latin.guess))
      readings.push({ how: latin.guess ? 'guess' : 'script', form: plainForm(latin.name) });
  }
  for (const one of [
    form,
    ...readings.filter(({ how }) => how === 'script' || how === 'guess').map(({ form }) => form),
  ])
    for (const { language, words } of soundsOf(one.words, one.particles))
      readings.push({ how: language, form: { ...one, skeletons: words, bone: words.join('') } });
  if (form.joinedWords) readings.push({ how: 'joined', form: withWords(form, form.joinedWords) });
  if (readings.length > 0) form.readings = readings;
  return form;
}

function withWords(form: NameForm, words: string[]): NameForm {
  const skeletons = words.map(skeleton);
  const key = words.join(' ');
  return {
    printed: form.printed,
    key,
    words,
    skeletons,
    joined: words.join(''),
    bone: skeletons.join(''),
    particles: [],
  };
}

/** One name, without what else may be printed with it. */
function plainForm(printed: string): NameForm {
  const read = readName(printed.replace(/['’ʼ`]/g, (mark, at: number) => apostrophe(printed, mark, at)));
  const name = read.name || printed;
  const family = read.family ?? '';
  const given = splitInitials(read.given ?? name, name);
  // "Reed MV", as the south of India prints initials behind the name.
  const end =
    /\s[B-DF-HJ-NP-TV-XZ]{2}$/.exec(printed) && /^[A-Z]{2}$/i.test(family) && !shortFamilies.has(family.toUpperCase())
      ? [...family].join(' ')
      : family;
  const tokens = [...givenWords(given), ...(end ? fold(end).split(' ') : [])].filter(Boolean);
  if (tokens.length === 0) tokens.push(...fold(name).split(' ').filter(Boolean));
  let generation = read.suffix && generations.has(fold(read.suffix)) ? fold(read.suffix) : undefined;
  if (tokens.length > 2 && (generations.has(tokens.at(-1)!) || /^\d{2,}$/.test(tokens.at(-1)!))) {
    if (tokens.at(-1)!.length > 1) generation = tokens.pop();
  }
  const lower = new Set(name.split(/\s+/).filter((word) => word === word.toLowerCase()));
  const isParticle = (word: string, index: number) =>
    index !== 0 && index !== tokens.length - 1 && particles.has(word) && (word.length > 1 || lower.has(word));
  const words = tokens.filter((word, index) => !isParticle(word, index));
  const left = tokens.filter(isParticle);
  if (words.length === 0) words.push(printed.trim().toLowerCase());
  const skeletons = words.map(skeleton);
  const key = generation ? `${words.join(' ')} ${generation}` : words.join(' ');
  return {
    printed,
    key,
    words,
    skeletons,
    // Where the family stands first, spaces are a matter of taste: "高橋 健一" is "高橋健一".
    joined: /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
      ? fold(name).replaceAll(' ', '')
      : words.join(''),
    bone: skeletons.join(''),
    particles: left,
    joinedWords: left.length > 0 ? joinParticles(tokens, isParticle) : undefined,
    nickname: read.nickname ? foldNickname(read.nickname) : undefined,
    generation,
  };
}

function joinParticles(tokens: string[], isParticle: (word: string, index: number) => boolean): string[] {
  const words: string[] = [];
  let before = '';
  for (const [index, token] of tokens.entries()) {
    if (isParticle(token, index)) before += token;
    else {
      words.push(before + token);
      before = '';
    }
  }
  return words;
}

function foldNickname(nickname: string): string | undefined {
  const folded = fold(nickname).replaceAll(' ', '');
  return folded.length > 1 ? folded : undefined;
}

/** Letters that are written as two where they begin a name: "Yu." is an initial as "Y." is. */
const digraph = /(?<!\p{L})(?:Y[aeou]|[ZCSKT]h|Ts|Ph|Dz|Sz|Cs|Gy|Ny|Chr|Sch|Wm)\.(?=\s|-|$)/gu;

/** "AJ Reed" is "A. J. Reed", if not all is in capitals. */
function splitInitials(given: string, name: string): string {
  const dotted = given.replace(digraph, (found) => `${found[0]}.`);
  const [first = '', ...rest] = dotted.split(' ');
  const isPair = /^\p{Lu}{2}$/u.test(first) && /\p{Ll}/u.test(name) && !shortFamilies.has(first);
  return isPair ? [`${first[0]}.`, `${first[1]}.`, ...rest].join(' ') : dotted;
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
  // Letters that Unicode does not decompose and the folding of searches leaves alone.
  const folded = foldKey(text).replace(/[þəŋ]/g, (letter) => (letter === 'þ' ? 'th' : letter === 'ə' ? 'a' : 'n'));
  // A Cyrillic letter among Latin ones is a slip of the keyboard.
  // "Lv" is how forms without diaeresis take "Lü".
  if (folded === 'lv') return 'lu';
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
