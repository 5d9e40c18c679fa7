/** The forms of dates and ranges of dates, in the languages that conferences are held in, each with what it says. */
import { addDays, type DateRange, isoDate } from './calendar-days.ts';
import { anyMonth, anyWeekday, months, weekdays } from './date-words.ts';

/** What "03/04/2017" means. */
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

export interface DatePattern {
  regExp: RegExp;
  read(groups: (string | undefined)[], order: NumericOrder | undefined): DateRange | undefined;
}

function pattern(source: string, read: DatePattern['read']): DatePattern {
  const regExp = new RegExp(`(?<![\\p{L}\\p{N}/.-])${source}(?![\\p{L}\\p{N}]|[./]\\d)`, 'giu');
  return { regExp, read };
}

/** Longer forms first: "Aug 24 – 28, 2020" before any part of it. */
const western: DatePattern[] = [
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

/** The forms that may be in a text, the longer first. */
export function datePatterns(text: string): readonly DatePattern[] {
  return /[年년]|\d{4}\/\d/.test(text) ? everywhere : western;
}

const everywhere = [...eastAsian, ...western];

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
