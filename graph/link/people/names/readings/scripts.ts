/** Names in other scripts, as they are most often written in Latin letters. */
import { fromArmenian, fromGeorgian } from './caucasus.ts';
import { readChinese } from './pinyin.ts';

/** Russian, with the letters of Ukrainian, Belarusian, Bulgarian and Serbian beside it. */
const cyrillic: { [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
};

/** Modern Greek, letter by letter; pairs of letters are read first. */
const greekPairs: [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/αυ(?=[αβγδεζηιλμνορυω])/g, 'av'],
  [/αυ/g, 'af'],
  [/ευ(?=[αβγδεζηιλμνορυω])/g, 'ev'],
  [/ευ/g, 'ef'],
  [/γγ/g, 'ng'],
  [/γχ/g, 'nch'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/^γκ/g, 'g'],
];
const greek: { [letter: string]: string } = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const kana: { [sign: string]: string } = Object.fromEntries(
  `あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo
  たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo
  ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゔvu`
    .split(/\s+/)
    .map((entry) => [entry[0]!, entry.slice(1)]),
);
const smallKana: { [sign: string]: string } = {
  ゃ: 'a',
  ゅ: 'u',
  ょ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Consonants, vowels and ends of Hangul syllables in the Revised Romanization (2000), in the order of Unicode. */
const hangul = {
  first: 'g kk n d tt r m b pp s ss . j jj ch k t p h'.split(' '),
  vowel: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  last: '. k k k n n n t l k m p l l p l m p p t t ng t t k t p t'.split(' '),
};

/** Russian patronymics say nothing that Latin prints of the name say. */
const patronymic = /(?:ович|евич|ьич|овна|евна|ична)$/u;

/** A name that holds no Latin letter, in Latin letters; `guess` where many other names would be written so. */
export interface Transliterated {
  name: string;
  guess: boolean;
}

/**
 * Writes a name of another script in Latin letters, in reading order.
 *
 * @returns undefined for Latin names, and for scripts that leave the vowels out.
 */
export function transliterate(name: string): Transliterated | undefined {
  if (/\p{Script=Latin}/u.test(name)) return undefined;
  const text = name.normalize('NFC').toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(text)) return { name: fromCyrillic(text), guess: false };
  if (/\p{Script=Greek}/u.test(text)) return { name: fromGreek(text), guess: false };
  if (/\p{Script=Georgian}/u.test(text)) return { name: fromGeorgian(text), guess: false };
  if (/\p{Script=Armenian}/u.test(text)) return { name: fromArmenian(text), guess: false };
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(text)) return { name: fromKana(text), guess: false };
  if (/^[\p{Script=Hangul}\s]+$/u.test(text)) return { name: fromHangul(text), guess: false };
  const chinese = readChinese(name);
  return chinese === undefined ? undefined : { name: chinese, guess: true };
}

function fromCyrillic(text: string): string {
  // Г is h only where letters of Ukrainian stand beside it; и is y there.
  const ukrainian = /[іїєґ]/u.test(text) || /ко$/u.test(text);
  const words = text.split(/\s+/);
  // It stands behind a given name, and one of two is the family's: "Анна Петровна Рабинович".
  const at = words.length > 2 ? words.findIndex((word, index) => index > 0 && patronymic.test(word)) : -1;
  const letters = (word: string) =>
    [...word]
      .map((letter) => {
        if (ukrainian && letter === 'г') return 'h';
        if (ukrainian && letter === 'и') return 'y';
        return cyrillic[letter] ?? letter;
      })
      .join('');
  return words
    .filter((_, index) => index !== at)
    .map(letters)
    .join(' ');
}

function fromGreek(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .split(/\s+/)
    .map((word) => {
      const read = greekPairs.reduce((rest, [pair, latin]) => rest.replace(pair, latin), word);
      return [...read].map((letter) => greek[letter] ?? letter).join('');
    })
    .join(' ');
}

function fromKana(text: string): string {
  const hiragana = text.replace(/[ァ-ヴ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
  let read = '';
  for (const sign of hiragana.replace(/・/gu, ' ')) {
    const small = smallKana[sign];
    // "き" and a small "ょ" are "kyo", "し" and a small "ょ" are "sho".
    if (small && /(?:sh|ch|j)i$/.test(read)) read = `${read.slice(0, -1)}${small}`;
    else if (small && /[bcdfghjklmnprstvz]i$/.test(read) && 'ゃゅょ'.includes(sign))
      read = `${read.slice(0, -1)}y${small}`;
    else if (small) read = `${/[uoei]$/.test(read) ? read.slice(0, -1) : read}${small}`;
    else if (sign === 'っ') read += '_';
    else if (sign !== 'ー') read += kana[sign] ?? sign;
  }
  return read.replace(/_(.)/g, '$1$1').replaceAll('_', '');
}

/** Family names of two syllables. */
const doubleFamilies = /^(?:남궁|황보|제갈|사공|선우|서문|독고)(?=..)/u;

function fromHangul(text: string): string {
  const syllables = (word: string) =>
    [...word].map((sign) => {
      const place = sign.charCodeAt(0) - 0xac00;
      if (place < 0 || place >= 11172) return sign;
      const parts = [
        hangul.first[Math.floor(place / 588)]!,
        hangul.vowel[Math.floor((place % 588) / 28)]!,
        hangul.last[place % 28]!,
      ];
      return parts.join('').replaceAll('.', '');
    });
  const words = text.trim().split(/\s+/);
  if (words.length > 1) return words.map((word) => syllables(word).join('')).join(' ');
  const family = doubleFamilies.test(text) ? 2 : 1;
  const read = syllables(words[0]!);
  return `${read.slice(0, family).join('')} ${read.slice(family).join('')}`.trim();
}
