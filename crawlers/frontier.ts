/**
 * The frontier: every address known, in the store of record. An address that is being asked for is still `waiting`
 * there until what came of it is stored with it in one transaction; so a kill loses nothing and repeats only what was
 * under way. A retry is a time in `not_before`.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Census, type StateCounts } from './census.ts';

/** Lower is asked for first. */
export const PRIORITY = { start: 0, export: 1, sitemap: 5, list: 10, detail: 20, edition: 25, link: 30 } as const;

/** Whether it is made for machines: exports and sitemaps stand where their software puts them, often outside a scope. */
export function isForMachines(priority: number): boolean {
  return priority === PRIORITY.export || priority === PRIORITY.sitemap;
}

export interface FrontierPage {
  url: string;
  source: string;
  host: string;
  depth: number;
  priority: number;
  not_before: number;
  attempts: number;
  etag: string | null;
  last_modified: string | null;
  capture: number | null;
  redirects: number;
  /** Asked of an archive of the web: a question to its index, or a page that is read out of it. Else null. */
  via: 'index' | 'replay' | null;
}

export interface NewPage {
  url: string;
  source: string;
  depth: number;
  priority: number;
  foundOn?: string | undefined;
  redirects?: number;
}

/** What came of asking for a page. */
export type PageOutcome =
  | {
      state: 'done';
      capture?: number;
      etag?: string;
      lastModified?: string;
      reason?: string;
      redirectTo?: string;
      /** HTTP status, of an address where there is nothing (404, 410). */
      status?: number;
    }
  | { state: 'failed'; reason: string; hint: string }
  | { state: 'refused'; by: 'robots' | 'scope' | 'guard'; reason: string }
  | { state: 'waiting'; reason: string; notBefore: number; attempts: number };

const text = (value: unknown) => (value === null || value === undefined ? undefined : String(value));

/** So many addresses are remembered as known; then remembering begins anew. At about 100 bytes each. */
const MOST_REMEMBERED = 50_000;

/** Depth and priority in one number, which takes no memory of its own. Priorities lie between -1 and 62. */
const placeOf = (depth: number, priority: number) => depth * 64 + priority + 1;
const depthOf = (place: number) => Math.floor(place / 64);
const priorityOf = (place: number) => (place % 64) - 1;

export class Frontier {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** By host: pages to be asked for next, read some at a time. */
  readonly #ahead = new Map<string, FrontierPage[]>();
  /** Addresses that stand in the table, at least as near and as far forward as noted here: see `placeOf`. */
  readonly #known = new Map<string, number>();

  readonly #census: Census;

  /** Narrows which rows are taken. */
  readonly #only: string;

  /** @param options.look only what is needed for a first look at a source: an archive's index, and its first page. */
  constructor(database: DatabaseSync, options: { look?: boolean | undefined } = {}) {
    this.#database = database;
    this.#census = new Census(database);
    this.#only = options.look ? "AND (via = 'index' OR url = source)" : '';
  }

  #sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  /**
   * Whether an address is remembered to be known, no further away and no later in turn: then adding it changes nothing.
   * False says nothing. Nearly every link of a page leads to an address known long since; only in one run, since a run
   * ends where a transaction is undone.
   */
  remembers(url: string, depth: number, priority: number): boolean {
    const known = this.#known.get(url);
    return known !== undefined && depthOf(known) <= depth && priorityOf(known) <= priority;
  }

  #remember(url: string, depth: number, priority: number): void {
    const known = this.#known.get(url);
    if (known !== undefined) {
      this.#known.set(url, placeOf(Math.min(depthOf(known), depth), Math.min(priorityOf(known), priority)));
      return;
    }
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(url, placeOf(depth, priority));
  }

  /** Makes an address known; one known already only moves nearer or forward. Returns true where it is new. */
  add(page: NewPage): boolean {
    if (this.remembers(page.url, page.depth, page.priority)) return false;
    this.#remember(page.url, page.depth, page.priority);
    const host = new URL(page.url).origin;
    const result = this.#sql(
      `INSERT INTO frontier (url, source, host, depth, priority, found_on, redirects) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (url) DO NOTHING`,
    ).run(page.url, page.source, host, page.depth, page.priority, page.foundOn ?? null, page.redirects ?? 0);
    if (result.changes === 1) {
      this.#census.added(page.source, host);
      const last = this.#ahead.get(host)?.at(-1);
      if (last && (page.priority - last.priority || page.depth - last.depth) < 0) this.#ahead.delete(host);
      return true;
    }
    if (this.#move(page.url, page.depth, page.priority)) this.#ahead.delete(host);
    return false;
  }

  #move(url: string, depth: number, priority: number): boolean {
    const moved = this.#sql(
      `UPDATE frontier SET depth = min(depth, ?2), priority = min(priority, ?3)
       WHERE url = ?1 AND state = 'waiting' AND (depth > ?2 OR priority > ?3)`,
    ).run(url, depth, priority);
    return moved.changes > 0;
  }

  /** Moves an address nearer or forward, if it is known; one that is not stays unknown. */
  moveForward(url: string, depth: number, priority: number): void {
    this.#remember(url, depth, priority);
    if (this.#move(url, depth, priority)) this.#ahead.clear();
  }

  /** To be told where somebody else has changed the table. */
  changed(): void {
    this.#ahead.clear();
    this.#known.clear();
    this.#census.forget();
  }

  /**
   * Takes the page of a host that is to be asked for next. Whoever takes one asks for it, settles it or puts it back
   * before it lets anybody else run.
   *
   * @param busy addresses that are being asked for.
   * @param ahead how many may be read at a time.
   */
  take(host: string, sources: string[], busy: ReadonlySet<string>, ahead: number): FrontierPage | undefined {
    const queue = this.#ahead.get(host) ?? [];
    if (queue.length === 0) {
      queue.push(...this.next(host, sources, busy.size + ahead).filter((page) => !busy.has(page.url)));
    }
    const page = queue.shift();
    // Of pages not yet due another may be due first by then.
    if (page && page.not_before <= Date.now()) this.#ahead.set(host, queue);
    else this.#ahead.delete(host);
    return page;
  }

  /** Gives back what was taken and not asked for. */
  putBack(page: FrontierPage): void {
    this.#ahead.get(page.host)?.unshift(page);
  }

  /** The pages of a host to be asked for next, best first; those not yet due come last, soonest first. */
  next(host: string, sources: string[], count: number): FrontierPage[] {
    const places = sources.map(() => '?').join(',');
    const ready = this.#sql(
      `SELECT url, source, host, depth, priority, not_before, attempts, etag, last_modified, capture, redirects, via
       FROM frontier WHERE host = ? AND state = 'waiting' AND source IN (${places}) AND not_before <= ? ${this.#only}
       ORDER BY priority, depth, rowid LIMIT ?`,
    ).all(host, ...sources, Date.now(), count);
    const rows =
      ready.length > 0
        ? ready
        : this.#sql(
            `SELECT url, source, host, depth, priority, not_before, attempts, etag, last_modified, capture, redirects, via
             FROM frontier WHERE host = ? AND state = 'waiting' AND source IN (${places}) ${this.#only}
             ORDER BY not_before LIMIT ?`,
          ).all(host, ...sources, count);
    return rows as unknown as FrontierPage[];
  }

  /** A page that waits, by its address. */
  waiting(url: string): FrontierPage | undefined {
    return this.#sql(
      `SELECT url, source, host, depth, priority, not_before, attempts, etag, last_modified, capture, redirects, via
       FROM frontier WHERE url = ? AND state = 'waiting'`,
    ).get(url) as unknown as FrontierPage | undefined;
  }

  /** Whether an address may still give a page, or gave one. */
  isPromising(url: string): boolean {
    const row = this.#sql('SELECT state, capture FROM frontier WHERE url = ?').get(url);
    return row === undefined || row.state === 'waiting' || (row.state === 'done' && row.capture !== null);
  }

  /** Where the own page of a source stands. */
  stateOf(url: string): { state: string; reason: string | undefined; hint: string | undefined } | undefined {
    const row = this.#sql('SELECT state, reason, hint FROM frontier WHERE url = ?').get(url);
    return row && { state: String(row.state), reason: text(row.reason), hint: text(row.hint) };
  }

  /** Notes what came of a page. */
  settle(url: string, outcome: PageOutcome): void {
    // One that is to be asked again waits as it did, or was settled meanwhile.
    if (outcome.state !== 'waiting') this.#census.move(url, { state: outcome.state });
    if (outcome.state === 'done') {
      this.#sql(
        `UPDATE frontier SET state = 'done', reason = ?1, hint = NULL, refused_by = NULL, redirect_to = ?2,
           capture = coalesce(?3, capture),
           -- Validators belong to the content that came with them.
           etag = iif(?3 IS NULL, etag, ?4), last_modified = iif(?3 IS NULL, last_modified, ?5),
           status = ?6
         WHERE url = ?7`,
      ).run(
        outcome.reason ?? null,
        outcome.redirectTo ?? null,
        outcome.capture ?? null,
        outcome.etag ?? null,
        outcome.lastModified ?? null,
        outcome.status ?? null,
        url,
      );
    } else if (outcome.state === 'failed') {
      this.#sql("UPDATE frontier SET state = 'failed', reason = ?, hint = ?, refused_by = NULL WHERE url = ?").run(
        outcome.reason,
        outcome.hint,
        url,
      );
    } else if (outcome.state === 'refused') {
      this.#sql("UPDATE frontier SET state = 'refused', reason = ?, hint = NULL, refused_by = ? WHERE url = ?").run(
        outcome.reason,
        outcome.by,
        url,
      );
    } else {
      this.#sql('UPDATE frontier SET reason = ?, not_before = ?, attempts = ? WHERE url = ?').run(
        outcome.reason,
        outcome.notBefore,
        outcome.attempts,
        url,
      );
    }
  }

  /** Gives a page to another source. */
  reassign(url: string, source: string): void {
    this.#ahead.clear();
    this.#census.move(url, { source });
    this.#sql('UPDATE frontier SET source = ? WHERE url = ?').run(source, url);
  }

  /** Settles all that still waits on a host. */
  settleHost(host: string, sources: string[], outcome: Exclude<PageOutcome, { state: 'waiting' | 'done' }>): number {
    this.#ahead.clear();
    const urls = this.#sql(
      `SELECT url FROM frontier WHERE host = ? AND state = 'waiting' AND source IN (${sources.map(() => '?').join(',')})`,
    ).all(host, ...sources);
    for (const row of urls) this.settle(String(row.url), outcome);
    return urls.length;
  }

  /** Settles all that still waits of a source. */
  settleSource(source: string, outcome: Exclude<PageOutcome, { state: 'waiting' | 'done' }>): void {
    this.#ahead.clear();
    for (const row of this.#sql("SELECT url FROM frontier WHERE source = ? AND state = 'waiting'").all(source)) {
      this.settle(String(row.url), outcome);
    }
  }

  /** What was refused in this round may be wanted now. */
  reconsider(source: string): void {
    this.#ahead.clear();
    this.#census.forget();
    this.#sql(
      `UPDATE frontier SET state = 'waiting', reason = NULL, refused_by = NULL WHERE source = ? AND state = 'refused'`,
    ).run(source);
  }

  /** Everything known of a source is to be asked for again. */
  beginAnew(source: string): void {
    this.#ahead.clear();
    this.#census.forget();
    this.#sql(
      `UPDATE frontier SET state = 'waiting', attempts = 0, not_before = 0, reason = NULL, hint = NULL,
         refused_by = NULL WHERE source = ? AND state <> 'waiting'`,
    ).run(source);
  }

  /** Hosts on which something waits, with how much. */
  waitingHosts(sources: string[]): { host: string; count: number }[] {
    return this.#sql(
      `SELECT host, count(*) AS count FROM frontier
       WHERE state = 'waiting' AND source IN (${sources.map(() => '?').join(',')}) ${this.#only} GROUP BY host ORDER BY min(priority)`,
    ).all(...sources) as unknown as { host: string; count: number }[];
  }

  /** How many pages of the sources are in each state. */
  counts(sources: Iterable<string>): StateCounts {
    return this.#census.counts(sources);
  }

  /** How much waits on each host. */
  waitingByHost(sources: Iterable<string>): Map<string, number> {
    return this.#census.waitingByHost(sources);
  }

  /** The addresses known that begin so, at most as many as asked for. */
  beginningWith(beginning: string, most: number): string[] {
    // The range is answered by the index on the address.
    return this.#sql('SELECT url FROM frontier WHERE url >= ? AND url < ? LIMIT ?')
      .all(beginning, `${beginning}\u{10FFFF}`, most)
      .map((row) => String(row.url));
  }

  /** The SHA-256 of what a page held when it was had last. */
  contentOf(url: string): string | undefined {
    const row = this.#sql('SELECT c.sha256 FROM frontier f JOIN capture c ON c.id = f.capture WHERE f.url = ?').get(
      url,
    );
    return row && String(row.sha256);
  }

  /** Whether there is anything of a source. */
  isKnown(source: string): boolean {
    return this.#sql('SELECT 1 FROM frontier WHERE url = ?1 OR source = ?1 LIMIT 1').get(source) !== undefined;
  }

  has(url: string): boolean {
    return this.#sql('SELECT 1 FROM frontier WHERE url = ?').get(url) !== undefined;
  }
}
