/** The rows of the frontier that are asked of an archive: questions to its index, and pages that are read out of it. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../../workspace/prepared.ts';
import type { Frontier } from '../frontier.ts';
import { PRIORITY } from '../frontier-page.ts';
import type { SourceScope } from '../scope.ts';
import { MOST_COMBINED } from '../traps.ts';
import { EVER, type IndexQuestion, indexAddress, timeOf, type WaybackArchive } from './archive.ts';
import { bestHolding, goneSince, rejectSameBytes } from './holdings.ts';

/** Rows in one answer of an index: about 1.5 MB. */
const ROWS = 10_000;

/** Before anything else of a source. */
const INDEX_PRIORITY = -1;

/** Makes a question to the index known. */
export function addQuestion(
  database: DatabaseSync,
  scope: SourceScope,
  archive: WaybackArchive,
  question: Omit<IndexQuestion, 'limit'>,
): void {
  // Two sources may ask the same; the fragment, which is not sent, tells their rows apart.
  const url = `${indexAddress(archive, { ...question, limit: ROWS })}#${scope.start}`;
  prepared(
    database,
    `INSERT INTO frontier (url, source, host, depth, priority, via) VALUES (?, ?, ?, 0, ?, 'index')
     ON CONFLICT (url) DO NOTHING`,
  ).run(url, scope.start, new URL(url).origin, INDEX_PRIORITY);
}

/** The index is asked anew; the pages wait for what it says. In a transaction. */
export function askIndexAnew(database: DatabaseSync, scope: SourceScope, archive: WaybackArchive): void {
  database.prepare("DELETE FROM frontier WHERE source = ? AND via IS NOT 'replay'").run(scope.start);
  database.prepare("UPDATE frontier SET state = 'done' WHERE source = ? AND state = 'waiting'").run(scope.start);
  for (const below of scope.include) addQuestion(database, scope, archive, { below, window: scope.archived!.window });
}

/** The addresses of the questions with which a round begins. */
export function firstQuestions({ include, archived }: SourceScope): string[] {
  const { archive, window } = archived!;
  return include.map((below) => indexAddress(archive, { below, window, limit: ROWS }));
}

/** Takes leave of the archive that a source was read from: its pages are asked of their own site again. In a transaction. */
export function leaveArchive(database: DatabaseSync, source: string): void {
  database.prepare("DELETE FROM frontier WHERE source = ? AND via = 'index'").run(source);
  const rows = database.prepare("SELECT url FROM frontier WHERE source = ? AND via = 'replay'").all(source);
  const update = database.prepare(
    'UPDATE frontier SET via = NULL, host = ?, etag = NULL, capture = NULL WHERE url = ?',
  );
  for (const { url } of rows) update.run(new URL(String(url)).origin, url!);
}

/** Whether questions to the index are left. */
export function asksIndex(database: DatabaseSync, source: string): boolean {
  const left = "SELECT 1 FROM frontier WHERE source = ? AND via = 'index' AND state = 'waiting' LIMIT 1";
  return prepared(database, left).get(source) !== undefined;
}

/**
 * Makes the pages known that the index speaks of, when it was read to its end: those not held yet, or of which there is a
 * better capture now. In a transaction.
 *
 * @param priorityOf where in turn a page stands, by its address.
 */
export function addReplays(
  frontier: Frontier,
  database: DatabaseSync,
  scope: SourceScope,
  priorityOf: (url: string) => number,
): void {
  const { archive, window } = scope.archived!;
  rejectSameBytes(database, scope.start);
  const gone = goneSince(database, scope.start);
  const pages = database
    .prepare('SELECT DISTINCT page FROM archived WHERE source = ? ORDER BY page')
    .all(scope.start)
    .map((row) => String(row.page));
  const put = database.prepare(
    `INSERT INTO frontier (url, source, host, depth, priority, via) VALUES (?1, ?2, ?3, ?4, ?5, 'replay')
     ON CONFLICT (url) DO UPDATE SET source = ?2, host = ?3, via = 'replay', attempts = 0, not_before = 0,
       state = iif(via IS 'replay' AND capture IS NOT NULL AND etag IS ?6, state, 'waiting')`,
  );
  const variants = new Map<string, number>();
  for (const page of pages) {
    const best = bestHolding(database, scope.start, page, window, gone);
    // One that is of no use is told in the report as set aside.
    if (!best) continue;
    const query = page.indexOf('?');
    if (query >= 0) {
      const path = page.slice(0, query);
      const number = (variants.get(path) ?? 0) + 1;
      variants.set(path, number);
      if (number > MOST_COMBINED) continue;
    }
    const isStart = page === scope.start;
    const priority = isStart ? PRIORITY.start : priorityOf(page);
    put.run(page, scope.start, archive.origin, isStart ? 0 : 1, priority, best.timestamp);
  }
  frontier.changed();
}

/** Notes that an archive holds nothing of a source, where it is so. In a transaction. */
export function noteNothingHeld(database: DatabaseSync, scope: SourceScope): void {
  const any = "SELECT 1 FROM frontier WHERE source = ? AND via = 'replay' LIMIT 1";
  if (prepared(database, any).get(scope.start) !== undefined) return;
  const { archive, window } = scope.archived!;
  const dated = window.to === EVER.to ? '' : ` between ${dayOf(window.from)} and ${dayOf(window.to)}`;
  const hint =
    window.to === EVER.to
      ? 'Check the address, or try another archive with --archive.'
      : 'Check the address and when the event was held ("edition", "heldUntil"), or try another archive with --archive.';
  prepared(
    database,
    `INSERT INTO frontier (url, source, host, depth, via, state, reason, hint) VALUES (?1, ?1, ?2, 0, 'replay', 'failed', ?3, ?4)
     ON CONFLICT (url) DO UPDATE SET state = 'failed', reason = ?3, hint = ?4, via = 'replay', host = ?2, source = ?1`,
  ).run(scope.start, archive.origin, `${new URL(archive.replay).host} holds no page of it${dated}`, hint);
}

const dayOf = (timestamp: string) => timeOf(timestamp)?.slice(0, 10) ?? timestamp;
