/** How an event's name falls into series and edition, and when two names mean one series. Pure text, no data. */
import { remembered } from '../../../parsers/reading/remembered.ts';
import { foldKey } from '../../fold.ts';
import { takeNumber } from './edition-numbers.ts';

export interface EventName {
  /** The series, as printed: the name without its year or number. */
  series: string;
  /** What tells the edition: a year, else the number of a counted edition, a season before it. */
  edition?: string | undefined;
  year?: number | undefined;
  /** Of a counted edition: 12 of "12th". */
  number?: number | undefined;
  /** The series by its short name, where the name gives one in brackets: TW of "Workshop on Tides (TW 2012)". */
  alias?: string | undefined;
}

/** What stands before or behind a name where a page of the event is named. */
const pageWords =
  /^(?:(?:proceedings|schedule|programme?|agenda|videos?|slides|welcome)\s+(?:of|for|from|to)\s+(?:the\s+)?)|\s+(?:schedule|programme?|agenda|timetable|proceedings|videos)$/i;

/**
 * Splits "LinuxCon NA 2016", "2013 PyCon US", "FOSDEM '14", "EuroPython 2019, Basel", "reefdays19", "XIV Jornadas" and
 * "12th Workshop on Tides (TW 2012)" into series and edition.
 */
export const splitEventName: (name: string) => Readonly<EventName> = remembered((name) => {
  const printed = alone(name.replace(/\s+/g, ' ').trim());
  const bracket = /^(\S.*?)\s*\(\s*(\p{Lu}[\p{L}\p{N}+-]{1,11})(?:\s*['’]?\s*(\d{4}|\d{2}))?\s*\)$/u.exec(printed);
  const short =
    bracket && isShortOf(bracket[2]!, bracket[1]!)
      ? splitEventName(bracket[2]! + (bracket[3] ? ` ${full(bracket[3])}` : ''))
      : undefined;
  const own = splitPlain(short ? bracket![1]! : printed);
  if (!short) return own;
  const year = own.year ?? short.year;
  return {
    ...own,
    year,
    edition: own.year === undefined && year !== undefined ? String(year) : own.edition,
    alias: short.series,
  };
});

/** What parts a name from the event beside it. */
const beside =
  /(?<![\s,;:(|–—-])[\s,;:(|–—-]+(?:co-?located (?:with|at)|collocated with|(?:held )?(?:in conjunction|together|jointly|alongside) with|held alongside)\s/i;

/**
 * A name without the event that is held beside it: "Reef Days 2022 (co-located with TideCon 2022)". Both are held in one
 * year, so a name without its own takes the other's.
 */
function alone(printed: string): string {
  const found = beside.exec(printed);
  const before = printed.slice(0, found?.index);
  const rest = found ? printed.slice(found.index + found[0].length) : '';
  if (!found || before === '' || rest === '') return printed;
  const end = closingBracket(rest);
  // The bracket may stand around more than the other event: "Reef Days (2022, co-located with TideCon)".
  const own = before + rest.slice(found[0].includes('(') ? end + 1 : end);
  if (takeYear(own).year !== undefined) return own;
  const other = rest.slice(0, end);
  const years = new Set(other.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  const year = years.size > 1 ? undefined : takeYear(other).year;
  return year === undefined ? own : `${own} ${year}`;
}

/** Where the bracket ends that a text stands in; its length where it stands in none. */
function closingBracket(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && open-- === 0) return at;
  }
  return text.length;
}

function splitPlain(printed: string): EventName {
  const dated = takeYear(printed);
  const bare = dated.year === undefined ? dated.rest : dated.rest.replace(pageWords, '');
  const counted = takeNumber(bare, dated.year !== undefined);
  const known = dated.year !== undefined || counted.number !== undefined;
  const series = trimSigns(known ? counted.rest.replace(pageWords, '') : counted.rest) || printed;
  // Taken off again of "Proceedings of the 12th …", where the number was not at the beginning.
  const again =
    counted.number === undefined ? takeNumber(series.replace(pageWords, ''), dated.year !== undefined) : undefined;
  const number = counted.number ?? again?.number;
  const said = dated.year === undefined ? number : dated.season ? `${dated.season} ${dated.year}` : dated.year;
  return {
    series: again?.number === undefined ? series : trimSigns(again.rest) || printed,
    year: dated.year,
    edition: said === undefined ? undefined : String(said),
    ...(number === undefined ? {} : { number }),
  };
}

function takeYear(printed: string): { rest: string; year?: number; season?: string } {
  const long = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/.exec(printed);
  const short = long ? null : /['’](\d{2})(?!\d)/.exec(printed);
  // "reefdays19", "TC16": of one word, and no year before the web or far ahead.
  const bound = long || short ? null : /^[\p{L}-]*\p{L}{2}(9\d|[0-3]\d)$/u.exec(printed);
  const digits = long?.[1] ?? short?.[1] ?? bound?.[1];
  if (digits === undefined) return { rest: trimSigns(printed) };
  const at = long ? long.index + long[0].indexOf(digits) : short ? short.index : printed.length - 2;
  const length = short ? 3 : digits.length;
  let before = printed.slice(0, at).trim();
  let after = printed.slice(at + length);
  const season =
    /(?:^|\s)(Spring|Summer|Fall|Autumn|Winter)$/i.exec(before)?.[1] ??
    /^\s+(Spring|Summer|Fall|Autumn|Winter)$/i.exec(after)?.[1];
  if (season)
    [before, after] = [
      before.replace(/\s*\b(?:Spring|Summer|Fall|Autumn|Winter)$/i, ''),
      after.replace(/^\s+(?:Spring|Summer|Fall|Autumn|Winter)$/i, ''),
    ];
  // What follows the year after a comma or dash is a place or a heading, no part of the name.
  const rest = before && /^\s*[,:;|–—-]/.test(after) ? before : `${before} ${after}`;
  const year = digits.length === 4 ? Number(digits) : century(Number(digits));
  return { rest: trimSigns(rest) || printed, year, ...(season && before ? { season } : {}) };
}

function trimSigns(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;|–—-]+|(?<![\s,:;|–—-])[\s,:;|–—-]+$/g, '')
    .trim();
}

/** Whether a text is made of first letters of a name's words, in whatever order: so "(UK)" is no short name of what stands before it. */
function isShortOf(short: string, name: string): boolean {
  const initials = new Set(name.split(/[^\p{L}]+/u).map((word) => word[0]?.toLowerCase()));
  const capitals = short.match(/\p{Lu}/gu) ?? [];
  return capitals.length > 1 && capitals.every((letter) => initials.has(letter.toLowerCase()));
}

function full(digits: string): number {
  return digits.length === 4 ? Number(digits) : century(Number(digits));
}

/** Two digits of a year: '14 is 2014, '98 is 1998. */
function century(short: number): number {
  return short >= 70 ? 1900 + short : 2000 + short;
}

/** The key under which a series is looked for: folded, without an article. */
export const seriesKey = remembered((series) => foldKey(series).replace(/^(the|la|le|les|der|die|das) /, ''));

const sameWords: { [word: string]: string } = {
  conf: 'conference',
  eu: 'europe',
  intl: 'international',
  symp: 'symposium',
  usa: 'us',
  wksp: 'workshop',
};

/** Equal for names that differ only in how their words are parted or cut short: "ReefDays" and "Reef Days", "TideCon EU" and "TideCon Europe". */
export function comparableSeries(series: string): string {
  return seriesKey(series)
    .split(' ')
    .map((word) => sameWords[word] ?? word)
    .join('');
}

/**
 * Whether one name is the other with words cut to their initials: "LPC" of "Linux Plumbers Conference", "LinuxCon NA" of
 * "LinuxCon North America". Every word must be used, in order; initials stand for two words or more, and a name that
 * is nothing but initials must have three.
 */
export function isAbbreviation(short: string, long: string): boolean {
  return abbreviates(seriesKey(short).split(' '), seriesKey(long).split(' '));
}

/** As `isAbbreviation`, of the words of keys. The first letters of both are then the same. */
export function abbreviates(a: readonly string[], b: readonly string[]): boolean {
  if (a.length >= b.length) return false;
  if (a.length === 1 && a[0]!.length < 3) return false;
  const fits = (i: number, j: number): boolean => {
    if (i === a.length) return j === b.length;
    if (j === b.length) return false;
    if (a[i] === b[j] && fits(i + 1, j + 1)) return true;
    const letters = a[i]!.length;
    if (letters < 2 || j + letters > b.length) return false;
    for (let k = 0; k < letters; k++) if (b[j + k]![0] !== a[i]![k]) return false;
    return fits(i + 1, j + letters);
  };
  return fits(0, 0);
}

/** A year that stands alone as a segment of an address ("/2011/ocw/"), or in its host ("2019.example.org"). */
export function yearOfUrl(url: string | undefined): number | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const found =
    /(?:^|\/)((?:19|20)\d{2})(?=\/|$)/.exec(pathname) ??
    /(?:^|[.-])((?:19|20)\d{2})(?=[.-])/.exec(hostname) ??
    /[a-z-]((?:19|20)\d{2})(?=\/|$)/i.exec(pathname);
  return found ? Number(found[1]) : undefined;
}
