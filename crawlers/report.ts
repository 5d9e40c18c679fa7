/** What a run did, for its user. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';
import type { Lane } from './lane.ts';
import { wayOf } from './redirects.ts';
import type { Run } from './run.ts';
import { TOLD } from './told.ts';
import { TRAP } from './traps.ts';
import type { CrawlRefusal, CrawlReport } from './types.ts';
import { setAside } from './wayback/holdings.ts';

/** So many links out of scope are listed as examples. */
const EXAMPLES = 20;
const MOST_LISTED = 1_000;

const REFUSED =
  'Nothing of this source can be had so. Name another page of it in confgraph.yaml, or save pages by hand and import them.';

/**
 * Sums a crawl up. @param ending what its course alone tells: pages had before, whether it went on or was stopped,
 * seconds.
 */
export function makeReport(
  run: Run,
  lanes: Map<string, Lane>,
  ending: { earlier: number; resumed: boolean; stopped: boolean; seconds: number },
): CrawlReport {
  const { tally } = run;
  const sources = [...run.sources.keys()];
  const failed: CrawlReport['failed'] = [];
  const refusals: CrawlRefusal[] = [];
  const starts = new Set(sources.flatMap((start) => wayOf(run.workspace.database, start)));
  let told = 0;
  for (const row of unhappy(run.workspace.database, sources)) {
    if (row.state === 'refused' && row.reason.startsWith(TOLD)) told += 1;
    else if (row.state === 'failed') failed.push({ url: row.url, reason: row.reason, hint: row.hint ?? '' });
    else refusals.push({ url: row.url, by: row.by as CrawlRefusal['by'], reason: row.reason });
    // Without its first page there is nothing of a source at all.
    if (row.state === 'refused' && starts.has(row.url))
      failed.push({ url: row.url, reason: row.reason, hint: REFUSED });
  }
  const count = (by: CrawlRefusal['by']) => refusals.filter((one) => one.by === by).length;
  const aside = [...run.outOfScope].map(([url, reason]): CrawlRefusal => ({ url, by: 'scope', reason }));
  const left = run.frontier.counts(sources).waiting;
  const givenUp = [...lanes.values()].flatMap((lane) => lane.givenUp ?? []);
  return {
    requests: tally.requests,
    earlier: ending.earlier,
    fetched: tally.fetched,
    notModified: tally.notModified,
    unchanged: tally.unchanged,
    skipped: tally.skipped,
    failed,
    deadLinks: deadLinks(run.workspace.database, sources),
    refused: {
      robots: count('robots'),
      scope: count('scope') + aside.length,
      guard: count('guard'),
      told,
      list: [...refusals, ...aside.slice(0, EXAMPLES)].slice(0, MOST_LISTED),
    },
    setAside: setAside(run.workspace.database, sources, MOST_LISTED),
    left,
    leftBecause: left === 0 ? undefined : ending.stopped ? 'the crawl was stopped' : givenUp.join('; ') || undefined,
    notes: [...tally.notes, ...trapNotes([...refusals, ...aside])],
    resumed: ending.resumed,
    stopped: ending.stopped,
    bytes: tally.bytes,
    seconds: ending.seconds,
  };
}

interface Unhappy {
  url: string;
  state: string;
  reason: string;
  hint: string | null;
  by: string | null;
}

/** Pages that failed or were refused, with why. */
function unhappy(database: DatabaseSync, sources: readonly string[]): Unhappy[] {
  return sources.flatMap(
    (source) =>
      prepared(
        database,
        `SELECT url, state, reason, hint, refused_by AS by FROM frontier
         WHERE state IN ('failed', 'refused') AND source = ? ORDER BY rowid`,
      ).all(source) as unknown as Unhappy[],
  );
}

/** Links to where there is nothing, with a page that has the link. */
function deadLinks(database: DatabaseSync, sources: readonly string[]): CrawlReport['deadLinks'] {
  const sql = `SELECT url, status, found_on FROM frontier
     WHERE state = 'done' AND status IN (404, 410) AND source = ? ORDER BY rowid`;
  return sources.flatMap((source) =>
    prepared(database, sql)
      .all(source)
      .map((row) => ({
        url: String(row.url),
        status: Number(row.status),
        foundOn: row.found_on === null ? undefined : String(row.found_on),
      })),
  );
}

/** Names each trap, with how much of it was left and an example. */
function trapNotes(refusals: CrawlRefusal[]): string[] {
  const traps = new Map<string, string[]>();
  for (const { url, reason } of refusals) {
    if (!reason.startsWith(TRAP)) continue;
    const urls = traps.get(reason);
    if (urls) urls.push(url);
    else traps.set(reason, [url]);
  }
  return [...traps].map(([reason, urls]) => {
    const example = urls[0]!.length > 100 ? `${urls[0]!.slice(0, 100)}…` : urls[0]!;
    return `${urls.length === 1 ? '1 address was' : `${urls.length} addresses were`} left, such as ${example}: ${reason.slice(TRAP.length + 1)}`;
  });
}
