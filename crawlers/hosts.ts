/** What is known of hosts, over restarts: how long each is to be left in peace, its robots.txt, how fast it answers. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';
import type { RobotsAnswer } from './robots.ts';

/** Until when a host is to be left in peace, in milliseconds since the epoch, and why. */
export interface HostWait {
  notBefore: number;
  why: string | undefined;
}

export class Hosts {
  readonly #database: DatabaseSync;
  /** As in the table: it is asked for before every request. */
  readonly #waits = new Map<string, HostWait>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  #row(host: string): Record<string, SQLOutputValue> | undefined {
    return prepared(this.#database, 'SELECT * FROM host WHERE host = ?').get(host);
  }

  /** @param host with scheme and port, as everywhere here but for the pace. */
  waitOf(host: string): HostWait {
    let wait = this.#waits.get(host);
    if (!wait) {
      const row = this.#row(host);
      wait = { notBefore: Number(row?.not_before ?? 0), why: row?.why == null ? undefined : String(row.why) };
      this.#waits.set(host, wait);
    }
    return wait;
  }

  /** Leaves a host in peace until then; where it is to be left for longer already, that stays. */
  postpone(host: string, notBefore: number, why: string): void {
    this.#waits.delete(host);
    prepared(
      this.#database,
      `INSERT INTO host (host, not_before, why) VALUES (?, ?, ?)
       ON CONFLICT (host) DO UPDATE SET not_before = max(not_before, excluded.not_before), why = excluded.why`,
    ).run(host, notBefore, why);
  }

  /** When the index of an archive was asked last, in milliseconds since the epoch; 0 where it never was. */
  indexAskedAt(host: string): number {
    return Number(this.#row(host)?.index_asked_at ?? 0);
  }

  /** Notes that the index of an archive is asked now. */
  noteIndexAsked(host: string, now: number): void {
    prepared(
      this.#database,
      `INSERT INTO host (host, index_asked_at) VALUES (?, ?)
       ON CONFLICT (host) DO UPDATE SET index_asked_at = excluded.index_asked_at`,
    ).run(host, now);
  }

  /** The robots.txt of a host as it was had last. */
  robots(host: string): (RobotsAnswer & { fetchedAt: number }) | undefined {
    const row = this.#row(host);
    if (!row || row.robots_fetched_at === null) return undefined;
    return {
      status: Number(row.robots_status),
      body: String(row.robots ?? ''),
      fetchedAt: Number(row.robots_fetched_at),
    };
  }

  keepRobots(host: string, answer: RobotsAnswer, fetchedAt: number): void {
    prepared(
      this.#database,
      `INSERT INTO host (host, robots, robots_status, robots_fetched_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (host) DO UPDATE SET robots = excluded.robots, robots_status = excluded.robots_status,
         robots_fetched_at = excluded.robots_fetched_at`,
    ).run(host, answer.body, answer.status, fetchedAt);
  }

  /** Milliseconds from one request to the next as it went last, the delay left out. @param host without scheme. */
  pace(host: string): number | undefined {
    const row = prepared(this.#database, 'SELECT value FROM meta WHERE key = ?').get(`pace ${host}`);
    return row === undefined ? undefined : Number(row.value);
  }

  keepPace(host: string, milliseconds: number): void {
    prepared(
      this.#database,
      'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(`pace ${host}`, String(milliseconds));
  }
}
