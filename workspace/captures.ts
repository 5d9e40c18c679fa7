/** Captures: bytes into the archive once for each content of a page, then a row in the store of record. */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type ArchiveEntry, type ArchiveLocation, ArchiveWriter } from './archive.ts';
import { prepared } from './prepared.ts';
import { transaction } from './store.ts';
import type { Workspace } from './workspace.ts';

/** A page that was fetched or read from a file. */
export interface NewCapture {
  /** Undefined where it has none; the page is then known by its content. */
  url: string | undefined;
  body: Uint8Array;
  contentType: string | undefined;
  /** ISO 8601, UTC. */
  fetchedAt: string;
  how: 'crawl' | 'import';
  status: number;
  /** Of the HTTP response, if there was one. */
  headers?: [name: string, value: string][] | undefined;
  /** The capture of which this is another version, made by running its scripts. */
  versionOf?: number | undefined;
  source: string | undefined;
  file?: string | undefined;
  /** When it was last seen, where that is not `fetchedAt`: ISO 8601, UTC. */
  seenAt?: string | undefined;
  /** Where an archive of the web shows it, of a page that was read out of one. */
  archivedFrom?: string | undefined;
  /** True where `fetchedAt` says when somebody fetched it, not only when a file was saved. A crawl always does. */
  witnessed?: boolean | undefined;
  series?: string | undefined;
  edition?: string | undefined;
  hintBasis?: 'index' | 'crawl' | undefined;
}

export interface RecordedCapture {
  /** Of table `capture`. */
  id: number;
  /** False where this content of this page was there already. */
  isNew: boolean;
}

/** Opens the archive for a crawl or an import, whose lock the caller holds. */
export function openArchive(
  workspace: Workspace,
  kind: 'crawl' | 'import',
  options: { rotateAt?: number } = {},
): Promise<ArchiveWriter> {
  const end = workspace.database.prepare('SELECT value FROM meta WHERE key = ?');
  const committedEnd = (file: string) => Number(end.get(endKey(file))?.value ?? 0);
  return ArchiveWriter.open(workspace.archiveDirectory, kind, committedEnd, options);
}

/** Under this key `meta` says where a file of the archive ends: captures may be forgotten, their bytes stay. */
function endKey(file: string): string {
  return `archive end ${file}`;
}

/**
 * Records pages, all or none. Content already known for its page is not written again: only when it was last seen is
 * noted (of a crawl) and what is newly known of its series and edition.
 *
 * @param alongside runs in the same transaction, with what was recorded in the order given.
 * @throws ArchiveError where nothing can be written.
 */
export async function recordCaptures(
  database: DatabaseSync,
  archive: ArchiveWriter,
  captures: NewCapture[],
  alongside: (recorded: RecordedCapture[]) => void = () => undefined,
): Promise<RecordedCapture[]> {
  const known = prepared(database, 'SELECT id FROM capture WHERE page = ? AND sha256 = ?');
  const pages = captures.map((capture) => {
    const sha256 = createHash('sha256').update(capture.body).digest('hex');
    return { capture, sha256, page: capture.url ?? `sha256:${sha256}` };
  });
  const fresh = new Map<string, ArchiveEntry>();
  for (const { capture, sha256, page } of pages) {
    const key = `${page} ${sha256}`;
    if (fresh.has(key) || known.get(page, sha256)) continue;
    const refersTo =
      capture.versionOf === undefined ? undefined : archive.nameOf(placeOfCapture(database, capture.versionOf));
    fresh.set(key, { ...capture, date: capture.fetchedAt, sha256, refersTo });
  }
  const places = await archive.append([...fresh.values()]);
  const placeOf = new Map([...fresh.keys()].map((key, index) => [key, places[index]!]));
  return transaction(database, () => {
    const last = places.at(-1);
    if (last) {
      prepared(database, 'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
        endKey(last.warc_file),
        String(last.warc_offset + last.warc_length),
      );
    }
    const recorded = pages.map(({ capture, sha256, page }): RecordedCapture => {
      const id = known.get(page, sha256)?.id;
      if (id !== undefined) {
        updateKnown(database, Number(id), capture);
        return { id: Number(id), isNew: false };
      }
      return { id: insert(database, page, sha256, capture, placeOf.get(`${page} ${sha256}`)!), isNew: true };
    });
    alongside(recorded);
    return recorded;
  });
}

function placeOfCapture(database: DatabaseSync, id: number): ArchiveLocation {
  const sql = 'SELECT warc_file, warc_offset, warc_length FROM capture WHERE id = ?';
  return prepared(database, sql).get(id) as unknown as ArchiveLocation;
}

function insert(
  database: DatabaseSync,
  page: string,
  sha256: string,
  capture: NewCapture,
  place: ArchiveLocation,
): number {
  const result = prepared(
    database,
    `INSERT INTO capture (page, url, sha256, fetched_at, seen_at, how, status, content_type, source, file,
         archived_from, series, edition, hint_basis, warc_file, warc_offset, warc_length)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    page,
    capture.url ?? null,
    sha256,
    capture.fetchedAt,
    capture.seenAt ?? capture.fetchedAt,
    capture.how,
    capture.status,
    capture.contentType ?? null,
    capture.source ?? null,
    capture.file ?? null,
    capture.archivedFrom ?? null,
    capture.series ?? null,
    capture.edition ?? null,
    basisOf(capture),
    place.warc_file,
    place.warc_offset,
    place.warc_length,
  );
  return Number(result.lastInsertRowid);
}

/** What a source says of the page's series and edition, and when the page was last seen. */
export function noteSeen(
  database: DatabaseSync,
  id: number,
  seen: Pick<NewCapture, 'fetchedAt' | 'seenAt' | 'series' | 'edition' | 'hintBasis'>,
): void {
  prepared(database, 'UPDATE capture SET seen_at = max(seen_at, ?) WHERE id = ?').run(
    seen.seenAt ?? seen.fetchedAt,
    id,
  );
  noteHints(database, id, seen);
}

function updateKnown(database: DatabaseSync, id: number, capture: NewCapture): void {
  // The time of a file says when it was saved, not that somebody looked again.
  if (capture.how === 'crawl' || capture.witnessed) noteSeen(database, id, capture);
  else noteHints(database, id, capture);
}

function noteHints(
  database: DatabaseSync,
  id: number,
  hints: Pick<NewCapture, 'series' | 'edition' | 'hintBasis'>,
): void {
  if (hints.series === undefined && hints.edition === undefined) return;
  prepared(
    database,
    `UPDATE capture SET series = coalesce(?1, series), edition = coalesce(?2, edition), hint_basis = ?3
       WHERE id = ?4 AND (series IS NOT coalesce(?1, series) OR edition IS NOT coalesce(?2, edition))`,
  ).run(hints.series ?? null, hints.edition ?? null, basisOf(hints), id);
}

function basisOf(hints: Pick<NewCapture, 'series' | 'edition' | 'hintBasis'>): string | null {
  return hints.series === undefined && hints.edition === undefined ? null : (hints.hintBasis ?? null);
}
