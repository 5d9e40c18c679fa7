/** What both stores promise alike (`graph/stores/store.ts`). What only one of them does is tested beside it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { embeddedStore } from '../graph/stores/embedded.ts';
import { neo4jStore } from '../graph/stores/neo4j.ts';
import type { GraphReader, GraphStore } from '../graph/stores/store.ts';
import { GraphError } from '../graph/stores/validate.ts';
import { emptyNeo4j, NO_NEO4J, neo4jForTests } from './support/neo4j.ts';
import { named, related, smallGraph } from './support/small-graph.ts';
import { bothStores, compareRows } from './support/stores.ts';

const neo4j = await neo4jForTests();
const directory = mkdtempSync(join(tmpdir(), 'confgraph-stores-test-'));
after(() => rmSync(directory, { recursive: true }));

const kinds: { name: string; fresh: () => Promise<GraphStore>; skip: string | false }[] = [
  {
    name: 'embedded',
    skip: false,
    async fresh() {
      rmSync(directory, { recursive: true });
      return embeddedStore(directory);
    },
  },
  {
    name: 'neo4j',
    skip: neo4j ? false : NO_NEO4J,
    async fresh() {
      await emptyNeo4j(neo4j!);
      return neo4jStore(neo4j!);
    },
  },
];

for (const { name, fresh, skip } of kinds) {
  describe(`the ${name} store`, { skip }, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await fresh();
    });

    async function reading<T>(work: (reader: GraphReader) => Promise<T>): Promise<T> {
      const reader = await store.reader();
      try {
        return await work(reader);
      } finally {
        await reader.close();
      }
    }

    test('holds what was loaded and counts it', async () => {
      let last: number[] = [];
      const report = await store.load(smallGraph(), (done, total) => {
        last = [done, total];
      });
      assert.deepEqual(report.nodes, { created: 14, updated: 0, removed: 0, unchanged: 0 });
      assert.deepEqual(report.relationships, { created: 16, updated: 0, removed: 0, unchanged: 0 });
      assert.deepEqual(last, [30, 30]);
      const rows = await reading((reader) =>
        reader.query(
          `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x)-[:ROLE_IN]->(t:Talk)-[a:ABOUT]->(k:Topic), (x)-[s:STATED_IN]->(:Page)
           RETURN p.name AS name, t.year AS year, a.fields AS fields, a.score AS score, k.label AS topic, t.abstract AS abstract,
             collect(s.quote) AS quotes`,
          { id: 'person:ines' },
        ),
      );
      assert.equal(rows.length, 1);
      const { quotes, ...rest } = rows[0]!;
      assert.deepEqual(rest, {
        name: 'Inês Çelebi',
        year: 2019,
        fields: ['title'],
        score: 1,
        topic: 'Kernel tracing',
        abstract: null,
      });
      assert.deepEqual((quotes as string[]).sort(), ['Inês Çelebi', 'by Inês Çelebi, Tarn Systems']);
    });

    test('is not changed by the same graph', async () => {
      await store.load(smallGraph());
      const report = await store.load(smallGraph());
      assert.deepEqual(report.nodes, { created: 0, updated: 0, removed: 0, unchanged: 14 });
      assert.deepEqual(report.relationships, { created: 0, updated: 0, removed: 0, unchanged: 16 });
    });

    test('follows a graph that changes', async () => {
      await store.load(smallGraph());
      const graph = smallGraph();
      graph.nodes = graph.nodes.filter(({ id }) => id !== 'topic:tracing');
      graph.relationships = graph.relationships.filter(({ to }) => to !== 'topic:tracing');
      graph.nodes.push(named('Topic', 'topic:profiling', 'Profiling', { primaryCount: 1, mentionCount: 0 }));
      graph.relationships.push(related('topic:profiling', 'BROADER', 'topic:profiling', { reason: 'a loop' }));
      const talk = graph.nodes.find(({ id }) => id === 'talk:1')!;
      talk.properties.title = 'Profiling';
      delete talk.properties.status;
      const presented = graph.relationships.find(({ from, type }) => from === 'talk:1' && type === 'PRESENTED_IN')!;
      presented.properties = {};

      const report = await store.load(graph);
      assert.deepEqual(report.nodes, { created: 1, updated: 1, removed: 1, unchanged: 12 });
      assert.deepEqual(report.relationships, { created: 1, updated: 1, removed: 2, unchanged: 13 });
      const rows = await reading((reader) =>
        reader.query(
          `MATCH (t:Talk {id: 'talk:1'})-[r:PRESENTED_IN]->() RETURN t.title AS title, t.status AS status, r.basis AS basis,
             COUNT { (:Topic) } AS topics, COUNT { ()-->() } AS relationships`,
        ),
      );
      assert.deepEqual(rows, [{ title: 'Profiling', status: null, basis: null, topics: 1, relationships: 15 }]);
    });

    test('refuses a graph that the model does not allow, naming the element, and keeps what it had', async () => {
      await store.load(smallGraph());
      const graph = smallGraph();
      delete graph.nodes.find(({ id }) => id === 'person:mary')!.properties.name;
      graph.relationships.push(related('talk:1', 'HELD_AT', 'place:nowhere', { pages: [], quotes: [] }));
      await assert.rejects(store.load(graph), (error) => {
        assert.ok(error instanceof GraphError);
        assert.match(error.message, /Person person:mary: name:/);
        assert.match(error.message, /\(\? place:nowhere\): its end is not in the graph/);
        assert.match(error.message, /its start must be Event, not Talk/);
        return true;
      });
      const rows = await reading((reader) => reader.query('MATCH (p:Person) RETURN p.name AS name ORDER BY name'));
      assert.deepEqual(
        rows.map((row) => row.name),
        ['Inês Çelebi', 'Mary Okafor', 'Søren Łukasz Brøgger'],
      );
    });

    test('finds names with and without accents, by the beginning of the last word', async () => {
      await store.load(smallGraph());
      await reading(async (reader) => {
        const found = async (words: string) => (await reader.search(words)).map(({ id }) => id);
        // The person before the talk whose title names the person.
        assert.deepEqual(await found('INES celebi'), ['person:ines', 'talk:2']);
        assert.deepEqual(await found('Çel'), ['person:ines', 'talk:2']);
        assert.deepEqual(await found('soren lukasz brogger'), ['person:soren']);
        assert.deepEqual(await found('Łukasz'), ['person:soren']);
        assert.deepEqual(await found('c++'), ['talk:1']);
        // No name holds both words: then those that hold one.
        assert.deepEqual(await found('okafor brøgger'), ['person:mary', 'person:soren']);
        assert.deepEqual(await found('nobody'), []);
        assert.deepEqual(await found('"(*'), []);
        const [hit] = await reader.search('tracing', { labels: ['Topic', 'Person'], limit: 1 });
        assert.deepEqual(hit, { id: 'topic:tracing', label: 'Topic', name: 'Kernel tracing', score: 1.787 });
      });
    });

    test('ranks what is called so, and of which there is much, before titles and curiosities that hold the word', async () => {
      const counts = (primaryCount: number, mentionCount: number) => ({ primaryCount, mentionCount });
      const titles = Array.from({ length: 12 }, (_, number) =>
        named('Talk', `talk:reef${number}`, `Reefs ${number}`, { textFrom: ['title'], textLength: 8 }),
      );
      await store.load({
        nodes: [
          named('Topic', 'topic:toy', 'toy reef', counts(1, 0)),
          named('Topic', 'topic:reefing', 'reefing', counts(2, 0)),
          named('Topic', 'topic:barrier', 'Barrier Reef', counts(12, 38)),
          named('Topic', 'topic:atoll', 'Atoll', { ...counts(30, 0), keys: ['atoll', 'ring reef'] }),
          named('Organization', 'organization:reef', 'Reef'),
          ...titles,
        ],
        relationships: [],
      });
      await reading(async (reader) => {
        const found = async (words: string, limit: number) =>
          (await reader.search(words, { limit })).map(({ id }) => id);
        assert.deepEqual(await found('reef', 5), [
          'organization:reef',
          'topic:barrier',
          'topic:reefing',
          'topic:atoll',
          'topic:toy',
        ]);
        // However many titles hold it.
        assert.deepEqual(await found('barrier reef', 1), ['topic:barrier']);
        assert.deepEqual(await found('reef', 1), ['organization:reef']);
      });
      await store.load(smallGraph());
    });

    test('says so where a query returns what is no plain value, or is wrong', async () => {
      await store.load(smallGraph());
      await reading(async (reader) => {
        await assert.rejects(reader.query('MATCH (p:Person) RETURN p'), /column "p" holds a node/);
        await assert.rejects(reader.query('MATCH (p:Person RETURN 1 AS one'), { name: 'StoreError', code: 'failed' });
        await assert.rejects(reader.query('CREATE (:Person)'), { name: 'StoreError', code: 'failed' });
      });
    });
  });
}

test('both stores give the same rows', { skip: neo4j ? false : NO_NEO4J }, async () => {
  const both = await bothStores(smallGraph());
  try {
    const questions: [string, object?][] = [
      [
        `MATCH (n:Confgraph) RETURN n.id AS id, [l IN labels(n) WHERE l <> 'Confgraph'] AS labels, n.keys AS keys ORDER BY id`,
      ],
      ['MATCH (n:Confgraph {id: $id}) RETURN properties(n) AS properties', { id: 'talk:1' }],
      ['MATCH (p:Person) WHERE $key IN p.keys RETURN p.id AS id', { key: 'i celebi' }],
      // Whole numbers are integers, as parameters and as properties.
      [
        'MATCH (t:Talk) RETURN t.id AS id, t.year / 2 AS half, $two / 4 AS part ORDER BY id SKIP $one LIMIT $two',
        { one: 1, two: 2 },
      ],
      [
        'MATCH (:Talk)-[a:ABOUT]->(k) RETURN k.label AS label, avg(a.score) AS mean, sum(a.score) AS sum, count(*) AS n',
      ],
      [
        'UNWIND $rows AS row RETURN row.a AS a, row.list[0] AS b, row {.a} AS map',
        { rows: [{ a: 1.5, list: ['x'] }, {}] },
      ],
    ];
    for (const [cypher, parameters] of questions) {
      const embedded = await both.embedded.query(cypher, { ...parameters });
      assert.ok(embedded.length > 0, cypher);
      compareRows(embedded, await both.neo4j!.query(cypher, { ...parameters }), { ordered: true, message: cypher });
    }
  } finally {
    await both.close();
  }
});

test('rows that differ are told apart', () => {
  compareRows([{ a: 1, b: 0.1 + 0.2 }, { a: 2 }], [{ a: 2 }, { b: 0.3, a: 1 }]);
  assert.throws(() => compareRows([{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], { ordered: true }));
  assert.throws(() => compareRows([{ a: 1 }], [{ a: '1' }]));
  assert.throws(() => compareRows([{ a: [1, 2] }], [{ a: [2, 1] }]));
});
