/**
 * Revisits: records that say "the same bytes as that record". What they speak of may stand before or behind them, in
 * another file of the import, or in the workspace already; so they are looked up when all is read. They wait in a
 * temporary table, since a large archive holds more of them than memory should.
 */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type ArchiveLocation, readCapture } from '../../workspace/archive.ts';
import type { NewCapture } from '../../workspace/captures.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Revisit } from './warc-page.ts';

/** What an import knows of a file, for the captures that come of it. */
export type FromFile = Pick<NewCapture, 'source' | 'file' | 'series' | 'edition'>;

export type ResolvedRevisit = FromFile & ({ capture: NewCapture } | { skip: string });

type CaptureRow = ArchiveLocation & { sha256: string; content_type: string | null };

export class Revisits {
  readonly #workspace: Workspace;
  readonly #database: DatabaseSync;

  /** Called once in an import; `close` gives its tables back. */
  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#database = workspace.database;
    this.#database.exec(`
      CREATE TEMP TABLE original (name TEXT PRIMARY KEY, capture INTEGER, skip TEXT) WITHOUT ROWID;
      CREATE TEMP TABLE revisit (number INTEGER PRIMARY KEY, json TEXT NOT NULL);`);
  }

  /** Remembers what became of a record. @param outcome the capture it became, or why it is none. */
  noteOriginal(names: string[], outcome: { capture: number } | { skip: string }): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO original VALUES (?, ?, ?)');
    for (const name of names) {
      if ('capture' in outcome) insert.run(name, outcome.capture, null);
      else insert.run(name, null, outcome.skip);
    }
  }

  add(revisit: Revisit, from: FromFile): void {
    this.#database.prepare('INSERT INTO revisit (json) VALUES (?)').run(JSON.stringify({ revisit, from }));
  }

  /** Looks every revisit up, in the order in which they were added. */
  *resolve(): Generator<ResolvedRevisit> {
    const next = this.#database.prepare('SELECT number, json FROM revisit WHERE number > ? ORDER BY number LIMIT 1');
    for (let row = next.get(0); row; row = next.get(row.number as SQLInputValue)) {
      const { revisit, from } = JSON.parse(String(row.json)) as { revisit: Revisit; from: FromFile };
      yield { ...from, ...this.#find(revisit, from) };
    }
  }

  #find(revisit: Revisit, from: FromFile): { capture: NewCapture } | { skip: string } {
    const byName = this.#database.prepare('SELECT capture, skip FROM original WHERE name = ?');
    const byDate = this.#database.prepare('SELECT id FROM capture WHERE page = ? AND fetched_at = ?');
    for (const name of revisit.of) {
      const original = byName.get(name);
      if (original?.skip != null) return { skip: String(original.skip) };
      const [, date = '', url = ''] = /^at (\S+) (.*)$/.exec(name) ?? [];
      const id = original?.capture ?? (date === '' ? undefined : byDate.get(url, date)?.id);
      if (id != null) return { capture: this.#captureOf(Number(id), revisit, from) };
    }
    return { skip: 'a page whose bytes are in another file (a revisit record)' };
  }

  #captureOf(id: number, revisit: Revisit, from: FromFile): NewCapture {
    const row = this.#database
      .prepare('SELECT sha256, content_type, warc_file, warc_offset, warc_length FROM capture WHERE id = ?')
      .get(id) as unknown as CaptureRow;
    const { body } = readCapture(this.#workspace, row);
    return {
      ...from,
      url: revisit.url,
      body,
      contentType: revisit.contentType ?? row.content_type ?? undefined,
      fetchedAt: revisit.fetchedAt,
      how: 'import',
      witnessed: true,
      status: 200,
      headers: revisit.headers,
      hintBasis: 'index',
    };
  }

  close(): void {
    this.#database.exec('DROP TABLE temp.original; DROP TABLE temp.revisit;');
  }
}
