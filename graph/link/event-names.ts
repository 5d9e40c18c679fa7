/** How an event's name falls into series and edition, and when two names mean one series. Pure text, no data. */
import { foldKey } from '../fold.ts';

export interface EventName {
  /** The series, as printed: the name without its year. */
  series: string;
  /** What tells the edition: a year, or a counted edition ("12th"). */
  edition?: string | undefined;
  year?: number | undefined;
}

/** Splits "LinuxCon NA 2016", "2013 PyCon US", "FOSDEM '14", "EuroPython 2019, Basel" into series and edition. */
export function splitEventName(name: string): EventName {
  const clean = name.replace(/\s+/g, ' ').trim();
  const found = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/.exec(clean) ?? undefined;
  const short = found ? undefined : /['’](\d{2})(?!\d)/.exec(clean);
  const year = found ? Number(found[1]) : short ? century(Number(short[1])) : undefined;
  let series = clean;
  if (found) {
    const at = found.index + found[0].indexOf(found[1]!);
    const [before, after] = [clean.slice(0, at).trim(), clean.slice(at + 4)];
    // What follows the year after a comma or dash is a place or a heading, no part of the name.
    series = before && /^\s*[,:;|–—-]/.test(after) ? before : before + after;
  }
  if (short) series = clean.replace(short[0], '');
  series = series
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;|–—-]+|[\s,:;|–—-]+$/g, '')
    .trim();
  if (!series) series = clean;
  return { series, year, edition: year === undefined ? undefined : String(year) };
}

/** Two digits of a year: '14 is 2014, '98 is 1998. */
function century(short: number): number {
  return short >= 70 ? 1900 + short : 2000 + short;
}

/** The key under which a series is looked for: folded, without an article. */
export function seriesKey(series: string): string {
  return foldKey(series).replace(/^(the|la|le|les|der|die|das) /, '');
}

/**
 * Whether one name is the other with words cut to their initials: "LPC" of "Linux Plumbers Conference", "LinuxCon NA" of
 * "LinuxCon North America". Every word must be used, in order; initials stand for two words or more, and a name that
 * is nothing but initials must have three.
 */
export function isAbbreviation(short: string, long: string): boolean {
  const a = seriesKey(short).split(' ');
  const b = seriesKey(long).split(' ');
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
