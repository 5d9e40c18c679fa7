/** The links of pages that are held: read from the archive, where a page need not or did not come again. */
import { sniffForm } from '../parsers/page.ts';
import { type ArchiveLocation, readCapture } from '../workspace/archive.ts';
import { prepared } from '../workspace/prepared.ts';
import { transaction } from '../workspace/store.ts';
import { headerDirectives } from './directives.ts';
import { type Discovery, discover } from './discovery.ts';
import { follow } from './follow.ts';
import type { FrontierPage } from './frontier-page.ts';
import type { Run, SourceState } from './run.ts';

type HeldPage = Pick<FrontierPage, 'url' | 'source' | 'depth' | 'capture'>;

/**
 * Where a page leads, as it was kept.
 *
 * @throws ArchiveError where its record is missing or damaged.
 */
export async function linksOfKept(run: Run, source: SourceState, page: HeldPage): Promise<Discovery | undefined> {
  const sql = 'SELECT warc_file, warc_offset, warc_length, sha256 FROM capture WHERE id = ?';
  const row = prepared(run.workspace.database, sql).get(page.capture);
  if (!row) return undefined;
  const { body, contentType, headers } = readCapture(
    run.workspace,
    row as unknown as ArchiveLocation & { sha256: string },
  );
  const given = { bytes: body, contentType, url: page.url };
  const found = await discover(run, source, given, sniffForm(body, contentType), page.depth);
  if (headerDirectives(Object.entries(headers)).nofollow) found.links = [];
  return found;
}

/** So many pages are read before others are let run. */
const AT_A_TIME = 50;

/**
 * Reads all pages of a round for links again that were had in it before its scope was changed: what was left aside then
 * may count now, and nothing need be asked for again. Ends early where the crawl is stopped.
 *
 * @returns whether it came to the end.
 */
export async function followKeptAgain(run: Run, source: SourceState): Promise<boolean> {
  const { database } = run.workspace;
  const next = prepared(
    database,
    `SELECT rowid, url, source, depth, capture FROM frontier
     WHERE source = ? AND state = 'done' AND capture IS NOT NULL AND rowid > ? ORDER BY rowid LIMIT ?`,
  );
  let last = 0;
  for (;;) {
    const pages = next.all(source.scope.start, last, AT_A_TIME) as unknown as (HeldPage & { rowid: number })[];
    if (pages.length === 0) return true;
    for (const page of pages) {
      if (run.signal.aborted) return false;
      const found = await linksOfKept(run, source, page);
      if (found) transaction(database, () => follow(run, page, found, new Set()));
      last = page.rowid;
    }
  }
}
