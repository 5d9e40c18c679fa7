/**
 * A memo that outlives its process: a SQLite file that can be thrown away at any time. It holds what the texts of the last
 * build gave, one by one and counted together, and nothing else. A file that is damaged, or of other code, is made anew; one that cannot be
 * written is done without.
 */
import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Memo } from './link/memo.ts';
import { type Counted, type KeptTally, runTally, type Tally } from './link/tally.ts';

export interface KeptMemo extends Memo {
  /** Of the texts asked for: those remembered from before, and those worked on now. */
  readonly counts: { remembered: number; worked: number };
  /** Ends it. Where `whole`, every text that is still there was asked for: what others gave is forgotten. */
  close(whole: boolean): void;
}

/** Values that are written together: what is held in memory for it. */
const batchSize = 500;

// What is deleted leaves no trace in the file: people ask to be forgotten.
const schema = `
PRAGMA secure_delete = ON;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS version (code TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS memo (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;

/** @param version of the code that works on the texts: what other code left is not used. */
export function openMemo(file: string, version: string): KeptMemo {
  let kept = open(file, version);
  const fresh = new Map<string, string>();
  const used = new Set<string>();
  const counts = { remembered: 0, worked: 0 };
  /** Runs something on the file, and does without it from the first failure on. */
  const attempt = <T>(work: (open: Kept) => T): T | undefined => {
    if (!kept) return undefined;
    try {
      return work(kept);
    } catch {
      // Full, locked, taken away or damaged: all that is lost is time, at the next build. The file is not trusted again.
      kept.database.close();
      kept = undefined;
      remove(file);
      return undefined;
    }
  };
  const flush = () => {
    if (fresh.size === 0) return;
    attempt(({ database, insert }) => {
      database.exec('BEGIN IMMEDIATE');
      for (const [key, value] of fresh) insert.run(key, value);
      database.exec('COMMIT');
    });
    fresh.clear();
  };
  const read = (key: string): unknown =>
    rememberedIn(fresh.get(key)) ?? attempt(({ select }) => rememberedIn(select.get(key)?.value));
  const recall = <T>(key: string, work: () => T): T => {
    used.add(key);
    const known = read(key);
    if (known !== undefined) {
      counts.remembered++;
      return known as T;
    }
    counts.worked++;
    const result = work();
    if (kept) fresh.set(key, JSON.stringify(result));
    if (fresh.size >= batchSize) flush();
    return result;
  };
  return {
    counts,
    recall: (kind, text, work) => recall(keyOf(kind, text), work),
    tally(kind) {
      const ownKey = `${kind} tally`;
      used.add(ownKey);
      const before = read(ownKey) as KeptTally | undefined;
      const keyOfText = (text: string) => {
        const key = keyOf(kind, text);
        used.add(key);
        return key;
      };
      const keep = (tally: Tally) => {
        if (kept) fresh.set(ownKey, JSON.stringify(tally));
      };
      return runTally(before, { keyOf: keyOfText, recall, known: (key) => read(key) as Counted | undefined, keep });
    },
    close(whole) {
      flush();
      attempt(({ database }) => {
        if (whole) forgetOthers(database, used);
        database.close();
      });
    },
  };
}

function keyOf(kind: string, text: string): string {
  return `${kind}:${hash('sha256', text, 'base64url').slice(0, 22)}`;
}

function rememberedIn(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

interface Kept {
  database: DatabaseSync;
  select: StatementSync;
  insert: StatementSync;
}

function open(file: string, version: string): Kept | undefined {
  for (let attempt = 1; attempt <= 2; attempt++) {
    let database: DatabaseSync | undefined;
    try {
      database = new DatabaseSync(file, { timeout: 5_000 });
      database.exec(schema);
      const code = database.prepare('SELECT code FROM version').get()?.code;
      if (code === undefined) database.prepare('INSERT INTO version VALUES (?)').run(version);
      else if (code !== version) throw new Error('of other code');
      return {
        database,
        select: database.prepare('SELECT value FROM memo WHERE key = ?'),
        insert: database.prepare('INSERT OR REPLACE INTO memo VALUES (?, ?)'),
      };
    } catch {
      database?.close();
      remove(file);
    }
  }
  return undefined;
}

function remove(file: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) {
    try {
      rmSync(`${file}${ending}`, { force: true });
    } catch (error) {
      // Where it cannot be removed it is done without, or tried again at the next build.
      if (
        !['EBUSY', 'EPERM', 'EACCES', 'EROFS', 'EISDIR', 'ERR_FS_EISDIR'].includes(
          (error as NodeJS.ErrnoException).code ?? '',
        )
      )
        throw error;
    }
  }
}

function forgetOthers(database: DatabaseSync, used: ReadonlySet<string>): void {
  const stale: string[] = [];
  for (const { key } of database.prepare('SELECT key FROM memo').iterate())
    if (!used.has(key as string)) stale.push(key as string);
  if (stale.length === 0) return;
  database.exec('BEGIN IMMEDIATE');
  const forget = database.prepare('DELETE FROM memo WHERE key = ?');
  for (const key of stale) forget.run(key);
  database.exec('COMMIT');
  // Half of the file or more is empty.
  if (stale.length > used.size) database.exec('VACUUM');
}
