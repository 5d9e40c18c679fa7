/** Says of each run what it is to the programme: by its label, its class, its link, its column. */
import type { Element } from 'domhandler';
import type { Role } from '../../records.ts';
import { type Content, type Line, type Run, textLength } from './content.ts';
import { parentOf } from './elements.ts';
import { type Label, readLabel, splitLabel } from './labels.ts';
import { peopleOfLine } from './people.ts';

type Field =
  | 'title'
  | 'people'
  | 'affiliation'
  | 'position'
  | 'room'
  | 'track'
  | 'session'
  | 'type'
  | 'time'
  | 'date'
  | 'duration'
  | 'abstract'
  | 'summary'
  | 'bio'
  | 'tags'
  | 'level'
  | 'language'
  | 'talks'
  | 'label'
  | 'other';

/** A run with what it is. `sure` where a label, a class or a link says so, not its place alone. */
export interface Mark {
  run: Run;
  line: Line;
  text: string;
  field?: Field | undefined;
  role?: Role | undefined;
  sure: boolean;
  /** Set by a label of the page rather than by markup. */
  labelled: boolean;
}

interface Section {
  label: Label;
  level: number;
  start: Line;
  /** The element that holds the label and what follows it; known once the next line is. */
  holder?: Element | undefined;
  /** Ends with its own line: "Room: Elm Hall". */
  inline: boolean;
}

const prose = new Set(['abstract', 'summary', 'bio']);

/** The runs of a page, in its order, each marked. */
export function annotate(content: Content, ranges: Ranges): Mark[] {
  const columns = tableColumns(content.lines);
  const marks: Mark[] = [];
  let section: Section | undefined;
  for (const line of content.lines) {
    const found = labelOf(line);
    if (section && !found && !goesOn(section, line, ranges)) section = undefined;
    let rest = line.runs;
    if (found) {
      const { count, split } = found;
      const label =
        split === undefined && generalHeading(line, found.label) ? ({ field: 'talks' } as const) : found.label;
      for (const run of line.runs.slice(0, count)) marks.push(mark(run, 'label', true));
      rest = line.runs.slice(count);
      const inline = rest.length > 0 || split !== undefined;
      const own: Section = {
        label,
        level: line.heading ?? (line.cell?.header ? 7 : 8),
        start: line,
        inline: inline && !prose.has(label.field),
        ...(line.cell?.header ? { holder: parentOf(line.cell.element) ?? line.block } : {}),
      };
      // The head of a column says nothing of what stands beside it.
      section = line.cell && columns.get(line.cell.element)?.head ? undefined : own;
      if (split !== undefined) {
        const first = { ...line.runs[count]!, text: split };
        marks.push(fromSection(first, own));
        rest = line.runs.slice(count + 1);
      }
    }
    const column = line.cell && !found ? columns.get(line.cell.element)?.label : undefined;
    for (const run of rest) {
      if (column && (!section || isGeneral(section))) marks.push(labelledMark(run, column));
      else if (section) marks.push(fromSection(run, section));
      else marks.push(fromMarkup(run));
    }
    if (section?.inline) section = undefined;
  }
  readBylines(marks);
  typeColumns(marks);
  return marks;
}

/** First and last line within each element. */
export type Ranges = Map<Element, [number, number]>;

export function lineRanges(content: Content): Ranges {
  const ranges: Ranges = new Map();
  for (const line of content.lines) {
    for (let element: Element | null = line.block; element; element = parentOf(element)) {
      const range = ranges.get(element);
      if (!range) ranges.set(element, [line.index, line.index]);
      else if (range[1] === line.index) break;
      else range[1] = line.index;
      if (element === content.root) break;
    }
  }
  return ranges;
}

function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true;
  return false;
}

function goesOn(section: Section, line: Line, ranges: Ranges): boolean {
  if (section.holder === undefined) {
    // The smallest element that holds the label and the line after it.
    let holder: Element | null = section.start.block;
    while (holder && !(ranges.get(holder)?.[1] !== undefined && ranges.get(holder)![1] >= line.index))
      holder = parentOf(holder);
    section.holder = holder ?? section.start.block;
  }
  if (!contains(section.holder, line.block)) return false;
  if (line.heading === undefined) return true;
  // A heading of the same rank starts something else, unless it is a name among people.
  if (line.heading > section.level) return true;
  if (section.label.field !== 'people') return section.label.field === 'talks' && line.heading >= section.level;
  return (
    peopleOfLine(line.text, false).length > 0 || line.runs.some((run) => run.hint === 'name' || run.link === 'person')
  );
}

function isGeneral({ label }: Section): boolean {
  return label.field === 'talks' || label.field === 'other';
}

/** "Schedule" or "Tracks" over half a page is no label of one value. */
function generalHeading(line: Line, label: Label): boolean {
  if (line.heading === undefined || line.heading > 3 || /[:：]$/.test(line.text)) return false;
  return !(prose.has(label.field) || label.field === 'people' || label.field === 'tags' || label.field === 'other');
}

/** The label a line starts with: how many runs it takes, and what is left of the run after it where both are one. */
function labelOf(line: Line): { label: Label; count: number; split?: string } | undefined {
  const first = line.runs[0]!;
  if (first.hint === 'title' && line.runs.length === 1 && first.link !== undefined) return undefined;
  if (first.link !== undefined || first.href !== undefined) return undefined;
  const alone = line.runs.length === 1;
  const marked =
    line.heading !== undefined ||
    first.bold ||
    line.cell?.header === true ||
    /^(?:label|dt|th|strong|b|legend|summary)$/.test(first.element.name) ||
    isFirstOfPair(line);
  if (alone) {
    const label = readLabel(first.text);
    if (label && (marked || /[:：]$/.test(line.text))) return { label, count: 1 };
  } else if (
    marked ||
    /[:：]\s*$/.test(first.text) ||
    /^[^:]*:/.test(line.text.slice(first.text.length, first.text.length + 2))
  ) {
    const label = readLabel(first.text);
    if (label && line.text.startsWith(first.text)) return { label, count: 1 };
  }
  const split = first.text.length < 2000 ? splitLabel(first.text) : undefined;
  if (split && line.heading === undefined) return { label: split.label, count: 0, split: split.rest };
  // "Panel: who waters the commons?" names nobody.
  if (split?.label.field === 'title') return { label: split.label, count: 0, split: split.rest };
  if (split && split.label.field === 'people' && peopleOfLine(split.rest, true).length > 0)
    return { label: split.label, count: 0, split: split.rest };
  return undefined;
}

/** The first of two cells of a row, or of two blocks side by side, is a label where its words are one. */
function isFirstOfPair(line: Line): boolean {
  if (line.text.length > 40 || textLength(line.block, 60) > line.text.length) return false;
  const pair = (line.block.parent?.children ?? []).filter((node): node is Element => node.type === 'tag');
  return pair.length === 2 && pair[0] === line.block && pair[1]!.name === line.block.name;
}

function mark(run: Run, field: Field | undefined, sure: boolean, labelled = false): Mark {
  return { run, line: run.line, text: run.text, field, sure, labelled };
}

function labelledMark(run: Run, label: Label): Mark {
  if (label.field === 'people') return peopleMark(run, label.role);
  const field = label.field === 'start' || label.field === 'end' ? 'time' : label.field;
  return mark(run, field, true, true);
}

/** Writers of posts and books are called authors too; whoever presents is not. */
function peopleMark(run: Run, role: Role): Mark {
  return { ...mark(run, 'people', !/^(?:author|coauthor|submitter|host|organizer)$/.test(role), true), role };
}

/** A run under a label: what its markup says in particular goes before what the label says in general. */
function fromSection(run: Run, section: Section): Mark {
  const own = fromMarkup(run);
  const { label } = section;
  if (label.field === 'people') {
    if (own.field === 'abstract' && run.text.length < 80 && peopleOfLine(run.text, false).length > 0)
      return peopleMark(run, label.role);
    if (own.field !== undefined && own.field !== 'people' && own.field !== 'title') return own;
    if (run.hint === 'title' && peopleOfLine(run.text, false).length === 0) return own;
    if (run.link === 'talk') return own;
    // What stands in a paragraph of its own and is long is what is told of them.
    if (run.text.length > 200) return mark(run, 'bio', true, true);
    return peopleMark(run, label.role);
  }
  if (label.field === 'talks' || label.field === 'other') {
    // Who attends or hosts is listed with links to profiles, like whoever speaks.
    if (label.field === 'other' && own.field === 'people' && !own.sure) return mark(run, 'other', true);
    if (own.field === 'title' || own.field === 'people') return own;
    return label.field === 'other' && section.inline ? mark(run, 'other', true) : own;
  }
  if (prose.has(label.field) && !section.inline && own.field === 'people' && own.sure && run.hint === 'name')
    return own;
  // Over a list "Session" or "Track" says less than the markup of what is listed.
  if (!section.inline && !prose.has(label.field) && own.sure && own.field !== 'other') return own;
  return labelledMark(run, label);
}

function fromMarkup(run: Run): Mark {
  const { hint, link } = run;
  if (link === 'talk' && run.line.heading !== undefined && hint !== 'session') return mark(run, 'title', true);
  if (hint === 'prose') return mark(run, 'abstract', true);
  if (hint === 'bio') return mark(run, 'bio', true);
  if (link === 'room' || link === 'track') return mark(run, link, true);
  const isTime = run.machine !== undefined && /^\d{4}-\d\d-\d\d/.test(run.machine);
  if (isTime || hint === 'time') return mark(run, 'time', true);
  if (hint === 'duration') return mark(run, 'duration', true);
  if (link === 'person') return mark(run, 'people', true);
  if (hint === 'name' || (run.line.card?.kind === 'person' && hint === 'title')) return mark(run, 'people', true);
  if (
    hint === 'affiliation' ||
    hint === 'position' ||
    hint === 'tags' ||
    hint === 'room' ||
    hint === 'session' ||
    hint === 'type'
  )
    return mark(run, hint, true);
  if (hint === 'track') return mark(run, 'track', true);
  if (link === 'talk' || (hint === 'title' && link !== 'weak-person')) return mark(run, 'title', true);
  if (link === 'weak-person') return mark(run, 'people', hint === 'people');
  if (hint === 'people' || hint === 'writer') return mark(run, 'people', hint === 'people');
  if (hint === 'other') return mark(run, 'other', true);
  return mark(run, undefined, false);
}

interface Column {
  label?: Label | undefined;
  /** Whether it is itself the head of a column. */
  head?: boolean;
}

/** What the heads of tables' columns say of the cells below them. */
function tableColumns(lines: readonly Line[]): Map<Element, Column> {
  const cells = new Map<Element, Column>();
  const rows = new Map<Element, Map<Element, { text: string; column: number; header: boolean }>>();
  const tables = new Map<Element, Element[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const row = parentOf(line.cell.element);
    let table: Element | null = row;
    while (table && table.name !== 'table') table = parentOf(table);
    if (!row || !table) continue;
    if (!rows.has(row)) {
      rows.set(row, new Map());
      tables.set(table, [...(tables.get(table) ?? []), row]);
    }
    const cell = rows.get(row)!.get(line.cell.element);
    rows.get(row)!.set(line.cell.element, {
      text: cell ? `${cell.text} ${line.text}` : line.text,
      column: line.cell.column,
      header: line.cell.header,
    });
  }
  for (const [, own] of tables) {
    let heads: Map<number, Label> | undefined;
    for (const row of own) {
      const texts = [...rows.get(row)!.values()];
      const labels = texts.map(({ text }) => readLabel(text));
      if (texts.length >= 2 && labels.filter((label) => label).length >= Math.max(2, texts.length * 0.6)) {
        heads = new Map();
        for (const [index, { column }] of texts.entries()) if (labels[index]) heads.set(column, labels[index]);
        for (const element of rows.get(row)!.keys()) cells.set(element, { head: true });
        continue;
      }
      if (!heads) continue;
      for (const [element, { column }] of rows.get(row)!) {
        const label = heads.get(column);
        if (label) cells.set(element, { label });
      }
    }
  }
  return cells;
}

const byline = /^(?:presented |given )?by\s+(?=\p{L})/iu;

/** "by Ada Quill" behind a title, and a heading that is a name with a biography below it, or at its head. */
function readBylines(marks: readonly Mark[]): void {
  for (const [at, one] of marks.entries()) {
    if (one.text.length > 200) continue;
    const leadsBiography =
      one.field === 'bio' && one.line.heading !== undefined && marks[at + 1]?.line.heading === undefined;
    if (one.field !== undefined && !leadsBiography) continue;
    const before = marks[at - 1];
    const isBehind =
      before &&
      one.line.index - before.line.index <= 1 &&
      (before.field === 'title' ||
        before.run.bold ||
        before.run.href !== undefined ||
        before.line.heading !== undefined);
    const isStated = byline.test(one.text) && isBehind;
    const isHead =
      leadsBiography || ((one.line.heading !== undefined || one.run.bold) && marks[at + 1]?.field === 'bio');
    if (!isStated && !isHead) continue;
    if (peopleOfLine(one.text, false).length === 0) continue;
    one.field = 'people';
    one.sure = true;
  }
}

/**
 * Where markup says nothing, repetition does: runs that stand alike at three places or more and of which nearly all read
 * as names are names.
 */
function typeColumns(marks: readonly Mark[]): void {
  typeAlike(marks, signature);
  // Cells of a grid stand in every column.
  typeAlike(marks, (run) => signature(run).replace(/#\d*$/, ''));
}

function typeAlike(marks: readonly Mark[], keyOf: (run: Run) => string): void {
  const alike = new Map<string, Mark[]>();
  for (const one of marks) {
    if (one.field !== undefined && !(one.field === 'people' && !one.sure)) continue;
    if (one.text.length > 120) continue;
    const key = keyOf(one.run);
    const group = alike.get(key);
    if (group) group.push(one);
    else alike.set(key, [one]);
  }
  for (const group of alike.values()) {
    if (group.length < 3) continue;
    const named = group.filter((one) => peopleOfLine(one.text, false).length > 0);
    if (named.length < 3 || named.length < group.length * 0.7) continue;
    if (new Set(named.map((one) => one.text)).size < 3) continue;
    for (const one of named) one.field = 'people';
  }
}

/** Where a run stands: its element and the two around it, by name and class, and its place in its line. */
export function signature(run: Run): string {
  const parts: string[] = [];
  let element: Element | null = run.element;
  for (let step = 0; step < 3 && element; step += 1) {
    parts.push(`${element.name}.${(element.attribs.class ?? '').replace(/\d+/g, '#')}`);
    element = parentOf(element);
  }
  let nth = 0;
  for (const sibling of run.line.block.parent?.children ?? []) {
    if (sibling === run.line.block) break;
    if (sibling.type === 'tag') nth += 1;
    if (nth > 6) break;
  }
  return `${parts.join('<')}#${run.element === run.line.block ? Math.min(nth, 6) : ''}`;
}
