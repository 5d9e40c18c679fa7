/** The runs of one line, put in order: its text, and where spans cut it. */
import { collapse } from '../../../page.ts';
import type { Line, Run } from './content.ts';

/** A line longer than this is prose, whose spans mean nothing. */
const longestCut = 160;

/** Gives a line that is whole its text, and its runs theirs; those that say nothing are dropped. */
export function finishLine(line: Line): void {
  // Parts that only their look sets apart are words apart.
  line.text = collapse(line.runs.map((run) => run.text).join(''));
  if (line.text.length > longestCut) line.runs = joined(line.runs);
  else if (line.runs.some((run) => run.element.name === 'span')) line.text = collapse(spaced(line.runs));
  line.runs = line.runs.flatMap((run) => {
    run.text = collapse(run.text);
    return /[\p{L}\p{N}]/u.test(run.text) || (run.machine !== undefined && run.text !== '') ? [run] : [];
  });
}

/** The runs of a line of prose without the cuts that bare spans make. */
function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const isBare = run.element.name === 'span' && run.element.attribs.class === undefined;
    if (last && isBare && run.href === undefined && run.hint === last.hint && run.bold === last.bold)
      last.text += run.text;
    else if (last && run.element === last.element) last.text += run.text;
    else kept.push(run);
  }
  return kept;
}

/** Texts with a space where a span begins or ends between two words. */
function spaced(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) {
    text +=
      /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(run.text) && run.text.length > 3 ? ` ${run.text}` : run.text;
  }
  return text;
}
