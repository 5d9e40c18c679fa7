/** Pages that come in any order and in any batches end in the graph of all at once; ids that were given lead on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalLines } from '../../test/support/canonical-graph.ts';
import { answers, inOrder, type Kept, keep, rememberingMemo, somePages } from '../../test/support/some-pages.ts';
import type { IdentityDecision } from '../decisions.ts';
import type { Graph } from '../model.ts';
import { link } from './link.ts';
import { randomNumbers } from './people/random.ts';

/** What may vanish as pages come: topics, which are chosen over all texts, and nodes that hang on another's id. */
const lasting = new Set(['Person', 'Organization', 'Talk', 'Event', 'Series', 'Session']);

for (let seed = 1; seed <= 8; seed++) {
  test(`any batches are as good as all at once, seed ${seed}`, () => {
    const random = randomNumbers(seed);
    const pages = somePages(random);
    const whole = link(inOrder(pages), new Map()).graph;
    const shuffled = pages
      .map((page) => ({ page, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ page }) => page);
    const kept: Kept = { frozen: new Map(), redirects: new Map() };
    const memo = rememberingMemo();
    let known = new Map<string, string>();
    let last: Graph = { nodes: [], relationships: [] };
    for (let count = 0; count < pages.length; ) {
      count = Math.min(pages.length, count + 1 + Math.floor(random() * (pages.length / 3)));
      const { graph, identity } = link(
        inOrder(shuffled.slice(0, count)),
        kept.frozen,
        [],
        kept.redirects,
        undefined,
        memo,
      );
      keep(kept, identity);
      const now = answers(graph);
      for (const [id, node] of known) assert.ok(now.has(id), `${id} (${node}) leads nowhere after ${count} pages`);
      const stays = graph.nodes.filter(({ label }) => lasting.has(label)).map(({ id }) => id);
      known = new Map([...now].filter(([, node]) => stays.includes(node)));
      last = graph;
    }
    assert.deepEqual(canonicalLines(last), canonicalLines(whole));
    const again = link(inOrder(pages), kept.frozen, [], kept.redirects);
    assert.deepEqual(again.graph, last, 'a second build changes nothing');
    assert.deepEqual(again.identity.assigned, []);
  });

  test(`decisions taken back leave no trace, seed ${seed}`, () => {
    const random = randomNumbers(seed + 100);
    const pages = inOrder(somePages(random));
    const kept: Kept = { frozen: new Map(), redirects: new Map() };
    const first = link(pages, kept.frozen);
    keep(kept, first.identity);
    const decisions = [...Array(4)].map((_, index): IdentityDecision => {
      const label = random() < 0.5 ? 'Person' : 'Talk';
      const ids = first.graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
      const [a, b] = [ids[Math.floor(random() * ids.length)]!, ids[Math.floor(random() * ids.length)]!];
      return { id: `d${index}`, decision: random() < 0.7 ? 'same' : 'different', of: [[a], [b]] };
    });
    for (const some of [decisions, decisions.slice(0, 2), decisions.slice(1)]) {
      const { graph, identity } = link(pages, kept.frozen, some, kept.redirects);
      keep(kept, identity);
      const now = answers(graph);
      for (const { of } of decisions) for (const [id] of of) assert.ok(now.has(id!), `${id} leads nowhere`);
      const newest = some.at(-1)!;
      const [a, b] = newest.of.map(([id]) => now.get(id!));
      if (newest.of[0]![0] !== newest.of[1]![0]) assert.equal(a === b, newest.decision === 'same');
    }
    const back = link(pages, kept.frozen, [], kept.redirects);
    assert.deepEqual(canonicalLines(back.graph), canonicalLines(first.graph));
    assert.deepEqual(
      back.graph.nodes.map(({ id }) => id),
      first.graph.nodes.map(({ id }) => id),
      'every id is as before',
    );
  });
}
