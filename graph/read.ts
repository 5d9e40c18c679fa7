/** Reads the captures that were not read yet, or were read by an older parser, into the store of record. */

import { createHash } from 'node:crypto';
import { openPage, PageError } from '../parsers/page.ts';
import { PARSER_VERSION, parsePage } from '../parsers/parse.ts';
import type { PageRecord } from '../parsers/records.ts';
import { platformById } from '../parsers/registry.ts';
import { readCapture } from '../workspace/archive.ts';
import { transaction } from '../workspace/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { contentHash } from './link/identity.ts';
import type { LinkPage } from './link/input.ts';
import { type Withholding, withholdNothing } from './withhold/records.ts';

/** The newest capture of each page: the one seen last. */
const newest = `
  SELECT * FROM capture one WHERE id = (
    SELECT id FROM capture WHERE page = one.page ORDER BY seen_at DESC, id DESC LIMIT 1
  )`;

interface CaptureRow {
  id: number;
  page: string;
  url: string | null;
  file: string | null;
  content_type: string | null;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}

/** A page that could not be read, and why, in words for its user. */
export interface Unreadable {
  page: string;
  reason: string;
}

/** The version noted for a page whose trouble may pass (an archive put back, a defect mended): it is tried each time. */
const toBeReadAgain = -1;

interface ReadCapture {
  platform: string | undefined;
  records: PageRecord[];
  /** Why it could not be read, and whether that is so until the parser changes. */
  error: string | undefined;
  lasting: boolean;
}

/** Pages read in one transaction: what a kill can cost. */
const batchSize = 50;

/**
 * Reads what is new.
 *
 * @returns how many pages were read now. What cannot be read is noted in the store of record, see `unreadable`.
 */
export async function readNewCaptures(
  workspace: Workspace,
  onProgress: (done: number, total: number) => void,
  signal?: AbortSignal,
  withheld: Withholding = withholdNothing,
): Promise<number> {
  const { database } = workspace;
  const rows = database
    .prepare(
      `SELECT c.* FROM (${newest}) c LEFT JOIN parse p ON p.capture = c.id
       WHERE p.capture IS NULL OR p.parser_version != ? ORDER BY c.warc_file, c.warc_offset`,
    )
    .all(PARSER_VERSION) as unknown as CaptureRow[];
  let readable = 0;
  for (let start = 0; start < rows.length; start += batchSize) {
    signal?.throwIfAborted();
    const batch: ({ row: CaptureRow } & ReadCapture)[] = [];
    for (const row of rows.slice(start, start + batchSize))
      batch.push({ row, ...(await readOne(workspace, row, withheld)) });
    transaction(database, () => {
      const clear = database.prepare('DELETE FROM record WHERE capture = ?');
      const note = database.prepare(
        'INSERT OR REPLACE INTO parse (capture, parser_version, platform, error) VALUES (?, ?, ?, ?)',
      );
      const keep = database.prepare('INSERT INTO record (capture, position, kind, json) VALUES (?, ?, ?, ?)');
      for (const { row, platform, records, error, lasting } of batch) {
        clear.run(row.id);
        note.run(row.id, lasting ? PARSER_VERSION : toBeReadAgain, platform ?? null, error ?? null);
        for (const [position, record] of records.entries())
          keep.run(row.id, position, record.kind, JSON.stringify(record));
      }
    });
    readable += batch.filter(({ error }) => error === undefined).length;
    onProgress(Math.min(start + batchSize, rows.length), rows.length);
  }
  return readable;
}

async function readOne(workspace: Workspace, row: CaptureRow, withheld: Withholding): Promise<ReadCapture> {
  const name = row.url ?? row.file ?? row.page;
  try {
    const { body } = await readCapture(workspace, row);
    const page = await openPage({
      bytes: body,
      url: row.url ?? undefined,
      file: row.file ?? undefined,
      contentType: row.content_type ?? undefined,
    });
    const { platform, records: read } = parsePage(page);
    const records = withheld.records({ key: row.page, url: row.url ?? undefined }, read);
    return { platform, records, error: undefined, lasting: true };
  } catch (error) {
    // One page that cannot be read, for whatever reason, must not keep all others from their graph: it is told at the end.
    const reason = error instanceof PageError ? error.message : `${name}: ${(error as Error).stack ?? error}`;
    return { platform: undefined, records: [], error: reason, lasting: error instanceof PageError };
  }
}

/** The pages that could not be read. */
export function unreadable(workspace: Workspace, withheld: Withholding = withholdNothing): Unreadable[] {
  const rows = workspace.database
    .prepare(
      `SELECT coalesce(c.url, c.file, c.page) AS page, p.error AS reason FROM (${newest}) c JOIN parse p ON p.capture = c.id
       WHERE p.error IS NOT NULL ORDER BY 1`,
    )
    .all() as unknown as Unreadable[];
  return rows.map(({ page, reason }) => ({ page: withheld.text(page), reason: withheld.text(reason) }));
}

/** What tells the pages that `linkPages` gives from those of another time, short of their records. */
export function hashOfPages({ database }: Workspace): string {
  const all = createHash('sha256');
  const rows = database.prepare(
    `SELECT c.page, c.url, c.file, c.sha256, c.fetched_at, c.archived_from, c.series, c.edition, c.hint_basis,
       p.parser_version, p.platform, p.error
     FROM (${newest}) c JOIN parse p ON p.capture = c.id ORDER BY c.page`,
  );
  for (const row of rows.iterate()) all.update(JSON.stringify(Object.values(row)));
  return all.digest('base64url');
}

/** All pages with their records, in an order that does not change with the order of their capture. */
export function linkPages(workspace: Workspace, withheld: Withholding = withholdNothing): LinkPage[] {
  const { database } = workspace;
  const captures = database
    .prepare(
      `SELECT c.*, p.platform, (
         SELECT '[' || group_concat(json, ',' ORDER BY position) || ']' FROM record WHERE capture = c.id
       ) AS records
       FROM (${newest}) c JOIN parse p ON p.capture = c.id WHERE p.error IS NULL ORDER BY c.page`,
    )
    .iterate();
  // One by one: all records as text are as much again.
  return Array.from(captures, (row) => {
    const text = (name: string) => (row[name] as string | null) ?? undefined;
    const key = row.page as string;
    const records = JSON.parse(text('records') ?? '[]') as PageRecord[];
    const address = (name: string) => {
      const given = text(name);
      return given === undefined ? undefined : withheld.address(given, records);
    };
    return {
      id: `page-${contentHash(key)}`,
      key,
      url: address('url'),
      file: address('file'),
      sha256: row.sha256 as string,
      fetchedAt: text('fetched_at'),
      archivedFrom: text('archived_from'),
      platform: text('platform'),
      standing: platformById(text('platform') ?? '')?.standing,
      series: text('series'),
      edition: text('edition'),
      hintBasis: text('hint_basis') as LinkPage['hintBasis'],
      records,
    };
  });
}
