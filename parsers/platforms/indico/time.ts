/** Indico's dates: as its pages print them in the reader's language, and as its exports hold them. */

import { collapse } from '../../page.ts';
import { findDates, type NumericOrder, readDateTimeSpan } from '../../reading/dates.ts';
import { zoneFormat } from '../../reading/zones.ts';

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

/** Adds minutes to a local date and time without offset. */
export function addMinutes(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

/** Puts the zone's offset of that moment behind a local date and time; as it is where the zone is not known. */
export function withOffset(local: string, zone: string | undefined): string {
  if (zone === undefined || !local.includes('T')) return local;
  const guess = offsetMinutes(new Date(`${local}Z`), zone);
  if (guess === undefined) return local;
  // The offset at the moment itself, which differs from the guess within hours of a change of the clock.
  const offset = offsetMinutes(new Date(Date.parse(`${local}Z`) - guess * 60_000), zone)!;
  return local + formatOffset(offset);
}

/** Writes a moment with an offset of its own (mostly UTC) in the time of the zone. */
export function inZone(moment: string, zone: string | undefined): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const offset = zone === undefined ? undefined : offsetMinutes(date, zone);
  if (offset === undefined) return moment;
  return new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19) + formatOffset(offset);
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function offsetMinutes(date: Date, zone: string): number | undefined {
  // A zone that is no zone ("Local time"): the page's words, not ours to mend.
  const name = zoneFormat(zone)
    ?.formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  if (!match) return undefined;
  const size = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -size : size;
}

/** The name of a zone out of a text such as "Europe/Lisbon timezone". */
export function readZone(text: string): string | undefined {
  return /\b(?:[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC|GMT)\b/.exec(text)?.[0];
}
