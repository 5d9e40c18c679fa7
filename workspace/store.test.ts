import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openStoreOfRecord, SCHEMA_VERSION } from './store.ts';

const columns = (database: DatabaseSync) =>
  database
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' ORDER BY 1, 2`,
    )
    .all()
    .map((row) => `${row.table}.${row.column}`);

test('a file of the first version is brought up to date and keeps what it holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-store-'));
  try {
    const fresh = openStoreOfRecord(join(folder, 'new.db'));
    const file = join(folder, 'old.db');
    const first = openStoreOfRecord(file);
    // Undoes what came after version 1.
    first.exec(`DROP TABLE told; DROP TABLE archived; ALTER TABLE frontier DROP COLUMN status;
      ALTER TABLE frontier DROP COLUMN via; ALTER TABLE capture DROP COLUMN archived_from;
      ALTER TABLE host DROP COLUMN index_asked_at; PRAGMA user_version = 1;`);
    first.exec("INSERT INTO meta VALUES ('kept', 'yes')");
    first.close();
    const migrated = openStoreOfRecord(file);
    assert.deepEqual(columns(migrated), columns(fresh));
    assert.equal(migrated.prepare('PRAGMA user_version').get()?.user_version, SCHEMA_VERSION);
    assert.equal(migrated.prepare("SELECT value FROM meta WHERE key = 'kept'").get()?.value, 'yes');
    migrated.close();
    fresh.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
