/**
 * Dates and times as conference pages print them. Pure: no clock, so a date without its year is none. What can be read
 * in two ways ("03/04/2017"), or contradicts itself ("Monday, August 31, 2016"), gives undefined.
 */
import { collapse } from '../page.ts';
import { findTimeSpan } from './clocks.ts';
import { anyMonth, anyWeekday, months, weekdays } from './date-words.ts';
import { remembered } from './remembered.ts';
import { offsetPrinted } from './zones-printed.ts';

/** First and last day, YYYY-MM-DD; equal for one day. */
export interface DateRange {
  start: string;
  end: string;
}

/** Local times YYYY-MM-DDTHH:MM:SS; with an offset behind where the text states a zone. */
export interface DateTimeSpan {
  startsAt: string;
  endsAt?: string;
}

export type NumericOrder = 'month-first' | 'day-first';

const month = `${anyMonth}\\.?`;
const weekday = `(?:(${anyWeekday})\\.?,?\\s+(?:(?:the|den|der|le|el|il|dnia|dne)\\s+)?)?`;
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|ª|°)?\\.?';
const year = '(?:19|20)\\d\\d';
const of = '(?:,? (?:of|de|d’|do))?';
const yearAfter = `(?:,? (?:de |del |d’)?|,)(${year})(?: (?:г\\.?|года|r\\.?|roku))?`;
const dash =
  '\\s*(?:[-–—−〜～]|(?:to|until|through|thru|bis(?: zum)?|au|al?|à|até|t/m|tot(?: en met)?|do|až|по)(?=\\s))\\s*';
const from = '(?:(?:from|vom|von|du|de|del|dal|van|od|с|со|le|am|el)\\s+)?';
const and = '\\s*(?:/|&|\\+|(?:and|und|et|y|e|en|og|och|i|a|и)(?=\\s))\\s*';

interface DatePattern {
  regExp: RegExp;
  read(groups: (string | undefined)[], order: NumericOrder | undefined): DateRange | undefined;
}

function pattern(source: string, read: DatePattern['read']): DatePattern {
  const regExp = new RegExp(`(?<![\\p{L}\\p{N}/.-])${source}(?![\\p{L}\\p{N}]|[./]\\d)`, 'giu');
  return { regExp, read };
}

/** Longer forms first: "Aug 24 – 28, 2020" before any part of it. */
const patterns: DatePattern[] = [
  pattern(
    `${from}${weekday}(${day})${of} (${month})${yearAfter}${dash}${weekday}(${day})${of} (${month})${yearAfter}`,
    ([w, d, m, y, w2, d2, m2, y2]) => range(days(y, m, d, w), days(y2, m2, d2, w2)),
  ),
  pattern(
    `${from}${weekday}(${month}) (${day}),? (${year})${dash}${weekday}(${month}) (${day}),? (${year})`,
    ([w, m, d, y, w2, m2, d2, y2]) => range(days(y, m, d, w), days(y2, m2, d2, w2)),
  ),
  pattern(
    `${from}${weekday}(${day})${of} (${month})${dash}${weekday}(${day})${of} (${month})${yearAfter}`,
    ([w, d, m, w2, d2, m2, y]) => range(days(y, m, d, w), days(y, m2, d2, w2)),
  ),
  pattern(
    `${from}${weekday}(${month}) (${day})${dash}${weekday}(${month}) (${day}),? (${year})`,
    ([w, m, d, w2, m2, d2, y]) => range(days(y, m, d, w), days(y, m2, d2, w2)),
  ),
  pattern(
    `${from}${weekday}(${day})(${dash})${weekday}(${day})${of} (${month})${yearAfter}`,
    ([w, d, to, w2, d2, m, y]) => {
      const read = range(days(y, m, d, w), days(y, m, d2, w2));
      // In Czech "a" is "and": two days are a range where one follows the other.
      return to?.trim() === 'a' && d?.endsWith('.') ? adjacent([read?.start, read?.end]) : read;
    },
  ),
  pattern(`${from}${weekday}(${month}) (${day})${dash}${weekday}(${day}),? (${year})`, ([w, m, d, w2, d2, y]) =>
    range(days(y, m, d, w), days(y, m, d2, w2)),
  ),
  pattern(`(${day})((?:,\\s*${day})*)${and}(${day})${of} (${month})${yearAfter}`, ([d, more, last, m, y]) =>
    adjacent([d, ...(more?.split(',').slice(1) ?? []), last].map((one) => days(y, m, one?.trim(), undefined))),
  ),
  pattern(`(${month}) (${day})((?:,\\s*${day})*)${and}(${day}),? (${year})`, ([m, d, more, last, y]) =>
    adjacent([d, ...(more?.split(',').slice(1) ?? []), last].map((one) => days(y, m, one?.trim(), undefined))),
  ),
  pattern(`(?:(?:le|am|on|el)\\s+)?${weekday}(?:the )?(${day})${of} (${month})${yearAfter}`, ([w, d, m, y]) =>
    one(days(y, m, d, w)),
  ),
  pattern(`(?:on\\s+)?${weekday}(${month}) (${day}),? (${year})`, ([w, m, d, y]) => one(days(y, m, d, w))),
  pattern(`(${year}),? (${month}) (${day})`, ([y, m, d]) => one(days(y, m, d, undefined))),
  pattern(`(\\d{1,2})-(${month})-(${year})`, ([d, m, y]) => one(days(y, m, d, undefined))),
  pattern(`(${year})-(\\d\\d)-(\\d\\d)(?:/|\\.\\.|${dash})(?:(${year})-(\\d\\d)-)?(\\d\\d)`, ([y, m, d, y2, m2, d2]) =>
    range(isoDate(y, m, d), isoDate(y2 ?? y, m2 ?? m, d2)),
  ),
  pattern(`(${year})-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => one(isoDate(y, m, d))),
  pattern(
    `${weekday}(\\d{1,2})\\.(?: ?(\\d{1,2})\\.)?(?: ?(${year}))?${dash}${weekday}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(${year})`,
    ([w, d, m, y, w2, d2, m2, y2]) =>
      range(onWeekday(isoDate(y ?? y2, m ?? m2, d), w), onWeekday(isoDate(y2, m2, d2), w2)),
  ),
  pattern(`${weekday}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(${year})`, ([w, d, m, y]) => one(onWeekday(isoDate(y, m, d), w))),
  pattern(`(\\d{1,2})-(\\d{1,2})/(\\d{1,2})/(${year})`, ([a, b, m, y]) => range(isoDate(y, m, a), isoDate(y, m, b))),
  pattern(
    `(\\d{1,2})/(\\d{1,2})/(${year})(?:${dash}(\\d{1,2})/(\\d{1,2})/(${year}))?`,
    ([a, b, y, a2, b2, y2], order) => {
      const orders = order ? [order] : (['month-first', 'day-first'] as const);
      const readings = orders.flatMap((each) => {
        const [start, end] = [slashed(y, a, b, each), y2 === undefined ? undefined : slashed(y2, a2, b2, each)];
        return (y2 === undefined ? one(start) : range(start, end)) ?? [];
      });
      const [first, second] = readings;
      return second && (first!.start !== second.start || first!.end !== second.end) ? undefined : first;
    },
  ),
];

const eastWeekday = '(?:\\s?[(（]\\p{L}{1,3}[)）]|\\s?\\p{L}曜日?|\\s?(?:星期|周|週)\\p{L}|\\s?\\p{L}요일)?';
const eastDash = '\\s?(?:[-–—−〜～~至到]|から|부터)\\s?';

/** Years, months and days with their own signs, or parted by slashes; no space need stand before or behind them. */
const eastAsian: DatePattern[] = [
  {
    regExp: new RegExp(
      `(?<!\\d)(${year})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?(?:[日號号일]${eastWeekday})?` +
        `(?:${eastDash}(?:(?:(${year})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?)?(\\d{1,2})\\s?[日號号일]${eastWeekday})?`,
      'gu',
    ),
    read: ([y, m, d, y2, m2, d2]) =>
      d2 === undefined ? one(isoDate(y, m, d)) : range(isoDate(y, m, d), isoDate(y2 ?? y, m2 ?? m, d2)),
  },
  {
    regExp: new RegExp(
      `(?<![\\d/])(${year})/(\\d{1,2})/(\\d{1,2})${eastWeekday}(?:${eastDash}(${year})/(\\d{1,2})/(\\d{1,2})${eastWeekday})?(?![\\d/])`,
      'gu',
    ),
    read: ([y, m, d, y2, m2, d2]) =>
      y2 === undefined ? one(isoDate(y, m, d)) : range(isoDate(y, m, d), isoDate(y2, m2, d2)),
  },
];

/** A date or range within a text, as printed and as read. */
export interface FoundDates extends DateRange {
  text: string;
  index: number;
}

/** No form of a date is longer; in UTF-16 units on either side of its year. */
const reach = 90;

/** "Day 1 – Tuesday, 5 October 2021" is one day, and the first of the programme. */
const countedDay = /\b(?:day|tag|jour|journée|d[ií]a|giorno|dag|dzień|den)\s+\d{1,2}(?=\s*[:,–—-])/giu;

/**
 * All dates and date ranges in a text, in its order.
 *
 * @param order what "03/04/2017" means on this platform; without it such dates are left out.
 */
export function findDates(stated: string, order?: NumericOrder): FoundDates[] {
  const text = stated.replace(countedDay, (count) => count.replace(/\d/g, '#'));
  return aroundYears(text)
    .flatMap(({ start, end }) =>
      (order === undefined ? findPlainly : (part: string) => findIn(part, order))(text.slice(start, end)).map(
        (found) => ({ ...found, index: found.index + start }),
      ),
    )
    .sort((a, b) => a.index - b.index);
}

const findPlainly = remembered((text) => findIn(text, undefined));

/** The stretches of a text that hold years, since every form of a date has its year. Cut at white space. */
function aroundYears(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(/(?:19|20)\d\d/g)) {
    const last = stretches.at(-1);
    let end = Math.min(text.length, index + reach);
    while (end < text.length && end > index + 4 && !/\s/.test(text[end]!)) end -= 1;
    if (last && index - reach <= last.end) {
      last.end = Math.max(last.end, end);
      continue;
    }
    let start = Math.max(0, index - reach);
    while (start > 0 && start < index && !/\s/.test(text[start - 1]!)) start += 1;
    stretches.push({ start, end });
  }
  return stretches;
}

function findIn(text: string, order: NumericOrder | undefined): FoundDates[] {
  const found: FoundDates[] = [];
  const taken = new Uint8Array(text.length);
  for (const { regExp, read } of /[年년]|\d{4}\/\d/.test(text) ? [...eastAsian, ...patterns] : patterns) {
    for (const match of text.matchAll(regExp)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      // What was matched and contradicts itself still hides the shorter forms inside it.
      taken.fill(1, match.index, end);
      const dates = read(match.slice(1), order);
      if (dates) found.push({ ...dates, text: match[0], index: match.index });
    }
  }
  return found;
}

/** Reads a text that is a date or a range of dates and nothing else: "Aug 24 – 28, 2020". */
export function readDateRange(text: string, order?: NumericOrder): DateRange | undefined {
  const collapsed = collapse(text);
  for (const plain of new Set([collapsed, collapsed.replace(/^[(,:;]+|[),:;.]+$/g, '')])) {
    const [first] = findDates(plain, order);
    if (first?.text === plain) return { start: first.start, end: first.end };
  }
  return undefined;
}

/** Reads a text that is one date and nothing else: "Wednesday, August 31, 2016" → "2016-08-31". */
export function readDate(text: string, order?: NumericOrder): string | undefined {
  const dates = readDateRange(text, order);
  return dates && dates.start === dates.end ? dates.start : undefined;
}

const iso = /(?<![\p{L}\d])(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?(?![\d\p{L}])/u;

/** A moment as ISO 8601 writes it, where the text has just one. */
function isoMoment(text: string): DateTimeSpan | undefined {
  const match = iso.exec(text);
  if (!match || isoDate(...(match[1]!.split('-') as [string, string, string])) === undefined) return undefined;
  const offset = (match[4] ?? '').replace('Z', '+00:00').replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const startsAt = `${match[1]}T${match[2]}${match[3] ?? ':00'}${offset}`;
  return Number.isNaN(Date.parse(startsAt)) || iso.test(text.slice(match.index + match[0].length))
    ? undefined
    : { startsAt };
}

/**
 * Reads a date with a time: "Friday, September 9, 2011 from 10:50 – 11:40am", "14 Nov 2018, 11:45 CET". An end before its
 * start is taken for the next day. Undefined unless the text has exactly one day.
 */
export function readDateTimeSpan(text: string, order?: NumericOrder): DateTimeSpan | undefined {
  const plain = collapse(text);
  if (iso.test(plain)) return isoMoment(plain);
  const dates = findDates(plain, order);
  const date = dates[0];
  if (dates.length !== 1 || !date || date.start !== date.end) return undefined;
  const rest = `${plain.slice(0, date.index)} ${plain.slice(date.index + date.text.length)}`;
  const times = findTimeSpan(rest);
  if (!times) return undefined;
  const local = `${date.start}T${times.start}:00`;
  const offset = offsetPrinted(rest, times.index + times.length, local);
  const startsAt = local + offset;
  if (times.end === undefined) return { startsAt };
  const endDay = times.end < times.start ? addDays(date.start, 1) : date.start;
  return { startsAt, endsAt: `${endDay}T${times.end}:00${offset}` };
}

/** The day that many days later, YYYY-MM-DD. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function days(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  w: string | undefined,
): string | undefined {
  const number = months.get((m ?? '').toLowerCase().replace(/\.$/, ''));
  return onWeekday(number === undefined ? undefined : isoDate(y, number, Number.parseInt(d ?? '', 10)), w);
}

/** The date, unless the day of the week that the text states is another. */
function onWeekday(date: string | undefined, stated: string | undefined): string | undefined {
  const possible = weekdays.get((stated ?? '').toLowerCase().replace(/\.$/, ''));
  if (date === undefined || possible === undefined) return date;
  return possible.has(new Date(`${date}T00:00:00Z`).getUTCDay()) ? date : undefined;
}

function slashed(
  y: string | undefined,
  a: string | undefined,
  b: string | undefined,
  order: NumericOrder,
): string | undefined {
  return order === 'month-first' ? isoDate(y, a, b) : isoDate(y, b, a);
}

type Figure = string | number | undefined;

/** The date, or undefined where the calendar has no such day. */
function isoDate(year: Figure, month: Figure, day: Figure): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
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

/** Days that are listed make a range where each follows the one before. */
function adjacent(listed: (string | undefined)[]): DateRange | undefined {
  const isRow = listed.every(
    (date, index) => date !== undefined && (index === 0 || addDays(listed[index - 1]!, 1) === date),
  );
  return isRow ? range(listed[0], listed.at(-1)) : undefined;
}
