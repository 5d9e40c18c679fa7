/** What linking starts from: pages with their records, and the sources that linked things keep. */
import type { Evidence, PageRecord } from '../../parsers/records.ts';

/** A page as the linker knows it: one capture, the newest of its address. */
export interface LinkPage {
  /** Id of its node in the graph. */
  id: string;
  /** Its address, or `sha256:…` where it has none: the same over rebuilds. */
  key: string;
  url?: string | undefined;
  file?: string | undefined;
  sha256: string;
  fetchedAt?: string | undefined;
  /** Where an archive of the web shows it, of a page that was read out of one. */
  archivedFrom?: string | undefined;
  platform?: string | undefined;
  /** Whether that platform's reader was ever held against real pages. */
  standing?: 'measured' | 'unverified' | undefined;
  /** Series and edition as an index, an option or the configuration says, and which of those said so. */
  series?: string | undefined;
  edition?: string | undefined;
  hintBasis?: 'index' | 'crawl' | undefined;
  records: PageRecord[];
}

/** Something a page says: the record, and the page it stands on. */
export interface Sourced<R> {
  page: LinkPage;
  record: R;
}

/** The words behind a fact. */
export interface Statement {
  page: LinkPage;
  evidence: Evidence;
}

/** Groups values by a key, keeping the order of first appearance. */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The value met most often, the earliest of several; undefined for none. */
export function mostFrequent(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
