/** What is remembered of sites that scripts build: whether a browser was of use there. Kept in the store of record. */
import type { DatabaseSync } from 'node:sqlite';

interface Experience {
  /** Pages of which a browser showed more. */
  helped: number;
  /** Pages of which it did not. */
  useless: number;
}

/** After so many pages in vain, and none with success, a site is asked without a browser. */
const ENOUGH = 3;

export class ScriptSites {
  readonly #database: DatabaseSync;
  readonly #known = new Map<string, Experience>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  #of(origin: string): Experience {
    let known = this.#known.get(origin);
    if (!known) {
      const row = this.#database.prepare('SELECT value FROM meta WHERE key = ?').get(keyOf(origin));
      known = row ? (JSON.parse(String(row.value)) as Experience) : { helped: 0, useless: 0 };
      this.#known.set(origin, known);
    }
    return known;
  }

  /** Whether pages of the site needed a browser before. */
  needs(origin: string): boolean {
    return this.#of(origin).helped > 0;
  }

  /** Whether a browser was tried there often enough in vain. */
  isVain(origin: string): boolean {
    const { helped, useless } = this.#of(origin);
    return helped === 0 && useless >= ENOUGH;
  }

  note(origin: string, helped: boolean): void {
    const known = this.#of(origin);
    known[helped ? 'helped' : 'useless'] += 1;
    this.#database
      .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(keyOf(origin), JSON.stringify(known));
  }
}

const keyOf = (origin: string) => `scripts ${origin}`;
