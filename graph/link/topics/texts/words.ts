/** Free text as words with their stems and parts of speech: what keyphrases are made of. */
import { stemmer } from 'stemmer';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { languageSpans } from './language.ts';
import { tokenize } from './tokens.ts';
import { isUnspaced, unspacedWords } from './unspaced.ts';

export type PartOfSpeech = 'noun' | 'name' | 'adjective' | 'verb' | 'other';

export interface Word {
  /** As printed, hyphens and slashes opened. */
  text: string;
  stem: string;
  part: PartOfSpeech;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** True where a sentence, clause or bracket ends before this word. */
  breakBefore: boolean;
  /** The hyphen, slash or other sign that binds it to the word before, which is none in scripts without spaces; undefined where nothing does. */
  joined: string | undefined;
  /** True where another language than English is spoken: its part of speech is then a guess. */
  foreign: boolean;
}

const stems = new Map<string, string>();

/** The stem of a word by Porter's algorithm (Porter 1980), lower case: one for "testing", "tests" and "Test". */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word.toLowerCase());
    if (stems.size > 300_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** The stems of a phrase; hyphens, slashes and underscores part words. Equal for what a scorer by stems holds equal. */
export function stemKey(phrase: string): string {
  const words = phrase.replace(/[-_/]/g, ' ').match(/[\p{L}\p{N}_+#.]*[\p{L}\p{N}_+#]/gu) ?? [];
  return words.map(stemOf).join(' ');
}

const noWords =
  /&(?:quot|amp|lt|gt|nbsp|apos|#\d{2,5});|<\/?(?:a|p|br|b|i|u|em|strong|span|div|ul|ol|li|code|pre|img|h[1-6]|blockquote)(?:\s[^<>\n]{0,300})?\/?>|\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gi;

/**
 * The words of a text. Linear in its length.
 *
 * @param parts whether to tell parts of speech and language (about half a millisecond for 1,000 characters); else all are
 * "other".
 */
export function wordsOf(text: string, parts: boolean): Word[] {
  const words: Word[] = [];
  // Lists made from web pages keep "&quot;", markup and addresses: they are signs, no words. Offsets stay.
  const plainText = text.replace(noWords, (match) => '"'.padEnd(match.length));
  const spans = parts ? languageSpans(plainText) : [];
  let span = 0;
  for (const token of tokenize(plainText)) {
    while (span < spans.length - 1 && spans[span]!.end <= token.start) span++;
    const { foreign: elsewhere = false, otherScript = false } = spans[span] ?? {};
    const foreign = elsewhere && !(otherScript && /^[\p{Script=Latin}\P{L}]+$/u.test(token.text));
    if (isUnspaced(token.text)) {
      for (const [index, { text, offset, apart }] of unspacedWords(token.text).entries()) {
        const [start, end] = [token.start + offset, token.start + offset + text.length];
        const breakBefore = index === 0 ? token.breakBefore || offset > 0 : apart;
        const joined = apart ? undefined : '';
        words.push({ text, stem: stemOf(text), part: 'other', start, end, breakBefore, joined, foreign });
      }
      continue;
    }
    // "L'osservatorio", "dell'arte": the article is no part of the word.
    const elided = foreign ? (/^\p{L}{1,5}['’](?=\p{L}{3})/u.exec(token.text)?.[0].length ?? 0) : 0;
    let offset = token.start + elided;
    token.text
      .slice(elided)
      .replace(/\(\)$/, '')
      .split(/[-/_&]/)
      .forEach((text, index) => {
        if (text) {
          const plain = text.replace(/['’]s$/, '');
          const breakBefore = index === 0 && token.breakBefore;
          const joined = index > 0 ? plainText[offset - 1] : undefined;
          const word: Word = {
            text,
            stem: stemOf(plain),
            part: 'other',
            start: offset,
            end: offset,
            breakBefore,
            joined,
            foreign,
          };
          word.end = offset + text.length;
          words.push(word);
        }
        offset += text.length + 1;
      });
  }
  if (parts) tagParts(plainText, words);
  return words;
}

const partNames: { [tag: string]: PartOfSpeech } = {
  NOUN: 'noun',
  PROPN: 'name',
  ADJ: 'adjective',
  VERB: 'verb',
  AUX: 'verb',
};

let tagger: ReturnType<typeof winkNLP> | undefined;

/** The tagger's tokens are cut differently: a word takes the tag of the token that holds its first letter. */
function tagParts(text: string, words: Word[]): void {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  const tokens = tagger.readDoc(text).tokens();
  const values = tokens.out() as string[];
  const tags = tokens.out(tagger.its.pos) as string[];
  let token = 0;
  let start = 0;
  let end = 0;
  const advance = () => {
    const found = text.indexOf(values[token]!, end);
    // The tagger writes some signs otherwise; its next token finds the place again.
    start = found < 0 || found > end + 200 ? end : found;
    end = start + values[token]!.length;
  };
  if (values.length > 0) advance();
  for (const word of words) {
    while (token < values.length - 1 && end <= word.start) {
      token++;
      advance();
    }
    word.part = isUnspaced(word.text) ? 'noun' : (partNames[tags[token]!] ?? 'other');
  }
}
