/** The real pages beside the project: one graph of two platforms and four editions, and three large schedules. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { foldKey } from '../graph/fold.ts';
import { runQuery } from '../queries/run.ts';
import { type Built, built } from './support/built.ts';
import { shared, withoutShared } from './support/shared.ts';

interface IndicoPerson {
  person: string;
  mentions: { edition: number; name: string; affiliation: string | null }[];
}

describe('Linux Plumbers: the seeds with both corpora', { skip: withoutShared('corpus') }, () => {
  let lpc: Built;
  before(async () => {
    lpc = await built([{ paths: [shared('seeds'), shared('corpus/openconferenceware'), shared('corpus/indico')] }], {
      onNeo4j: false,
    });
  });
  after(() => lpc?.close());
  const ask = (cypher: string, parameters = {}) => lpc.embedded.query(cypher, parameters);

  test('every page could be read', () => assert.deepEqual(lpc.report.unreadable, []));

  test('James Bottomley is one person from 2011 to 2017, with his talks of both years', async () => {
    const people = await ask("MATCH (p:Person) WHERE p.name CONTAINS 'Bottomley' RETURN p.id AS id");
    assert.equal(people.length, 1);
    const talks = await ask(
      'MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t:Talk) RETURN DISTINCT t.year AS year, t.title AS title',
      people[0],
    );
    for (const year of [2011, 2017])
      assert.ok(
        talks.some((talk) => talk.year === year),
        `talks of ${year}`,
      );
    const at = async (year: number) =>
      (await runQuery(lpc.embedded, 'affiliation-at', { person: 'James Bottomley', year })).rows.map((row) =>
        String(row.organization),
      );
    assert.match(String(await at(2011)), /Parallels/);
    assert.match(String(await at(2017)), /IBM Research/);
  });

  test('his career is one line, each step with its sources', async () => {
    const { rows } = await runQuery(lpc.embedded, 'affiliations', { person: 'James Bottomley' });
    const career = rows.map((row) => [row.organization, row.from ?? null]);
    assert.deepEqual(career, [
      ['AT&T Bell labs', '1995'],
      ['SteelEye Technology', '2000'],
      ['Novell / SUSE Labs', '2008'],
      ['Parallels (Odin)', '2011'],
      ['IBM Research', '2016'],
    ]);
    for (const row of rows) assert.ok(row.evidence.length > 0);
  });

  test('the two people called Alex Example are two', async () => {
    const people = await ask(
      "MATCH (p:Person {name: 'Alex Example'})-[:HAS_AFFILIATION]->(a:Affiliation) RETURN p.id AS id, a.statedOrganization AS at ORDER BY at",
    );
    assert.deepEqual(
      people.map((row) => row.at),
      ['Lakeside University', 'Norrkern AB'],
    );
    assert.equal(new Set(people.map((row) => row.id)).size, 2);
  });

  test('everybody of the Indico servers is one person, or proposed as one; nobody is two people', async () => {
    const gold = JSON.parse(readFileSync(shared('gold/indico-people.json'), 'utf8')) as IndicoPerson[];
    const rows = await ask(
      'MATCH (p:Person)-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t) WHERE x.year IN [2018, 2020] RETURN p.id AS id, p.name AS name, x.statedName AS stated, x.year AS year, x.statedAffiliation AS affiliation',
    );
    const proposed = await ask('MATCH (a:Person)-[:MAYBE_SAME_AS]-(b:Person) RETURN a.id AS a, b.id AS b');
    const split: string[] = [];
    const personOf = new Map<string, string>();
    const folded = (name: unknown) => foldKey(String(name)).split(' ').sort().join(' ');
    for (const { person, mentions } of gold) {
      const found = new Set<string>();
      for (const { edition, name, affiliation } of mentions) {
        for (const row of rows) {
          if (row.year !== edition || folded(row.stated) !== folded(name)) continue;
          // A namesake is told by the employer, where one is printed.
          if (affiliation && row.affiliation && foldKey(String(row.affiliation)) !== foldKey(affiliation)) continue;
          if (affiliation && !row.affiliation && name === 'Alex Example') continue;
          found.add(String(row.id));
        }
      }
      const [first, ...others] = [...found];
      assert.ok(first, `${person} was found`);
      for (const other of others) {
        const asked = proposed.some(({ a, b }) => (a === first && b === other) || (a === other && b === first));
        if (!asked) split.push(person);
      }
      for (const id of found) {
        assert.ok(!personOf.has(id) || personOf.get(id) === person, `${id} is both ${person} and ${personOf.get(id)}`);
        personOf.set(id, person);
      }
    }
    assert.deepEqual(split, []);
  });

  test('what the seeds say still holds', async () => {
    const lineage = await runQuery(lpc.embedded, 'topic-lineage', { topic: 'ktask' });
    assert.deepEqual(
      lineage.rows.map((row) => row.became),
      ['padata'],
    );
    const editions = await runQuery(lpc.embedded, 'editions', {
      series: 'Performance and Scalability microconference',
    });
    assert.deepEqual(
      editions.rows.map((row) => row.year),
      [2015, 2018, 2020],
    );
  });

  test('no page makes an event without an edition, and no talk is without one', async () => {
    const rows = await ask(
      'MATCH (t:Talk) WHERE NOT EXISTS { MATCH (t)-[:PRESENTED_IN]->(:Event) } RETURN t.title AS title',
    );
    assert.deepEqual(rows, []);
  });
});

describe('FOSDEM 2014 to 2016', { skip: withoutShared('corpus/pentabarf') }, () => {
  let fosdem: Built;
  before(async () => {
    const paths = [2014, 2015, 2016].map((year) => shared(`corpus/pentabarf/fosdem_${year}.xml`));
    fosdem = await built([{ paths }], { onNeo4j: false });
  });
  after(() => fosdem?.close());

  test('three editions with 513, 551 and 617 talks', async () => {
    const { rows } = await runQuery(fosdem.embedded, 'editions', { series: 'FOSDEM' });
    assert.deepEqual(
      rows.map((row) => [row.year, row.talks]),
      [
        [2014, 513],
        [2015, 551],
        [2016, 617],
      ],
    );
  });

  test('who spoke on a topic, and who came back', async () => {
    const speakers = await runQuery(fosdem.embedded, 'speakers-on', { topic: 'kubernetes' });
    assert.deepEqual(speakers.rows.map((row) => row.person).sort(), [
      'Aditya Patawari',
      // Of the integration of oVirt, Docker and Kubernetes, as the first sentence of the abstract says.
      'Federico Simoncelli',
      'Raghavendra Prabhu',
      'Ray Tsang',
    ]);
    assert.match(speakers.coverage.note, /3 captured editions/);
    const returning = await runQuery(fosdem.embedded, 'returning', { series: 'FOSDEM' });
    assert.ok(returning.rows.length > 100);
    for (const row of returning.rows) assert.ok((row.years as number[]).length >= 2);
  });

  test('counts come with their denominators, and a trend says what three editions cannot show', async () => {
    const history = await runQuery(fosdem.embedded, 'topic-history', { topic: 'docker' });
    assert.ok(history.rows.length > 0);
    for (const row of history.rows) assert.equal(row.ofTalks, { 2014: 513, 2015: 551, 2016: 617 }[Number(row.year)]);
    const trend = await runQuery(fosdem.embedded, 'topic-trend', { topic: 'docker', series: 'FOSDEM' });
    assert.match(JSON.stringify(trend.rows), /of 513 talks/);
    assert.match(JSON.stringify(trend.rows), /3 editions/);
  });
});
