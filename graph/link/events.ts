/** Series and editions: which event each page, and each record on it, belongs to, and how that is known. */
import type { Basis, EventRecord, PageRecord } from '../../parsers/records.ts';
import { Clusters } from './clusters.ts';
import { abbreviates, comparableSeries, type EventName, seriesKey, splitEventName, yearOfUrl } from './event-names.ts';
import { groupBy, type LinkPage, mostFrequent, type Sourced } from './input.ts';

export interface LinkedSeries {
  key: string;
  name: string;
  variants: string[];
}

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

interface Claim {
  series: string;
  edition?: string | undefined;
  year?: number | undefined;
  /** Of a counted edition. */
  number?: number | undefined;
  basis: Basis;
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
    const counted = claim.year === undefined ? yearOfNumber(found, claim.number) : undefined;
    const year = claim.year ?? counted;
    const edition =
      counted === undefined ? (claim.edition ?? (year === undefined ? undefined : String(year))) : String(counted);
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

/** What a page's hints, its own event record and its address say together. */
function claimOf(page: LinkPage): Claim | undefined {
  const own = page.records.filter((record): record is EventRecord => record.kind === 'event');
  const stated = own.length === 1 ? claimOfEventRecord(own[0]!) : undefined;
  const urlYear = yearOfUrl(page.url);
  if (page.series) {
    const split = splitHint(page.series);
    const hinted = page.edition ?? split.edition;
    const year = yearOf(hinted);
    const agrees = !hinted || !stated || stated.year === undefined || stated.year === year;
    // A source of the configuration spans many pages: one that names another edition is right about itself.
    if (!agrees && page.hintBasis !== 'index') return { ...stated!, basis: 'stated' };
    const basis = stated && agrees && stated.year !== undefined ? 'stated' : (page.hintBasis ?? 'crawl');
    const edition = hinted ?? stated?.edition ?? (urlYear === undefined ? undefined : String(urlYear));
    return { series: split.series, edition, year: yearOf(edition) ?? stated?.year, basis };
  }
  if (stated) {
    const year = stated.year ?? yearOf(page.edition) ?? urlYear;
    return { ...stated, year, edition: stated.edition ?? (year === undefined ? undefined : String(year)) };
  }
  return undefined;
}

/** The series that a user names is called so, whatever number stands in its name. */
function splitHint(series: string): EventName {
  const split = splitEventName(series);
  return split.year === undefined ? { series } : split;
}

/** The series of a page that lists several events, where all are of one. */
function soleSeries(page: LinkPage): string | undefined {
  const names = page.records.flatMap((record) => (record.kind === 'event' ? claimOfEventRecord(record).series : []));
  return new Set(names.map(seriesKey)).size === 1 ? names[0] : undefined;
}

function claimOfEventRecord(record: EventRecord): Claim {
  const split = splitEventName(record.name);
  const dated = record.startDate ? Number(record.startDate.slice(0, 4)) : undefined;
  const year = yearOf(record.edition) ?? split.year ?? dated;
  return {
    series: record.series ?? split.series,
    year,
    edition: record.edition ?? (split.year === undefined && dated !== undefined ? String(dated) : split.edition),
    number: record.series ? undefined : split.number,
    basis: record.basis ?? 'stated',
  };
}

/** What the pages in each folder claim. */
function foldersOfClaims(claims: Map<LinkPage, Claim>): Map<string, Claim[]> {
  const folders = new Map<string, Claim[]>();
  for (const [page, claim] of claims) {
    for (const folder of foldersOf(page.url)) {
      const list = folders.get(folder);
      if (list) list.push(claim);
      else folders.set(folder, [claim]);
    }
  }
  return folders;
}

/** What all pages in the nearest folder that says anything claim alike; not what a whole host claims. */
function claimBeside(folders: Map<string, Claim[]>, url: string | undefined): Claim | undefined {
  const year = yearOfUrl(url);
  return soleClaim(folders, url, (claim) => year === undefined || claim.year === year);
}

/** The one event that is claimed in the nearest folder which has claims that count; none where they are of several. */
function soleClaim(
  folders: Map<string, Claim[]>,
  url: string | undefined,
  counts: (claim: Claim) => boolean,
): Claim | undefined {
  for (const folder of foldersOf(url)) {
    const near = (folders.get(folder) ?? []).filter(counts);
    if (near.length === 0) continue;
    const names = new Set(near.map((claim) => `${seriesKey(claim.series)}|${claim.edition ?? ''}`));
    return names.size === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** Gives pages that name their event without its edition the one that all pages near them name. */
function completeFromSiblings(claims: Map<LinkPage, Claim>, folders: Map<string, Claim[]>): void {
  for (const [page, claim] of claims) {
    if (claim.edition !== undefined || page.series) continue;
    const key = seriesKey(claim.series);
    const near = soleClaim(
      folders,
      page.url,
      (other) => other.edition !== undefined && seriesKey(other.series) === key,
    );
    if (near) claims.set(page, { ...claim, edition: near.edition, year: near.year, basis: 'inferred' });
  }
}

/** Gives pages that do not name their event that of the pages beside them, else what their address says. */
function inheritFromSiblings(pages: LinkPage[], claims: Map<LinkPage, Claim>, folders: Map<string, Claim[]>): void {
  for (const page of pages) {
    if (claims.has(page) || !page.url || !URL.canParse(page.url) || page.records.length === 0) continue;
    if (page.records.some((record) => record.kind === 'event')) continue;
    const near = claimBeside(folders, page.url);
    if (near) {
      claims.set(page, { ...near, basis: 'inferred' });
      continue;
    }
    const year = yearOfUrl(page.url);
    const { hostname, origin } = new URL(page.url);
    const nearby = mostFrequent((folders.get(origin) ?? []).map((claim) => claim.series));
    claims.set(page, {
      series: nearby ?? hostname.replace(/^www\./, ''),
      year,
      edition: year === undefined ? undefined : String(year),
      basis: 'url',
    });
  }
}

/** The folders an address lies in, from the nearest to the host itself. */
function foldersOf(url: string | undefined): string[] {
  if (!url || !URL.canParse(url)) return [];
  const { origin, pathname } = new URL(url);
  const parts = pathname.split('/').filter(Boolean);
  const folders: string[] = [];
  for (let depth = Math.min(parts.length, 4); depth > 0; depth--)
    folders.push(`${origin}/${parts.slice(0, depth).join('/')}`);
  folders.push(origin);
  return folders;
}

/** Joins the names of one series, and calls it as its user does, else as most pages do: those an index and the page itself give to one event, and abbreviations. */
function linkSeries(pages: LinkPage[], claims: Map<LinkPage, Claim>): Map<string, LinkedSeries> {
  const names: { key: string; name: string; weight: number }[] = [];
  const indexOf = new Map<string, number>();
  const add = (name: string, weight: number): number => {
    const key = seriesKey(name) || name;
    let index = indexOf.get(key);
    if (index === undefined) {
      index = names.push({ key, name, weight: 0 }) - 1;
      indexOf.set(key, index);
    }
    names[index]!.weight += weight;
    return index;
  };
  const joins: [number, number][] = [];
  const shorts: [number, number][] = [];
  for (const page of pages) {
    const claim = claims.get(page);
    const own = claim && add(claim.series, page.series ? 1000 : 2);
    const records = page.records.filter((record): record is EventRecord => record.kind === 'event');
    for (const record of records) {
      const named = claimOfEventRecord(record);
      const index = add(named.series, 1);
      const year = named.year ?? claim?.year;
      const { alias } = splitEventName(record.name);
      if (alias && !record.series) shorts.push([index, add(alias, 1)]);
      if (own !== undefined && page.series && records.length === 1 && year === claim!.year) joins.push([own, index]);
    }
    for (const record of page.records) {
      if ('event' in record && record.event) add(splitEventName(record.event).series, 1);
    }
  }
  const clusters = new Clusters(names.length);
  for (const [a, b] of joins) clusters.union(a, b);
  for (const group of groupBy(names.keys(), (index) => comparableSeries(names[index]!.name)).values())
    for (const index of group) clusters.union(group[0]!, index);
  // As initials, a short name that two series give themselves tells nothing.
  for (const group of groupBy(shorts, ([, short]) => short).values())
    if (new Set(group.map(([long]) => clusters.find(long))).size === 1) clusters.union(...group[0]!);
  const words = names.map(({ name }) => seriesKey(name).split(' '));
  const byLetter = groupBy(names.keys(), (index) => words[index]![0]![0]);
  for (let i = 0; i < names.length; i++) {
    const near = byLetter.get(words[i]![0]![0])!;
    const longs = near.flatMap((j) => (abbreviates(words[i]!, words[j]!) ? [clusters.find(j)] : []));
    // Initials that two series share tell nothing.
    if (new Set(longs).size === 1) clusters.union(i, longs[0]!);
  }
  const result = new Map<string, LinkedSeries>();
  for (const group of clusters.groups()) {
    const members = group.map((index) => names[index]!);
    const best = members.reduce((a, b) =>
      b.weight > a.weight || (b.weight === a.weight && b.name.length > a.name.length) ? b : a,
    );
    const linked = { key: best.key, name: best.name, variants: members.map((member) => member.name) };
    for (const member of members) result.set(member.key, linked);
  }
  return result;
}

/** Which year pages give to a counted edition of a series, where all agree. */
function countedYears(
  pages: LinkPage[],
  series: Map<string, LinkedSeries>,
): (of: LinkedSeries, number: number | undefined) => number | undefined {
  const years = new Map<string, number | undefined>();
  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind !== 'event') continue;
      const claim = claimOfEventRecord(record);
      const of = series.get(seriesKey(claim.series));
      if (!of || claim.number === undefined || claim.year === undefined) continue;
      const key = `${of.key}|${claim.number}`;
      years.set(key, years.has(key) && years.get(key) !== claim.year ? undefined : claim.year);
    }
  }
  return (of, number) => (number === undefined ? undefined : years.get(`${of.key}|${number}`));
}

function sameSeries(series: Map<string, LinkedSeries>, name: string, other: LinkedSeries): boolean {
  return series.get(seriesKey(name)) === other;
}

function yearOf(edition: string | undefined): number | undefined {
  const found = edition === undefined ? null : /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(edition);
  return found ? Number(found[1]) : undefined;
}
