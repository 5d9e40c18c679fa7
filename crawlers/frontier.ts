/**
 * The frontier: every address known, in the store of record. An address that is being asked for is still `waiting`
 * there until what came of it is stored with it in one transaction; so a kill loses nothing and repeats only what was
 * under way. A retry is a time in `not_before`.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';
import { Census, type StateCounts } from './census.ts';
import { noteOutcome } from './frontier-outcome.ts';
import type { FrontierPage, NewPage, PageOutcome } from './frontier-page.ts';
import { KnownAddresses } from './known-addresses.ts';

const text = (value: unknown) => (value === null || value === undefined ? undefined : String(value));

export class Frontier {
  readonly #database: DatabaseSync;
  /** By host: pages to be asked for next, read some at a time. */
  readonly #ahead = new Map<string, FrontierPage[]>();
  /** Addresses that stand in the table, at least as near and as far forward as noted here. */
  readonly #known = new KnownAddresses();

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
    return prepared(this.#database, text);
  }

  /**
   * Whether an address is remembered to be known, no further away and no later in turn: then adding it changes nothing.
   * False says nothing. Nearly every link of a page leads to an address known long since; only in one run, since a run
   * ends where a transaction is undone.
   */
  remembers(url: string, depth: number, priority: number): boolean {
    return this.#known.holds(url, depth, priority);
  }

  /** Makes an address known; one known already only moves nearer or forward. Returns true where it is new. */
  add(page: NewPage): boolean {
    if (this.remembers(page.url, page.depth, page.priority)) return false;
    this.#known.note(page.url, page.depth, page.priority);
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
    this.#known.note(url, depth, priority);
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
    noteOutcome(this.#database, url, outcome);
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
