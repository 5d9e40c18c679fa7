/** Every query of the catalogue, asked of a graph like that of five typical pages: the answers, the quotes, both stores. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GraphReader } from '../graph/stores/store.ts';
import { NO_NEO4J } from '../test/support/neo4j.ts';
import { seedGraph } from '../test/support/seed-graph.ts';
import { type BothStores, bothStores, compareRows } from '../test/support/stores.ts';
import { QueryError } from './query.ts';
import { whereabouts } from './reading/whereabouts.ts';
import { queries } from './registry.ts';
import { runQuery } from './run.ts';
import { curators } from './testing/curators.ts';
import { organizers } from './testing/organizers.ts';
import { columns } from './testing/question.ts';
import { researchers } from './testing/researchers.ts';

const questions = [...researchers, ...organizers, ...curators];

describe('the catalogue', () => {
  let stores: BothStores;
  before(async () => {
    stores = await bothStores(seedGraph());
  });
  after(() => stores?.close());

  test('has a question for every query', () => {
    const asked = new Set(questions.map(([name]) => name));
    assert.deepEqual(
      queries.map(({ name }) => name).filter((name) => !asked.has(name)),
      [],
      'give each a question in queries/testing, with the rows that must come of it',
    );
  });

  for (const [query, parameters, check] of questions) {
    test(`${query} ${JSON.stringify(parameters)}`, async (t) => {
      const answer = await runQuery(stores.embedded, query, parameters);
      check(answer.rows, answer.coverage);
      assert.match(answer.coverage.note, /captured edition/);
      const declared = queries.find((each) => each.name === query)!.columns;
      for (const row of answer.rows) {
        assert.ok(row.evidence.length > 0, `no evidence: ${JSON.stringify(row)}`);
        for (const { url, quote } of row.evidence) assert.ok(url && quote);
        for (const column of declared)
          assert.ok(row[column] !== undefined, `${column} is not in ${JSON.stringify(row)}`);
      }
      if (!stores.neo4j) return t.diagnostic(`not compared: ${NO_NEO4J}`);
      const other = await runQuery(stores.neo4j, query, parameters);
      compareRows(answer.rows, other.rows);
      assert.deepEqual(other.coverage, answer.coverage);
    });
  }

  test('coverage names pages that were missed, each with its edition, alike in both stores', async (t) => {
    const missed = [
      { url: 'https://blog.example/2016/08/more.html', reason: 'the server answered 404' },
      { url: 'https://elsewhere.example/', reason: 'not asked for yet' },
    ];
    const answer = await runQuery(stores.embedded, 'coverage', {}, { missed });
    const told = answer.rows.filter((row) => (row.gaps as string[]).some((gap) => gap.includes(missed[0]!.url)));
    assert.deepEqual(columns(told, 'year'), [[2016]]);
    assert.match(answer.coverage.note, /of no one edition 1 page not read, https:\/\/elsewhere\.example\/: not asked/);
    if (!stores.neo4j) return t.diagnostic(`not compared: ${NO_NEO4J}`);
    const other = await runQuery(stores.neo4j, 'coverage', {}, { missed });
    compareRows(answer.rows, other.rows);
    assert.deepEqual(other.coverage, answer.coverage);
  });

  test('what a search finds is told apart by where it stands, alike in both stores', async (t) => {
    const placesIn = async (reader: GraphReader) => {
      const found = (
        await Promise.all(['holtz', 'reed labs', 'dispatcher', 'tsc', 'ptask'].map((words) => reader.search(words)))
      ).flat();
      const told = await whereabouts(reader.query.bind(reader), found);
      return found.map(({ label, id, name }) => [label, name, told.get(id)]);
    };
    const places = await placesIn(stores.embedded);
    assert.deepEqual(places, [
      ['Person', 'Marcel Holtz', '2016'],
      ['Organization', 'Reed Labs', '1 person'],
      ['Session', 'Dispatcher MC', 'Tideline Systems Conference 2020'],
      ['Talk', 'Corefreq and the Dispatcher', 'Openwater Summit 2016'],
      ['Series', 'Tideline Systems Conference', '4 editions'],
      ['Topic', 'ptask', undefined],
      ['Talk', 'ptask: spread heavy core work', 'Tideline Systems Conference 2017'],
    ]);
    if (!stores.neo4j) return t.diagnostic(`not compared: ${NO_NEO4J}`);
    assert.deepEqual((await placesIn(stores.neo4j)).sort(), places.sort());
  });

  const refused: [what: string, query: string, parameters: { [name: string]: unknown }, code: string, hint: RegExp][] =
    [
      ['an unknown name', 'topic-history', { topic: 'ptsk' }, 'unknown-name', /"ptask"/],
      ['an unknown session', 'agenda', { session: 'Nonsense' }, 'unknown-name', /confgraph search Nonsense/],
      ['an unknown edition', 'agenda', { event: 'TSC 2019' }, 'unknown-name', /2015, 2017, 2018, 2020/],
      ['an unknown year', 'continuing-topics', { from: 2001, to: 2020 }, 'unknown-name', /2015, 2016, 2017/],
      ['a name that fits several', 'agenda', { event: 'Tideline Systems' }, 'ambiguous-name', /or the id/],
      ['no edition at all', 'agenda', {}, 'bad-parameter', /which edition or session/],
      ['one colleague', 'colleagues', { person: 'Bottrell' }, 'bad-parameter', /--person/],
    ];
  for (const [what, query, parameters, code, hint] of refused) {
    test(`${what} is refused, with what to ask instead`, async () => {
      await assert.rejects(runQuery(stores.embedded, query, parameters), (error) => {
        assert.ok(error instanceof QueryError, String(error));
        assert.equal(error.code, code);
        assert.match(error.hint ?? '', hint);
        return true;
      });
    });
  }

  test('the candidates of an ambiguous name are listed with their ids, and an id is as good as a name', async () => {
    await assert.rejects(
      runQuery(stores.embedded, 'agenda', { event: 'Tideline Systems' }),
      /event:t2015.*event:t2020/,
    );
    const { rows } = await runQuery(stores.embedded, 'agenda', { event: 'event:t2020', session: 'session:pods' });
    assert.equal(rows.length, 6);
  });
});
