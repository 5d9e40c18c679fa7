/** The pieces of an entry: its runs without the hours, with how they stand out and whether they read as people. */
import type { Element } from 'domhandler';
import { collapse } from '../../../page.ts';
import type { NamedPerson } from '../../../reading/people-lists.ts';
import { roleLead } from '../../../reading/role-words.ts';
import type { Line } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { signature } from '../marks/alike.ts';
import type { Mark } from '../marks/mark.ts';
import { peopleOfLine } from '../people.ts';
import { datedClockAt } from './clock.ts';
import type { Segment } from './segments.ts';

export interface Piece {
  text: string;
  mark: Mark;
  line: Line;
  /** All that stands in brackets: "(Contoso)". */
  bracketed: boolean;
  /** Follows another piece in the same line. */
  inline: boolean;
  /** The punctuation between it and what stands before it in its line. */
  lead: string;
  /** How it stands out: what is higher is rather the title. */
  weight: number;
  /** Where such pieces stand on the page: alike for the same part of each entry. */
  key: string;
  people: readonly Readonly<NamedPerson>[];
}

const ledBy = new RegExp(`^${roleLead('moderator')}`, 'iu');

/** The pieces of one segment, in their order. */
export function piecesOf(segment: Segment, byLine: readonly (readonly Mark[])[]): Piece[] {
  const pieces: Piece[] = [];
  const counts = new Map<string, number>();
  for (let index = segment.from; index <= segment.to; index += 1) {
    const marks = byLine[index] ?? [];
    const line = marks[0]?.line;
    if (!line || (segment.part && !isWithin(line.block, segment.part))) continue;
    for (const piece of piecesOfLine(line, marks)) {
      // Cells of a row are told apart by their column, lines of one kind by their order.
      const key = !segment.part && line.cell ? `${piece.key}|${line.cell.column}` : piece.key;
      const order = counts.get(key) ?? 0;
      counts.set(key, order + 1);
      pieces.push({ ...piece, key: `${key}#${Math.min(order, 2)}` });
    }
  }
  return pieces;
}

const known = new WeakMap<Line, readonly Piece[]>();

/** The pieces of a line are the same however a page is cut into segments. */
function piecesOfLine(line: Line, marks: readonly Mark[]): readonly Piece[] {
  let pieces = known.get(line);
  if (!pieces) {
    pieces = readLine(line, marks);
    known.set(line, pieces);
  }
  return pieces;
}

function readLine(line: Line, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let hours = datedClockAt(line.text) !== undefined;
  for (const mark of marks) {
    if (mark.field === 'label') continue;
    let { text } = mark;
    if (hours) {
      // The hours may be one run or several.
      const clock = datedClockAt(text);
      if (clock) text = clock.rest;
      hours = text === '';
    }
    const previous = pieces.at(-1);
    const piece = pieceOf(text, mark, previous === undefined);
    if (!piece) continue;
    piece.lead = (previous ? trailing(previous.mark.text) : '') + (/^[\s\p{P}|]*/u.exec(text)?.[0] ?? '');
    pieces.push(piece);
  }
  return pieces;
}

function pieceOf(stated: string, mark: Mark, first: boolean): Piece | undefined {
  const trimmed = collapse(stated)
    .replace(/^[\s,;:|•·»@–—-]+(?=\S)/u, '')
    .replace(/[\s,;:|•·–—-]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return undefined;
  const bracketed = /^[([（][^()[\]（）]{2,150}[)\]）]$/u.test(trimmed);
  const text = bracketed ? trimmed.slice(1, -1).trim() : trimmed;
  const lead = ledBy.exec(text);
  const expected = mark.field === 'people' && (mark.sure || mark.labelled);
  const isText = text.length > 220 || (mark.field !== undefined && mark.field !== 'people' && mark.field !== 'title');
  const people = isText || bracketed ? [] : peopleOfLine(lead ? text.slice(lead[0].length) : text, expected);
  // Not all that stands under "Speakers" is one.
  const own = mark.field === 'people' && people.length === 0 ? { ...mark, field: undefined } : mark;
  return {
    text,
    mark: lead && people.length > 0 ? { ...mark, role: 'moderator', field: 'people' } : own,
    line: mark.line,
    bracketed,
    inline: !first,
    lead: '',
    weight: weightOf(mark, text, stated),
    key: `${signature(mark.run).replace(/#\d*$/, '')}|${mark.run.bold}|${mark.line.heading ?? ''}`,
    people,
  };
}

function isWithin(element: Element, part: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one === part) return true;
  return false;
}

function trailing(text: string): string {
  return /[\s\p{P}|]*$/u.exec(text)?.[0] ?? '';
}

function weightOf(mark: Mark, text: string, stated: string): number {
  const { run, line } = mark;
  if (mark.field === 'title' && mark.sure) return 6;
  if (line.heading !== undefined && line.heading <= 6) return 5;
  if (run.link === 'talk') return 5;
  if (run.bold || line.heading === 7) return 4;
  if (/^["“„«「『].*["”»」』][.,]?$/u.test(stated.trim())) return 4;
  if (/^(?:em|i|cite)$/.test(run.element.name) || /\bitalic\b/.test(run.element.attribs.style ?? '')) return 3;
  if (run.href !== undefined) return 3;
  return /[.!?。]$/.test(text) && text.length > 80 ? 1 : 2;
}
