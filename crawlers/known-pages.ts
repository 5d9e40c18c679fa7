/** What is known of the pages of a source, for whoever plans what is to be asked for. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';
import type { FrontierPage } from './frontier-page.ts';

/** All that waits, best first. */
export function allWaiting(
  database: DatabaseSync,
  source: string,
): Pick<FrontierPage, 'url' | 'host' | 'priority' | 'via'>[] {
  return prepared(
    database,
    "SELECT url, host, priority, via FROM frontier WHERE source = ? AND state = 'waiting' ORDER BY priority, depth, rowid",
  ).all(source) as unknown as ReturnType<typeof allWaiting>;
}

/** All that is known but what was refused, best first. */
export function allUnrefused(database: DatabaseSync, source: string): Pick<FrontierPage, 'url' | 'host'>[] {
  return prepared(
    database,
    "SELECT url, host FROM frontier WHERE source = ? AND state <> 'refused' ORDER BY priority, depth, rowid",
  ).all(source) as unknown as ReturnType<typeof allUnrefused>;
}

/** Pages that came, those behind a priority, last first. */
export function lastFetched(database: DatabaseSync, source: string, behind: number): string[] {
  const sql = `SELECT url FROM frontier
     WHERE source = ? AND state = 'done' AND capture IS NOT NULL AND priority > ? ORDER BY capture DESC`;
  return prepared(database, sql)
    .all(source, behind)
    .map((row) => String(row.url));
}

/** What was first found on the pages and is not refused. */
export function foundOn(
  database: DatabaseSync,
  pages: readonly string[],
): (Pick<FrontierPage, 'url' | 'source' | 'host' | 'priority' | 'via'> & { waits: number })[] {
  return database
    .prepare(
      `SELECT url, source, host, priority, via, state = 'waiting' AS waits FROM frontier
       WHERE state <> 'refused' AND found_on IN (${pages.map(() => '?').join(',')})`,
    )
    .all(...pages) as unknown as ReturnType<typeof foundOn>;
}
