import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { currentActivity, noteProgress } from './activity.ts';
import { lockHolder, lockWorkspace } from './lock.ts';
import { createWorkspace } from './workspace.ts';

test('who is at an activity is told with what it noted last, and nobody where nobody is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-activity-'));
  const workspace = createWorkspace(folder);
  try {
    assert.equal(currentActivity(workspace, 'crawl'), undefined);
    const release = lockWorkspace(workspace, 'crawl');
    assert.deepEqual(
      [currentActivity(workspace, 'crawl')?.pid, currentActivity(workspace, 'crawl')?.progress],
      [process.pid, undefined],
    );
    noteProgress(workspace.database, 'crawl', { pages: 3 });
    noteProgress(workspace.database, 'crawl', { pages: 4 });
    assert.deepEqual(currentActivity(workspace, 'crawl')?.progress, { pages: 4 });
    assert.equal(currentActivity(workspace, 'import'), undefined);
    release();
    assert.equal(currentActivity(workspace, 'crawl'), undefined);
  } finally {
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a lock that somebody has only begun to take names nobody yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-activity-'));
  const workspace = { archiveDirectory: join(folder, '.confgraph', 'archive') };
  mkdirSync(dirname(workspace.archiveDirectory), { recursive: true });
  const begun = new DatabaseSync(join(folder, '.confgraph', 'crawl.lock'));
  try {
    begun.exec('BEGIN IMMEDIATE');
    assert.equal(lockHolder(workspace, 'crawl'), undefined);
  } finally {
    begun.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
