import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importPaths } from '../crawlers/import.ts';
import { build } from '../graph/build.ts';
import { nodeSchemas } from '../graph/model.ts';
import { openStore } from '../graph/stores/open.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { writeSchedules } from './support/schedules.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-kill-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Everything an embedded graph holds, by label and type. */
async function contents(directory: string) {
  const workspace = createWorkspace(directory);
  const store = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
  const reader = await store.reader();
  const labels: { [label: string]: unknown[] } = {};
  for (const label of Object.keys(nodeSchemas)) {
    labels[label] = await reader.query(`MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties ORDER BY id`);
  }
  const relationships = await reader.query(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY a, type, b, r.quote',
  );
  await reader.close();
  workspace.close();
  return { labels, relationships };
}

async function workspaceWith(name: string, pages: string): Promise<string> {
  const workspace = createWorkspace(join(root, name));
  const report = await importPaths(workspace, [pages], {});
  assert.deepEqual(report.failed, []);
  workspace.close();
  return workspace.directory;
}

async function buildWhole(directory: string) {
  const workspace = createWorkspace(directory);
  const report = await build(workspace, await openStore('embedded', { graphDirectory: workspace.graphDirectory }));
  workspace.close();
  return report;
}

/** Builds in another process and kills it -9 once it says the words. */
function buildAndKill(directory: string, when: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support/build-child.ts'), directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes(when)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', (_code, signal) => resolve(signal));
  });
}

test('a build killed at any stage and run again ends in the graph of an unkilled one', async () => {
  const pages = join(root, 'pages');
  writeSchedules(pages, 10, 6, 15);
  const whole = await workspaceWith('whole', pages);
  await buildWhole(whole);
  const expected = await contents(whole);
  assert.equal(expected.labels.Talk!.length, 900);

  const killed = await workspaceWith('killed', pages);
  for (const when of ['parse 50', 'link 0', 'load ']) {
    assert.equal(await buildAndKill(killed, when), 'SIGKILL', `the build was to be killed at "${when}"`);
  }
  await buildWhole(killed);
  assert.deepEqual(await contents(killed), expected);

  const again = await buildWhole(killed);
  assert.equal(again.changed, false, 'a second build changes nothing');
  assert.equal(again.parsed, 0);
});
