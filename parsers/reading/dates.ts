/**
 * Dates and times as conference pages print them. Pure: no clock, so a date without its year is none. What can be read
 * in two ways ("03/04/2017"), or contradicts itself ("Monday, August 31, 2016"), gives undefined.
 */
import { collapse } from '../page.ts';
import { addDays, type DateRange, isoDate } from './calendar-days.ts';
import { findTimeSpan } from './clocks.ts';
import { datePatterns, type NumericOrder } from './date-patterns.ts';
import { remembered } from './remembered.ts';
import { offsetPrinted } from './zones-printed.ts';

/** Local times YYYY-MM-DDTHH:MM:SS; with an offset behind where the text states a zone. */
export interface DateTimeSpan {
  startsAt: string;
  endsAt?: string;
}

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
  for (const { regExp, read } of datePatterns(text)) {
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
