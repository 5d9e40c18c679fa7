/**
 * A memo that outlives its process: a file that can be thrown away at any time. It holds what the things of the last build gave, and
 * nothing else, since each build writes it anew. One that is damaged, or of other code, is not used; where none can be written, the next
 * build does all again.
 */
import { hash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Memo } from './link/memo.ts';
import { type Columns, Rows } from './link/rows.ts';

export interface KeptMemo extends Memo {
  /** Writes what was kept in place of what the last build wrote. */
  write(): void;
}

/** In bytes: the hash of what follows it. */
const sealLength = 32;

/** @param version of the code that makes the rows: what other code left is not used. */
export function openMemo(file: string, version: string): KeptMemo {
  const before = read(file, version);
  const kept = new Map<string, Columns>();
  return {
    before(kind) {
      const columns = before?.get(kind);
      // It is asked for once, and large.
      before?.delete(kind);
      return columns && new Rows(columns);
    },
    keep: (kind, rows) => kept.set(kind, rows.columns),
    write() {
      const bytes = serialize({ version, kept });
      kept.clear();
      const own = `${file}.new`;
      try {
        writeFileSync(own, seal(bytes));
        writeFileSync(own, bytes, { flag: 'a' });
        renameSync(own, file);
      } catch {
        // Full, or taken away: all that is lost is time, at the next build. What is out of date goes: people ask to be forgotten.
        for (const each of [own, file]) remove(each);
      }
    },
  };
}

function read(file: string, version: string): Map<string, Columns> | undefined {
  try {
    const all = readFileSync(file);
    const bytes = all.subarray(sealLength);
    if (!seal(bytes).equals(all.subarray(0, sealLength))) return undefined;
    const found = deserialize(bytes) as { version: string; kept: Map<string, Columns> };
    return found.version === version ? found.kept : undefined;
  } catch {
    return undefined; // There is none, or it cannot be read: it only spares work.
  }
}

function seal(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    // Where it cannot be removed it is tried again at the next build.
    if (
      !['EBUSY', 'EPERM', 'EACCES', 'EROFS', 'EISDIR', 'ERR_FS_EISDIR', 'ENOTDIR'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      )
    )
      throw error;
  }
}
