/** The label that a line starts with. */
import type { Element } from 'domhandler';
import type { Line } from '../content/content.ts';
import { textLength } from '../content/elements.ts';
import { peopleOfLine } from '../people.ts';
import { type Label, readLabel, splitLabel } from './labels.ts';
import { prose } from './mark.ts';

/** "Schedule" or "Tracks" over half a page is no label of one value. */
export function generalHeading(line: Line, label: Label): boolean {
  if (line.heading === undefined || line.heading > 3 || /[:：]$/.test(line.text)) return false;
  return !(prose.has(label.field) || label.field === 'people' || label.field === 'tags' || label.field === 'other');
}

/** The label a line starts with: how many runs it takes, and what is left of the run after it where both are one. */
export function labelOf(line: Line): { label: Label; count: number; split?: string } | undefined {
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
