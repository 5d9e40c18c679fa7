import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../../graph/decisions.ts';
import { stillJoinedBy } from './still-joined.ts';

const merge: Decision = {
  id: 'd1',
  decision: 'same',
  of: [
    ['person-a', 'person:1'],
    ['person-b', 'person:2'],
  ],
};
const joined = (...others: Decision[]) =>
  stillJoinedBy(
    [merge, ...others].map((decision, index) => ({ decision, line: index + 1 })),
    merge,
  );

test('who was merged again, or split off as one, stays one when the first merge is taken back', () => {
  const again: Decision = {
    id: 'd2',
    decision: 'same',
    of: [
      ['person-b', 'person:1', 'person:2'],
      ['person-c', 'person:3'],
    ],
  };
  const off: Decision = {
    id: 'd3',
    decision: 'split',
    of: [
      ['person-b', 'person:4'],
      ['person:1', 'person:2'],
    ],
  };
  assert.deepEqual(joined(again, off), ['d2', 'd3']);
  const lines = [merge, again].map((decision, index) => ({ decision, line: index + 1 }));
  assert.deepEqual(stillJoinedBy([lines[0]!, { ...lines[1]!, undoneBy: 'd9' }], merge), []);
});

test('a decision on one of them alone, or that keeps apart, does not join them', () => {
  assert.deepEqual(
    joined(
      {
        id: 'd2',
        decision: 'same',
        of: [
          ['person-a', 'person:1'],
          ['person-c', 'person:3'],
        ],
      },
      {
        id: 'd3',
        decision: 'different',
        of: [
          ['person-a', 'person:1', 'person:2'],
          ['person-c', 'person:3'],
        ],
      },
      { id: 'd4', decision: 'split', of: [['person-b', 'person:1', 'person:2'], ['person:4']] },
    ),
    [],
  );
  assert.deepEqual(stillJoinedBy([{ decision: merge, line: 1 }], { ...merge, decision: 'different' }), []);
});

test('who is joined by way of a third is told with the whole way', () => {
  const same = (id: string, a: string, b: string): Decision => ({ id, decision: 'same', of: [[a], [b]] });
  assert.deepEqual(
    joined(same('d2', 'person:4', 'person:9'), same('d3', 'person:2', 'person:3'), same('d4', 'person:3', 'person:1')),
    ['d3', 'd4'],
  );
});
