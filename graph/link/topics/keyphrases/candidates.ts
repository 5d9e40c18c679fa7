/** Candidate keyphrases of a text with what tells how well each stands for it. */
import { isCommonElsewhere } from '../texts/language.ts';
import { grammarWords } from '../texts/stop-words.ts';
import type { Word } from '../texts/words.ts';

export interface PhraseCandidate {
  /** Stems of its words. */
  key: string;
  words: Word[];
  /** Index of its first and last occurrence. */
  first: number;
  last: number;
  count: number;
  inTitle: number;
  /** How often it is a whole noun phrase: nouns and adjectives, and none next to it. */
  whole: number;
  /** How often it stands alone between signs, as in a list. */
  listed: number;
  /** How often it is bound by a hyphen to what is next to it. */
  bound: number;
  /** How often it stands where another language than English is spoken. */
  foreign: number;
  /** How often it stands in a sentence that text after text repeats. */
  repeated: number;
  /** Occurrences within sentences, and those of them with capitals. */
  within: number;
  capital: number;
}

const longest = 4;

/** Phrases of up to four words that neither begin nor end with a grammar word, by their stems. */
export function phraseCandidates(
  words: Word[],
  titleEnd: number,
  isRepeated: (word: Word) => boolean = () => false,
): Map<string, PhraseCandidate> {
  const found = new Map<string, PhraseCandidate>();
  for (let index = 0; index < words.length; index++) {
    const first = words[index]!;
    if (isGrammar(first) || isRemainder(words, index) || /^[\d.,]+$/.test(first.text)) continue;
    let key = '';
    for (let size = 1; size <= longest && index + size <= words.length; size++) {
      const last = words[index + size - 1]!;
      if (size > 1 && last.breakBefore) break;
      key = size === 1 ? first.stem : `${key} ${last.stem}`;
      if (isGrammar(last)) {
        // "Internet of things": no other grammar word stands within a phrase.
        if (last.text === 'of' && size === 2) continue;
        break;
      }
      const next = words[index + size];
      const before = words[index - 1];
      const opens = index === 0 || first.breakBefore;
      const closes = !next || next.breakBefore;
      let candidate = found.get(key);
      if (!candidate) {
        candidate = {
          key,
          words: words.slice(index, index + size),
          first: index,
          last: index,
          count: 0,
          inTitle: 0,
          whole: 0,
          listed: 0,
          bound: 0,
          foreign: 0,
          repeated: 0,
          within: 0,
          capital: 0,
        };
        found.set(key, candidate);
      }
      candidate.count++;
      candidate.last = index;
      if (first.foreign) candidate.foreign++;
      if (isRepeated(first)) candidate.repeated++;
      const titled = first.start < titleEnd;
      if (titled) candidate.inTitle++;
      else if (!first.breakBefore) {
        candidate.within++;
        if (words.slice(index, index + size).every((word) => /^\p{Lu}/u.test(word.text))) candidate.capital++;
      }
      if (first.joined || next?.joined) candidate.bound++;
      if (opens && closes) candidate.listed++;
      if (isNounPhrase(words, index, size) && (opens || !before || !isNominal(before)) && (closes || !isNominal(next!)))
        candidate.whole++;
    }
  }
  return found;
}

function isGrammar({ text, foreign }: Word): boolean {
  if (foreign && isCommonElsewhere(text)) return true;
  if (/n['’]t$|['’](?:re|ve|ll|d|m)$|^(?:it|that|what|who|let|here|there|how|where)['’]s$/i.test(text)) return true;
  return grammarWords.has(text.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(text);
}

/** "For the rest of us": no REST. */
function isRemainder(words: Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  return /^[Rr]est$/.test(word.text) && before?.text.toLowerCase() === 'the' && next?.text.toLowerCase() === 'of';
}

export function isNominal(word: Word): boolean {
  return word.part === 'noun' || word.part === 'name' || word.part === 'adjective';
}

function isNounPhrase(words: Word[], start: number, size: number): boolean {
  for (let index = start; index < start + size; index++) if (!isNominal(words[index]!)) return false;
  return words[start + size - 1]!.part !== 'adjective';
}
