/** Indico's dates: as its pages print them in the reader's language, and as its exports hold them. */

import { collapse } from '../../page.ts';
import type { NumericOrder } from '../../reading/date-patterns.ts';
import { findDates, readDateTimeSpan } from '../../reading/dates.ts';
import { withZoneOffset } from '../../reading/zones.ts';

/** What the page tells about how to read its dates. */
export interface DateContext {
  /** IANA zone of the event. */
  zone?: string | undefined;
  /** Language and country of the page, as in "en_GB": whether 01/09/2020 is the first of September. */
  locale?: string | undefined;
  /** First and last day of the event, ISO dates: an ambiguous date outside them is read the other way. */
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/**
 * Reads a printed date with or without a time: "1 Sept 2020, 10:30", "9/1/20, 10:30 AM", "Tuesday, 1 September 2020 11:30".
 *
 * @returns ISO date, or local date and time without offset; undefined where it is none or ambiguous.
 */
export function readPrintedDate(text: string, context: DateContext = {}): string | undefined {
  // en_US prints years of two digits.
  const plain = collapse(text).replace(/\b(\d{1,2}\/\d{1,2}\/)(\d{2})(?!\d)/, '$120$2');
  for (const order of orders(context)) {
    const read = readDateTimeSpan(plain, order)?.startsAt ?? findDates(plain, order)[0]?.start;
    if (read && (!context.startDate || context.locale || order === undefined || isWithin(read, context))) return read;
  }
  return undefined;
}

/** How 01/09/2020 may be meant: as the page's language has it, else as the event's days allow. */
function orders(context: DateContext): (NumericOrder | undefined)[] {
  if (context.locale) return [/^en[-_]US/i.test(context.locale) ? 'month-first' : 'day-first'];
  return context.startDate ? [undefined, 'day-first', 'month-first'] : [undefined];
}

function isWithin(date: string, context: DateContext): boolean {
  const day = date.slice(0, 10);
  return day >= context.startDate! && day <= (context.endDate ?? context.startDate!);
}

/** Minutes out of "30m", "1h", "1h 30m", "1 hour 15 minutes", "(30 minutes)". */
export function readDuration(text: string): number | undefined {
  const match = /(?:(\d+)\s*d(?:ays?)?\s*)?(?:(\d+)\s*h(?:ours?)?\s*)?(?:(\d+)\s*m(?:in(?:ute)?s?)?)?\b/i.exec(
    text.replace(/^[^\d]+/, ''),
  );
  const minutes = Number(match?.[1] ?? 0) * 1440 + Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  return minutes > 0 ? minutes : undefined;
}

/** Puts the zone's offset of that moment behind a local date and time; a day stays a day. */
export function withOffset(local: string, zone: string | undefined): string {
  return local.includes('T') ? withZoneOffset(local, zone) : local;
}

/** The name of a zone out of a text such as "Europe/Lisbon timezone". */
export function readZone(text: string): string | undefined {
  return /\b(?:[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC|GMT)\b/.exec(text)?.[0];
}
