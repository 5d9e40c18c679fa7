/** Series and editions: which event each page, and each record on it, belongs to, and how that is known. */
import type { Basis, EventRecord, PageRecord } from '../../../parsers/records.ts';
import type { LinkPage, Sourced } from '../input.ts';
import { type Claim, claimOf, claimOfEventRecord, soleSeries, yearOf } from './event-claims.ts';
import { claimBeside, completeFromSiblings, foldersOfClaims, inheritFromSiblings } from './event-folders.ts';
import { seriesKey, splitEventName } from './event-names.ts';
import { countedYears, type LinkedSeries, linkSeries, sameSeries } from './series.ts';

export interface LinkedEvent {
  /** Series key and edition: the same over rebuilds as long as its names are. */
  key: string;
  series: LinkedSeries;
  name: string;
  edition?: string | undefined;
  year?: number | undefined;
  basis: Basis;
  variants: string[];
  sources: Sourced<EventRecord>[];
}

interface EventOf {
  event: LinkedEvent;
  basis: Basis;
}

/** Answers which event a record belongs to. */
export interface EventBook {
  series: LinkedSeries[];
  events: LinkedEvent[];
  eventOf(page: LinkPage, record?: PageRecord): EventOf | undefined;
}

/** How much a basis weighs, most first. */
const basisOrder: Basis[] = ['stated', 'index', 'crawl', 'url', 'inferred', 'unknown'];

/** Whether the first basis weighs more than the second. */
export function outweighs(a: Basis, b: Basis): boolean {
  return basisOrder.indexOf(a) < basisOrder.indexOf(b);
}

/** Reads the events out of all pages. */
export function linkEvents(pages: LinkPage[]): EventBook {
  const claims = new Map<LinkPage, Claim>();
  for (const page of pages) {
    const claim = claimOf(page);
    if (claim) claims.set(page, claim);
  }
  const folders = foldersOfClaims(claims);
  completeFromSiblings(claims, folders);
  inheritFromSiblings(pages, claims, folders);
  const series = linkSeries(pages, claims);
  const events = new Map<string, LinkedEvent>();
  const shortcuts = new Map<LinkPage, EventOf | undefined>();

  const yearOfNumber = countedYears(pages, series);

  const resolve = (claim: Claim): EventOf | undefined => {
    const found = series.get(seriesKey(claim.series));
    if (!found) return undefined;
    // The 12th that another page says was that of 2012.
    const number = claim.number ?? found.numbers.get(seriesKey(claim.series));
    const counted = claim.year === undefined ? yearOfNumber(found, number) : undefined;
    const year = claim.year ?? counted;
    const said = year ?? number;
    const edition =
      counted === undefined ? (claim.edition ?? (said === undefined ? undefined : String(said))) : String(counted);
    const key = `${found.key}|${edition ?? ''}`;
    let event = events.get(key);
    if (!event) {
      event = {
        key,
        series: found,
        name: edition && !found.name.includes(edition) ? `${found.name} ${edition}` : found.name,
        edition,
        year: year ?? yearOf(edition),
        basis: claim.basis,
        variants: [],
        sources: [],
      };
      events.set(key, event);
    }
    if (outweighs(claim.basis, event.basis)) event.basis = claim.basis;
    return { event, basis: claim.basis };
  };

  const ofPage = (page: LinkPage): EventOf | undefined => {
    if (!shortcuts.has(page)) {
      const claim = claims.get(page);
      shortcuts.set(page, claim && resolve(claim));
    }
    return shortcuts.get(page);
  };

  const eventOf = (page: LinkPage, record?: PageRecord): EventOf | undefined => {
    const own = ofPage(page);
    if (!record || record.kind === 'person') return own;
    if (record.kind === 'event') {
      const named = claimOfEventRecord(record);
      // The page's own event, told again on the page, perhaps in another form of its name.
      const year = named.year ?? own?.event.year;
      if (own && year === own.event.year && sameSeries(series, named.series, own.event.series)) return own;
      return resolve({ ...named, basis: record.basis ?? 'stated' });
    }
    const edition = 'edition' in record ? record.edition : undefined;
    const name = 'event' in record ? record.event : undefined;
    const basis = ('eventBasis' in record ? record.eventBasis : undefined) ?? (name ? 'stated' : 'inferred');
    if (name) {
      const split = splitEventName(name);
      return resolve({ ...split, ...(edition ? { edition, year: yearOf(edition) ?? split.year } : {}), basis });
    }
    const known = own?.event.series.name ?? soleSeries(page);
    if (edition && known && edition !== own?.event.edition) {
      return resolve({ series: known, edition, year: yearOf(edition), basis });
    }
    // An export or list can lie apart from the pages it links: then the address of the talk tells its event.
    const guessed = !own || own.basis === 'url' || own.basis === 'inferred';
    const linked = guessed && record.url !== page.url ? claimBeside(folders, record.url) : undefined;
    return linked ? resolve({ ...linked, basis: 'inferred' }) : own;
  };

  for (const page of pages) {
    for (const record of page.records) {
      // A person by himself makes no event: which one he belongs to is only worth knowing where it is one anyway.
      if (record.kind === 'person') continue;
      if (record.kind !== 'event') {
        eventOf(page, record);
        continue;
      }
      const event = eventOf(page, record)?.event;
      if (!event) continue;
      event.sources.push({ page, record });
      if (!event.variants.includes(record.name)) event.variants.push(record.name);
    }
    // An event that a user names is one, though its pages tell nothing.
    if (page.series) ofPage(page);
  }
  // Later questions, of people's own pages, may name more events; those are no part of the graph.
  const list = [...events.values()];
  return { series: [...new Set(list.map((event) => event.series))], events: list, eventOf };
}
