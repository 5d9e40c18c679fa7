/**
 * Locks between processes: two crawls of one workspace exclude each other, so do two imports and two builds. The lock is that of an
 * open SQLite file: the system lets go of it when its process dies, however it dies, so no lock is ever left over.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Workspace } from './workspace.ts';

/** Somebody else is at it. */
export class LockedError extends Error {
  override name = 'LockedError';
  /** The process that holds the lock; undefined where it cannot be told. */
  readonly pid: number | undefined;
  constructor(message: string, pid: number | undefined) {
    super(message);
    this.pid = pid;
  }
}

/**
 * Takes a lock of the workspace.
 *
 * @param activity what the lock is for: "crawl", "import"…; locks of different names do not exclude each other.
 * @param patience milliseconds to wait for who is at it; only for what takes an instant.
 * @returns a function that gives the lock back.
 * @throws LockedError at once, or when the patience is at its end.
 */
export function lockWorkspace(
  workspace: Pick<Workspace, 'archiveDirectory'>,
  activity: string,
  patience = 0,
): () => void {
  const folder = dirname(workspace.archiveDirectory);
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, `${activity}.lock`), { timeout: patience });
  try {
    // Committed first, then locked again: whoever comes second must be able to read who was first.
    database.exec('BEGIN IMMEDIATE');
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL, since TEXT NOT NULL); DELETE FROM holder;');
    database.prepare('INSERT INTO holder VALUES (?, ?)').run(process.pid, new Date().toISOString());
    database.exec('COMMIT; BEGIN IMMEDIATE;');
  } catch (error) {
    const holder = isBusy(error) ? readHolder(database) : undefined;
    database.close();
    if (!isBusy(error)) throw error;
    throw new LockedError(
      holder
        ? `Another ${activity} of this workspace is at work: process ${holder.pid}, since ${holder.since}`
        : `Another ${activity} of this workspace is at work`,
      holder?.pid,
    );
  }
  return () => database.close();
}

/** Who holds a lock of the workspace; undefined where nobody does. */
export function lockHolder(
  workspace: Pick<Workspace, 'archiveDirectory'>,
  activity: string,
): { pid: number; since: string } | undefined {
  const file = join(dirname(workspace.archiveDirectory), `${activity}.lock`);
  if (!existsSync(file)) return undefined;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    const holder = readHolder(database);
    // Whoever is gone holds nothing. Only then is the lock tried: trying it might stand in a beginner's way for a moment.
    if (!holder || !isAlive(holder.pid)) return undefined;
    database.exec('BEGIN IMMEDIATE; ROLLBACK;');
    return undefined;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return readHolder(database);
  } finally {
    database.close();
  }
}

/** Whether there is a process of that number; one of another user cannot be told anything, and is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode;
  return code !== undefined && (code & 0xff) === 5; // SQLITE_BUSY
}

function readHolder(database: DatabaseSync): { pid: number; since: string } | undefined {
  try {
    const row = database.prepare('SELECT pid, since FROM holder').get();
    return row ? { pid: Number(row.pid), since: String(row.since) } : undefined;
  } catch (error) {
    // The first one holds the lock but has not yet written who it is.
    if (isBusy(error) || /no such table/.test((error as Error).message)) return undefined;
    throw error;
  }
}
