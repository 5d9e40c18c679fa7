/** What every page of an Indico event has around its content: the event's name, days, place and zone. */
import type { CheerioAPI } from 'cheerio';
import { collapse, type Page } from '../../page.ts';
import { readDateRange } from '../../reading/dates.ts';
import { inZone } from '../../reading/zones.ts';
import type { EventRecord } from '../../records.ts';
import { defined } from './contribution.ts';
import { type DateContext, readZone } from './time.ts';

/** The event a page belongs to, and how to read the page's dates and addresses. */
export interface Frame {
  event: EventRecord | undefined;
  dates: DateContext;
  /** Address against which the page's links are resolved. */
  base: string | undefined;
  /** Year of the event's first day, or in its name. */
  year: string | undefined;
}

interface JsonLd {
  name?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  place?: string | undefined;
  url?: string | undefined;
}

/** Reads the frame of a page of an event. */
export function readFrame(page: Page): Frame {
  const $ = page.$();
  const data = readJsonLd($);
  const name = text($, '.confTitle [itemprop="title"], .confTitle h1, .event-title [itemprop="name"]') ?? data.name;
  const zone = readZone(text($, '.datePlace .timezone, .event-date .timezone, .infoline .timezone') ?? '');
  const header = readDateRange(text($, '.datePlace .date') ?? '');
  const times = $('.event-date time[datetime], .infoline.date time[datetime]')
    .toArray()
    .map((time) => inZone($(time).attr('datetime') ?? '', zone).slice(0, 10));
  const startDate = data.startDate?.slice(0, 10) ?? header?.start ?? times[0];
  const endDate = data.endDate?.slice(0, 10) ?? header?.end ?? times[1];
  const base = page.url ?? data.url;
  const place = text($, '.datePlace .place') ?? data.place;
  const href = $('.confTitle a[href*="/event/"]').attr('href');
  return {
    event: name
      ? eventRecord({ name, startDate, endDate, timezone: zone, place, url: absolute(href ?? data.url, base) })
      : undefined,
    dates: { zone, locale: localeOf($), startDate, endDate },
    base,
    year: yearIn(name ?? '') ?? startDate?.slice(0, 4),
  };
}

/** An event's record; its edition is the year in its name, else that of its first day. */
export function eventRecord(event: {
  name: string;
  startDate?: string | undefined;
  endDate?: string | undefined;
  timezone?: string | undefined;
  place?: string | undefined;
  url?: string | undefined;
  quote?: string | undefined;
}): EventRecord {
  const { name, startDate, endDate, timezone, place, url, quote } = event;
  return {
    kind: 'event',
    name,
    ...defined({
      series: seriesOf(name),
      edition: yearIn(name) ?? startDate?.slice(0, 4),
      startDate,
      endDate,
      timezone,
      place,
      url,
    }),
    evidence: { quote: quote ?? name },
  };
}

/** The year in an event's name, if it has just one. */
export function yearIn(name: string): string | undefined {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []);
  return years.size === 1 ? [...years][0] : undefined;
}

/** The name without its year, where that leaves more than an abbreviation. */
function seriesOf(name: string): string | undefined {
  if (yearIn(name) === undefined) return undefined;
  const rest = collapse(name.replace(/[\s,:(-]*(?:19|20)\d\d\)?[\s,:-]*/, ' '));
  return rest.includes(' ') ? rest : undefined;
}

function readJsonLd($: CheerioAPI): JsonLd {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    let value: unknown;
    try {
      value = JSON.parse($(script).text());
    } catch {
      // Cut off or mangled by whoever saved the page: the header says the same.
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const data = value as Record<string, unknown>;
    if (data['@type'] !== 'Event') continue;
    const location = data.location as Record<string, unknown> | undefined;
    return {
      name: string(data.name),
      startDate: string(data.startDate),
      endDate: string(data.endDate),
      place: string(location?.name),
      url: string(data.url),
    };
  }
  return {};
}

function string(value: unknown): string | undefined {
  const plain = typeof value === 'string' ? collapse(value) : '';
  return plain === '' ? undefined : plain;
}

/** The language the page is in, by the names of the files it loads. */
function localeOf($: CheerioAPI): string | undefined {
  const sources = $('script[src*="/i18n/"]')
    .toArray()
    .map((script) => $(script).attr('src') ?? '');
  const named = sources.map((source) => /\/i18n\/([a-z]{2}(?:_[A-Za-z]+)*)(?:-react)?\.js/.exec(source)?.[1]);
  return named.find((locale) => locale !== undefined) ?? $('html').attr('lang');
}

/** The text of the first element found, white space collapsed; undefined where there is none. */
export function text($: CheerioAPI, selector: string): string | undefined {
  const found = collapse($(selector).first().text());
  return found === '' ? undefined : found;
}

/** An absolute address, where there is a base to make one. */
export function absolute(href: string | undefined, base: string | undefined): string | undefined {
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** The database id of the contribution (or subcontribution) an address leads to. */
export function keyOf(url: string | undefined): string | undefined {
  const match = /\/contributions\/(\d+)(?:\/subcontributions\/(\d+))?/.exec(url ?? '');
  if (!match) return undefined;
  return match[2] ? `${match[1]}/${match[2]}` : match[1];
}
