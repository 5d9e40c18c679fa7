/**
 * Candidate topics of a title: what stands between the words that cannot belong to a topic (the idea of RAKE, Rose et
 * al. 2010, on titles), with the words cut off that only say what sort of talk it is.
 */

import { isKnownName } from '../knowledge/known-names.ts';
import { lexicon } from '../knowledge/lexicon.ts';
import { anyKinds } from '../texts/callings.ts';
import { closingDeeds, edgeWords, grammarWords, slangWords, weakWords } from '../texts/stop-words.ts';
import { type Token, tokenize, tokenKey } from '../texts/tokens.ts';
import { stemKey } from '../texts/words.ts';
import type { Study } from './study.ts';

export interface Candidate {
  key: string;
  /** As printed. */
  label: string;
  /** Number of words in the key. */
  words: number;
  /** True where its own form marks it as a name or term: "NUMA", "padata", "SCHED_DEADLINE", "TPM 2.0", "futex2". */
  marked: boolean;
  /** A whole stretch between stop words, or a part of one. */
  whole: boolean;
  /** True where the title names it as its subject: "ktask: …". */
  subject: boolean;
}

const longest = 4;

/** What cutting a title into candidates may ask of the collection: whoever asks more has to keep that with what came of it (`titlePhrases`). */
type Parts = Pick<Study, 'partOf'>;

/**
 * Every candidate of a title, whole stretches and their parts.
 *
 * @param study what the other texts tell of its words; verbs and adverbs then end a stretch.
 */
export function candidatesOf(title: string, study?: Parts): Candidate[] {
  const found = new Map<string, Candidate>();
  const stretches = stretchesOf(title, study);
  const colon = /^([^:–—]{2,40}?)\s*(?::|\s[–—-])\s/.exec(title);
  for (const stretch of stretches) {
    for (let size = Math.min(stretch.length, 6); size > 0; size--) {
      for (let start = 0; start + size <= stretch.length; start++) {
        const part = stretch.slice(start, start + size);
        if (!mayBePhrase(part)) continue;
        const key = part.map((token) => token.key).join(' ');
        const whole = size === stretch.length;
        const known = found.get(key);
        if (known) {
          known.whole ||= whole;
          continue;
        }
        const label = title.slice(part[0]!.start, part.at(-1)!.end);
        found.set(key, {
          key,
          label,
          words: key.split(' ').length,
          marked: part.length === 1 ? isMarked(part[0]!.text, title) : isVersioned(part),
          whole,
          subject: whole && colon !== null && colon[1]!.trim() === label,
        });
      }
    }
  }
  // A term bound to another word by a hyphen is one by itself: NUMA of "NUMA-aware"; of a stroke, a name that the tables know.
  for (const token of stretches.flat()) {
    const parts = token.text.split(/[-/]/);
    if (parts.length < 2) continue;
    for (const part of parts) {
      const key = tokenKey(part);
      const marked = isMarked(part, title) && token.text.includes('-');
      const isTerm = marked || isKnownName(key, part) || (token.text.includes('-') && isTechnology(part));
      if (!found.has(key) && isTerm && mayBePhrase(tokenize(part)))
        found.set(key, { key, label: part, words: 1, marked, whole: false, subject: false });
    }
  }
  for (const { key, label } of knownNamesAcross(title)) {
    if (!found.has(key))
      found.set(key, { key, label, words: key.split(' ').length, marked: false, whole: false, subject: false });
  }
  return [...found.values()];
}

/** "Leap second", "network time", "single sign-on": names that the tables know, though their words interrupt or end a phrase elsewhere. */
function knownNamesAcross(title: string): { key: string; label: string }[] {
  const tokens = tokenize(title);
  const found: { key: string; label: string }[] = [];
  for (const [start, first] of tokens.entries()) {
    for (let size = 2; size <= longest && start + size <= tokens.length; size++) {
      const last = tokens[start + size - 1]!;
      if (last.breakBefore) break;
      const part = tokens.slice(start, start + size);
      // A tool for testing is no subject beside testing.
      if (anyKinds.has(last.key)) continue;
      if (!part.some((token) => trims(token) || grammarWords.has(token.text.toLowerCase()))) continue;
      const label = title.slice(first.start, last.end);
      const key = part.map((token) => token.key).join(' ');
      if (isKnownName(key, label)) found.push({ key, label });
    }
  }
  return found;
}

/** Whether a phrase can be a topic at all: no grammar word, no bare number, not only weak words. */
export function mayBePhrase(tokens: Token[]): boolean {
  if (tokens.length === 0 || tokens.length > longest + 2) return false;
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const closes = tokens.length > 1 && closingDeeds.has(last.key);
  if (edgeWords.has(first.key) || (edgeWords.has(last.key) && !closes)) return false;
  if (tokens.some(({ text }) => grammarWords.has(text.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(text))) return false;
  // "in/caused": a slash between words that are none.
  if (
    tokens.some(({ text }) => /^\p{L}+\/\p{L}+$/u.test(text) && text.split('/').some((word) => grammarWords.has(word)))
  )
    return false;
  if (/^v?[\d.,:]+$|^\d+(?:st|nd|rd|th)$/i.test(first.text) || (tokens.length === 1 && first.key.length < 2))
    return false;
  if (/^(?:19|20)\d\d$/.test(last.text) || slangWords.has(last.key)) return false;
  // "2000s", "1000s of boats".
  if (/^\d+0s$/.test(first.text)) return false;
  return tokens.length > 1 || !/^[\p{L}\p{N}]{1,2}$/u.test(first.text) || isShortName(first.text);
}

/** Whether a single word is too common to be a topic unless a site names it as one. */
export function isWeak(key: string): boolean {
  return weakWords.has(key) || edgeWords.has(key) || grammarWords.has(key);
}

/** The stretches of a title that no stop word, sign or edge word interrupts, edges trimmed. */
function stretchesOf(title: string, study: Parts | undefined): Token[][] {
  const stretches: Token[][] = [];
  let current: Token[] = [];
  const close = () => {
    if (study) trimByParts(current, study, title);
    while (current.length > 0 && trims(current[0]!)) {
      const { key } = current.shift()!;
      // "High level …", "long term …" are of neither.
      if (degrees.has(key) && current.length > 1 && /^(?:level|scale|term|range|end)$/.test(current[0]!.key))
        current.shift();
    }
    while (current.length > 0 && trims(current.at(-1)!, current.length > 1)) current.pop();
    if (current.length > 0) stretches.push(current);
    current = [];
  };
  for (const token of tokenize(title)) {
    if (token.breakBefore) close();
    // "IT", "US" and other acronyms that look like grammar stay words.
    const grammar =
      grammarWords.has(token.text.toLowerCase()) && !(/^[A-Z]{2,}$/.test(token.text) && title !== title.toUpperCase());
    if (grammar || joins.has(token.key) || (study && isVerb(token, study, title))) close();
    else {
      // "Tidewater's tables": of Tidewater, and of tables.
      const owner = /^(.+)['’]s$/.exec(token.text)?.[1];
      current.push(owner ? { ...token, text: owner, key: tokenKey(owner), end: token.start + owner.length } : token);
      if (owner) close();
    }
  }
  close();
  return stretches;
}

const degrees: ReadonlySet<string> = new Set(['high', 'low', 'large', 'small', 'long', 'short', 'full', 'multi']);

/** "DT based thermal zones" is of DT, and of thermal zones. */
const joins: ReadonlySet<string> = new Set(['based', 'using', 'powered', 'driven', 'inspired', 'backed']);

/** A verb or adverb in the other texts, unless its form makes it a name here. A gerund can be a noun, a participle an adjective. */
function isVerb(token: Token, study: Parts, title: string): boolean {
  if (isMarked(token.text, title) || closingDeeds.has(token.key) || /(?:ing|ed)$/.test(token.key)) return false;
  const part = study.partOf(token.text);
  return part === 'verb' || (part === 'other' && /[^s]ly$/.test(token.key));
}

/** "Tuning engines" is of engines, "fast engines online" of fast engines: no gerund before, no adjective behind. */
function trimByParts(stretch: Token[], study: Parts, title: string): void {
  const plain = ({ text }: Token) => !isMarked(text, title) && !/\d/.test(text);
  // "Containers as a service Magnum", "how we ported Shoal": what is no name, in lower case, before one.
  while (
    stretch.length > 1 &&
    /^\p{Ll}/u.test(stretch[0]!.text) &&
    (isWeak(stretch[0]!.key) || isDeedDone(stretch[0]!, study)) &&
    /^\p{Lu}/u.test(stretch[1]!.text)
  )
    stretch.shift();
  while (stretch.length > 1 && plain(stretch[0]!) && isGerund(stretch[0]!, study)) stretch.shift();
  while (stretch.length > 1 && plain(stretch.at(-1)!) && isAdjective(stretch.at(-1)!, study)) stretch.pop();
}

function isDeedDone({ text, key }: Token, study: Parts): boolean {
  return /ed$/.test(key) && study.partOf(text) === 'verb';
}

function isGerund({ text, key }: Token, study: Parts): boolean {
  return /ing$/.test(key) && study.partOf(text) === 'verb';
}

function isAdjective({ text }: Token, study: Parts): boolean {
  const part = study.partOf(text);
  return (part === 'adjective' || part === 'other' || (part === 'verb' && /ed$/.test(text))) && !/[-/]/.test(text);
}

/** Whether a phrase is a noun phrase by what the other texts tell of its last word. */
export function endsAsNoun(label: string, study: Study): boolean {
  const last = tokenize(label).at(-1);
  if (!last || /[-/_\d]/.test(last.text) || closingDeeds.has(last.key)) return true;
  const part = study.partOf(last.text);
  return part === undefined || part === 'noun' || part === 'name' || (part === 'verb' && /ing$/.test(last.key));
}

function trims(token: Token, afterOthers = false): boolean {
  if (afterOthers && closingDeeds.has(token.key)) return false;
  if (edgeWords.has(token.key) || edgeWords.has(token.text.toLowerCase())) return true;
  return /^[\d.,:]+$/.test(token.text) && !(afterOthers && /^\d{1,2}(?:\.\d+)*$/.test(token.text));
}

/** Whether a word with a capital may be the name of a known technology. Everyday words are among these. */
export function isTechnology(word: string): boolean {
  return /^\p{Lu}/u.test(word) && lexicon().names.has(stemKey(word)) && !isWeak(tokenKey(word));
}

/** Of one or two letters, and everywhere the same thing. */
const wellKnownShort: ReadonlySet<string> = new Set('C R D Go AI ML VR AR UI UX IP QA CI'.split(' '));

/**
 * Whether a word of one or two letters is a name by itself: well known, or the name of a technology that is written as words
 * are, "Qt". "HP" and "TC" are initials of many things, Pi is of the Raspberry.
 */
function isShortName(word: string): boolean {
  if (wellKnownShort.has(word)) return true;
  if (!/^\p{Lu}\p{Ll}$/u.test(word) || !isTechnology(word)) return false;
  lastWords ??= new Set([...lexicon().names].flatMap((name) => name.split(' ').slice(1).at(-1) ?? []));
  return !lastWords.has(stemKey(word));
}

/** Of the names of technologies of several words, as stems. */
let lastWords: ReadonlySet<string> | undefined;

/** Whether a word's form marks it as a term: capitals inside or throughout, digits, underscores, brackets. */
export function hasOwnForm(word: string): boolean {
  return isMarked(word, '');
}

/** The same in a text, where all may be in capitals. */
function isMarked(text: string, context: string): boolean {
  if (/[_\d]/.test(text) && /\p{L}/u.test(text)) return true;
  if (/\(\)$/.test(text) || /\+\+$|#$/.test(text)) return true;
  const shouting = context !== '' && context === context.toUpperCase();
  if (!shouting && /^\p{Lu}{3,}s?$/u.test(text)) return true;
  return !shouting && /^(?:\p{L}*\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,})/u.test(text);
}

/** "TPM 2.0", "Java 9", "cgroup v2": a name with its version. */
function isVersioned(tokens: Token[]): boolean {
  return tokens.length === 2 && /^v?\d{1,2}(?:\.\d+)*$/i.test(tokens[1]!.text) && /^\p{L}/u.test(tokens[0]!.text);
}
