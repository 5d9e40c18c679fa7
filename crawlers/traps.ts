/**
 * Traps: places of a site where ever new addresses lead to nothing new. Calendars that go on for ever, filters that can
 * be combined without end, session numbers, relative links that lead deeper and deeper. What leads into one is left aside,
 * and the report names the place.
 */
import type { Frontier } from './frontier.ts';

/** How the reason begins why an address was left aside that leads into a trap. */
export const TRAP = 'a trap:';

/** So many days, weeks or months of one calendar are asked for: those of a long programme, or of eight years by month. */
const MOST_DATES = 100;

/** So many addresses that differ only in the values of one parameter: a large conference numbers its talks so. */
const MOST_NUMBERED = 5_000;

/** So many that differ in the values of two parameters or more: what is chosen by filters is listed elsewhere too. */
export const MOST_COMBINED = 500;

/** So many places are counted at a time; of others the count is read anew. */
const MOST_PLACES = 10_000;

/** After so many pages of the same content no more links of such pages are followed. */
const MOST_ALIKE = 5;

/** An address beyond this length is a trap (RFC 9110, 4.1 asks for 8,000; no page of a programme comes near). */
const LONGEST_ADDRESS = 2_000;

/** A part of a path that stands in it more often than this: a link is read against the wrong place. */
const MOST_REPEATED = 3;

/** Why an address must lead into a trap whatever else is known of its site, or undefined. */
export function mazeOf(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return `${TRAP} addresses longer than ${LONGEST_ADDRESS} characters`;
  return repeats(new URL(address).pathname) ? `${TRAP} paths that repeat themselves, as in an endless maze` : undefined;
}

/** A path such as /a/b/a/b/a/b, made by relative links that lead nowhere. */
function repeats(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  for (let period = 1; period * 3 <= parts.length; period += 1) {
    let same = 0;
    for (let i = period; i < parts.length; i += 1) {
      same = parts[i] === parts[i - period] ? same + 1 : 0;
      if (same >= period * 2) return true;
    }
  }
  // Several such links wander: /a/b/b/a/c/a/b/a.
  if (parts.length <= MOST_REPEATED) return false;
  const counts = new Map<string, number>();
  for (const part of parts) {
    const count = (counts.get(part) ?? 0) + 1;
    if (count > MOST_REPEATED && !/^\d*$/.test(part)) return true;
    counts.set(part, count);
  }
  return false;
}

/** A parameter that says where to go afterwards: a log-in, a choice of language. There is one for every page of a site. */
const afterwards =
  /[?&](?:next|continue|goto|came_from|destination|refer{1,2}er|(?:return|redirect)(?:_?(?:to|ur[il]))?)=(?:\/|%2f|https?(?::|%3a))/i;

const dateInPath =
  /\/(?:(?:19|20|21)\d\d([-/])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12]\d|3[01]))?|(?:19|20|21)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:19|20|21)\d\d[-/]w(?:eek)?-?\d{1,2})\/?$/i;
const dateValue = /^(?:19|20|21)\d\d([-/])(?:0?[1-9]|1[0-2])(?:\1(?:0?[1-9]|[12]\d|3[01]))?$/;
const dateParameter = /^(?:[\w-]*(?:date|day|week|month|year)|yr|mo|m|y|d)$/i;

/**
 * The calendar of which an address shows one day, week, month or year: the address with "*" for the date.
 *
 * @returns undefined where it shows none.
 */
export function calendarOf(address: string): string | undefined {
  const question = address.indexOf('?');
  const path = question < 0 ? address : address.slice(0, question);
  const parameters = question < 0 ? [] : address.slice(question + 1).split('&');
  const shortened = path.replace(dateInPath, '/*');
  const names = parameters.map((parameter) => {
    const [name = '', value = ''] = parameter.split('=', 2);
    const isDate = dateValue.test(value) || (dateParameter.test(name) && /^-?\d{1,8}$/.test(value));
    return isDate ? `${name}=*` : parameter;
  });
  const place = names.length > 0 ? `${shortened}?${names.join('&')}` : shortened;
  return place === address ? undefined : place;
}

/** The traps of one run. */
export class Traps {
  readonly #frontier: Frontier;
  /** By calendar, and by path with a question mark and what is behind it: how many addresses are known. */
  readonly #known = new Map<string, number>();
  /** Paths under which all variants show the same → why they are left. */
  readonly #alike = new Map<string, string>();

  constructor(frontier: Frontier) {
    this.#frontier = frontier;
  }

  /** Why a link leads into a trap, or undefined. An address that is known already does not. */
  into(url: string): string | undefined {
    const calendar = calendarOf(url);
    const isVariant = url.includes('?');
    if ((calendar === undefined && !isVariant) || this.#frontier.has(url)) return undefined;
    if (afterwards.test(url)) return `${TRAP} log-ins and the like, one for each page from which they are linked`;
    if (isVariant) {
      const path = pathOf(url);
      const alike = this.#alike.get(path);
      if (alike) return alike;
      const isCombined = url.includes('&');
      const most = isCombined ? MOST_COMBINED : MOST_NUMBERED;
      const isOne = (other: string) => other.includes('&') === isCombined;
      if (this.#another(`${path}${isCombined ? '?&' : '?'}`, `${path}?`, most, isOne)) {
        const kind = isCombined ? 'combinations of parameters' : 'values of a parameter';
        return `${TRAP} more than ${most} ${kind} behind the question mark of ${path}`;
      }
    }
    if (calendar === undefined) return undefined;
    const beginning = calendar.slice(0, calendar.indexOf('*'));
    if (!this.#another(calendar, beginning, MOST_DATES, (other) => calendarOf(other) === calendar)) return undefined;
    return `${TRAP} a calendar with more than ${MOST_DATES} dates, ${calendar}`;
  }

  /** Counts one more address of a place. @returns true where there are as many as there may be. */
  #another(place: string, beginning: string, most: number, isOne: (address: string) => boolean): boolean {
    const known = this.#known.get(place) ?? this.#frontier.beginningWith(beginning, 2 * most).filter(isOne).length;
    if (this.#known.size >= MOST_PLACES) this.#known.clear();
    this.#known.set(place, known + 1);
    return known >= most;
  }

  /** Why a page that waits need not be asked for any more. */
  holds(url: string): string | undefined {
    return this.#alike.size > 0 && url.includes('?') ? this.#alike.get(pathOf(url)) : undefined;
  }

  /**
   * Notes that pages are alike.
   *
   * @param count how many pages of this content there are, this one included.
   * @returns whether the page leads to anything new.
   */
  leadsOn(url: string, count: number): boolean {
    if (count < MOST_ALIKE) return true;
    if (url.includes('?')) {
      const path = pathOf(url);
      this.#alike.set(path, `${TRAP} what stands behind the question mark of ${path} changes nothing on the page`);
    }
    return false;
  }
}

function pathOf(url: string): string {
  return url.slice(0, url.indexOf('?'));
}
