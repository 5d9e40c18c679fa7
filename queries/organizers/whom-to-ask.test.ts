import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Graph } from '../../graph/model.ts';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { named, related } from '../../test/support/small-graph.ts';
import { runQuery } from '../run.ts';

/** Talks on "buoys": who spoke, when, where it is said, and how surely the talk is about it. */
function talks(...given: [person: string, year: number, field: string, score: number][]): Graph {
  const page = { label: 'Page', id: 'page', properties: { url: 'https://reef.example/', sha256: 'p' } } as const;
  const graph: Graph = {
    nodes: [page, named('Topic', 'topic', 'buoys', { primaryCount: 0, mentionCount: 0 })],
    relationships: [],
  };
  for (const year of new Set(given.map(([, year]) => year)))
    graph.nodes.push(named('Event', `event:${year}`, `Reef Days ${year}`, { year, basis: 'stated' }));
  for (const [person, year, field, score] of given) {
    const [talk, part] = [`talk:${person}`, `part:${person}`];
    const role = { role: 'speaker', status: 'confirmed', statedName: person, year, basis: 'stated' } as const;
    graph.nodes.push(
      named('Person', person, person),
      named('Talk', talk, `Of ${person}`, { year, textFrom: ['title'], textLength: 10 }),
      { label: 'Participation', id: part, properties: role },
    );
    graph.relationships.push(
      related(talk, 'PRESENTED_IN', `event:${year}`),
      related(person, 'HAS_ROLE', part),
      related(part, 'ROLE_IN', talk),
      related(part, 'STATED_IN', 'page', { quote: person }),
      related(talk, 'ABOUT', 'topic', { kind: 'primary', score, fields: [field], pages: ['page'], quotes: ['buoys'] }),
    );
  }
  return graph;
}

test('of those who spoke on it in one year, first comes whose talk is named for it, then whose text says it most surely', async (t) => {
  const directory = mkdtempSync(join(tmpdir(), 'confgraph-ask-'));
  t.after(() => rmSync(directory, { recursive: true }));
  const store = embeddedStore(directory);
  await store.load(
    talks(
      ['Ada', 2018, 'abstract', 0.3],
      ['Bo', 2018, 'abstract', 0.5],
      ['Zora', 2018, 'title', 0.9],
      ['Yan', 2017, 'title', 1],
    ),
  );
  const reader = await store.reader();
  t.after(() => reader.close());
  const { rows } = await runQuery(reader, 'whom-to-ask', { topic: 'buoys' });
  assert.deepEqual(
    rows.map((row) => row.person),
    ['Zora', 'Bo', 'Ada', 'Yan'],
  );
  const two = await runQuery(reader, 'whom-to-ask', { topic: 'buoys', limit: 2 });
  assert.deepEqual(two.rows, rows.slice(0, 2));
  assert.match(two.coverage.note, /; the first 2 of 4 are shown \(--limit\)$/);
});
