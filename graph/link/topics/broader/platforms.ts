/**
 * What talks are mostly on or in, rather than about: a game in Ada, a player for Android. Such a talk is on the thing itself
 * (talks on Ada, on Android), but on the kind (programming languages, operating systems) only where the thing is what its title is about.
 */
import { ownKinds } from '../knowledge/known-tables.ts';
import { edgeWords, grammarWords } from '../texts/stop-words.ts';
import { phraseKey, tokenize } from '../texts/tokens.ts';
import type { Topic } from '../vocabulary/vocabulary.ts';

const kinds: ReadonlySet<string> = new Set(['programming language', 'operating system', 'instruction set']);

/** What is about a thing with this score and more has it for the subject of its title (`read-documents.ts`). */
export const subjectScore = 0.95;

/** Whether things of a kind are what talks are on or in. */
export function isPlatformKind(key: string): boolean {
  return kinds.has(key);
}

const kindsOfThings: ReadonlySet<string> = new Set(
  Object.keys(ownKinds)
    .filter((kind) => /^\p{Ll}| /u.test(kind))
    .map(phraseKey),
);

/** Whether a topic is one thing (Ada, FreeBSD), and not a kind of things (microkernels). */
export function isThing({ key, label }: Topic): boolean {
  return /^\p{Lu}/u.test(label) && !kindsOfThings.has(key);
}

const before =
  /^(.*?)\b(?:in|on|onto|for|with|using|via|under|over|into|to|from|and|atop|against)\s+(?:(?:the|an?|your|any|modern|plain)\s+)?(?:\p{Lu}[\p{L}\p{N}.+#-]*\s+)?$/isu;

/**
 * Whether a title names a thing only as what something else is on, in or for. "What's new in Ada" is about it: nothing else is named before.
 *
 * @param places where it names it, in UTF-16 units.
 */
export function isPlatformIn(title: string, places: readonly number[]): boolean {
  return places.every((at) => {
    const other = before.exec(title.slice(0, at))?.[1];
    return other !== undefined && tokenize(other).some(({ key, text }) => !saysNothing(key, text));
  });
}

function saysNothing(key: string, text: string): boolean {
  return edgeWords.has(key) || edgeWords.has(text.toLowerCase()) || grammarWords.has(text.toLowerCase());
}
