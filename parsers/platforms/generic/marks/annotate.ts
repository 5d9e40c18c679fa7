/** Says of each run what it is to the programme: by its label, its class, its link, its column. */
import type { Element } from 'domhandler';
import type { Content, Line, Run } from '../content/content.ts';
import { contains, parentOf } from '../content/elements.ts';
import { peopleOfLine } from '../people.ts';
import { typeColumns } from './alike.ts';
import type { Label } from './labels.ts';
import { generalHeading, labelOf } from './line-label.ts';
import { fromMarkup, labelledMark, type Mark, mark, peopleMark, prose } from './mark.ts';
import type { Ranges } from './ranges.ts';
import { tableColumns } from './table-labels.ts';

interface Section {
  label: Label;
  level: number;
  start: Line;
  /** The element that holds the label and what follows it; known once the next line is. */
  holder?: Element | undefined;
  /** Ends with its own line: "Room: Elm Hall". */
  inline: boolean;
}

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
