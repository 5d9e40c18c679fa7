/** What tests of imports share: a folder for files and a workspace beside them, anew for each test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { readCapture } from '../../workspace/archive.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';

/** A row of table `capture`, of an import. */
export interface ImportedRow {
  page: string;
  sha256: string;
  url: string | null;
  series: string | null;
  edition: string | null;
  hint_basis: string | null;
  fetched_at: string;
  seen_at: string;
  content_type: string | null;
  file: string;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}

export interface Importing {
  /** Of the test that runs; the files stand in it, and the workspace. */
  readonly folder: string;
  readonly workspace: Workspace;
  /** Writes a file. @returns its path. */
  save(name: string, content: string | Buffer): string;
  /** What was imported, in that order; of the test's workspace or another. */
  rows(of?: Workspace): ImportedRow[];
  /** The bytes kept, as text. */
  text(row: ImportedRow, of?: Workspace): string;
  /** What stands in `<title>` of each. */
  titles(): (string | undefined)[];
}

/** Prepares each test of the file that calls it. */
export function importingInEachTest(): Importing {
  let folder: string;
  let workspace: Workspace;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'confgraph-import-'));
    workspace = createWorkspace(join(folder, 'workspace'));
  });
  afterEach(() => {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const rows = (of = workspace) =>
    of.database.prepare('SELECT * FROM capture ORDER BY id').all() as unknown as ImportedRow[];
  const text = (row: ImportedRow, of = workspace) => readCapture(of, row).body.toString();
  return {
    get folder() {
      return folder;
    },
    get workspace() {
      return workspace;
    },
    save(name, content) {
      const file = join(folder, name);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    rows,
    text,
    titles: () => rows().map((row) => /<title>(.*?)</.exec(text(row))?.[1]),
  };
}
