/** Takes out of the store of record what came by one source of `confgraph.yaml` and by nothing else. */
import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './store.ts';

/**
 * Forgets the captures and the frontier of a source. What another source or an import captured stays, and so do the
 * bytes in the archive; the next build takes the facts out of the graph.
 *
 * @param source its canonical address, by which the store of record knows it.
 * @returns how many captures and frontier entries are gone.
 */
export function forgetSource(database: DatabaseSync, source: string): { captures: number; frontier: number } {
  return transaction(database, () => {
    const frontier = Number(database.prepare('DELETE FROM frontier WHERE source = ?').run(source).changes);
    for (const table of ['told', 'archived']) database.prepare(`DELETE FROM ${table} WHERE source = ?`).run(source);
    const own = "SELECT id FROM capture WHERE source = ? AND how = 'crawl'";
    // A page that another source found too is fetched again for that source, since nothing holds it any longer.
    database
      .prepare(
        `UPDATE frontier SET capture = NULL, etag = NULL, last_modified = NULL, state = 'waiting' WHERE capture IN (${own})`,
      )
      .run(source);
    const captures = Number(database.prepare(`DELETE FROM capture WHERE id IN (${own})`).run(source).changes);
    return { captures, frontier };
  });
}
