/** The edition that a page of OpenConferenceWare belongs to, as its <title> and header name it. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { readDateRange } from '../../reading/dates.ts';
import type { EventRecord } from '../../records.ts';

/**
 * Reads the event of a page. The <title> is "page / Organization: tagline", and organizers write dates and place into
 * the tagline: "Ada / Oak Days: For gardeners / June 7-9, 2011 / Elmtown, OR".
 */
export function readEvent($: CheerioAPI, url: string | undefined): EventRecord | undefined {
  const site = collapse($('#site-title').first().text());
  const siteYear = /\b((?:19|20)\d\d)$/.exec(site)?.[1];
  const pageTitle = collapse($('h2.page_title').first().text());
  const full = collapse($('title').first().text());
  const quote = pageTitle !== '' && full.startsWith(`${pageTitle} / `) ? full.slice(pageTitle.length + 3) : undefined;
  if (quote === undefined) return undefined;
  const segments = quote.split(' / ');
  const name = segments[0]!.replace(/:\s.*$/, '').trim();
  if (name === '') return undefined;
  const at = segments.findIndex((segment) => readDateRange(segment) !== undefined);
  const dates = at < 0 ? undefined : readDateRange(segments[at]!);
  const place = at < 0 ? undefined : segments[at + 1];
  const edition = dates?.start.slice(0, 4) ?? siteYear;
  return {
    kind: 'event',
    name,
    ...(edition === undefined ? {} : { edition }),
    ...(dates ? { startDate: dates.start, endDate: dates.end } : {}),
    ...(place && /^\p{Lu}[\p{L} .'’-]+(, [\p{Lu}][\p{L} .'’-]*)+$/u.test(place) ? { place } : {}),
    ...(url === undefined ? {} : { url }),
    evidence: { quote, selector: 'title' },
  };
}
