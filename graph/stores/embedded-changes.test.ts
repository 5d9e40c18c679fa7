/** A load that writes only what changes leaves what one that writes all would, and nothing else. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { canonicalLines } from '../../test/support/canonical-graph.ts';
import { graphIn } from '../../test/support/graph-in.ts';
import { named, related } from '../../test/support/small-graph.ts';
import { randomNumbers } from '../link/people/random.ts';
import type { Graph } from '../model.ts';
import { embeddedStore } from './embedded.ts';
import type { GraphStore } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-embedded-changes-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Talks of people, most of them as they were a step before. */
function graphOf(versions: readonly number[]): Graph {
  const graph: Graph = { nodes: [], relationships: [] };
  for (const [at, version] of versions.entries()) {
    if (version < 0) continue;
    const [person, talk] = [`person:${at}`, `talk:${at}`];
    const talkOf = { textFrom: ['title'], textLength: 5 + version, ...(version % 3 === 0 ? { year: 2019 } : {}) };
    graph.nodes.push(
      named('Person', person, `Person ${at} of version${version}`, { variants: Array(version % 4).fill(`P. ${at}`) }),
      named('Talk', talk, `Knots ${at}`, { ...talkOf, ...(version % 2 ? { abstract: `On marker${version}` } : {}) }),
      { label: 'Page', id: `page:${at}`, properties: { sha256: `${at}` } },
    );
    graph.relationships.push(
      related(person, 'SPOKE_AT', talk, { role: version % 2 ? 'speaker' : 'host' }),
      related(talk, 'STATED_IN', `page:${at}`, { quote: `Quoted marker${version}` }),
      related(talk, 'STATED_IN', `page:${at}`, { quote: 'Always said' }),
    );
    const other = versions.findIndex((one, index) => index > at && one >= 0);
    if (other >= 0)
      graph.relationships.push(
        related(person, 'MAYBE_SAME_AS', `person:${other}`, { score: version % 5 ? 0.25 : 1, reason: 'alike' }),
      );
  }
  return graph;
}

async function everything(store: GraphStore) {
  const reader = await store.reader();
  const searches = ['person', 'knots 1', 'version7', 'p'];
  const found = await Promise.all(searches.map((words) => reader.search(words)));
  // By index as well as by looking at all.
  const ids = await reader.query('MATCH (n:Confgraph) RETURN n.id AS id ORDER BY id');
  const byId = await reader.query('UNWIND $ids AS id MATCH (n:Confgraph {id: id}) RETURN n.id AS id ORDER BY id', {
    ids: ids.map(({ id }) => id),
  });
  assert.deepEqual(byId, ids);
  await reader.close();
  return { found, lines: canonicalLines(await graphIn(store)), ids };
}

for (const seed of [1, 2]) {
  test(`whatever changes, seed ${seed}`, async () => {
    const random = randomNumbers(seed);
    const store = embeddedStore(join(root, `changing-${seed}`));
    const versions: number[] = Array.from({ length: 60 }, () => 0);
    await store.load(graphOf(versions));
    for (let step = 1; step <= 8; step++) {
      const count = 1 + Math.floor(random() * 5);
      for (let change = 0; change < count; change++) {
        const at = Math.floor(random() * (versions.length + 2));
        if (at >= versions.length) versions.push(step);
        else versions[at] = random() < 0.3 ? -1 : step;
      }
      const graph = graphOf(versions);
      const progress: number[] = [];
      const report = await store.load(graph, (done, total) => progress.push(done / total));
      assert.deepEqual(progress, [1], `step ${step} writes only what changes`);
      const whole = embeddedStore(join(root, `whole-${seed}-${step}`));
      const all = await whole.load(graph);
      assert.equal(all.fingerprint, report.fingerprint);
      assert.deepEqual(await everything(store), await everything(whole), `step ${step}`);
      // Twice, so that a number given anew would be met.
      assert.equal((await store.load(graph)).nodes.unchanged, graph.nodes.length);
    }
  });
}

test('what was changed or removed is in no file any more', async () => {
  const directory = join(root, 'traces');
  const store = embeddedStore(directory);
  const versions = Array.from({ length: 40 }, () => 0);
  const holds = (words: string) =>
    readdirSync(directory).filter((name) => readFileSync(join(directory, name), 'latin1').includes(words));
  for (const [at, version] of [
    [3, 77],
    [9, 99],
    [3, 2],
    [9, -1],
  ] as const) {
    versions[at] = version;
    await store.load(graphOf(versions));
    for (const each of [77, 99]) {
      const expected = versions.includes(each);
      for (const words of [`marker${each}`, `version${each}`])
        assert.equal(holds(words).length > 0, expected, `"${words}" in a file`);
    }
  }
});

test('a file that cannot be built upon is written anew', async () => {
  const directory = join(root, 'damaged');
  const store = embeddedStore(directory);
  const versions = Array.from({ length: 40 }, () => 0);
  await store.load(graphOf(versions));
  writeFileSync(join(directory, 'graph-1.grafeo'), 'no graph');
  versions[5] = 1;
  await store.load(graphOf(versions));
  const whole = embeddedStore(join(root, 'undamaged'));
  await whole.load(graphOf(versions));
  assert.deepEqual(await everything(store), await everything(whole));
});

test('killed while it writes changes, it leaves the graph before or after', async () => {
  const directory = join(root, 'killed');
  const script = join(root, 'load.ts');
  writeFileSync(
    script,
    `import { embeddedStore } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
     import { named } from ${JSON.stringify(join(import.meta.dirname, '../../test/support/small-graph.ts'))};
     const store = embeddedStore(process.argv[2]);
     const nodes = Array.from({ length: 300 }, (_, i) => named('Person', 'person:' + i, 'Person ' + i));
     for (let i = 0; ; i++) {
       nodes.push(named('Person', 'person:new' + i, 'Newcomer ' + i));
       await store.load({ nodes, relationships: [] });
       console.log('loaded');
     }`,
  );
  const random = randomNumbers(5);
  for (let round = 0; round < 3; round++) {
    const child = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    for (let loads = 2 + Math.floor(random() * 3); loads > 0; loads--) await once(child.stdout, 'data');
    // At some point of the next load: as far as it comes while this spins.
    const until = performance.now() + random() * 40;
    while (performance.now() < until);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = embeddedStore(directory);
    const reader = await store.reader();
    const [{ people } = { people: 0 }] = await reader.query('MATCH (p:Person) RETURN count(p) AS people');
    const hits = await reader.search('newcomer', { limit: 100 });
    assert.ok(Number(people) > 300);
    assert.equal(hits.length, Number(people) - 300, 'graph and search are of one load');
    await reader.close();
  }
});
