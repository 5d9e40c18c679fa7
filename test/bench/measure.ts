/** How well the talks read off a page agree with those known of it, field by field. */
import { collapse } from '../../parsers/page.ts';
import type { PageRecord, SessionRecord, TalkRecord } from '../../parsers/records.ts';

/** Fields measured, in the order of the table. `person` is a name at a talk; `role` and `affiliation` are those of people found. */
export const fields = [
  'title',
  'person',
  'role',
  'affiliation',
  'track',
  'session',
  'start',
  'end',
  'room',
  'abstract',
] as const;
export type Field = (typeof fields)[number];

export interface Tally {
  given: number;
  known: number;
  right: number;
}
export type Tallies = Map<Field, Tally>;

export interface Difference {
  file: string;
  field: Field;
  /** `wrong`: given, and not known. `missing`: known, and not given. */
  kind: 'wrong' | 'missing';
  text: string;
}

type Item = TalkRecord | SessionRecord;

/**
 * Counts one page.
 *
 * Talks are matched by their title (case, punctuation and white space aside). What is known as a session is neither
 * wanted nor wrong as a talk. A field of a talk counts only where the talk was matched; a person counts always.
 */
export function measurePage(
  file: string,
  given: readonly PageRecord[],
  known: readonly PageRecord[],
  tallies: Tallies,
): Difference[] {
  const differences: Difference[] = [];
  const tally = (field: Field): Tally => {
    const found = tallies.get(field) ?? { given: 0, known: 0, right: 0 };
    tallies.set(field, found);
    return found;
  };
  const count = (field: Field, have: readonly string[], want: readonly string[], about: string): void => {
    const one = tally(field);
    one.given += have.length;
    one.known += want.length;
    const left = [...want];
    for (const value of have) {
      const at = left.findIndex((other) => same(field, value, other));
      if (at < 0) differences.push({ file, field, kind: 'wrong', text: `${about}${value}` });
      else {
        left.splice(at, 1);
        one.right += 1;
      }
    }
    for (const value of left) differences.push({ file, field, kind: 'missing', text: `${about}${value}` });
  };
  const talks = unique(known.filter((record): record is TalkRecord => record.kind === 'talk'));
  const sessions = known.filter((record): record is SessionRecord => record.kind === 'session');
  const open = new Set(talks);
  const rest = unique(given.filter((record): record is TalkRecord => record.kind === 'talk'));
  for (const talk of rest) {
    const match = [...open].find((other) => fold(other.title) === fold(talk.title));
    if (!match && sessions.some((other) => fold(other.title) === fold(talk.title))) continue;
    if (match) open.delete(match);
    count('title', [talk.title], match ? [match.title] : [], '');
    const about = `${talk.title}: `;
    count('person', names(talk), match ? names(match) : [], about);
    if (!match) continue;
    const both = names(talk).filter((name) => names(match).some((other) => same('person', name, other)));
    for (const field of ['role', 'affiliation'] as const) {
      for (const name of both) count(field, ofPerson(talk, name, field), ofPerson(match, name, field), about);
    }
    for (const field of ['track', 'session', 'start', 'end', 'room', 'abstract'] as const) {
      count(field, fieldOf(talk, field), fieldOf(match, field), about);
    }
  }
  for (const talk of open) {
    count('title', [], [talk.title], '');
    count('person', [], names(talk), `${talk.title}: `);
  }
  return differences;
}

/** Precision and recall, 1 where nothing was given or known. */
export function share({ given, known, right }: Tally): { precision: number; recall: number } {
  return { precision: given === 0 ? 1 : right / given, recall: known === 0 ? 1 : right / known };
}

/** One line a field: what was known, given and right, precision, recall. */
export function tallyLines(tallies: Tallies): string[] {
  return fields.flatMap((field) => {
    const one = tallies.get(field);
    if (!one || (one.given === 0 && one.known === 0)) return [];
    const { precision, recall } = share(one);
    const cells = [one.known, one.given, one.right].map((value) => String(value).padStart(6)).join('');
    return [`  ${field.padEnd(12)}${cells}   precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`];
  });
}

/** Adds the counts of `from` to `to`. */
export function addTallies(to: Tallies, from: Tallies): void {
  for (const [field, { given, known, right }] of from) {
    const one = to.get(field) ?? { given: 0, known: 0, right: 0 };
    to.set(field, { given: one.given + given, known: one.known + known, right: one.right + right });
  }
}

function unique(talks: readonly TalkRecord[]): TalkRecord[] {
  const seen = new Set<string>();
  return talks.filter((talk) => {
    const key = `${fold(talk.title)}\n${talk.startsAt ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function names(item: Item): string[] {
  return [...new Set(item.people.filter((person) => person.role !== 'mentioned').map((person) => person.name))];
}

function ofPerson(item: Item, name: string, field: 'role' | 'affiliation'): string[] {
  const own = item.people.filter((person) => same('person', person.name, name));
  return [...new Set(own.flatMap((person) => person[field] ?? []))];
}

function fieldOf(item: TalkRecord, field: 'track' | 'session' | 'start' | 'end' | 'room' | 'abstract'): string[] {
  const value =
    field === 'start'
      ? item.startsAt
      : field === 'end'
        ? item.endsAt
        : field === 'abstract'
          ? (item.abstract ?? item.summary)
          : item[field];
  return value === undefined || value === '' ? [] : [value];
}

function same(field: Field, one: string, other: string): boolean {
  if (field === 'start' || field === 'end') {
    const zoned = (text: string): boolean => /(?:Z|[+-]\d\d:?\d\d)$/.test(text);
    if (zoned(one) && zoned(other)) return Date.parse(one) === Date.parse(other);
    // Where one side has no zone, what the clock on the wall shows is compared.
    return one.slice(0, 16) === other.slice(0, 16);
  }
  if (field !== 'abstract') return fold(one) === fold(other);
  const [mine, theirs] = [new Set(words(one)), new Set(words(other))];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared >= 0.9 * Math.max(mine.size, theirs.size);
}

function fold(text: string): string {
  return words(text).join(' ');
}

function words(text: string): string[] {
  return (
    collapse(text)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
