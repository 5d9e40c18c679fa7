/** A run with what it is to the programme, as its own markup or a label says. */
import type { Role } from '../../../records.ts';
import type { Line, Run } from '../content/content.ts';
import type { Label } from './labels.ts';

/** What labels say, the ends of a time taken together, and what only markup tells. */
type Field = Exclude<Label['field'], 'start' | 'end'> | 'position' | 'label';

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

/** Fields that are read as text, whatever is in them. */
export const prose = new Set(['abstract', 'summary', 'bio']);

/** A run as this field. */
export function mark(run: Run, field: Field | undefined, sure: boolean, labelled = false): Mark {
  return { run, line: run.line, text: run.text, field, sure, labelled };
}

/** A run as what a label of the page says that it is. */
export function labelledMark(run: Run, label: Label): Mark {
  if (label.field === 'people') return peopleMark(run, label.role);
  const field = label.field === 'start' || label.field === 'end' ? 'time' : label.field;
  return mark(run, field, true, true);
}

/** Writers of posts and books are called authors too; whoever presents is not. */
export function peopleMark(run: Run, role: Role): Mark {
  return { ...mark(run, 'people', !/^(?:author|coauthor|submitter|host|organizer)$/.test(role), true), role };
}

/** What a run is by its class, its link and what it tells machines. */
export function fromMarkup(run: Run): Mark {
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
