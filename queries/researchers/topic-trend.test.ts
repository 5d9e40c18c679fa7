/** Trends in made-up programmes: what is planted is found, what is not is not called. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Graph } from '../../graph/model.ts';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { named, related } from '../../test/support/small-graph.ts';
import { runQuery } from '../run.ts';
import type { SeriesCounts } from './topic-trend.ts';

const madeUp = 'Made-up Conference';

/** Programmes of several series in one graph; those that have the same topics share them. */
function together(...graphs: Graph[]): Graph {
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes).map((node) => [node.id, node]));
  return { nodes: [...nodes.values()], relationships: graphs.flatMap((graph) => graph.relationships) };
}

/** One series; each topic with its talks in each edition, of `talks` an edition. Half of the talks have an abstract. */
function programmes(talks: number, topics: { [label: string]: number[] }, name = madeUp, first = 2010): Graph {
  const graph: Graph = { nodes: [named('Series', `series:${name}`, name, { kind: 'event' })], relationships: [] };
  const page = 'page';
  graph.nodes.push({ label: 'Page', id: page, properties: { url: 'https://example.org/', sha256: 'p' } });
  for (const label of Object.keys(topics)) {
    graph.nodes.push(named('Topic', `topic:${label}`, label, { primaryCount: 0, mentionCount: 0 }));
  }
  const editions = Math.max(...Object.values(topics).map((counts) => counts.length));
  for (let edition = 0; edition < editions; edition += 1) {
    const year = first + edition;
    const event = `event:${name}:${year}`;
    graph.nodes.push(named('Event', event, `${name} ${year}`, { year, basis: 'stated' }));
    graph.relationships.push(related(event, 'EDITION_OF', `series:${name}`));
    for (let number = 0; number < talks; number += 1) {
      const id = `talk:${name}:${year}:${number}`;
      const textFrom = number % 2 === 0 ? ['title', 'abstract'] : ['title'];
      graph.nodes.push(
        named('Talk', id, `Talk ${year} ${number}`, { year, textFrom, textLength: 10, eventBasis: 'stated' }),
      );
      graph.relationships.push(related(id, 'PRESENTED_IN', event));
      for (const [label, counts] of Object.entries(topics)) {
        if (number >= (counts[edition] ?? 0)) continue;
        const about = { kind: 'primary', score: 1, fields: ['title'], pages: [page], quotes: [label] };
        graph.relationships.push(related(id, 'ABOUT', `topic:${label}`, about));
      }
    }
  }
  return graph;
}

async function trend(graph: Graph, parameters: { [name: string]: unknown }) {
  const directory = mkdtempSync(join(tmpdir(), 'confgraph-trend-'));
  try {
    const store = embeddedStore(directory);
    await store.load(graph);
    const reader = await store.reader();
    const answer = await runQuery(reader, 'topic-trend', parameters);
    await reader.close();
    return answer;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const topics = {
  rust: [1, 2, 4, 6, 9, 12],
  xml: [12, 9, 6, 4, 2, 1],
  linux: [5, 6, 5, 4, 6, 5],
  oddity: [0, 1, 0, 0, 1, 0],
};

test('of many topics those that rise and fall are found, and the rest is not called', async () => {
  const { rows, coverage } = await trend(programmes(60, topics), { series: 'Made-up Conference' });
  assert.doesNotMatch(coverage.note, /are shown/);
  const first = await trend(programmes(60, topics), { limit: 2 });
  assert.match(first.coverage.note, new RegExp(`the first 2 of ${rows.length} are shown`));
  const verdicts = new Map(rows.filter((row) => row.read === 'titles').map((row) => [row.topic, row.verdict]));
  assert.deepEqual(Object.fromEntries(verdicts), { rust: 'rising', xml: 'falling', linux: 'no trend shown' });
  for (const row of rows) assert.ok(Number(row.adjustedP) >= Number(row.p));
});

test('one topic is told from titles and from full texts side by side, each with its own denominator', async () => {
  const { rows } = await trend(programmes(60, topics), { topic: 'rust' });
  assert.deepEqual(
    rows.map((row) => [row.read, (row.editions as string[]).at(-1)]),
    [
      ['titles', 'Made-up Conference 2015: 12 of 60 talks'],
      ['full texts', 'Made-up Conference 2015: 6 of 30 talks'],
      ['mentions', 'Made-up Conference 2015: 0 of 30 talks'],
    ],
  );
  assert.equal(rows[2]!.verdict, 'too few talks on it');
});

test('three editions are tested, and the answer says what they cannot show', async () => {
  const { rows } = await trend(programmes(60, { rust: [2, 5, 9] }), { topic: 'rust' });
  const [titles] = rows;
  assert.equal(titles!.test, 'Cochran-Armitage');
  assert.match(String(titles!.caveat), /3 editions cannot show a trend by their order alone \(smallest p 0\.33\)/);
  assert.match(String(titles!.caveat), /percentage points .* found four times in five/);
});

test("two editions differ by Fisher's exact test, and are no trend", async () => {
  const { rows } = await trend(programmes(60, { rust: [2, 15] }), { topic: 'rust' });
  assert.deepEqual([rows[0]!.verdict, rows[0]!.test], ['differs between the two', "Fisher's exact"]);
  assert.match(String(rows[0]!.caveat), /cannot show a trend/);
});

test('editions of a handful of talks are no editions', async () => {
  const { rows } = await trend(programmes(6, { rust: [1, 3, 5, 6] }), { topic: 'rust' });
  assert.deepEqual(
    rows.map((row) => row.verdict),
    ['too few editions'],
  );
});

test('a topic of two series is shown in each by itself, and judged within each', async () => {
  // In either series the share stays as it is; as one line of years it would seem to fall.
  const graph = together(
    programmes(60, { rust: [12, 11, 12] }),
    programmes(60, { rust: [2, 1, 2] }, 'Other Days', 2013),
    programmes(4, { rust: [3] }, 'Small Meeting', 2012),
  );
  const { rows, coverage } = await trend(graph, { topic: 'rust' });
  const [titles] = rows;
  assert.deepEqual(
    (titles!.series as SeriesCounts[]).map(({ series, change, editions }) => [
      series,
      change,
      editions.map(({ year, hits, talks, compared }) => (compared ? `${year}: ${hits}/${talks}` : `${year} is small`)),
    ]),
    [
      [madeUp, '0.00 percentage points a year', ['2010: 12/60', '2011: 11/60', '2012: 12/60']],
      ['Other Days', '0.00 percentage points a year', ['2013: 2/60', '2014: 1/60', '2015: 2/60']],
      ['Small Meeting', null, ['2012 is small']],
    ],
  );
  assert.deepEqual(
    (titles!.editions as string[]).map((edition) => edition.split(':')[0]),
    [2010, 2011, 2012]
      .map((year) => `${madeUp} ${year}`)
      .concat(
        [2013, 2014, 2015].map((year) => `Other Days ${year}`),
        'Small Meeting 2012',
      ),
  );
  assert.deepEqual(
    [titles!.verdict, titles!.change],
    ['no trend shown', '0.00 percentage points a year, pooled over 2 series'],
  );
  assert.match(coverage.note, /compared with those of its own series alone/);
});

test("editions of which no series is known are no line of years, and spoil no other series' comparison", async () => {
  const lonely = programmes(60, { rust: [1, 9, 20] }, 'Lonely Meeting', 2000);
  lonely.relationships = lonely.relationships.filter(({ type }) => type !== 'EDITION_OF');
  assert.equal((await trend(lonely, { topic: 'rust' })).rows[0]!.verdict, 'too few editions');
  const { rows } = await trend(together(lonely, programmes(60, { rust: [2, 15] })), { topic: 'rust' });
  assert.deepEqual([rows[0]!.verdict, rows[0]!.test], ['differs between the two', "Fisher's exact"]);
});
