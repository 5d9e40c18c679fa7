/**
 * The store of record: one SQLite file that holds what was fetched, what was read from it and who was found to be who.
 * Everything in it but the captures and the frontier can be made again from the archive.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** Version of the schema below. A file of a newer version is refused, one of an older version is migrated. */
export const SCHEMA_VERSION = 3;

const told = `
-- Addresses whose pages need not be asked for, since an export tells all they do. One with a slash at its end stands for
-- all below it.
CREATE TABLE told (
  address TEXT PRIMARY KEY,
  export TEXT NOT NULL,              -- address of the export
  source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const archived = `
-- What an archive of the web says it holds of the pages of a source.
CREATE TABLE archived (
  source TEXT NOT NULL,
  page TEXT NOT NULL,                -- as in table 'frontier'
  timestamp TEXT NOT NULL,           -- of the capture: YYYYMMDDhhmmss, UTC
  original TEXT NOT NULL,            -- the address as the archive writes it
  digest TEXT,
  rejected TEXT,                     -- why this capture is of no use, in words
  PRIMARY KEY (source, page, timestamp)
) STRICT, WITHOUT ROWID;
CREATE INDEX archived_by_digest ON archived (source, digest);
`;

const archivedText = `
-- A hash of the words of a capture that was read: by it pages are found that say the same at every address.
ALTER TABLE archived ADD COLUMN text TEXT;
CREATE INDEX archived_by_text ON archived (source, text) WHERE text IS NOT NULL;
CREATE INDEX archived_rejected ON archived (source, timestamp) WHERE rejected IS NOT NULL;
`;

const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- One row for each distinct content of each page. 'page' is the address, or 'sha256:…' for a page without one.
CREATE TABLE capture (
  id INTEGER PRIMARY KEY,
  page TEXT NOT NULL,
  url TEXT,
  sha256 TEXT NOT NULL,
  fetched_at TEXT NOT NULL,          -- ISO 8601, UTC; of an imported file the time it was last modified
  seen_at TEXT NOT NULL,             -- when this content was last seen at this address, or in an archive of the web
  how TEXT NOT NULL CHECK (how IN ('crawl', 'import')),
  status INTEGER NOT NULL DEFAULT 200,
  content_type TEXT,
  source TEXT,                       -- canonical address of the source of confgraph.yaml, or the imported path
  file TEXT,                         -- as the user gave it, of an import
  archived_from TEXT,                -- where an archive of the web shows it, of a page that was read out of one
  series TEXT, edition TEXT,         -- as an index, an option or the configuration says
  hint_basis TEXT CHECK (hint_basis IN ('index', 'crawl')),
  warc_file TEXT NOT NULL, warc_offset INTEGER NOT NULL, warc_length INTEGER NOT NULL,
  UNIQUE (page, sha256)
) STRICT;
CREATE INDEX capture_by_sha ON capture (sha256);

CREATE TABLE parse (
  capture INTEGER PRIMARY KEY REFERENCES capture (id) ON DELETE CASCADE,
  parser_version INTEGER NOT NULL,
  platform TEXT,
  error TEXT                         -- why the page could not be read, in words for its user
) STRICT;

CREATE TABLE record (
  capture INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (capture, position)
) STRICT, WITHOUT ROWID;

-- Which entity a mention was first given to: what keeps ids the same over rebuilds.
CREATE TABLE identity (
  label TEXT NOT NULL,
  mention TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (label, mention)
) STRICT, WITHOUT ROWID;
CREATE TABLE redirect (old TEXT PRIMARY KEY, new TEXT NOT NULL) STRICT;

CREATE TABLE frontier (
  url TEXT PRIMARY KEY,              -- normalized
  source TEXT NOT NULL,
  host TEXT NOT NULL,
  depth INTEGER NOT NULL,
  priority INTEGER NOT NULL DEFAULT 0,   -- lower first
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed', 'refused')),
  not_before INTEGER NOT NULL DEFAULT 0, -- milliseconds since the epoch
  attempts INTEGER NOT NULL DEFAULT 0,
  status INTEGER,                    -- of the last HTTP answer, where it was no page
  reason TEXT,                       -- why it failed or was refused, in words for its user
  hint TEXT,                         -- what its user can do
  refused_by TEXT CHECK (refused_by IN ('robots', 'scope', 'guard')),
  found_on TEXT,
  etag TEXT, last_modified TEXT,
  capture INTEGER REFERENCES capture (id),
  redirect_to TEXT,                  -- where it led when it was last asked for
  redirects INTEGER NOT NULL DEFAULT 0,  -- how many redirects led here
  -- Where it is asked for: at its own address where NULL; 'index' is a question to the index of an archive of the web,
  -- 'replay' a page that is read out of one, whose captures are in table 'archived'. Their host is the archive's.
  via TEXT CHECK (via IN ('index', 'replay'))
) STRICT;
CREATE INDEX frontier_next ON frontier (host, state, priority, depth);
CREATE INDEX frontier_of_source ON frontier (source, state);
CREATE INDEX frontier_of_capture ON frontier (capture);
${told}
CREATE TABLE host (
  host TEXT PRIMARY KEY,             -- with scheme and port
  robots TEXT,                       -- the body of robots.txt
  robots_status INTEGER,
  robots_fetched_at INTEGER,
  not_before INTEGER NOT NULL DEFAULT 0,
  why TEXT,                          -- why the host is waited for
  index_asked_at INTEGER             -- when its index was asked last, of an archive of the web
) STRICT;
${archived}${archivedText}`;

/** What makes a file of one version into one of the next, from version 1 on. */
const migrations = [
  `ALTER TABLE frontier ADD COLUMN status INTEGER; ${told}
   ALTER TABLE frontier ADD COLUMN via TEXT CHECK (via IN ('index', 'replay'));
   ALTER TABLE capture ADD COLUMN archived_from TEXT;
   ALTER TABLE host ADD COLUMN index_asked_at INTEGER; ${archived}`,
  archivedText,
];

/** A store of record that cannot be used; `message` says why and what to do. */
export class StoreOfRecordError extends Error {
  override name = 'StoreOfRecordError';
}

/** Opens the store of record, making or migrating it. One that may not be written is opened for reading alone. */
export function openStoreOfRecord(file: string): DatabaseSync {
  const database = openFile(file);
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version > SCHEMA_VERSION) {
    database.close();
    throw new StoreOfRecordError(
      `${file}: made by a newer confgraph (schema ${version}, this one knows ${SCHEMA_VERSION}). Update confgraph.`,
    );
  }
  if (version < SCHEMA_VERSION) transaction(database, () => bringUpToDate(database));
  return database;
}

function bringUpToDate(database: DatabaseSync): void {
  // Looked at again: another process may have been here between the look and the lock.
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version >= SCHEMA_VERSION) return;
  if (version === 0) database.exec(schema);
  else for (const migration of migrations.slice(version - 1)) database.exec(migration);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

function openFile(file: string): DatabaseSync {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: 10_000 });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    return database;
  } catch (cause) {
    if (mayNotBeWritten(cause) && existsSync(file)) return openForReading(file);
    throw noStore(file, cause);
  }
}

/** Of a disk that is mounted read-only, or a folder of somebody else's. */
function openForReading(file: string): DatabaseSync {
  const address = pathToFileURL(file);
  // SQLite cannot read a file of this kind without writing beside it, unless it is told that nobody changes it.
  address.searchParams.set('immutable', '1');
  try {
    const database = new DatabaseSync(address, { readOnly: true });
    database.exec('PRAGMA foreign_keys = ON;');
    return database;
  } catch (cause) {
    throw noStore(file, cause);
  }
}

/** SQLITE_READONLY, SQLITE_CANTOPEN, or a folder that cannot be made. */
function mayNotBeWritten(error: unknown): boolean {
  const { errcode = 0, code } = error as { errcode?: number; code?: string };
  return [8, 14].includes(errcode & 0xff) || code === 'EROFS' || code === 'EACCES';
}

function noStore(file: string, cause: unknown): StoreOfRecordError {
  const reason = (cause as Error).message;
  return new StoreOfRecordError(
    mayNotBeWritten(cause)
      ? `${file}: cannot be opened (${reason}). Look whether the disk is there and whether you may write into its folder.`
      : `${file}: not a store of record (${reason}). If the file is damaged, move it away and "confgraph import .confgraph/archive": that holds every page, though not what an index or --series said of it.`,
    { cause },
  );
}

/** Runs `work` in one transaction: all of it or nothing. Not reentrant. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
