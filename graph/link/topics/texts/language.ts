/** Which language a text is in, as far as reading topics needs to know it. */
import { sentencesOf } from './boilerplate.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** The commonest words of each language; those that two share count for both. */
const commonWords: { [language: string]: ReadonlySet<string> } = {
  en: list(`the of and to in is for that with on this it as are be you we can by from how will at an or your have what
    not which about has our more but was they their its who where when why these into do using been i my all also if`),
  de: list(`der die das und ist in den von zu mit für auf ein eine nicht dem des sich es auch wie werden wird als sind aus
    an bei wir im zum zur über einer eines einen einem oder kann nach um noch nur sie ich man vom wurde haben hat dass aber durch
    was unter mehr diese dieser dieses welche können vor`),
  fr: list(`le la les des et est un une du de dans pour que qui sur avec au aux ce cette ces par plus pas nous vous il
    elle ont sont ou mais comment être leur leurs son sa ses en se ne on à été comme aussi tout sans peut d l qu n s c`),
  it: list(`il lo la gli le di e è un una che per con del della dei delle dello degli nel nella nei nelle si non sono al
    alla ai alle come più da dal dalla questo questa anche ma ci o se i su sul sulla tra essere possono quali abbiamo vedremo l
    d un dell all`),
  es: list(`el la los las de y que en un una por para con del se es al como más lo su sus este esta estos pero o sobre
    entre también son no qué cómo ha han ser si muy nos puede desde cuando sin`),
  pt: list(`o a os as de e que em um uma por para com do da dos das no na nos nas se é ao como mais sua seu este esta mas
    ou sobre entre também são não à pelo pela ser foi pode sem quando`),
  nl: list(`de het een en van is in op te dat voor met die niet zijn aan er ook als bij of om door naar uit wordt worden
    kan deze dit hoe wat we je over maar nog meer heeft hebben hun zal`),
  sv: list('och att det som en på är av för med den till inte om ett har de i var så kan vi från eller hur du men ska'),
  pl: list('i w na z do się że nie jest to jak o dla po od za są co oraz przez może ale czy być tym która który które'),
  // Of those written without spaces, words that dictionaries cut off; what is one sign or Hiragana alone is no word here.
  ja: list('説明 紹介 使用 利用 講演 発表 今回 方法 場合 必要 可能 以下 我々 自分 最近 概要 内容 参加 理解 予定 話し'),
  zh: list(`我们 你们 他们 如何 一个 一些 可以 以及 使用 介绍 进行 通过 这个 什么 为什么 怎么 没有 不是 就是 因为 所以 但是 如果 还是
    或者 并且 本次 演讲 分享 包括 其中 大家 问题 我們 這個 什麼 透過 介紹 議程 問題 進行 沒有 因為 以及 如果`),
  cs: list('a v na se je že s z do o k i jak pro za od nebo ale po jsou který která které být si tak jako ve'),
};

export interface LanguageSpan {
  start: number;
  end: number;
  /** Whether another language than English is spoken here. */
  foreign: boolean;
  /** Whether it is mostly written in other letters than Latin ones: Latin words in it are names. */
  otherScript: boolean;
}

/** How much surer than English another language has to be, in words. */
const margin = 2;

/**
 * The parts of a text that are English and those that are not, by their commonest words and by script; a sentence too short to
 * tell is like the rest of the text. A text without any such word is taken for English. Linear in its length.
 */
export function languageSpans(text: string): LanguageSpan[] {
  const whole = isForeign(text) ?? false;
  return sentencesOf(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { start, end, foreign: isForeign(sentence) ?? whole, otherScript: isOtherScript(sentence) };
  });
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Undefined where the words do not tell. */
function isForeign(text: string): boolean | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  if (isOtherScript(text)) return true;
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language in commonWords)
      if (commonWords[language]!.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  counts.delete('en');
  const other = Math.max(0, ...counts.values());
  if (other >= english + margin && other >= 1.5 * english) return true;
  return english >= other + margin ? false : undefined;
}

/** Whether a word is one of the commonest of a language other than English. */
export function isCommonElsewhere(word: string): boolean {
  const lower = word.toLowerCase();
  for (const language in commonWords) if (language !== 'en' && commonWords[language]!.has(lower)) return true;
  return false;
}
