import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { LockedError, lockHolder, lockWorkspace } from './lock.ts';

let folder: string;
let workspace: { archiveDirectory: string };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-lock-'));
  workspace = { archiveDirectory: join(folder, '.confgraph', 'archive') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, says so, and holds it. */
async function holder(): Promise<ChildProcess> {
  const script = `
    const { lockWorkspace } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
    lockWorkspace(${JSON.stringify(workspace)}, 'crawl');
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  return child;
}

test('a second process is told which one is at work, and a killed one holds nothing', async () => {
  const child = await holder();
  try {
    assert.throws(
      () => lockWorkspace(workspace, 'crawl'),
      (error: LockedError) => error.pid === child.pid && error.message.includes(String(child.pid)),
    );
    lockWorkspace(workspace, 'import')();
    assert.equal(lockHolder(workspace, 'crawl')?.pid, child.pid);
    assert.equal(lockHolder(workspace, 'import'), undefined);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  assert.equal(lockHolder(workspace, 'crawl'), undefined);
  lockWorkspace(workspace, 'crawl')();
});

test('within one process it excludes too, and can be taken again when given back', () => {
  const release = lockWorkspace(workspace, 'crawl');
  assert.throws(() => lockWorkspace(workspace, 'crawl'), LockedError);
  assert.equal(lockHolder(workspace, 'crawl')?.pid, process.pid);
  release();
  assert.equal(lockHolder(workspace, 'crawl'), undefined);
  lockWorkspace(workspace, 'crawl')();
});
