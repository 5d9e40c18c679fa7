/** Brings the store of record in line with who is to be forgotten, whenever that changed since it was last read. */
import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../parsers/records.ts';
import { transaction } from '../../workspace/store.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ForgetDecision, rewriteNotes } from '../decisions.ts';
import type { Graph } from '../model.ts';
import { findNames } from './names.ts';
import { withholding } from './records.ts';

/** Keys of `meta`: whom the records, and whom all else in the file, were cleared of. */
const recordsKey = 'forgotten';
const restKey = 'forgotten for good';

/**
 * Takes newly forgotten people out of all that was read. Where a forgetting was taken back, pages are marked to be read
 * again from the archive.
 *
 * @returns how many records were changed or removed.
 */
export function settleForgotten({ database, decisionsFile }: Workspace, forgotten: readonly ForgetDecision[]): number {
  const before = readIds(database, recordsKey);
  const now = forgotten.map(({ id }) => id);
  if (before.join() === now.join()) return 0;
  const fresh = forgotten.filter(({ id }) => !before.includes(id));
  // Who was forgotten in another clone, or where "forget" was stopped, may stand in notes still.
  for (const entry of fresh) blackOutNotes(decisionsFile, entry);
  database.exec('PRAGMA secure_delete = ON');
  return transaction(database, () => {
    const count = fresh.length > 0 ? withhold(database, fresh) : 0;
    if (before.some((id) => !now.includes(id))) database.exec('UPDATE parse SET parser_version = -1');
    writeIds(database, recordsKey, now);
    return count;
  });
}

/**
 * Blacks a forgotten person's names out of the notes that people gave to decisions.
 *
 * @returns how many notes were changed.
 */
export function blackOutNotes(decisionsFile: string, entry: ForgetDecision): number {
  const { blackOut } = findNames(entry);
  return rewriteNotes(decisionsFile, (note) => blackOut(note, true));
}

/** What identities of these labels are frozen under is plain text: phrases, names of organizations, titles of sessions. */
const plainLabels = new Set(['topic', 'organization', 'session', 'series', 'event']);

/**
 * Takes out of the file what the graph no longer rests on and may hold a name, and everything deleted out of its unused
 * parts. To be called with each graph that was linked; does something only after somebody was forgotten.
 */
export function clearTraces({ database }: Workspace, forgotten: readonly ForgetDecision[], { nodes }: Graph): void {
  const now = forgotten.map(({ id }) => id);
  const before = readIds(database, restKey);
  if (before.join() === now.join()) return;
  if (now.some((id) => !before.includes(id))) {
    const mentionsOf = new Map(nodes.map(({ id, properties }) => [id, properties.mentions as string[] | undefined]));
    database.exec('PRAGMA secure_delete = ON');
    transaction(database, () => {
      const remove = database.prepare('DELETE FROM identity WHERE label = ? AND mention = ?');
      for (const row of database.prepare('SELECT label, mention, entity FROM identity').all()) {
        const { label, mention, entity } = row as { label: string; mention: string; entity: string };
        if (!plainLabels.has(label)) continue;
        const known = mentionsOf.get(entity);
        // An id that comes back is made of the same words, so it is the same again.
        if (!mentionsOf.has(entity) || (known && !known.includes(mention))) remove.run(label, mention);
      }
    });
    database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE);');
  }
  transaction(database, () => writeIds(database, restKey, now));
}

function readIds(database: DatabaseSync, key: string): string[] {
  const stored = database.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.value;
  return stored === undefined ? [] : JSON.parse(stored as string);
}

function writeIds(database: DatabaseSync, key: string, ids: string[]): void {
  database
    .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, JSON.stringify(ids));
}

function withhold(database: DatabaseSync, fresh: readonly ForgetDecision[]): number {
  const without = withholding(fresh);
  const captures = database.prepare('SELECT c.id, c.page, c.url FROM capture c JOIN parse p ON p.capture = c.id').all();
  const read = database.prepare('SELECT json FROM record WHERE capture = ? ORDER BY position');
  const clear = database.prepare('DELETE FROM record WHERE capture = ?');
  const keep = database.prepare('INSERT INTO record (capture, position, kind, json) VALUES (?, ?, ?, ?)');
  let changed = 0;
  for (const capture of captures) {
    const records = read.all(capture.id!).map((row) => JSON.parse(row.json as string) as PageRecord);
    const page = { key: capture.page as string, url: (capture.url as string | null) ?? undefined };
    const left = without.records(page, records);
    if (left === records) continue;
    changed += records.length - left.filter((record) => records.includes(record)).length;
    clear.run(capture.id!);
    for (const [position, record] of left.entries())
      keep.run(capture.id!, position, record.kind, JSON.stringify(record));
  }
  return changed;
}
