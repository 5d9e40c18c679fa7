/** `query`, `search` and `status` on a small graph, and what they say where there is none or its store is away. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { smallGraph } from '../../test/support/small-graph.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-query-'));
  const workspace = createWorkspace(folder);
  await embeddedStore(workspace.graphDirectory).load(smallGraph());
  workspace.close();
});
after(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...args: string[]) => confgraph([...args, '--workspace', folder]);

test('without a name the queries are listed by audience, with their parameters', async () => {
  const text = await confgraph(['query']);
  assert.equal(text.code, 0);
  assert.match(text.stdout, /^For researchers\n/m);
  assert.match(text.stdout, /^ {2}topic-history --topic TEXT/m);
  const { queries } = json(await confgraph(['query', '--json'])) as { queries: { [name: string]: unknown }[] };
  const history = queries.find(({ name }) => name === 'topic-history');
  assert.equal(history?.audience, 'researchers');
  assert.match(JSON.stringify(history?.parameters), /"option":"--topic"/);
});

test('a query gives rows and what they rest on; evidence comes on demand', async () => {
  const args = ['query', 'topic-history', '--topic', 'kernel tracing'];
  const plain = json(await inFolder(...args, '--json'));
  assert.deepEqual(Object.keys(plain), ['query', 'params', 'rows', 'coverage']);
  const rows = plain.rows as { [name: string]: unknown }[];
  assert.deepEqual(
    rows.map(({ year }) => year),
    [2019, 2020],
  );
  assert.ok(rows.every((row) => !('evidence' in row)));
  assert.match((plain.coverage as { note: string }).note, /captured edition/);
  const evident = json(await inFolder(...args, '--evidence', '--json')).rows as {
    evidence: { url: string; quote: string }[];
  }[];
  assert.ok(evident.every(({ evidence }) => evidence[0]?.url.startsWith('https://tidal.example/')));
});

test('people get a drawing, or a table, the coverage below it, and the quotes with their addresses', async () => {
  const args = ['query', 'topic-history', '--topic=kernel tracing', '--evidence'];
  const [drawn, table] = [await inFolder(...args), await inFolder(...args, '--table')];
  assert.match(drawn.stdout, /^1\. +2019 +█+ +\d+ of \d+/m);
  assert.match(table.stdout, /^# {2}year /);
  for (const run of [drawn, table]) {
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout, /“Kernel tracing with C\+\+”\n {5}https:\/\/tidal\.example\/2019\/1/);
    assert.match(run.stdout, /Coverage: in 2 captured editions/);
  }
});

test('help on a query is its own', async () => {
  const run = await confgraph(['query', 'topic-history', '--help']);
  assert.equal(run.code, 0);
  assert.match(run.stdout, /--topic TEXT +\S.*\(required\)/);
});

test('a name that is not in the graph is a failure, not an empty answer', async () => {
  const run = await inFolder('query', 'topic-history', '--topic', 'basket weaving', '--json');
  assert.equal(run.code, 1);
  assert.equal(json(run).error?.code, 'unknown-name');
});

test('search finds names without their accents', async () => {
  const { hits } = json(await inFolder('search', 'ines', 'cel', '--json')) as { hits: { [name: string]: unknown }[] };
  assert.equal(hits[0]?.name, 'Inês Çelebi');
  const talks = await inFolder('search', 'tracing', '--label', 'talk', '--json');
  assert.deepEqual([...new Set((json(talks).hits as { label: string }[]).map(({ label }) => label))], ['Talk']);
});

test('status counts every stage and says what comes next', async () => {
  const status = json(await inFolder('status', '--json'));
  const graph = status.graph as { store: string; nodes: { [label: string]: number } };
  assert.equal(graph.store, 'embedded');
  assert.equal(graph.nodes.Person, 3);
  assert.deepEqual([status.captures, status.parsed, status.sources], [0, 0, 0]);
  assert.match(JSON.stringify(status.next), /confgraph add/);
});

test('a workspace without a graph: status says so, a query says what to do', async (t) => {
  const empty = emptyFolder(t);
  createWorkspace(empty).close();
  const status = await confgraph(['status', '--workspace', empty, '--json']);
  assert.equal(status.code, 0);
  assert.equal(json(status).graph, null);
  const query = await confgraph(['query', 'editions', '--series', 'x', '--workspace', empty, '--json']);
  assert.equal(query.code, 1);
  assert.equal(json(query).error?.code, 'no-graph');
  assert.match(String(json(query).error?.hint), /confgraph build/);
});

test('a store that does not answer: clear words, exit 1; status still tells the rest, exit 3', async () => {
  // A port that was free a moment ago: nothing listens on it.
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const store = ['--store', `bolt://127.0.0.1:${port}`, '--json'];
  for (const command of [
    ['query', 'editions', '--series', 'TidalConf'],
    ['search', 'x'],
  ]) {
    const run = await confgraph([...command, '--workspace', folder, ...store], {
      env: { NEO4J_PASSWORD: 'hidden-word' },
    });
    assert.equal(run.code, 1);
    assert.equal(json(run).error?.code, 'unreachable');
    assert.ok(json(run).error?.hint);
    assert.ok(!run.stdout.includes('hidden-word') && !run.stderr.includes('hidden-word'));
  }
  const status = await confgraph(['status', '--workspace', folder, ...store], {
    env: { NEO4J_PASSWORD: 'hidden-word' },
  });
  assert.equal(status.code, 3);
  assert.equal(json(status).captures, 0);
  assert.match(JSON.stringify(json(status).error), /cannot be reached/);
});
