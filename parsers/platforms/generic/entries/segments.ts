/** A page cut into the entries of a programme: by the hours that they begin with, or by their likeness. */
import type { Element } from 'domhandler';
import type { TimeSpan } from '../../../reading/clocks.ts';
import type { Content, Line } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { dayOfLine, yearOf } from '../days.ts';
import { isPageHeading } from '../marks/labels.ts';
import type { Ranges } from '../marks/ranges.ts';
import { datedClockAt } from './clock.ts';
import { sessionHead } from './sessions.ts';

/** Lines that belong together, first and last of their indexes. */
export interface Segment {
  from: number;
  to: number;
  /** Only the lines within this element, where parts of it stand beside each other. */
  part?: Element | undefined;
  /** The hours that it begins with, and the line that holds them. */
  span?: TimeSpan | undefined;
  clockLine?: Line | undefined;
}

interface Anchor {
  line: Line;
  /** The line that holds the end, where that stands by itself. */
  last: Line;
  span: TimeSpan;
  /** Nothing but the hours stands in the line. */
  alone: boolean;
}

/** Hours as page after page of prose names them are chance; two that lead lines are a programme. */
const fewest = 2;

/** The entries that begin with, or hold, exactly one time each. None where fewer than two lines do. */
export function segmentsByHours(content: Content, ranges: Ranges): Segment[] {
  const anchors = readAnchors(content.lines);
  if (anchors.length < fewest) return [];
  const year = yearOf(content);
  return anchors.map((anchor, index) =>
    segmentOf(anchor, anchors[index - 1], anchors[index + 1], content, ranges, year),
  );
}

function readAnchors(lines: readonly Line[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const line of lines) {
    if (line.text.length > 500 || !/\d/.test(line.text.slice(0, 40))) continue;
    const clock = datedClockAt(line.text);
    if (!clock) continue;
    const before = anchors.at(-1);
    const alone = clock.rest === '';
    // "10:00" and "10:45" one below the other are start and end.
    if (
      before?.alone &&
      alone &&
      before.span.end === undefined &&
      clock.span.end === undefined &&
      clock.span.start > before.span.start &&
      line.index === before.last.index + 1 &&
      (line.block === before.line.block || parentOf(line.block) === parentOf(before.line.block)) &&
      line.block.name !== 'td' &&
      line.block.name !== 'li'
    ) {
      before.span = { start: before.span.start, end: clock.span.start };
      before.last = line;
      continue;
    }
    anchors.push({ line, last: line, span: clock.span, alone });
  }
  return anchors;
}

function segmentOf(
  anchor: Anchor,
  before: Anchor | undefined,
  after: Anchor | undefined,
  content: Content,
  ranges: Ranges,
  year: string | undefined,
): Segment {
  const { line, last, span } = anchor;
  let root: Element = line.block;
  let range: readonly [number, number] = [line.index, last.index];
  for (let element: Element | null = line.block; element; element = parentOf(element)) {
    const own = ranges.get(element);
    if (own) {
      if (before && before.last.index >= own[0]) break;
      if (after && after.line.index <= own[1]) break;
      range = own;
    }
    root = element;
    if (element === content.root) break;
  }
  let [from, to] = [Math.min(range[0], line.index), Math.max(range[1], last.index)];
  // Alone on its page it must not take in the whole of it.
  if (!before || !after) from = Math.max(from, line.index - (before || after ? 8 : 0));
  const isWhole = to > last.index || from < line.index || (!anchor.alone && /^(?:tr|li|td)$/.test(root.name));
  const isFlat = !isWhole || root.name === 'dt' || /^h\d$/.test(root.name);
  if (isFlat && root.name !== 'tr') {
    const parent = parentOf(root);
    const reach = (parent && ranges.get(parent)?.[1]) ?? to;
    to = Math.max(to, Math.min(reach, after ? after.line.index - 1 : reach, last.index + 40));
  } else if (root.name === 'tr' && (Number(rowspanOf(line)) || 1) > 1) {
    const table = parentOf(root);
    const reach = (table && ranges.get(table)?.[1]) ?? to;
    to = Math.max(to, Math.min(reach, after ? after.line.index - 1 : reach));
  }
  return { from, to: cutAt(content, anchor, to, year), span, clockLine: line };
}

function rowspanOf(line: Line): string | undefined {
  return line.cell?.element.attribs.rowspan;
}

/** An entry ends before the head of a day or session, and before a heading that stands over its own. */
function cutAt(content: Content, anchor: Anchor, to: number, year: string | undefined): number {
  let own = anchor.line.heading;
  for (let index = anchor.last.index + 1; index <= to; index += 1) {
    const line = content.lines[index]!;
    if (dayOfLine(line, year) !== undefined || sessionHead(line) !== undefined) return index - 1;
    const { heading } = line;
    if (heading === undefined || heading > 6) continue;
    if (own === undefined) {
      if (isPageHeading(line.text) && line.block !== anchor.line.block) return index - 1;
      own = heading;
    } else if (heading < own || (heading === own && !line.cell)) return index - 1;
  }
  return to;
}
