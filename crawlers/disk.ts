/** A disk or a store of record that cannot be written: said with what it is about, and what to do. */
import { ArchiveError } from '../workspace/archive.ts';
import { CrawlError } from './types.ts';

const SQLITE_BUSY = 5;
// SQLITE_IOERR, SQLITE_FULL
const sqliteCodes = new Set([10, 13]);
const systemCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS']);

/** Whether an error is about a disk that cannot be written, not about what is read. */
export function isDiskError(error: unknown): boolean {
  const { code, errcode } = error as NodeJS.ErrnoException & { errcode?: number };
  const isSqlite = errcode !== undefined && sqliteCodes.has(errcode & 0xff);
  return error instanceof ArchiveError || isSqlite || (code !== undefined && systemCodes.has(code));
}

function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY;
}

/**
 * Makes an error of the disk, or of a store of record that somebody else writes, one for its user; others stay as they are.
 *
 * @param folder of the workspace.
 * @param command what its user runs again.
 */
export function asDiskError(error: unknown, folder: string, command: 'crawl' | 'import'): unknown {
  if (isBusy(error)) {
    const again = command === 'crawl' ? 'crawl again: it goes on where it was' : 'run the same import again';
    return new CrawlError(
      'locked',
      `Another program has been writing to the workspace ${folder} for too long. Nothing is lost.`,
      `Wait until it is done, or close what has .confgraph/store.db open; then ${again}.`,
      error,
    );
  }
  if (!isDiskError(error)) return error;
  const { message } = error as Error;
  const what =
    error instanceof ArchiveError
      ? message
      : `The workspace ${folder} cannot be written (${message}). Nothing is lost.`;
  const hint =
    command === 'crawl'
      ? 'Make room, then crawl again: it goes on where it was.'
      : 'Make room, then run the same import again: what is there already is kept.';
  return new CrawlError('disk', what, hint, error);
}
