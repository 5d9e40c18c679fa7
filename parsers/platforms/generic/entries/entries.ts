/**
 * Talks of a page that lists entries: cut apart by their hours or by their likeness, each read by what its pieces are.
 * An entry alone proves little; what several have in common tells which piece is the title and which are people.
 */
import type { Element } from 'domhandler';
import { present, subjectTopics, tagTopics, webAddress } from '../../../parts.ts';
import type { TalkRecord } from '../../../records.ts';
import type { Content, Line } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { dayAbove } from '../days.ts';
import type { Mark } from '../marks/mark.ts';
import type { Ranges } from '../marks/ranges.ts';
import { rounded } from '../merge.ts';
import { dayIn } from '../when.ts';
import { clockAt } from './clock.ts';
import { type Column, isRoom, readColumns } from './columns.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isPauseEntry, type Places, placesOf, type ReadEntry, readEntry } from './read-entry.ts';
import { repeatedSegments } from './repeats.ts';
import { type Segment, segmentsByHours } from './segments.ts';
import { type Section, sectionsOf } from './sessions.ts';

interface Page {
  content: Content;
  columns: ReadonlyMap<Element, Column>;
  sections: readonly Section[];
  evidence: number;
}

interface Read {
  segment: Segment;
  pieces: Piece[];
  entry: ReadEntry;
}

/** The talks of the entries of a page, each with how sure it is; none where the page lists none. */
export function readEntries(content: Content, marks: readonly Mark[], ranges: Ranges, evidence: number): TalkRecord[] {
  if (evidence < 2) return [];
  const byLine: Mark[][] = content.lines.map(() => []);
  for (const mark of marks) byLine[mark.line.index]!.push(mark);
  const columns = readColumns(content);
  const page: Page = { content, columns, sections: sectionsOf(content), evidence };
  const timed = readAll(segmentsByHours(content, ranges), byLine);
  const best = { reads: timed, total: score(timed) };
  const alike: { reads: Reads; total: number } = { reads: { talks: [], count: 0 }, total: 0 };
  // Where hours part most of a page into talks, looking further gives the same again.
  const isPlain = timed.talks.length >= 3 && timed.talks.length >= timed.count * 0.8;
  for (const segments of isPlain ? [] : repeatedSegments(content, marks, ranges)) {
    const reads = readAll(segments, byLine);
    const total = score(reads);
    if (total > best.total * 1.2) Object.assign(best, { reads, total });
    if (total > alike.total) Object.assign(alike, { reads, total });
  }
  knowOrganizations([...timed.talks, ...alike.reads.talks]);
  const given = (reads: Reads, talks: readonly Read[]): TalkRecord[] =>
    talks.map((one) => ({ ...talkOf(one, page), confidence: rounded(confidenceOf(one, reads, page)) }));
  // A keynote with its hour stands beside sessions whose talks have none, and the one talk of a session beside those of others.
  const beside = best.reads === timed ? alike.reads : timed;
  const free = beside.talks.filter((one) => !best.reads.talks.some((other) => overlap(one.segment, other.segment)));
  return [...given(beside, free), ...given(best.reads, best.reads.talks)];
}

/** "Ada Quill and Bo Fenwick, Hollow Oak" ends with an organization where another entry of the page says so. */
function knowOrganizations(reads: readonly Read[]): void {
  const known = new Set(reads.flatMap(({ entry }) => entry.people.flatMap((person) => person.affiliation ?? [])));
  for (const { entry } of reads) {
    const last = entry.people.at(-1);
    if (entry.people.length < 2 || !last || !known.has(last.statedName)) continue;
    entry.people.pop();
    for (const person of entry.people) if (person.piece === last.piece) person.affiliation ??= last.statedName;
  }
}

interface Reads {
  talks: Read[];
  /** Entries that are no pause. */
  count: number;
}

function overlap(one: Segment, other: Segment): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function score({ talks, count }: Reads): number {
  return count === 0 ? 0 : talks.length * (0.5 + (0.5 * talks.length) / count);
}

function readAll(segments: readonly Segment[], byLine: readonly Mark[][]): Reads {
  if (segments.length === 0) return { talks: [], count: 0 };
  const whole = segments.map((segment) => piecesOf(segment, byLine));
  const parted = segments.map((segment) =>
    partsOf(segment, byLine).map((cell) => ({ segment: cell, pieces: piecesOf(cell, byLine) })),
  );
  const cells = parted.flat();
  const cellPlaces = placesOf(cells.map((one) => one.pieces));
  const readCells = cells.flatMap((one) => readOne(one.segment, one.pieces, cellPlaces));
  const places = placesOf(whole);
  const readWhole = segments.flatMap((segment, index) => readOne(segment, whole[index]!, places));
  // Cells of a row that are talks by themselves stand side by side in time.
  const useCells = readCells.length > readWhole.length;
  const all = useCells ? cells.map((one) => one.pieces) : whole;
  return { talks: useCells ? readCells : readWhole, count: all.filter((pieces) => !isPauseEntry(pieces)).length };
}

function readOne(segment: Segment, pieces: Piece[], places: Places): Read[] {
  const entry = readEntry(pieces, places);
  return entry ? [{ segment, pieces, entry }] : [];
}

/** The cells of a row beside its hours, or like elements side by side, each as a segment of its own. */
function partsOf(segment: Segment, byLine: readonly Mark[][]): Segment[] {
  const lines = byLine.slice(segment.from, segment.to + 1).flatMap((marks) => marks[0]?.line ?? []);
  const clock = segment.clockLine;
  const others = lines.filter((line) => line !== clock && (!line.cell || line.cell.element !== clock?.cell?.element));
  const cells = new Set(others.flatMap((line) => line.cell?.element ?? []));
  const parts = cells.size > 0 ? [...cells] : besideEachOther(others);
  return parts.length < 2 ? [segment] : parts.map((part) => ({ ...segment, part }));
}

/** The children of the smallest element around all lines, where they are of one name and class. */
function besideEachOther(lines: readonly Line[]): Element[] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return [];
  const above = (line: Line): Element[] => {
    const path: Element[] = [];
    for (let element: Element | null = line.block; element; element = parentOf(element)) path.unshift(element);
    return path;
  };
  const paths = lines.map(above);
  let depth = 0;
  while (paths.every((path) => path[depth] !== undefined && path[depth] === paths[0]![depth])) depth += 1;
  const parts = [...new Set(paths.flatMap((path) => path[depth] ?? []))];
  const kind = (one: Element): string => `${one.name}.${(one.attribs.class ?? '').split(/\s/)[0]}`;
  const isOneKind =
    parts.every((part) => kind(part) === kind(parts[0]!)) && paths.every((path) => path[depth] !== undefined);
  return isOneKind ? parts : [];
}

function talkOf({ segment, entry }: Read, page: Page): TalkRecord {
  const { content } = page;
  const { titlePiece } = entry;
  const line = segment.clockLine ?? titlePiece.line;
  const column = titlePiece.line.cell ? page.columns.get(titlePiece.line.cell.element) : undefined;
  const section = page.sections[titlePiece.line.index];
  const field = (name: string): string | undefined =>
    entry.rest.find((piece) => piece.mark.field === name && piece.text.length <= 120)?.text;
  const day = dayIn(line.text.slice(0, 60)) ?? dayAbove(content, line);
  const end = column?.end ?? segment.span?.end;
  const hours =
    segment.span && day
      ? {
          startsAt: `${day}T${segment.span.start}:00`,
          endsAt: end !== undefined && end > segment.span.start ? `${day}T${end}:00` : undefined,
        }
      : {};
  const room =
    field('room') ??
    entry.rest.find((piece) => piece.mark.field === undefined && isRoom(piece.text))?.text ??
    besideClock(segment, entry) ??
    column?.room ??
    section?.room;
  const track = field('track') ?? column?.track;
  const isTalkLink = titlePiece.mark.run.link === 'talk' || titlePiece.mark.run.link === 'weak-talk';
  // Those who stand at a paper wrote it; who of them speaks, a list of papers does not tell.
  const arePapers = !segment.span && /\b(?:papers|proceedings|articles)\b/i.test(content.frame.title);
  const isPanel = entry.type === 'panel' && entry.people.length > 1;
  return {
    kind: 'talk',
    title: entry.title,
    ...present({
      url: isTalkLink ? webAddress(titlePiece.mark.run.href, content.base) : undefined,
      abstract: proseOf(entry),
      type: entry.type ?? field('type')?.toLowerCase(),
      track,
      session: field('session') ?? section?.session,
      room,
      level: field('level'),
      ...hours,
    }),
    people: entry.people.map(({ name, statedName, affiliation, role, piece }) => ({
      name,
      statedName,
      role: role !== 'speaker' ? role : isPanel ? 'panelist' : arePapers ? 'author' : role,
      ...present({
        affiliation,
        url: /person/.test(piece.mark.run.link ?? '') ? webAddress(piece.mark.run.href, content.base) : undefined,
      }),
      evidence: { quote: piece.mark.text.includes(statedName) ? piece.mark.text : statedName },
    })),
    topics: [
      ...subjectTopics(track),
      ...tagTopics(entry.rest.filter((piece) => piece.mark.field === 'tags').map((piece) => piece.text)),
    ],
    links: [],
    evidence: { quote: titlePiece.mark.text },
  };
}

/** What stands in the line of the hours, where the title stands elsewhere, is the room. */
function besideClock(segment: Segment, entry: ReadEntry): string | undefined {
  const line = segment.clockLine;
  if (!line || line === entry.titlePiece.line) return undefined;
  const beside = entry.rest.filter(
    ({ line: own, mark, text }) =>
      own === line && (mark.field === undefined || (mark.field === 'time' && clockAt(text) === undefined)),
  );
  const [only] = beside;
  return beside.length === 1 &&
    only &&
    only.text.length <= 50 &&
    /^[\p{Lu}\d]/u.test(only.text) &&
    !/[.!?]$/.test(only.text)
    ? only.text
    : undefined;
}

/** The sentences of an entry, as paragraphs. */
function proseOf(entry: ReadEntry): string | undefined {
  const stated = entry.rest.filter((piece) => piece.mark.field === 'abstract' || piece.mark.field === 'summary');
  const told = entry.rest.filter(
    (piece) =>
      piece.mark.field === undefined &&
      piece.line !== entry.titlePiece.line &&
      !isOfPerson(piece.text, entry) &&
      piece.text.length >= (/\p{Script=Han}/u.test(piece.text) ? 8 : 20) &&
      /[.!?。…]["”)]?$/u.test(piece.text),
  );
  const lines = new Set((stated.length > 0 ? stated : told).map((piece) => piece.line));
  const text = [...lines].map((line) => line.text).join('\n\n');
  return text === '' ? undefined : text;
}

/** "Ada has kept bees since 2004" tells of the speaker. */
function isOfPerson(text: string, entry: ReadEntry): boolean {
  const first = /^(?:(?:Dr|Prof)\.?\s)*([\p{L}'’-]+)/u.exec(text)?.[1];
  return first !== undefined && entry.people.some((person) => person.name.split(' ').includes(first));
}

function confidenceOf({ segment, entry }: Read, reads: Reads, page: Page): number {
  let sum = 0.25;
  sum += { markup: 0.35, place: 0.25, form: 0.25, look: 0.2 }[entry.peopleBy];
  sum += entry.titlePiece.weight >= 6 ? 0.2 : entry.titlePiece.weight >= 3 ? 0.15 : 0.05;
  if (segment.span) sum += 0.15;
  if (entry.people.some((person) => person.affiliation !== undefined)) sum += 0.05;
  const share = reads.talks.length / Math.max(1, reads.count);
  if (reads.talks.length >= 3) sum += share >= 0.6 ? 0.15 : share >= 0.35 ? 0.05 : -0.05;
  if (page.evidence >= 4) sum += 0.05;
  if (page.evidence < 3) sum -= 0.15;
  if (entry.people.length > 12) sum -= 0.3;
  return Math.min(1, sum);
}
