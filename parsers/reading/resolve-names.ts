/**
 * Who is meant by a name in running text: a first name alone, a name with a slip in it, a full name that does something.
 * The names that the page prints elsewhere decide; who cannot be told is left out.
 */
import { collapse } from '../page.ts';
import type { PersonRef, Role } from '../records.ts';
import { looksLikePersonName, readName } from './names.ts';
import { shortSentences } from './statements.ts';

/** A full name the page prints, and where: "author line", "attendee list". */
export interface KnownPerson {
  name: string;
  source: string;
}

export interface ResolvedName {
  name: string;
  basis?: 'inferred';
  score?: number;
  reason?: string;
}

/** A part of a name; a full stop belongs to it only behind an initial. */
const word = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*)`;

const particle = '(?:van|von|de|der|den|da|del|della|di|la|le|bin|al|el|ten|ter|dos|du|zu)';

/** Pattern: a name of one to five words. */
export const person = `${word}(?:(?: ${particle})* ${word}){0,4}`;

/** Pattern: a list of names. */
export const people = `${person}(?:(?:,? and |,? & |, )${person})*`;

/**
 * Resolves a name as prose prints it. A full name stands as it is, unless it is a name of the page with a letter
 * wrong; one word alone is a person only where exactly one full name of the page begins (or ends) with it.
 *
 * @returns undefined where it cannot be told who is meant.
 */
export function resolveName(stated: string, known: readonly KnownPerson[]): ResolvedName | undefined {
  const name = readName(stated.replace(/['’]s$/, '')).name;
  const words = name.split(' ');
  const exact = known.find((one) => fold(one.name) === fold(name));
  if (exact) return { name: exact.name };
  if (words.length > 1) {
    if (!looksLikePersonName(name)) return undefined;
    const meant = unique(known.filter((one) => isMisspelt(name, one.name)));
    if (!meant) return { name };
    return {
      name: meant.name,
      basis: 'inferred',
      score: 0.85,
      reason: `"${name}" is "${meant.name}", named in the ${meant.source}, but for a letter or two`,
    };
  }
  for (const [part, score] of [
    ['first', 0.9],
    ['last', 0.8],
  ] as const) {
    const meant = unique(known.filter((one) => fold(partOf(one.name, part)) === fold(name)));
    if (meant) {
      return {
        name: meant.name,
        basis: 'inferred',
        score,
        reason: `${part} name only; the ${meant.source} of the same page has one ${name}: ${meant.name}`,
      };
    }
  }
  return undefined;
}

function partOf(name: string, part: 'first' | 'last'): string {
  const words = name.split(' ');
  return words.length < 2 ? '' : (part === 'first' ? words[0] : words.at(-1))!;
}

function unique(found: readonly KnownPerson[]): KnownPerson | undefined {
  return new Set(found.map((one) => fold(one.name))).size === 1 ? found[0] : undefined;
}

/** A name for comparing: without accents and case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
}

/** Whether two full names differ by one or two letters of one long word, so that one is a slip of the other. */
function isMisspelt(name: string, right: string): boolean {
  const [left, other] = [fold(name).split(' '), fold(right).split(' ')];
  if (left.length !== other.length) return false;
  const unlike = left.map((_, index) => index).filter((index) => left[index] !== other[index]);
  const at = unlike[0];
  // A given name that differs by a letter can be another person (Jon, John); a long family name hardly.
  if (unlike.length !== 1 || at === undefined || at === 0 || left[at]!.length < 5) return false;
  return distance(left[at]!, other[at]!) <= (left[at]!.length >= 8 ? 2 : 1);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Parts "Daniel, Pavel, and Ying Huang" and resolves each; who cannot be resolved is left out. */
export function resolvePeople(stated: string, role: Role, quote: string, known: readonly KnownPerson[]): PersonRef[] {
  return stated.split(/,? and |,? & |, /).flatMap((one) => {
    const resolved = resolveName(one, known);
    return resolved ? [{ ...resolved, statedName: collapse(one), role, evidence: { quote } }] : [];
  });
}

const agency =
  '(?:proposed|presented|suggested|posted|gave|wrote|led|showed|explained|discussed|reported|agreed|volunteered|sent|implemented|merged|submitted|demonstrated|offered|promised|pointed out|raised|noted|asked|was able|were able|has been|has since|is working|started|continued|rewrote|reworked|upstreamed|landed|published|plans|will)';

const sentenceOpening =
  /^(?:(?:During|In|At|After|Before|Following|From|With|By|When|While|As|For|The|This|That|Also|Then|And|But|Since|On|Based|Both|Later|Thanks|Through|Until|Where|Because|Although|However|Finally|Meanwhile)\s+)+/;

/** The people a passage names: full names of the page, and names that do or own something in it. */
export function namesIn(text: string, known: readonly KnownPerson[]): Omit<PersonRef, 'role' | 'evidence'>[] {
  const found = new Map<string, Omit<PersonRef, 'role' | 'evidence'>>();
  for (const one of known) {
    if (new RegExp(`(?<![\\p{L}-])${literally(one.name)}(?![\\p{L}-])`, 'u').test(text))
      found.set(fold(one.name), { name: one.name, statedName: one.name });
  }
  const acting = new RegExp(
    String.raw`(?<![\p{L}-])(?<person>${person})(?:['’]s? (?:topic|talk|session|presentation|patch(?:es)?|series|work|proposal|project|suggestion|idea|question|RFC)\b| (?:also |then |later |subsequently |has |have )?${agency}\b)`,
    'gu',
  );
  for (const match of shortSentences(text).flatMap((sentence) => [...sentence.matchAll(acting)])) {
    const stated = match.groups!.person!.replace(sentenceOpening, '');
    const resolved = stated.includes(' ') ? resolveName(stated, known) : undefined;
    if (resolved && !found.has(fold(resolved.name)))
      found.set(fold(resolved.name), { ...resolved, statedName: stated });
  }
  return [...found.values()].sort((a, b) => text.indexOf(a.statedName) - text.indexOf(b.statedName));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
