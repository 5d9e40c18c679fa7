/** A build that finds nothing new links nothing; one whose store, decisions or pages are others does. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importPaths } from '../crawlers/import.ts';
import { writeEdition } from '../test/support/editions.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { build } from './build.ts';
import { appendDecision } from './decisions.ts';
import { embeddedStore } from './stores/embedded.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-last-build-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('links only where something is new', async () => {
  const workspace = createWorkspace(join(root, 'workspace'));
  const store = embeddedStore(workspace.graphDirectory);
  const edition = (year: number) =>
    writeEdition(join(root, 'pages'), 'Reef Days', year, [
      { title: 'Anchors that hold', people: ['Ada Marlow', 'Gwen Pryce'] },
      { title: `Knots of ${year}`, people: ['A. Marlow'] },
    ]);
  const bring = async (year: number) =>
    assert.deepEqual((await importPaths(workspace, [edition(year)], {})).failed, []);

  await bring(2018);
  const first = await build(workspace, store);
  assert.ok(first.linked && first.changed);
  const again = await build(workspace, store);
  assert.ok(!again.linked && !again.changed);
  assert.deepEqual(
    { ...again, parsed: 1, reused: 0, load: 0, changed: true, linked: true },
    { ...first, load: 0 },
    'it tells of the graph what the build told that linked it',
  );
  const { created } = first.load.nodes;
  assert.deepEqual(again.load.nodes, { created: 0, updated: 0, removed: 0, unchanged: created });

  const elsewhere = await build(workspace, embeddedStore(join(root, 'elsewhere')));
  assert.ok(elsewhere.linked, 'another store holds nothing yet');
  assert.equal(elsewhere.load.fingerprint, first.load.fingerprint);
  assert.ok(!(await build(workspace, store)).linked, 'the first store still holds it');

  rmSync(workspace.graphDirectory, { recursive: true });
  assert.equal((await build(workspace, store)).load.nodes.created, created, 'a graph that was deleted is made again');

  const reader = await store.reader();
  const ids = await reader.query("MATCH (p:Person) WHERE p.name IN ['Ada Marlow', 'Gwen Pryce'] RETURN p.id AS id");
  await reader.close();
  const [a, b] = ids.map(({ id }) => [String(id)]);
  const line = appendDecision(workspace.decisionsFile, { decision: 'same', of: [a!, b!] }, '2026-01-01T00:00:00Z');
  assert.ok((await build(workspace, store)).changed, 'a decision counts');
  appendDecision(workspace.decisionsFile, { decision: 'undo', undoes: line.id }, '2026-01-01T00:00:01Z');
  assert.ok((await build(workspace, store)).changed, 'and taking it back');

  writeFileSync(workspace.topicsFile, 'topics: []\n');
  assert.ok((await build(workspace, store)).linked, 'a file of topics counts');
  await bring(2019);
  assert.ok((await build(workspace, store)).changed, 'a new page counts');
  assert.ok(!(await build(workspace, store)).linked);

  workspace.database.exec("UPDATE meta SET value = '{' WHERE key = 'last build'");
  const mended = await build(workspace, store);
  assert.ok(mended.linked && !mended.changed, 'what cannot be read of the last build is left aside');
  workspace.close();
});
