/** robots.txt by RFC 9309: what a site allows, and how long it wants to be left in peace between two requests. */
import robotsParserModule from 'robots-parser';
import { tidyEscapes } from './addresses.ts';
import { FetchError, type Fetched, type FetchOptions, fetchPage, header, PRODUCT } from './fetch.ts';
import { retryAfter } from './politeness.ts';

// CommonJS: what is imported is the function, though its types speak of a module with a default export.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** What robots.txt answered. */
export interface RobotsAnswer {
  /** HTTP status; 0 where there was no answer. */
  status: number;
  body: string;
  /** Milliseconds, where it asks to be left in peace. */
  retryAfter?: number | undefined;
}

export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds between two requests, as Crawl-delay says. */
  crawlDelay: number | undefined;
}

/** RFC 9309, 2.5: at least this much must be read; what is beyond is left. */
const LARGEST = 500 * 1024;

/** RFC 9309, 2.3.1.2. */
const MOST_REDIRECTS = 5;

/** How long an answer holds, in milliseconds (RFC 9309, 2.4). */
export const ROBOTS_AGE = 24 * 3600_000;

/** Whether an answer says anything at all: 5xx, 429 and none leave everything disallowed until there is one. */
export function isUsable(status: number): boolean {
  return status >= 200 && status < 500 && status !== 429;
}

/**
 * The rules of a host.
 *
 * @param origin scheme, host and port.
 * @param answer undefined where there is none: all is disallowed. 4xx and endless redirects allow all (RFC 9309, 2.3.1.3).
 */
export function robotsRules(origin: string, answer: RobotsAnswer | undefined): RobotsRules {
  if (!answer || !isUsable(answer.status)) return { allows: () => false, crawlDelay: undefined };
  if (answer.status >= 300) return { allows: () => true, crawlDelay: undefined };
  const parsed = robotsParser(`${origin}/robots.txt`, comparableRules(answer.body));
  return {
    allows: (url) =>
      new URL(url).pathname === '/robots.txt' || parsed.isAllowed(comparableAddress(url), PRODUCT) !== false,
    crawlDelay: parsed.getCrawlDelay(PRODUCT),
  };
}

// %62%61%7A and baz are the same path (RFC 9309, 2.2.2); the library compares as written. A "*" or "$" of an address is
// written as its escape, so that it meets the rule that means the character (2.2.3); a "$" that ends no rule is one too.
// Other records than those of groups must not come between the names that share one (2.2.4), and a group may have no rule
// at all, which the library would take for no group.
function comparableRules(body: string): string {
  const lines = body.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const ofGroups = lines.filter((line) => /^\s*(user-agent|allow|disallow|crawl-delay)\s*:/i.test(line));
  return [...ofGroups.map((line) => comparable(line).replace(/\$(?=[^\s#])/g, '%24')), 'Disallow:'].join('\n');
}

function comparableAddress(url: string): string {
  return comparable(url).replaceAll('*', '%2A').replaceAll('$', '%24');
}

// What may stand bare in an address as well as escaped, by who wrote it.
function comparable(text: string): string {
  return tidyEscapes(text).replace(
    /["'<>[\\\]^`{|}]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Asks for robots.txt, following its redirects.
 *
 * @throws FetchError where there is no answer; the signal's reason where it was aborted.
 */
export async function fetchRobots(origin: string, options: FetchOptions): Promise<RobotsAnswer> {
  let url = `${origin}/robots.txt`;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await fetchOne(url, options, hop > 0);
    const location = header(answer.headers, 'location');
    if (answer.status < 300 || answer.status >= 400 || location === undefined || !URL.canParse(location, url)) {
      return {
        status: answer.status,
        body: answer.status < 300 ? wholeLines(answer.body) : '',
        retryAfter: retryAfter(header(answer.headers, 'retry-after'), Date.now()),
      };
    }
    url = new URL(location, url).href;
    if (!/^https?:/.test(url)) break;
  }
  return { status: 310, body: '' };
}

async function fetchOne(url: string, options: FetchOptions, redirected: boolean): Promise<Fetched> {
  // A compressed file cannot be cut off.
  const headers = { 'accept-encoding': 'identity' };
  try {
    return await fetchPage(url, { ...options, maxBytes: LARGEST, truncate: true, headers });
  } catch (error) {
    if (!redirected || !(error instanceof FetchError)) throw error;
    // It is not the site that is inside, only where its robots.txt leads.
    const kind = error.kind === 'guard' ? 'page' : error.kind;
    throw new FetchError(kind, `it leads to ${url}, where ${error.message}`, error.hint, error);
  }
}

/** Of a file that was cut off, the last line is left out: "Disallow: /" may be the beginning of "Disallow: /private". */
function wholeLines(body: Buffer): string {
  if (body.length < LARGEST) return body.toString('utf8');
  const read = body.subarray(0, LARGEST).toString('utf8');
  return read.slice(0, Math.max(read.lastIndexOf('\n'), read.lastIndexOf('\r')) + 1);
}

/** Why nothing may be fetched while robots.txt has no answer, in words. */
export function whyNoRobots(failure: FetchError | RobotsAnswer): string {
  return failure instanceof FetchError
    ? `robots.txt cannot be had: ${failure.message}`
    : `robots.txt answered ${failure.status}, so nothing may be fetched until it answers (RFC 9309)`;
}
