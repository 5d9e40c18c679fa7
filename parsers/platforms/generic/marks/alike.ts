/** What repetition tells of runs that their markup says nothing of. */
import type { Element } from 'domhandler';
import type { Run } from '../content/content.ts';
import { parentOf } from '../content/elements.ts';
import { peopleOfLine } from '../people.ts';
import type { Mark } from './mark.ts';

/**
 * Where markup says nothing, repetition does: runs that stand alike at three places or more and of which nearly all read
 * as names are names.
 */
export function typeColumns(marks: readonly Mark[]): void {
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
