/** A crawl of an archive that is killed again and again. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { crawl } from '../crawl.ts';
import { html } from '../testing/site.ts';
import { archiveConfig, type PastCapture, serveArchive } from './testing.ts';

const site = 'https://conf.example/2017/';

/** Pages with a good capture, and of some a parked one after it. */
function captures(): PastCapture[] {
  return Array.from({ length: 60 }, (_, n) => n).flatMap((n): PastCapture[] => {
    const url = `${site}talks/${n}`;
    const good = { url, timestamp: '20170901000000', body: html(`Talk ${n}`) };
    const lost = `<title>Not found</title><h1>Page not found</h1><p>${n} is not here</p>`;
    return n % 10 === 0 ? [good, { url, timestamp: '20171001000000', body: lost }] : [good];
  });
}

const held = (workspace: Workspace) =>
  workspace.database
    .prepare('SELECT page, sha256, fetched_at FROM capture ORDER BY page')
    .all()
    .map((row) => `${row.page} ${row.sha256} ${row.fetched_at}`);

test('kill -9 in the index and among the pages: nothing lost, nothing asked twice but what was under way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-wayback-kill-'));
  const archive = await serveArchive(captures(), 25);
  const control = createWorkspace(join(folder, 'control'));
  const workspace = createWorkspace(join(folder, 'killed'));
  try {
    const config = archiveConfig(archive, { url: site });
    await crawl(control, config);
    const needed = archive.asked.length;
    assert.equal(held(control).length, 60);
    const script = `
      const { crawl } = await import(${JSON.stringify(new URL('../crawl.ts', import.meta.url).href)});
      const { openWorkspace } = await import(${JSON.stringify(new URL('../../workspace/workspace.ts', import.meta.url).href)});
      await crawl(openWorkspace(${JSON.stringify(workspace.directory)}), ${JSON.stringify(config)});`;
    let asked = 0;
    const kills = [3, 2, 20, 20];
    for (const after of kills) {
      archive.asked.length = 0;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const exit = once(child, 'exit');
      archive.instead = () => {
        if (archive.asked.length === after) child.kill('SIGKILL');
        return false;
      };
      const [, signal] = await exit;
      assert.equal(signal, 'SIGKILL', 'it was killed in the middle');
      asked += archive.asked.length;
    }
    archive.asked.length = 0;
    archive.instead = () => false;
    const report = await crawl(workspace, config);
    asked += archive.asked.length;
    assert.deepEqual([report.resumed, report.left, report.failed], [true, 0, []]);
    assert.deepEqual(held(workspace), held(control));
    assert.ok(asked - needed <= kills.length, `${asked - needed} requests too many`);
  } finally {
    control.close();
    workspace.close();
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
