import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCapture } from '../workspace/archive.ts';
import type { Config } from '../workspace/config.ts';
import { lastWholeMember } from '../workspace/warc-tail.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { crawl } from './crawl.ts';
import { configFor, html, serveSite } from './testing/site.ts';

const PAGES = 150;
const AT_ONCE = 3;

/** Pages that link to those that follow, of various lengths. */
function manyPages(): Record<string, string> {
  const pages: Record<string, string> = { '/': html('Start', '/p/1', '/p/2') };
  for (let i = 1; i <= PAGES; i++) {
    const next = [i * 2, i * 2 + 1].filter((n) => n <= PAGES).map((n) => `/p/${n}`);
    pages[`/p/${i}`] = html(`Page ${i} ${'word '.repeat(i * 7)}`, '/', ...next);
  }
  return pages;
}

function startCrawl(workspace: Workspace, config: Config): ChildProcess {
  const script = `
    const { crawl } = await import(${JSON.stringify(new URL('./crawl.ts', import.meta.url).href)});
    const { openWorkspace } = await import(${JSON.stringify(new URL('../workspace/workspace.ts', import.meta.url).href)});
    await crawl(openWorkspace(${JSON.stringify(workspace.directory)}), ${JSON.stringify(config)}, { perHost: ${AT_ONCE} });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function captures(workspace: Workspace): string[] {
  return workspace.database
    .prepare('SELECT page, sha256 FROM capture')
    .all()
    .map((row) => `${row.page} ${row.sha256}`)
    .sort();
}

test('kill -9 again and again, then once more: no page lost, none fetched twice but what was under way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-kill-'));
  const site = await serveSite(manyPages());
  const control = createWorkspace(join(folder, 'control'));
  const workspace = createWorkspace(join(folder, 'killed'));
  try {
    const config = configFor(site);
    await crawl(control, config, { perHost: AT_ONCE });
    const wanted = captures(control);
    assert.equal(wanted.length, PAGES + 1);

    const kills = [5, 30, 31, 80, 120];
    let seen = 0;
    for (const killAfter of kills) {
      site.asked.length = 0;
      const already = captures(workspace).length;
      const child = startCrawl(workspace, config);
      const exit = once(child, 'exit');
      let served = already;
      const onRequest = () => {
        served += 1;
        if (served === killAfter) child.kill('SIGKILL');
      };
      site.server.on('request', onRequest);
      const [, signal] = await exit;
      site.server.off('request', onRequest);
      assert.equal(signal, 'SIGKILL', 'it was killed in the middle');
      seen += site.asked.filter((path) => path !== '/robots.txt').length;
    }
    site.asked.length = 0;
    const report = await crawl(workspace, config, { perHost: AT_ONCE });
    seen += site.asked.filter((path) => path !== '/robots.txt').length;
    assert.equal(report.resumed, true);
    assert.deepEqual(captures(workspace), wanted);
    assert.ok(seen - wanted.length <= kills.length * AT_ONCE, `${seen - wanted.length} pages fetched twice`);
    const rows = workspace.database.prepare('SELECT * FROM capture').all() as unknown as Parameters<
      typeof readCapture
    >[1][];
    for (const row of rows) readCapture(workspace, row);
    const file = join(workspace.archiveDirectory, rows[0]!.warc_file);
    const end = Math.max(...rows.map((row) => row.warc_offset + row.warc_length));
    assert.equal(lastWholeMember(file), end, 'nothing half-written is left in the archive');
  } finally {
    control.close();
    workspace.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
