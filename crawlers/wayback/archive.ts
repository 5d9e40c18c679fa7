/**
 * Wayback-style archives of the web: where their index and their pages stand. The index is asked by the CDX server
 * protocol, as the Wayback Machine, OpenWayback and pywb speak it; a page is had as it came, by the mark "id_".
 */
import type { Source } from '../../workspace/config.ts';
import { canonicalAddress } from '../addresses.ts';

export interface WaybackArchive {
  /** What stands before time and address of a page; ends with a slash. */
  replay: string;
  /** Where the index is asked. */
  index: string;
  /** Scheme, host and port. */
  origin: string;
}

/** The archive that is read where a source does not name one. */
export const PUBLIC_ARCHIVE = 'https://web.archive.org/web/';

/** The archive a source is read from, or undefined where it is fetched from its own site. */
export function archiveOf({ wayback }: Pick<Source, 'wayback'>): WaybackArchive | undefined {
  if (wayback === undefined || wayback === false) return undefined;
  if (typeof wayback === 'object') {
    const replay = withSlash(wayback.replay);
    return { replay, index: wayback.index, origin: new URL(replay).origin };
  }
  const replay = withSlash(wayback === true ? PUBLIC_ARCHIVE : wayback);
  const { origin, pathname } = new URL(replay);
  // The Wayback Machine and OpenWayback keep their index apart; pywb has one for each of its collections.
  const index = pathname === '/web/' ? `${origin}/cdx/search/cdx` : `${replay}cdx`;
  return { replay, index, origin };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** Where an archive shows a page as it came. @param timestamp YYYYMMDDhhmmss */
export function replayAddress(archive: WaybackArchive, timestamp: string, original: string): string {
  return `${archive.replay}${timestamp}id_/${original.replace(/#.*$/s, '')}`;
}

/** Time and address in the address of an archived page, if it is one of this archive. */
export function parseReplay(
  archive: WaybackArchive,
  address: string,
): { timestamp: string; original: string } | undefined {
  const bare = (url: string) => url.replace(/^https?:/, '');
  if (!bare(address).startsWith(bare(archive.replay))) return undefined;
  const found = /^(\d{14})(?:[a-z]{2}_)?\/(.+)$/.exec(bare(address).slice(bare(archive.replay).length));
  return found ? { timestamp: found[1]!, original: found[2]! } : undefined;
}

/**
 * Takes the address of an archived page apart, as people copy it out of their browser:
 * `https://web.archive.org/web/20180101000000/https://conf.example/` and the like of other archives.
 *
 * @returns undefined for any other address.
 */
export function archivedAddress(address: string): { replay: string; original: string } | undefined {
  const found = /^(https?:\/\/[^/]+\/(?:.+\/)?)(?:\d{4,14}|\*)(?:[a-z]{2}_)?\/(https?:\/{1,2}[^/].*)$/.exec(address);
  return found ? { replay: found[1]!, original: found[2]!.replace(/^(https?:)\/(?!\/)/, '$1//') } : undefined;
}

/** Which captures count, both ends included: YYYYMMDDhhmmss. */
export interface Window {
  from: string;
  to: string;
}

/** All that can be: where nothing is known of when an event was held. */
export const EVER: Window = { from: '00000000000000', to: '99999999999999' };

/** Pictures, styles and the like are no pages, and what was answered with an error is none either. */
const NOT_WANTED = ['!statuscode:[345]..', '!mimetype:(image|video|audio|font)/.*|text/css|.*(javascript|font).*'];

export interface IndexQuestion {
  /** Which addresses are asked for: those that begin so. */
  below: string;
  window: Window;
  /** Rows in one answer. */
  limit: number;
  /** Where the answer before ended. */
  resumeKey?: string | undefined;
}

/** The address that asks the index what there is below an address. */
export function indexAddress(archive: WaybackArchive, question: IndexQuestion): string {
  const { below, window, limit, resumeKey } = question;
  const url = new URL(archive.index);
  const set = (name: string, value: string) => url.searchParams.set(name, value);
  // With a scheme, without which "host:8080" is none; without the slash at its end, since indexes know a folder without it.
  set('url', `http://${below.replace(/^https?:\/\//, '').replace(/(?<=\/.*)\/$/, '')}`);
  set('matchType', 'prefix');
  set('output', 'json');
  // Of a run of captures with the same bytes one is enough.
  set('collapse', 'digest');
  // The Wayback Machine reads them as regular expressions; pywb as words that nothing holds, so that it leaves out nothing.
  for (const one of NOT_WANTED) url.searchParams.append('filter', one);
  if (window.from !== EVER.from) set('from', window.from);
  if (window.to !== EVER.to) set('to', window.to);
  set('limit', String(limit));
  set('showResumeKey', 'true');
  if (resumeKey !== undefined) set('resumeKey', resumeKey);
  return url.href;
}

/** What an address of `indexAddress` asks. */
export function questionOf(address: string): IndexQuestion {
  const { searchParams } = new URL(address);
  return {
    below: searchParams.get('url')!,
    window: { from: searchParams.get('from') ?? EVER.from, to: searchParams.get('to') ?? EVER.to },
    limit: Number(searchParams.get('limit')),
    resumeKey: searchParams.get('resumeKey') ?? undefined,
  };
}

/** What can be done where a site is gone. */
export const TRY_ARCHIVE = 'If the site is gone, read it out of an archive of the web: confgraph add --wayback URL';

/** How long an event's pages speak of it, before it and after it, in months. */
const MONTHS = 18;

/**
 * Which captures show the event: those from eighteen months before it to eighteen months after. Where only its year is
 * known, by its edition or the address of its site, the middle of the year stands for it; where that is not known
 * either, any capture will do.
 */
export function windowOf({ heldUntil, edition, url }: Pick<Source, 'heldUntil' | 'edition' | 'url'>): Window {
  const { hostname, pathname } = new URL(url);
  const held = heldUntil ?? middleOf(edition ?? '') ?? middleOf(hostname + pathname);
  return held === undefined
    ? EVER
    : { from: monthsFrom(held, -MONTHS, '00:00:00'), to: monthsFrom(held, MONTHS, '23:59:59') };
}

function middleOf(text: string): string | undefined {
  const years = new Set(text.match(/(?<!\d)(?:199|20[0-4])\d(?!\d)/g) ?? []);
  return years.size === 1 ? `${[...years][0]}-06-30` : undefined;
}

function monthsFrom(day: string, months: number, time: string): string {
  const date = new Date(`${day}T${time}Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return timestampOf(date);
}

/** @returns YYYYMMDDhhmmss, UTC */
export function timestampOf(date: Date): string {
  return date.toISOString().replace(/\D/g, '').slice(0, 14);
}

/** @param timestamp YYYYMMDDhhmmss @returns ISO 8601, UTC, or undefined where it is no time. */
export function timeOf(timestamp: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp);
  const time = parts ? Date.parse(`${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/**
 * The address by which a page is known here: http and https, www or not, are one site, written as the source writes it.
 *
 * @returns undefined for what is no address of the web.
 */
export function pageAddress(original: string, start: string): string | undefined {
  const address = canonicalAddress(original);
  if (address === undefined) return undefined;
  const [page, site] = [new URL(address), new URL(start)];
  const bare = (url: URL) => url.hostname.replace(/^www\./, '');
  if (bare(page) !== bare(site) || page.port !== site.port) return address;
  page.protocol = site.protocol;
  page.host = site.host;
  return page.href;
}
