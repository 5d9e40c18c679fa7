import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStoreOfRecord } from '../workspace/store.ts';
import { Frontier } from './frontier.ts';
import type { PageOutcome } from './frontier-page.ts';

const SOURCES = ['http://a.example/', 'http://b.example/'];

/** Numbers below a bound that look random and are the same each time (Numerical Recipes' generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const outcomes: PageOutcome[] = [
  { state: 'done' },
  { state: 'failed', reason: 'gone', hint: 'none' },
  { state: 'refused', by: 'robots', reason: 'no' },
  { state: 'waiting', reason: 'busy', notBefore: 1, attempts: 1 },
];

test('what is counted along is what stands in the table, whatever was done to it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-census-'));
  const database = openStoreOfRecord(join(folder, 'store.db'));
  t.after(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const frontier = new Frontier(database);
  const counted = database.prepare('SELECT count(*) AS n FROM frontier WHERE state = ? AND source = ?');
  const waiting = database.prepare(
    "SELECT host, count(*) AS n FROM frontier WHERE state = 'waiting' AND source = ? GROUP BY host ORDER BY host",
  );
  const next = numbers(7);
  const pick = <T>(of: readonly T[]): T => of[next(of.length)]!;
  const page = () => `http://${pick(['a', 'b', 'www.a'])}.example/${next(40)}`;
  const acts: (() => void)[] = [
    () => frontier.add({ url: page(), source: pick(SOURCES), depth: next(3), priority: 30 }),
    () => frontier.settle(page(), pick(outcomes)),
    () => frontier.settle(page(), pick(outcomes)),
    () => frontier.reassign(page(), pick(SOURCES)),
    () => frontier.settleHost('http://a.example', SOURCES, { state: 'failed', reason: 'gone', hint: 'none' }),
    () => frontier.settleSource(pick(SOURCES), { state: 'refused', by: 'scope', reason: 'enough' }),
    () => frontier.beginAnew(pick(SOURCES)),
    () => frontier.reconsider(pick(SOURCES)),
  ];
  for (let step = 0; step < 600; step += 1) {
    // Mostly single pages: what is done in bulk leaves little to count.
    acts[next(5) > 0 ? next(4) : next(acts.length)]!();
    const source = pick(SOURCES);
    for (const [state, count] of Object.entries(frontier.counts([source]))) {
      assert.equal(count, counted.get(state, source)!.n, `${state} of ${source} after ${step} steps`);
    }
    assert.deepEqual(
      [...frontier.waitingByHost([source])].sort(),
      waiting.all(source).map(({ host, n }) => [host, n]),
    );
  }
  assert.deepEqual(
    Object.values(frontier.counts(SOURCES)).reduce((sum, one) => sum + one),
    Number(database.prepare('SELECT count(*) AS n FROM frontier').get()!.n),
  );
});
