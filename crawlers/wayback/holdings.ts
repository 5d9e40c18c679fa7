/** Table `archived`: what an archive of the web holds of each page of a source, and which of it is of no use. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../../workspace/prepared.ts';
import type { Held, SetAside } from '../types.ts';
import { timeOf, type Window } from './archive.ts';

/** A capture in an archive. */
export interface Holding {
  /** YYYYMMDDhhmmss, UTC. */
  timestamp: string;
  original: string;
  digest: string | null;
}

/** What stands at so many addresses is no page of theirs, but what a server says of anything. */
const MANY = 5;

/** How the reason begins why a capture is left out that nobody had to ask for. */
const SAME_BYTES = 'the same bytes stand at';

/** Notes a capture that an archive holds of a page, once. */
export function noteHolding(database: DatabaseSync, source: string, page: string, holding: Holding): void {
  prepared(
    database,
    'INSERT INTO archived (source, page, timestamp, original, digest) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ).run(source, page, holding.timestamp, holding.original, holding.digest);
}

/** Notes that a capture is of no use. @param why in words. */
export function rejectHolding(
  database: DatabaseSync,
  source: string,
  page: string,
  timestamp: string,
  why: string,
): void {
  prepared(database, 'UPDATE archived SET rejected = ? WHERE source = ? AND page = ? AND timestamp = ?').run(
    why,
    source,
    page,
    timestamp,
  );
}

/** After so many captures of a page that were of no use, one goes back in growing steps. */
const PATIENCE = 5;

/**
 * The capture of a page that is to be read: the last one not known to be of no use. Where a page has very many that are
 * of no use, captures are leapt over, so that it may be the last but a few.
 *
 * @param goneSince from when on the site is known to be gone: what is older goes first.
 */
export function bestHolding(
  database: DatabaseSync,
  source: string,
  page: string,
  window: Window,
  goneSince: string | undefined,
): Holding | undefined {
  const rows = prepared(
    database,
    `SELECT timestamp, original, digest, rejected FROM archived
     WHERE source = ? AND page = ? AND timestamp BETWEEN ? AND ?
     ORDER BY timestamp < ? DESC, timestamp DESC`,
  ).all(source, page, window.from, window.to, goneSince ?? '9') as unknown as (Holding & {
    rejected: string | null;
  })[];
  const left = rows.filter((row) => row.rejected === null);
  const read = rows.filter((row) => row.rejected !== null && !row.rejected.startsWith(SAME_BYTES)).length;
  const leap = read < PATIENCE ? 0 : 2 ** (read - PATIENCE);
  return left[Math.min(leap, left.length - 1)];
}

/** From when on a site is known to be gone: the first parked capture after the last that was read with profit. */
export function goneSince(database: DatabaseSync, source: string): string | undefined {
  const row = prepared(
    database,
    `SELECT min(timestamp) AS since FROM archived WHERE source = ?1 AND rejected IS NOT NULL AND rejected LIKE '%parked%' AND timestamp >
       (SELECT coalesce(max(timestamp), '') FROM archived WHERE source = ?1 AND text IS NOT NULL AND rejected IS NULL)`,
  ).get(source);
  return row?.since == null ? undefined : String(row.since);
}

/** An address without what does not make another page. */
function pathOf(page: string): string {
  return new URL(page).pathname.replace(/\/(index\.\w+)?$/, '');
}

function isMany(pages: readonly string[]): boolean {
  return new Set(pages.map(pathOf)).size >= MANY;
}

/** The address that stands for all where the same is said: the source's own, else the shortest. */
export function spokesman(source: string, pages: readonly string[]): string {
  if (pages.includes(source)) return source;
  return pages.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** Sets captures aside whose bytes stand at many addresses; at one of them they are left, to be read and judged. */
export function rejectSameBytes(database: DatabaseSync, source: string): void {
  const rows = prepared(
    database,
    `SELECT digest, json_group_array(DISTINCT page) AS pages FROM archived WHERE source = ? AND digest IS NOT NULL
     GROUP BY digest HAVING count(DISTINCT page) >= ${MANY}`,
  ).all(source);
  const reject = prepared(
    database,
    'UPDATE archived SET rejected = ? WHERE source = ? AND digest = ? AND page <> ? AND rejected IS NULL',
  );
  for (const row of rows) {
    const pages = JSON.parse(String(row.pages)) as string[];
    if (!isMany(pages)) continue;
    const one = spokesman(source, pages);
    reject.run(`${SAME_BYTES} ${pages.length} addresses, such as ${one}`, source, row.digest!, one);
  }
}

/** Notes the words of a capture that was read. @returns the pages that say the same, where they are many. */
export function noteWords(
  database: DatabaseSync,
  source: string,
  page: string,
  timestamp: string,
  words: string,
): { page: string; timestamp: string }[] {
  prepared(database, 'UPDATE archived SET text = ? WHERE source = ? AND page = ? AND timestamp = ?').run(
    words,
    source,
    page,
    timestamp,
  );
  const same = prepared(
    database,
    'SELECT page, timestamp FROM archived WHERE source = ? AND text = ? AND rejected IS NULL',
  ).all(source, words) as unknown as { page: string; timestamp: string }[];
  return isMany(same.map((one) => one.page)) ? same : [];
}

/** Why there is no capture of a page that can be read. */
export function whyNothing(database: DatabaseSync, source: string, page: string): string {
  const reasons = prepared(
    database,
    'SELECT DISTINCT rejected FROM archived WHERE source = ? AND page = ? AND rejected IS NOT NULL',
  )
    .all(source, page)
    .map((row) => String(row.rejected));
  return `no capture of it is of use: ${reasons.join('; ') || 'none is of the time that counts'}`;
}

/** What an archive holds of a source in the time that counts. */
export function heldOf(database: DatabaseSync, source: string, window: Window): Held {
  const row = prepared(
    database,
    `SELECT count(DISTINCT page) AS pages, count(*) AS captures, min(timestamp) AS first, max(timestamp) AS last
     FROM archived WHERE source = ? AND timestamp BETWEEN ? AND ?`,
  ).get(source, window.from, window.to)!;
  const time = (value: unknown) => (value === null ? undefined : timeOf(String(value)));
  return { pages: Number(row.pages), captures: Number(row.captures), first: time(row.first), last: time(row.last) };
}

/** What was left out of the archives of these sources, at most `most`. */
export function setAside(database: DatabaseSync, sources: string[], most: number): { count: number; list: SetAside[] } {
  const where = 'FROM archived a WHERE rejected IS NOT NULL AND a.source IN (SELECT value FROM json_each(?))';
  const rows = prepared(
    database,
    `SELECT page, timestamp, rejected,
       (SELECT f.etag FROM frontier f WHERE f.url = a.page AND f.via = 'replay' AND f.capture IS NOT NULL) AS instead
     ${where} ORDER BY source, page, timestamp LIMIT ?`,
  ).all(JSON.stringify(sources), most);
  return {
    count: Number(prepared(database, `SELECT count(*) AS n ${where}`).get(JSON.stringify(sources))?.n),
    list: rows.map((row) => ({
      url: String(row.page),
      capturedAt: timeOf(String(row.timestamp)) ?? String(row.timestamp),
      reason: String(row.rejected),
      instead: row.instead === null ? undefined : timeOf(String(row.instead)),
    })),
  };
}
