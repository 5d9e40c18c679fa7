/** Names in the paragraphs below a heading: people the heading leaves out, and repeats of its names with a slip. */
import { looksLikePersonName } from '../../reading/names.ts';
import { splitSentences } from '../../reading/sentences.ts';
import type { HeadingPerson } from '../../reading/talk-heading.ts';
import type { PersonRef } from '../../records.ts';

interface NameRun {
  text: string;
  /** The word before it in its sentence. */
  before: string;
  sentence: string;
}

const run =
  /\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s(?:(?:van|von|de|der|den|da|dos|di|la|le|bin|al|el)\s){0,2}?\p{Lu}[\p{L}\p{M}'’-]*\.?){1,4}/gu;

function* nameRuns(paragraphs: readonly string[]): Generator<NameRun> {
  for (const paragraph of paragraphs) {
    for (const sentence of splitSentences(paragraph)) {
      for (const found of sentence.matchAll(run)) {
        const text = found[0].replace(/['’]s$|\.$/u, '');
        yield { text, before: sentence.slice(0, found.index).trimEnd().split(/\s/).at(-1) ?? '', sentence };
      }
    }
  }
}

/**
 * People that the text of a panel names among its panelists, where a sentence that lists some of the heading's people
 * names others beside them.
 */
export function unlistedPanelists(people: readonly HeadingPerson[], paragraphs: readonly string[]): PersonRef[] {
  const found = new Map<string, PersonRef>();
  const runs = [...nameRuns(paragraphs)];
  for (const one of runs) {
    if (!looksLikePersonName(one.text) || people.some((person) => isSameName(person, one.text))) continue;
    if (people.some((person) => person.affiliation?.includes(one.text))) continue;
    if (
      !/(?:^(?:and|with|by|also|former|current)$|,$|^(?:mentors?|interns?|panelists?|participants?|students?|developers?)$)/i.test(
        one.before,
      )
    )
      continue;
    const beside = runs.some(
      (other) => other.sentence === one.sentence && people.some((person) => isSameName(person, other.text)),
    );
    if (!beside || !/\b(?:panel\p{L}*|we had|joined|participants?|participated)\b/iu.test(one.sentence)) continue;
    if (found.has(one.text)) continue;
    found.set(one.text, {
      name: one.text,
      statedName: one.text,
      role: 'panelist',
      status: 'unknown',
      basis: 'stated',
      reason: 'named in the text, not in the heading',
      evidence: { quote: one.sentence },
    });
  }
  return [...found.values()];
}

/** Repeats of a heading's names that differ in a letter ("Hltmann" for "Holtmann"), each as a mention of that person. */
export function misspeltMentions(people: readonly HeadingPerson[], paragraphs: readonly string[]): PersonRef[] {
  const found = new Map<string, PersonRef>();
  for (const one of nameRuns(paragraphs)) {
    for (const person of people) {
      const slip = windows(one.text, person.name.split(' ').length)
        .map((text) => ({ text, distance: slips(person.name, text) }))
        .find(({ distance }) => distance !== undefined);
      if (slip === undefined || found.has(slip.text)) continue;
      const { text, distance } = slip;
      const letters = distance === 1 ? 'one letter' : 'two letters';
      found.set(text, {
        name: person.name,
        statedName: text,
        role: 'mentioned',
        basis: 'inferred',
        score: distance === 1 ? 0.9 : 0.75,
        reason: `“${text}” differs by ${letters} from “${person.name}” in the heading above`,
        evidence: { quote: one.sentence },
      });
    }
  }
  return [...found.values()];
}

/** All runs of that many words in a text: a sentence's first word may stand before a name. */
function windows(text: string, length: number): string[] {
  const words = text.split(' ');
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}

function isSameName(person: HeadingPerson, text: string): boolean {
  const one = person.name.toLowerCase().split(' ');
  const other = text.toLowerCase().split(' ');
  return one.at(-1) === other.at(-1) && one[0] === other[0];
}

/** How many letters two names differ by, where exactly one word differs and so little that it is a slip. */
function slips(name: string, other: string): number | undefined {
  const one = name.split(' ');
  const two = other.split(' ');
  if (one.length !== two.length || one.length < 2) return undefined;
  const different = one.flatMap((word, index) => (word.toLowerCase() === two[index]!.toLowerCase() ? [] : [index]));
  if (different.length !== 1) return undefined;
  const [a, b] = [one[different[0]!]!.toLowerCase(), two[different[0]!]!.toLowerCase()];
  if (a[0] !== b[0] || Math.max(a.length, b.length) < 5) return undefined;
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && a.length >= 9) ? distance : undefined;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

/** Whether the paragraphs speak of a person: by any word of the name but initials and particles. */
export function speaksOf(person: HeadingPerson, paragraphs: readonly string[]): boolean {
  const words = person.name.split(' ').filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
  return paragraphs.some((paragraph) => {
    const spoken = new Set(paragraph.replace(/['’]s(?!\p{L})/gu, '').split(/[^\p{L}\p{M}'’-]+/u));
    return words.some((word) => spoken.has(word));
  });
}
