/** What a workspace holds, counted by the stages of the road a page takes. */
import type { DatabaseSync } from 'node:sqlite';

// A page that changed is read as it was last seen; its older contents are kept, not read.
const newest = `
  SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY page ORDER BY seen_at DESC, id DESC) AS age FROM capture)
  WHERE age = 1`;

export interface WorkspaceCounts {
  /** Contents kept; a page that changed counts once for each. */
  captures: number;
  pages: number;
  /** Pages read into records by the parsers as they are now. */
  parsed: number;
  /** Pages of those on which no talk, session, person or event was recognized. */
  silent: number;
  /** Pages that could not be read. */
  unreadable: number;
  /** Pages that the next build will read. */
  toParse: number;
  frontier: { waiting: number; done: number; failed: number; refused: number };
  /** By kind, of the pages as they were last seen. */
  records: { [kind: string]: number };
}

/** @param parserVersion pages read by other parsers than these will be read again. */
export function countWorkspace(database: DatabaseSync, parserVersion: number): WorkspaceCounts {
  const count = (sql: string, ...parameters: number[]) => Number(database.prepare(sql).get(...parameters)?.n);
  const countBy = (sql: string) =>
    Object.fromEntries(
      database
        .prepare(sql)
        .all()
        .map((row) => [String(row.name), Number(row.n)]),
    );
  const pages = count('SELECT count(DISTINCT page) AS n FROM capture');
  const parsed = count(
    `SELECT count(*) AS n FROM parse WHERE error IS NULL AND parser_version = ? AND capture IN (${newest})`,
    parserVersion,
  );
  const silent = count(
    `SELECT count(*) AS n FROM parse p WHERE error IS NULL AND parser_version = ? AND capture IN (${newest})
       AND NOT EXISTS (SELECT 1 FROM record r WHERE r.capture = p.capture)`,
    parserVersion,
  );
  const unreadable = count(`SELECT count(*) AS n FROM parse WHERE error IS NOT NULL AND capture IN (${newest})`);
  return {
    captures: count('SELECT count(*) AS n FROM capture'),
    pages,
    parsed,
    silent,
    unreadable,
    toParse: pages - parsed - unreadable,
    frontier: {
      ...{ waiting: 0, done: 0, failed: 0, refused: 0 },
      ...countBy('SELECT state AS name, count(*) AS n FROM frontier GROUP BY state'),
    },
    records: countBy(
      `SELECT kind AS name, count(*) AS n FROM record WHERE capture IN (${newest}) GROUP BY kind ORDER BY kind`,
    ),
  };
}
