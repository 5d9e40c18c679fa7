/** The coverage note: what an answer rests on, in words. An answer is never about the world, only about what was captured. */
import type { Answer } from './query.ts';
import type { Edition } from './reading/editions.ts';

const SHOWN = 6;

/**
 * The coverage of an answer that rests on these editions. `remarks` are whole clauses, without their full stop, on what
 * the data cannot show; empty ones are left out.
 */
export function coverageOf(
  editions: readonly Edition[],
  remarks: readonly (string | undefined | false)[] = [],
  numbers: { [name: string]: unknown } = {},
): Answer['coverage'] {
  const captured = editions.filter((edition) => edition.captured).map(nameOf);
  const told = editions.filter((edition) => !edition.captured).map(nameOf);
  const clauses = [
    `in ${captured.length} captured ${captured.length === 1 ? 'edition' : 'editions'}${listed(captured)}`,
    told.length > 0 &&
      `${told.length} more ${told.length === 1 ? 'is' : 'are'} known only from pages of other editions${listed(told)}`,
    ...remarks,
  ];
  return {
    note: clauses.filter((clause) => clause).join('; '),
    editions: captured,
    ...(told.length > 0 ? { toldByOthers: told } : {}),
    ...numbers,
  };
}

function nameOf(edition: Edition): string {
  return edition.label === 'Event' ? edition.name : `${edition.name} (${edition.event})`;
}

function listed(names: string[]): string {
  if (names.length === 0) return '';
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `: ${names.slice(0, SHOWN).join(', ')}${more}`;
}

/** Says how many of the rows are shown, where not all are. */
export function firstOf(shown: number, all: number): string | undefined {
  return shown < all ? `the first ${shown} of ${all} are shown (--limit)` : undefined;
}

/** "1 talk", "2 talks". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
