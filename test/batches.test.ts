/** Files imported and built in any batches end in the graph of all at once, with decisions made on the way. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importPaths } from '../crawlers/import.ts';
import { build } from '../graph/build.ts';
import { appendDecision } from '../graph/decisions.ts';
import type { Graph } from '../graph/model.ts';
import { embeddedStore } from '../graph/stores/embedded.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { canonicalLines } from './support/canonical-graph.ts';
import { writeEdition } from './support/editions.ts';
import { graphIn } from './support/graph-in.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-batches-'));
after(() => rmSync(root, { recursive: true, force: true }));

const pages = join(root, 'pages');
const files = [
  writeEdition(pages, 'Reef Days', 2018, [
    { title: 'Anchors that hold', people: ['Ada J. Marlow', 'Gwen Pryce'], abstract: 'How TideSQL holds.' },
    { title: 'Harbour maps for all', people: ['Chidi Okoro'] },
  ]),
  writeEdition(pages, 'Reef Days', 2019, [
    { title: 'Anchors in TideSQL', people: ['Ada Marlow', 'Gwen Pryce'] },
    { title: 'Knots', people: ['Chidi Okoro', 'Emeka Eze'] },
  ]),
  writeEdition(pages, 'Hill Meet', 2018, [{ title: 'Sheep and TideSQL', people: ['A. Marlow', 'Emeka Eze'] }]),
  writeEdition(pages, 'Hill Meet', 2020, [{ title: 'Fences', people: ['Dunja Petrić', 'Chidi Okoro'] }]),
];

/** Builds after each batch; says that two people are one as soon as both are there. */
async function graphOf(name: string, batches: string[][]): Promise<Graph> {
  const workspace = createWorkspace(join(root, name));
  const store = embeddedStore(workspace.graphDirectory);
  let decided = false;
  for (const batch of [...batches, []]) {
    if (batch.length > 0) assert.deepEqual((await importPaths(workspace, batch, {})).failed, []);
    await build(workspace, store);
    const reader = await store.reader();
    const idOf = async (person: string) =>
      (await reader.query('MATCH (p:Person {name: $person}) RETURN p.id AS id', { person }))[0]?.id as string;
    const [gwen, dunja] = [await idOf('Gwen Pryce'), await idOf('Dunja Petrić')];
    if (!decided && gwen && dunja) {
      appendDecision(workspace.decisionsFile, { decision: 'same', of: [[gwen], [dunja]] }, '2026-01-01T00:00:00Z');
      decided = true;
    }
    await reader.close();
  }
  assert.ok(decided);
  const graph = await graphIn(store);
  workspace.close();
  // Whether a mention was joined by a decision or by its weight hangs on which mentions were there when it was decided.
  for (const one of graph.relationships) if (one.type === 'HAS_ROLE') one.properties = {};
  return graph;
}

test('any batches are as good as all at once', async () => {
  const [a, b, c, d] = files as [string, string, string, string];
  const whole = canonicalLines(await graphOf('whole', [[a, b, c, d]]));
  assert.ok(whole.length > 50);
  assert.deepEqual(canonicalLines(await graphOf('one-by-one', [[d], [c], [b], [a]])), whole);
  assert.deepEqual(
    canonicalLines(
      await graphOf('by-two', [
        [c, a],
        [b, d],
      ]),
    ),
    whole,
  );
});
