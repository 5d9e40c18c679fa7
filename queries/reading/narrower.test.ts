import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { named, related, smallGraph } from '../../test/support/small-graph.ts';
import { type BothStores, bothStores, compareRows } from '../../test/support/stores.ts';
import { runQuery } from '../run.ts';
import { type BroaderLink, becauseOf, leastScore, narrowerTopics } from './narrower.ts';

const link = (narrower: string, broader: string, reason: string, quote?: string): BroaderLink => ({
  narrower,
  label: narrower,
  broader,
  reason,
  pages: quote ? ['page'] : [],
  quotes: quote ? [quote] : [],
});
const byTerm = 'a term its name starts with';

test('narrower topics at whatever depth, with the words that say so', () => {
  const links = [
    link('store', 'database', 'the head of its name'),
    link('driftbase', 'store', 'a text calls it so', 'Driftbase is a store.'),
    link('harbour', 'place', 'a text calls it so', 'A harbour is a place.'),
  ];
  const found = narrowerTopics(links, 'database');
  assert.deepEqual(
    found.map(({ id, links: path }) => [id, path.map(({ broader }) => broader)]),
    [
      ['store', ['database']],
      ['driftbase', ['store', 'database']],
    ],
  );
  assert.equal(becauseOf(found[1]!), 'Driftbase is a store.');
  assert.equal(becauseOf(found[0]!), 'store: the head of its name');
});

test('what only begins with the name of a narrower topic is not of its kind', () => {
  const links = [
    link('pebble', 'browser', 'a text calls it so', 'Pebble is a browser.'),
    link('pebble os', 'pebble', byTerm),
    link('pebble os', 'system', 'a text calls it so', 'Pebble OS is a system.'),
    link('pebble tools', 'pebble', byTerm),
  ];
  const found = narrowerTopics(links, 'browser');
  assert.deepEqual(
    found.map(({ id, others }) => [id, others]),
    [['pebble', ['pebble os']]],
    'a talk on Pebble OS is none on browsers, one on Pebble tools may be',
  );
  assert.deepEqual(
    narrowerTopics(links, 'pebble').map(({ id }) => id),
    ['pebble os', 'pebble tools'],
  );
});

test('what is written in a language is none; a talk has to have the language for its subject', () => {
  const links = [
    { ...link('pebble', 'language', 'everybody knows it as language'), leastScore: 0.95 },
    link('pebble 2', 'pebble', 'its name without the version'),
    link('pebbletide', 'pebble', 'a text calls it so', 'PebbleTide is a Pebble library.'),
    link('quay', 'database', 'everybody knows it as database'),
  ];
  const found = narrowerTopics(links, 'language');
  assert.deepEqual(
    found.map(({ id }) => id),
    ['pebble', 'pebble 2'],
  );
  const [quay] = narrowerTopics(links, 'database');
  assert.ok(found.every((one) => leastScore(one) > leastScore(quay!)));
});

describe('questions about a topic count narrower ones by themselves', () => {
  let stores: BothStores;
  before(async () => {
    const graph = smallGraph();
    const quoted = (page: string, quote: string) => ({ pages: [page], quotes: [quote] });
    const about = { kind: 'primary', score: 1, fields: ['title'] };
    graph.nodes.push(named('Topic', 'topic:debugging', 'Debugging', { primaryCount: 1, mentionCount: 0 }));
    graph.relationships.push(
      related('topic:tracing', 'BROADER', 'topic:debugging', {
        reason: 'a text calls it so',
        ...quoted('page:2', 'Tracing is a kind of debugging.'),
      }),
      related('talk:1', 'ABOUT', 'topic:debugging', { ...about, ...quoted('page:1', 'C++') }),
    );
    stores = await bothStores(graph);
  });
  after(() => stores?.close());

  const ask = async (query: string, parameters: { [name: string]: unknown }) => {
    const { rows } = await runQuery(stores.embedded, query, parameters);
    if (stores.neo4j) compareRows(rows, (await runQuery(stores.neo4j, query, parameters)).rows);
    return rows;
  };

  test('talks-on names the narrower topic, and quotes who says that it is one', async () => {
    const rows = await ask('talks-on', { topic: 'debugging' });
    assert.deepEqual(
      rows.map(({ year, kind, through, because }) => [year, kind, through, because]),
      [
        [2019, 'primary', null, null],
        [2020, 'narrower', 'Kernel tracing', 'Tracing is a kind of debugging.'],
      ],
    );
    assert.deepEqual(
      rows[1]!.evidence.map(({ quote }) => quote),
      ['about tracing', 'Tracing is a kind of debugging.'],
    );
    assert.equal((await ask('talks-on', { topic: 'debugging', exact: true })).length, 1);
  });

  test('topic-history keeps them in rows of their own, speakers-on says through what', async () => {
    const history = await ask('topic-history', { topic: 'debugging' });
    assert.deepEqual(
      history.map(({ year, kind, talks, through }) => [year, kind, talks, through]),
      [
        [2019, 'primary', 1, []],
        [2020, 'narrower', 1, ['Kernel tracing']],
      ],
    );
    const speakers = await ask('speakers-on', { topic: 'debugging' });
    assert.deepEqual(
      speakers.map(({ person, kind, through }) => [person, kind, through]),
      [
        ['Inês Çelebi', 'primary', []],
        ['Mary Okafor', 'narrower', ['Kernel tracing']],
      ],
    );
  });
});
