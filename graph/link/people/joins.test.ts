import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Join, linksFrom } from './joins.ts';

const join = (a: string, b: string, score: number): Join<string> => ({
  a,
  b,
  score,
  basis: 'weighed',
  reason: `${a}=${b}`,
});

test('everything hangs on the anchor by its surest links, mentions of one thing together', () => {
  // Mentions x1 and x2 stand in the thing x.
  const joins = [join('x1', 'y1', 0.7), join('x2', 'z1', 0.9), join('y2', 'z2', 0.8), join('z1', 'w1', 0.6)];
  const links = linksFrom('x', joins, (mention) => mention[0]!);
  const told = [...links].map(([thing, { to, join }]) => `${thing}→${to} ${join.reason}`).sort();
  assert.deepEqual(told, ['w→z z1=w1', 'y→z y2=z2', 'z→x x2=z1'], 'y is the surer of z than of x');
});

test('joins within one thing are no links', () => {
  assert.equal(linksFrom('x', [join('x1', 'x2', 1)], (mention) => mention[0]!).size, 0);
});
