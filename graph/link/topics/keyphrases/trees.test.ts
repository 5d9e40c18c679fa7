import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growTrees, readTree, scoreOf, writeTree } from './trees.ts';

/** Hits where one of two signs is there, but not both: what no weights for each can say. */
const rows = Array.from({ length: 800 }, (_, at) => [at % 2, (at >> 1) % 2, at / 800]);
const labels = rows.map(([first, second]) => (first === second ? 0 : 1));

test('trees learn what signs say together, the same each time, and are the same after writing and reading', () => {
  const trees = growTrees(rows, labels);
  assert.ok(scoreOf([0, 1, 0.5], trees) > 1 && scoreOf([1, 0, 0.5], trees) > 1);
  assert.ok(scoreOf([0, 0, 0.5], trees) < -1 && scoreOf([1, 1, 0.5], trees) < -1);
  assert.deepEqual(growTrees(rows, labels), trees);
  const again = trees.map((tree) => readTree(writeTree(tree)));
  assert.ok(Math.abs(scoreOf([0, 1, 0.3], again) - scoreOf([0, 1, 0.3], trees)) < 0.01);
});

test('a tree cut short is told of', () => {
  assert.throws(() => readTree('3:0.5 =0.1'), /ends too early: 3:0.5 =0.1/);
});
