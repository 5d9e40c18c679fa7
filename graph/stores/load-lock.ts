/** Lets one process at a time write an embedded graph. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store.ts';

/**
 * Runs `work` while holding the folder's lock. SQLite keeps the lock: the operating system gives it up when its process
 * dies, however it dies, so that no stale lock is ever to be judged.
 *
 * @throws StoreError 'locked' at once where another load runs
 */
export async function withLoadLock<T>(directory: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(directory, { recursive: true });
  const holder = join(directory, 'loading.pid');
  const lock = new DatabaseSync(join(directory, 'loading.lock'), { timeout: 0 });
  try {
    try {
      lock.exec('BEGIN IMMEDIATE');
    } catch (cause) {
      if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) throw cause;
      throw new StoreError(
        'locked',
        `${directory}: another build is writing this graph${readPid(holder)}`,
        'Wait until it is done, then run the command again.',
        cause,
      );
    }
    writeFileSync(holder, String(process.pid));
    try {
      return await work();
    } finally {
      rmSync(holder, { force: true });
    }
  } finally {
    lock.close();
  }
}

const SQLITE_BUSY = 5;

function readPid(file: string): string {
  try {
    return ` (process ${readFileSync(file, 'utf8')})`;
  } catch {
    return ''; // It is between taking the lock and saying so.
  }
}
