import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTopicsFile } from '../workspace/topics-file.ts';
import type { Decision } from './decisions.ts';
import type { Graph, GraphNode } from './model.ts';
import { unheededDecisions, unheededTopics } from './unheeded.ts';

const node = (label: GraphNode['label'], id: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  label,
  id,
  properties,
});

const graph: Graph = {
  nodes: [
    node('Series', 'series-1', { name: 'Reef Days', variants: ['ReefDays'] }),
    node('Series', 'series-2', { name: 'Anchors MC', variants: [] }),
    node('Event', 'event-1', { name: 'Reef Days 2018', year: 2018 }),
    node('Topic', 'topic-1', { label: 'Tides' }),
    node('Person', 'person-1', { name: 'Ada Marlow', formerIds: ['person-2'] }),
    node('Person', 'person-3', { name: 'Bo Lund' }),
  ],
  relationships: [{ type: 'EDITION_OF', from: 'event-1', to: 'series-1', properties: {} }],
};

test('a series that is not there is named with its line and those that are; the topic beside it is left alone', () => {
  const file = parseTopicsFile(
    'topics:\n  - label: Tides\n    series: [reefdays]\n  - label: Ebb\n    series: [Reef Dyas]\n',
  );
  const lines = unheededTopics(file, (path) => path.length * 10 + Number(path[1]), graph);
  assert.deepEqual(lines, [
    'topics.yaml line 41: "Ebb": no series of captured events is called "Reef Dyas", so the topic does not hold there. Known: "Reef Days"',
  ]);
});

test('a topic that no text holds, or of years without an event, is named', () => {
  const file = parseTopicsFile('topics:\n  - label: Ebb\n  - label: Flood\n    from: 1990\n    to: 1995\n');
  const [ebb, flood] = unheededTopics(file, () => 2, graph);
  assert.match(ebb!, /^topics\.yaml line 2: "Ebb": no text holds/);
  assert.match(flood!, /"Flood": no captured event is of the years/);
});

const frozen = new Map([
  [
    'person',
    new Map([
      ['a', 'person-1'],
      ['b', 'person-2'],
      ['c', 'person-3'],
    ]),
  ],
]);
const decided = (...decisions: Partial<Decision>[]) =>
  unheededDecisions(
    decisions.map((decision, at) => ({ decision: { id: `d${at + 1}`, ...decision } as Decision, line: at + 1 })),
    frozen,
    graph,
  );

test('a decision on what is gone, or that does not hold, is named; one that holds, or was decided anew, is not', () => {
  assert.deepEqual(
    decided(
      {
        decision: 'same',
        of: [
          ['person-1', 'person:a'],
          ['person-2', 'person:b'],
        ],
      },
      { decision: 'different', of: [['person-1'], ['person-3']] },
      { decision: 'split', of: [['person-1'], ['person:c']] },
    ),
    [],
  );
  const [gone, broken] = decided(
    { decision: 'same', of: [['person-1'], ['person-9', 'person:z']] },
    { decision: 'same', of: [['person:a'], ['person:c']] },
  );
  assert.match(
    gone!,
    /^decisions\.jsonl line 1 \(d1, same\): no captured page names what its second side speaks of.*undo d1/,
  );
  assert.match(broken!, /line 2 \(d2, same\): it does not hold/);
  assert.deepEqual(
    decided(
      { decision: 'same', of: [['person:a'], ['person:c']] },
      { decision: 'different', of: [['person:a'], ['person:c']] },
    ),
    [],
  );
});
