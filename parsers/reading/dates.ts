/**
 * Dates and times as conference pages print them. Pure: no clock, so a date without its year is none. What can be read
 * in two ways ("03/04/2017"), or contradicts itself ("Monday, August 31, 2016"), gives undefined.
 */
import { collapse } from '../page.ts';

/** First and last day, YYYY-MM-DD; equal for one day. */
export interface DateRange {
  start: string;
  end: string;
}

/** Local times of a day, HH:MM in 24 hours. */
export interface TimeSpan {
  start: string;
  end?: string;
}

/** Local times without zone, YYYY-MM-DDTHH:MM:SS. */
export interface DateTimeSpan {
  startsAt: string;
  endsAt?: string;
}

export type NumericOrder = 'month-first' | 'day-first';

const months = monthNames();
const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const day = '\\d{1,2}(?:st|nd|rd|th)?\\.?';
const year = '(?:19|20)\\d\\d';
const dash = '\\s*(?:[-–—−]|to|until|bis)\\s*';

interface DatePattern {
  regExp: RegExp;
  read(groups: string[], order: NumericOrder | undefined): DateRange | undefined;
}

function pattern(source: string, read: DatePattern['read']): DatePattern {
  return { regExp: new RegExp(`(?<![\\p{L}\\p{N}/.-])${source}(?![\\p{L}\\p{N}])`, 'giu'), read };
}

/** Longer forms first: "Aug 24 – 28, 2020" before any part of it. */
const patterns: DatePattern[] = [
  pattern(
    `(${weekday})(${day})(?: of)? (${month}),? (${year})${dash}(${weekday})(${day})(?: of)? (${month}),? (${year})`,
    ([w, d, m, y, w2, d2, m2, y2]) => range(days(y, m, d, w), days(y2, m2, d2, w2)),
  ),
  pattern(
    `(${weekday})(${month}) (${day}),? (${year})${dash}(${weekday})(${month}) (${day}),? (${year})`,
    ([w, m, d, y, w2, m2, d2, y2]) => range(days(y, m, d, w), days(y2, m2, d2, w2)),
  ),
  pattern(
    `(${weekday})(${day}) (${month})${dash}(${weekday})(${day}) (${month}),? (${year})`,
    ([w, d, m, w2, d2, m2, y]) => range(days(y, m, d, w), days(y, m2, d2, w2)),
  ),
  pattern(
    `(${weekday})(${month}) (${day})${dash}(${weekday})(${month}) (${day}),? (${year})`,
    ([w, m, d, w2, m2, d2, y]) => range(days(y, m, d, w), days(y, m2, d2, w2)),
  ),
  pattern(`(${weekday})(${day})${dash}(${weekday})(${day}) (${month}),? (${year})`, ([w, d, w2, d2, m, y]) =>
    range(days(y, m, d, w), days(y, m, d2, w2)),
  ),
  pattern(`(${weekday})(${month}) (${day})${dash}(${weekday})(${day}),? (${year})`, ([w, m, d, w2, d2, y]) =>
    range(days(y, m, d, w), days(y, m, d2, w2)),
  ),
  pattern(`(${weekday})(?:the )?(${day})(?: of)? (${month}),? (${year})`, ([w, d, m, y]) => one(days(y, m, d, w))),
  pattern(`(${weekday})(${month}) (${day}),? (${year})`, ([w, m, d, y]) => one(days(y, m, d, w))),
  pattern(`(${year})-(\\d\\d)-(\\d\\d)(?:${dash}(${year})-(\\d\\d)-(\\d\\d))?`, ([y, m, d, y2, m2, d2]) =>
    y2 ? range(isoDate(+y!, +m!, +d!), isoDate(+y2, +m2!, +d2!)) : one(isoDate(+y!, +m!, +d!)),
  ),
  pattern(`(${year})/(\\d{1,2})/(\\d{1,2})`, ([y, m, d]) => one(isoDate(+y!, +m!, +d!))),
  pattern(`(\\d{1,2})\\.(\\d{1,2})\\.(${year})`, ([d, m, y]) => one(isoDate(+y!, +m!, +d!))),
  pattern(`(\\d{1,2})/(\\d{1,2})/(${year})`, ([a, b, y], order) => {
    const monthFirst = isoDate(+y!, +a!, +b!);
    const dayFirst = isoDate(+y!, +b!, +a!);
    if (order) return one(order === 'month-first' ? monthFirst : dayFirst);
    if (monthFirst && dayFirst && monthFirst !== dayFirst) return undefined;
    return one(monthFirst ?? dayFirst);
  }),
];

/** A date or range within a text, as printed and as read. */
export interface FoundDates extends DateRange {
  text: string;
  index: number;
}

/**
 * All dates and date ranges in a text, in its order.
 *
 * @param order what "03/04/2017" means on this platform; without it such dates are left out.
 */
export function findDates(text: string, order?: NumericOrder): FoundDates[] {
  // Every form has its year.
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const found: FoundDates[] = [];
  for (const { regExp, read } of patterns) {
    for (const match of text.matchAll(regExp)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.index + other.text.length && other.index < end)) continue;
      const dates = read(match.slice(1), order);
      // What was matched and contradicts itself still hides the shorter forms inside it.
      found.push({ start: '', end: '', ...dates, text: match[0], index: match.index });
    }
  }
  return found.filter((dates) => dates.start !== '').sort((a, b) => a.index - b.index);
}

/** Reads a text that is a date or a range of dates and nothing else: "Aug 24 – 28, 2020". */
export function readDateRange(text: string, order?: NumericOrder): DateRange | undefined {
  const plain = collapse(text).replace(/^[(,:;]+|[),:;.]+$/g, '');
  const [first] = findDates(plain, order);
  return first?.text === plain ? { start: first.start, end: first.end } : undefined;
}

/** Reads a text that is one date and nothing else: "Wednesday, August 31, 2016" → "2016-08-31". */
export function readDate(text: string, order?: NumericOrder): string | undefined {
  const dates = readDateRange(text, order);
  return dates && dates.start === dates.end ? dates.start : undefined;
}

const half = '(?:\\s*([ap])\\.?m\\b\\.?)?';
const timeSpan = new RegExp(
  `(?<![\\d:./-])(\\d{1,2})[:.h](\\d\\d)${half}(?:${dash}(\\d{1,2})[:.h](\\d\\d)${half})?(?![\\d:])`,
  'i',
);

/**
 * Reads the first time or span of times in a text: "from 10:50 – 11:40am", "11:45 AM", "14:00-15:30". A span that says
 * am or pm only at its end means it for both.
 */
export function readTimeSpan(text: string): TimeSpan | undefined {
  const match = timeSpan.exec(text);
  if (!match) return undefined;
  const [, hour, minute, startHalf, endHour, endMinute, endHalf] = match;
  const start = clock(+hour!, +minute!, startHalf ?? (endHour === undefined ? undefined : endHalf));
  if (start === undefined || endHour === undefined) return start === undefined ? undefined : { start };
  const end = clock(+endHour, +endMinute!, endHalf ?? startHalf);
  if (end === undefined) return undefined;
  // "11:40 – 12:20pm": the start cannot lie after the end, so it was in the morning.
  const morning =
    startHalf === undefined && endHalf !== undefined && start > end ? clock(+hour!, +minute!, 'a') : start;
  return { start: morning!, end };
}

/**
 * Reads a date with a time: "Friday, September 9, 2011 from 10:50 – 11:40am", "14 Nov 2018, 11:45". An end before its
 * start is taken for the next day. Undefined unless the text has exactly one day.
 */
export function readDateTimeSpan(text: string, order?: NumericOrder): DateTimeSpan | undefined {
  const plain = collapse(text);
  const dates = findDates(plain, order);
  const date = dates[0];
  if (dates.length !== 1 || !date || date.start !== date.end) return undefined;
  const times = readTimeSpan(plain.slice(0, date.index) + plain.slice(date.index + date.text.length));
  if (!times) return undefined;
  const startsAt = `${date.start}T${times.start}:00`;
  if (times.end === undefined) return { startsAt };
  const endDay = times.end < times.start ? addDays(date.start, 1) : date.start;
  return { startsAt, endsAt: `${endDay}T${times.end}:00` };
}

/** The day that many days later, YYYY-MM-DD. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function clock(hour: number, minute: number, half: string | undefined): string | undefined {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  const afternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function days(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  w: string | undefined,
): string | undefined {
  const number = months.get((m ?? '').toLowerCase().replace(/\.$/, ''));
  const date = number === undefined ? undefined : isoDate(Number(y), number, Number.parseInt(d ?? '', 10));
  if (date === undefined || !w?.trim()) return date;
  const stated = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(w.slice(0, 3).toLowerCase());
  return new Date(`${date}T00:00:00Z`).getUTCDay() === stated ? date : undefined;
}

/** The date, or undefined where the calendar has no such day. */
function isoDate(y: number, m: number, d: number): string | undefined {
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  return date.toISOString().slice(0, 10);
}

function one(date: string | undefined): DateRange | undefined {
  return date === undefined ? undefined : { start: date, end: date };
}

function range(start: string | undefined, end: string | undefined): DateRange | undefined {
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** Month names in the languages that conference software speaks most, from the runtime's own tables. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(Date.UTC(2020, index, 15));
        const name = parts
          .find((part) => part.type === 'month')!
          .value.toLowerCase()
          .replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
