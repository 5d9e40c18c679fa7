import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { named, smallGraph } from '../../test/support/small-graph.ts';
import { embeddedStore } from './embedded.ts';
import { StoreError } from './store.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'confgraph-embedded-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const graphFiles = () => readdirSync(directory).filter((name) => name.startsWith('graph-'));

test('without a graph, reading says what to do', async () => {
  await assert.rejects(embeddedStore(directory).reader(), (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'no-graph');
    assert.match(error.hint ?? '', /confgraph build/);
    return true;
  });
});

test('loading the same graph again writes nothing', async () => {
  const store = embeddedStore(directory);
  await store.load(smallGraph());
  const written = graphFiles().map((name) => [name, statSync(join(directory, name)).mtimeMs]);
  const again = smallGraph();
  again.nodes.reverse();
  const report = await store.load(again);
  assert.deepEqual(report.nodes, { created: 0, updated: 0, removed: 0, unchanged: 14 });
  assert.deepEqual(report.relationships, { created: 0, updated: 0, removed: 0, unchanged: 16 });
  assert.deepEqual(
    graphFiles().map((name) => [name, statSync(join(directory, name)).mtimeMs]),
    written,
  );
});

test('a reader keeps the graph it opened while later loads replace it', async () => {
  const store = embeddedStore(directory);
  const graph = smallGraph();
  await store.load(graph);
  const before = await store.reader();
  for (const id of ['person:new', 'person:newer']) {
    graph.nodes.push(named('Person', id, 'Newcomer'));
    await store.load(graph);
  }
  const after = await store.reader();
  const count = 'MATCH (p:Person) RETURN count(p) AS people';
  assert.deepEqual(await before.query(count), [{ people: 3 }]);
  assert.deepEqual(await after.query(count), [{ people: 5 }]);
  assert.deepEqual(await before.search('newcomer'), []);
  assert.equal((await after.search('newcomer')).length, 2);
  await before.close();
  await after.close();
});

test('a load killed in its midst leaves the old graph, and the next load sweeps up', async () => {
  const store = embeddedStore(directory);
  await store.load(smallGraph());
  // The process announces each batch; it is killed in the middle of its work, with the lock held.
  const script = join(directory, 'load.ts');
  writeFileSync(
    script,
    `import { embeddedStore } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
     import { named } from ${JSON.stringify(join(import.meta.dirname, '../../test/support/small-graph.ts'))};
     const nodes = Array.from({ length: 60_000 }, (_, i) => named('Person', 'person:' + i, 'Person ' + i));
     await embeddedStore(process.argv[2]).load({ nodes, relationships: [] }, (done) => console.log(done));`,
  );
  const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await assert.rejects(store.load(smallGraph()), (error) => error instanceof StoreError && error.code === 'locked');
  child.kill('SIGKILL');
  await once(child, 'exit');
  // What a kill leaves while files are written.
  for (const name of ['graph-2.grafeo', 'graph-2.grafeo.working', 'graph-2.sqlite'])
    writeFileSync(join(directory, name), 'half');

  const reader = await store.reader();
  assert.deepEqual(await reader.query('MATCH (p:Person) RETURN count(p) AS people'), [{ people: 3 }]);
  await reader.close();
  const report = await store.load(smallGraph());
  assert.deepEqual(report.nodes, { created: 0, updated: 0, removed: 0, unchanged: 14 });
  assert.deepEqual(graphFiles().sort(), ['graph-1.grafeo', 'graph-1.sqlite']);
});

test('a damaged graph is named, and a build mends it', async () => {
  const store = embeddedStore(directory);
  await store.load(smallGraph());
  writeFileSync(join(directory, 'graph-1.grafeo'), 'not a graph');
  await assert.rejects(store.reader(), (error) => {
    assert.ok(error instanceof StoreError);
    assert.match(error.message, /graph-1\.grafeo: cannot be opened/);
    return true;
  });
  writeFileSync(join(directory, 'current.json'), '{');
  await assert.rejects(store.reader(), (error) => error instanceof StoreError && error.code === 'no-graph');
  await store.load(smallGraph());
  await (await store.reader()).close();
});

for (const ending of ['grafeo', 'sqlite']) {
  test(`a graph whose .${ending} was damaged is not held, and the same load makes it again`, async () => {
    const store = embeddedStore(directory);
    const { fingerprint } = await store.load(smallGraph());
    assert.equal(await store.holds(fingerprint), true);
    const file = graphFiles().find((name) => name.endsWith(ending))!;
    writeFileSync(join(directory, file), 'x'.repeat(5_000));
    assert.equal(await store.holds(fingerprint), false);
    await store.load(smallGraph());
    const reader = await store.reader();
    assert.equal((await reader.search('tracing')).length > 0, true);
    await reader.close();
  });
}
