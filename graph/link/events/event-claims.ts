/** Which event a page claims to be of: by what it says of itself, what its user says of it, and its address. */
import type { Basis, EventRecord } from '../../../parsers/records.ts';
import type { LinkPage } from '../input.ts';
import { type EventName, seriesKey, splitEventName, yearOfUrl } from './event-names.ts';

export interface Claim {
  series: string;
  edition?: string | undefined;
  year?: number | undefined;
  /** Of a counted edition. */
  number?: number | undefined;
  basis: Basis;
}

/** What a page's hints, its own event record and its address say together. */
export function claimOf(page: LinkPage): Claim | undefined {
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
export function soleSeries(page: LinkPage): string | undefined {
  const names = page.records.flatMap((record) => (record.kind === 'event' ? claimOfEventRecord(record).series : []));
  return new Set(names.map(seriesKey)).size === 1 ? names[0] : undefined;
}

/** What a record of an event claims. */
export function claimOfEventRecord(record: EventRecord): Claim {
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

/** The one year in the name of an edition. */
export function yearOf(edition: string | undefined): number | undefined {
  const found = edition === undefined ? null : /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(edition);
  return found ? Number(found[1]) : undefined;
}
