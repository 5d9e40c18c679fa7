/**
 * How many pages are in each state, by source and host. Read from the store of record once, then kept along: it is asked
 * for several times a second, and a large frontier takes long to count.
 */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';

export type StateCounts = Record<'waiting' | 'done' | 'failed' | 'refused', number>;

const none = (): StateCounts => ({ waiting: 0, done: 0, failed: 0, refused: 0 });

export class Census {
  readonly #database: DatabaseSync;
  /** By source and host; undefined where it must be read. */
  #counted: Map<string, Map<string, StateCounts>> | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** To be told where the table was changed in bulk. */
  forget(): void {
    this.#counted = undefined;
  }

  /** To be told of a new page that waits. */
  added(source: string, host: string): void {
    if (this.#counted) of(this.#counted, source, host).waiting += 1;
  }

  /** To be told before the state or the source of a page changes. */
  move(url: string, to: { state?: keyof StateCounts; source?: string }): void {
    if (!this.#counted) return;
    const row = prepared(this.#database, 'SELECT source, host, state FROM frontier WHERE url = ?').get(url);
    if (!row) return;
    const [source, host, state] = [String(row.source), String(row.host), row.state as keyof StateCounts];
    of(this.#counted, source, host)[state] -= 1;
    of(this.#counted, to.source ?? source, host)[to.state ?? state] += 1;
  }

  counts(sources: Iterable<string>): StateCounts {
    const sum = none();
    for (const counts of this.#of(sources).map(([, one]) => one)) {
      for (const state of Object.keys(sum) as (keyof StateCounts)[]) sum[state] += counts[state];
    }
    return sum;
  }

  /** Hosts on which something waits, with how much. */
  waitingByHost(sources: Iterable<string>): Map<string, number> {
    const byHost = new Map<string, number>();
    for (const [host, { waiting }] of this.#of(sources)) {
      if (waiting > 0) byHost.set(host, (byHost.get(host) ?? 0) + waiting);
    }
    return byHost;
  }

  #of(sources: Iterable<string>): [host: string, StateCounts][] {
    this.#counted ??= this.#read();
    return [...sources].flatMap((source) => [...(this.#counted!.get(source) ?? [])]);
  }

  #read(): Map<string, Map<string, StateCounts>> {
    const counted = new Map<string, Map<string, StateCounts>>();
    const sql = 'SELECT source, host, state, count(*) AS count FROM frontier GROUP BY source, host, state';
    for (const { source, host, state, count } of prepared(this.#database, sql).all()) {
      of(counted, String(source), String(host))[state as keyof StateCounts] = Number(count);
    }
    return counted;
  }
}

function of(counted: Map<string, Map<string, StateCounts>>, source: string, host: string): StateCounts {
  let hosts = counted.get(source);
  if (!hosts) {
    hosts = new Map();
    counted.set(source, hosts);
  }
  let counts = hosts.get(host);
  if (!counts) {
    counts = none();
    hosts.set(host, counts);
  }
  return counts;
}
