/** The PDF that Indico makes of a contribution (or of all of them), and the text of it. */
import { collapse } from '../../page.ts';
import { type Block, joinLines, knownWords, textBlocks } from '../../reading/blocks.ts';
import { readPeople } from '../../reading/people-lists.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { PageRecord, PersonRef, Role } from '../../records.ts';
import { type Contribution, contributionRecords } from './contribution.ts';
import { eventRecord, keyOf, yearIn } from './frame.ts';
import { readDuration, readPrintedDate } from './time.ts';

const labels: [RegExp, Role | 'session' | 'track'][] = [
  [/^Primary authors?$/i, 'author'],
  [/^Authors?$/i, 'author'],
  [/^Co-?authors?$/i, 'coauthor'],
  [/^(?:Presenters?|Speakers?)$/i, 'speaker'],
  [/^Session Classification$/i, 'session'],
  [/^Track Classification$/i, 'track'],
];
const label =
  /(?:^|\n|\s)\*{0,2}((?:Primary |Co-?)?Authors?|Presenters?|Speakers?|(?:Session|Track) Classification)\s*:\s*\*{0,2}/gi;
const footerStart =
  /^\s*\*{0,2}(?:(?:Primary |Co-?)authors?|Presenters?|Speakers?|(?:Session|Track) Classification)\s*:/i;
const idLine = /^\s*Contribution ID\s*:\s*(\d+)\s*(?:Type\s*:\s*(.*\S))?\s*$/i;
const pageFoot = /^\s*(?:\p{L}+ \d{1,2}, \d{4}\s+)?Page \d+\s*$|\/ Report of Contributions\b/u;

/** Whether lines are those of such a document: its number, or its people with a classification. */
export function isDocument(lines: readonly string[]): boolean {
  if (lines.some((line) => idLine.test(line))) return true;
  const people = lines.some((line) => /^\s*\*{0,2}(?:Primary authors?|Co-?authors?|Presenters?)\s*:\s*\S/i.test(line));
  const classified = lines.some((line) => /(?:^|\s)\*{0,2}(?:Session|Track) Classification\s*:/i.test(line));
  return people && classified;
}

/**
 * Reads the lines of a document of one or many contributions.
 *
 * @param address where the document came from; of a single contribution it tells its page.
 */
export function readDocument(lines: readonly string[], address?: string): PageRecord[] {
  const starts = lines.flatMap((line, index) => (idLine.test(line) ? [index] : []));
  const url = starts.length > 1 ? undefined : /^[^?#]*\/contributions\/\d+\//.exec(address ?? '')?.[0];
  if (starts.length === 0) return readOne(lines, undefined, url);
  const above = collapse(lines.slice(0, starts[0]).join(' '));
  const name = starts.length === 1 ? above : collapse(above.replace(/Report of Contributions.*$/i, ''));
  const isName = name.length >= 4 && name.length <= 120 && !/[.;]$/.test(name);
  const event = isName ? [eventRecord({ name })] : [];
  return [
    ...event,
    ...starts.flatMap((start, index) =>
      readOne(lines.slice(start, starts[index + 1] ?? lines.length), isName ? yearIn(name) : undefined, url),
    ),
  ];
}

function readOne(lines: readonly string[], year: string | undefined, url: string | undefined): PageRecord[] {
  const own = lines.filter((line) => !pageFoot.test(line));
  const id = idLine.exec(own[0] ?? '');
  const footer = own.findIndex((line) => footerStart.test(line));
  const content = own.slice(id ? 1 : 0, footer < 0 ? own.length : footer);
  const tail = footer < 0 ? [] : own.slice(footer);
  const words = knownWords(own);
  const titleFrom = content.findIndex((line) => line.trim() !== '');
  if (titleFrom < 0) return [];
  let at = titleFrom;
  const title = titleLines(content.slice(titleFrom));
  if (title.length === 0) return [];
  at += title.length;
  while (at < content.length && content[at]!.trim() === '') at += 1;
  const dateLine = isDateLine(content[at] ?? '') ? content[at++]! : undefined;
  const startsAt = dateLine ? readPrintedDate(dateLine) : undefined;
  const minutes = dateLine ? readDuration(/\(([^)]*)\)\s*$/.exec(dateLine)?.[1] ?? '') : undefined;
  const found = footerOf(tail, words);
  const contribution: Contribution = {
    title: joinLines(title, words),
    titleQuote: collapse(title.join('\n')),
    url,
    key: keyOf(url),
    body: withoutFields(textBlocks(content.slice(at))),
    type: id?.[2] ? collapse(id[2]) : undefined,
    track: found.track,
    session: found.session,
    // The document prints the time of the place, and no zone.
    startsAt: startsAt?.includes('T') ? startsAt : undefined,
    endsAt: startsAt?.includes('T') && minutes ? addMinutes(startsAt, minutes) : undefined,
    people: found.people,
    links: [],
  };
  return contributionRecords(contribution, year);
}

/**
 * The title's lines: up to an empty line or the date. Text that keeps the layout may have neither; there the title is
 * centred, and what follows begins further to the left.
 */
function titleLines(content: readonly string[]): string[] {
  const end = content.findIndex((line) => line.trim() === '' || isDateLine(line));
  const lines = content.slice(0, end < 0 ? content.length : end);
  const indent = (line: string): number => line.length - line.trimStart().length;
  const left = lines.findIndex((line, index) => index > 0 && indent(line) + 3 < indent(lines[0]!));
  const title = left > 0 ? lines.slice(0, left) : lines;
  return title.length > 4 ? title.slice(0, 1) : title;
}

function isDateLine(line: string): boolean {
  return /^\s*(?:\p{L}+,?\s+)?(?:\d{1,2}\.?\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4},?\s+\d{1,2}[:.]\d{2}(?:\s*[AP]M)?(?:\s*\([^)]*\))?\s*$/iu.test(
    line,
  );
}

/** People and classifications at the document's end. Their labels may share a line. */
function footerOf(lines: readonly string[], words: ReadonlySet<string>) {
  const source = lines.map((line) => line.trim()).join('\n');
  const found = [...source.matchAll(label)];
  const result: { people: PersonRef[]; session?: string; track?: string } = { people: [] };
  for (const [index, match] of found.entries()) {
    const value = source.slice(match.index + match[0].length, found[index + 1]?.index ?? source.length);
    // A value ends at an empty line: what follows is none of it.
    const own = value.split(/\n\s*\n/)[0]!;
    const kind = labels.find(([pattern]) => pattern.test(match[1]!))?.[1];
    if (kind === 'session' || kind === 'track') {
      const name = joinLines(own.split('\n'), words);
      if (name !== '') result[kind] = name;
    } else if (kind) result.people.push(...peopleOf(own, kind, words));
  }
  const rank: Partial<Record<Role, number>> = { speaker: 0, author: 1, coauthor: 2 };
  result.people.sort((a, b) => (rank[a.role] ?? 3) - (rank[b.role] ?? 3));
  return result;
}

/** "LAST, First (Affiliation); LAST, First", over as many lines as it takes. */
function peopleOf(value: string, role: Role, words: ReadonlySet<string>): PersonRef[] {
  return value.split(/;(?![^()]*\))/).flatMap((segment) => {
    const quote = collapse(segment);
    const [person] = quote === '' ? [] : readPeople(joinLines(segment.split('\n'), words));
    return person ? [{ ...person, name: oneWordName(person.name), role, evidence: { quote } }] : [];
  });
}

/** The document sets family names in capitals, so also the name of a person who has only one. */
function oneWordName(name: string): string {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u.test(name) ? name[0] + name.slice(1).toLowerCase() : name;
}

/** Takes a form's ticked boxes ("I agree to …" / "I agree") off the end of the body. */
function withoutFields(blocks: readonly Block[]): Block[] {
  const kept = [...blocks];
  const isAnswer = (block: Block | undefined): boolean =>
    /^(?:I agree|yes|no|agreed|true|false)$/i.test(block?.text ?? '');
  while (kept.length >= 2 && isAnswer(kept.at(-1)) && kept.at(-2)!.kind !== 'item') kept.splice(-2);
  return kept;
}
