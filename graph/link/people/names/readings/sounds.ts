/**
 * Words of names as they sound to speakers of one language: what transliteration leaves open is written one way. Two names
 * are compared so only where both can be that language's.
 */
import { isPinyin } from './pinyin.ts';

/** The words of a name, coded for one language. */
export interface Sounding {
  language: string;
  words: string[];
}

/** The codes of a name's folded words, in every language whose name it can be; initials stay as they are. */
export function soundsOf(words: readonly string[], particles: readonly string[]): Sounding[] {
  if (words.length < 2) return [];
  const found: Sounding[] = [];
  const add = (language: string, code: (word: string) => string) =>
    found.push({ language, words: words.map((word) => (word.length > 1 ? code(word) : word)) });
  const every = (fits: (word: string) => boolean) => words.every((word) => word.length === 1 || fits(word));
  if (words.some((word) => slavicEnd.test(word))) add('slavic', slavicCode);
  if (words.some((word) => greekEnd.test(word))) add('greek', greekCode);
  if (words.some((word) => arabicGiven.has(word)) || particles.some((word) => arabicParticles.has(word)))
    add('arabic', arabicCode);
  if (every((word) => romaji.test(word))) add('japanese', japaneseCode);
  for (const at of new Set([0, words.length - 1])) {
    const family = koreanFamilies.get(words[at]!);
    if (family === undefined || !every((word) => koreanFamilies.has(word) || koreanWord.test(word))) continue;
    const given = words.map((word) => (word.length > 1 ? koreanCode(word) : word));
    found.push({ language: 'korean', words: given.with(at, family) });
  }
  if (every((word) => isPinyin(word) || wadeGiles.test(word)))
    add(every(isPinyin) ? 'pinyin' : 'wade-giles', chineseCode);
  return found;
}

const greekEnd = /(?:akis|idis|iadis|poulos|poulou|[^aeiou]is|opoulos|atos|akos|oglou|elis|aris|ou)$/;

function greekCode(word: string): string {
  return word
    .replace(/ch/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/c/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/ei|oi|y/g, 'i')
    .replace(/b/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

const slavicEnd = /(?:[oey]v|ova|[iy]n|ina|sk[iy]+|ska[iy]a|[ei]nko|[ui]k|chuk|i[ct]?ch|vic|iou|ff)$/;

function slavicCode(word: string): string {
  return word
    .replace(/x/g, 'ks')
    .replace(/ff$/, 'v')
    .replace(/w/g, 'v')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/shch|sch|tsch|sht|tch/g, (found) => (found === 'tch' || found === 'tsch' ? 'c' : 's'))
    .replace(/kh|h(?![aeiouy])/g, 'x')
    .replace(/[csz]h|ts|tz|cz|sz/g, (found) => (found === 'sh' || found === 'sz' ? 's' : found === 'zh' ? 'z' : 'c'))
    .replace(/h/g, 'g')
    .replace(/dj/g, 'd')
    .replace(/ou/g, 'u')
    .replace(/[yij](?=[aeou])/g, '')
    .replace(/[yij]+/g, 'i')
    .replace(/ei(?=$|n|v)/g, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/os?h?ov$/, (end) => end.replace('ov', 'ev'))
    .replace(/(?<=[csz])[oe]v$/, 'ev');
}

const arabicParticles = new Set('al el bin ibn bint abu abdul ben bou'.split(' '));
const arabicGiven = new Set(
  `mohamed mohammed muhammad mohammad muhammed ahmed ahmad ali hassan hasan hussein hussain husain omar umar amr youssef yousef
  yusuf yosef yousuf ibrahim khaled khalid said saeed saeid mahmoud mahmud mustafa mostafa tariq tarek karim kareem hamid
  hameed rashid rasheed walid waleed samir sameer nasser naser jamal gamal faisal fatima fatma aisha layla leila laila amir
  ameer reza hossein mehdi mahdi ehsan amin ameen nour noor yitzhak yitzchak itzhak moshe shlomo chaim haim rachel chana hana
  abdullah abdallah osama usama sherif sharif bilal ismail ismael imran farid fareed zahra zainab zeinab yasin yaseen yassine`
    .trim()
    .split(/\s+/),
);

function arabicCode(word: string): string {
  return word
    .replace(/^(?:al|el)(?=.{5})/, '')
    .replace(/ch(?=[aeioumnrl])|kh/g, 'h')
    .replace(/tz|ts/g, 'z')
    .replace(/gh/g, 'g')
    .replace(/[dt]h/g, (pair) => pair[0]!)
    .replace(/[qc]/g, 'k')
    .replace(/w|ou|oo/g, (found) => (found === 'w' ? 'w' : 'u'))
    .replace(/ee|ie|[ey]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/ai|ay/g, 'ai')
    .replace(/(?<=.)h$/, '')
    .replace(/(.)\1+/g, '$1');
}

const romaji =
  /^(?:(?:ch|sh|ts|dz|[kgnhbpmrzdtsj]y|[kgsztdnhbpmyrwfj])?[aiueo]h?|n(?![aiueo])|m(?=[bpm])|[ktsp](?=[ktspc]))+$/;

/** Whether a folded word can be Japanese. */
export function isRomaji(word: string): boolean {
  return romaji.test(word);
}

const kunrei: [RegExp, string][] = [
  [/s[iy](?=[auo])/g, 'sh'],
  [/t[iy](?=[auo])/g, 'ch'],
  [/[zd]y(?=[auo])/g, 'j'],
  [/(?<![aiueo]s|^s)si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tu/g, 'tsu'],
  [/(?<![cst])hu/g, 'fu'],
  [/zi|di/g, 'ji'],
  [/du|dzu/g, 'zu'],
];

function japaneseCode(word: string): string {
  const hepburn = kunrei.reduce((rest, [from, to]) => rest.replace(from, to), word.replace(/si/g, 'shi'));
  return hepburn
    .replace(/([aiueo])h(?![aiueoy])/g, '$1')
    .replace(/ou/g, 'o')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/([aiueo])\1+/g, '$1');
}

const koreanFamilies = new Map(
  `kim gim|lee yi rhee ri li i|park pak bak|choi choe|jung jeong chung cheong|kang gang|cho jo|yoon yun youn|jang chang|lim im
  rim|han|oh o|seo suh|shin sin|kwon gwon|hwang|ahn an|song|ryu yoo yu ryoo you|hong|jeon jun chun|ko go koh|moon mun|yang|son
  sohn|bae pae|baek paik baik|heo hur huh|nam|noh roh no|ha|joo ju|woo u|koo gu ku goo|min|cha|byun byeon|kwak gwak|seong sung|
  um eom|won|chae|gil kil|namgung`
    .split('|')
    .flatMap((group, place) =>
      group
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word, `family${place}`]),
    ),
);

const koreanWord =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?(?:yeo|yae|wae|eo|eu|ae|ee|oo|ou|oe|ui|wa|we|wi|wo|woo|ya|yo|yu|young|you|ye|[aeiou])(?:ng|[nmlkbptg])?){1,3}$/;

function koreanCode(word: string): string {
  return word
    .replace(/y(?:ou|eo|o|u)ng/g, 'yong')
    .replace(/oo/g, 'u')
    .replace(/ung/g, 'ong')
    .replace(/hyun|hyeon/g, 'hyon')
    .replace(/y(?:eo|u)n/g, 'yon')
    .replace(/eo/g, 'o')
    .replace(/eu|ou/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ae|ai|ay/g, 'e')
    .replace(/[gq]/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/sh/g, 's')
    .replace(/ch|j/g, 'c')
    .replace(/r/g, 'l')
    .replace(/(.)\1+/g, '$1');
}

/** Syllables that Wade and Giles write as pinyin never does. */
const wadeGiles =
  /^(?:(?:hs|ts|tz|ch|sh|[pmftnlkhjwyrs])?(?:iao|iang|iung|ieh|ien|ueh|uan|uang|ung|eng|ang|ong|iu|uei|ui|ou|ao|ai|ei|en|an|in|ing|un|uo|ua|ia|ih|u|o|e|a|i))+$/;

/** One code for what pinyin and Wade-Giles write: where the one tells more apart, so much is lost. */
function chineseCode(word: string): string {
  return word
    .replace(/ieh|ueh/g, (found) => found.slice(0, 2))
    .replace(/ien|yen/g, (found) => (found === 'ien' ? 'ian' : 'yan'))
    .replace(/ung/g, 'ong')
    .replace(/uei/g, 'ui')
    .replace(/ih/g, 'i')
    .replace(/hs|sh|x/g, 's')
    .replace(/zh|ch|ts|tz|[jqzc]/g, 'c')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/g(?!$|[^aeiou])|g(?=[aeiou])/g, (found, at: number, all: string) => (all[at - 1] === 'n' ? found : 'k'))
    .replace(/(?<=[csy])u(?=an|e)/g, 'u')
    .replace(/(?<=c|s)i(?=ong|ang|ao|u|an|e|a)/g, '');
}
