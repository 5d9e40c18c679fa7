/** The five documents it began with, asked everything that they answer, on both stores; and the ten traps. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AnswerRow } from '../queries/query.ts';
import { runQuery } from '../queries/run.ts';
import { type Built, built } from './support/built.ts';
import { NO_NEO4J } from './support/neo4j.ts';
import { shared, withoutShared } from './support/shared.ts';
import { compareRows } from './support/stores.ts';

type Parameters = { [name: string]: unknown };
interface Asked {
  rows: AnswerRow[];
  note: string;
}

const lpc = 'Linux Plumbers Conference';
const performance = 'Performance and Scalability microconference';

/** Each question with what must come of it. `=` of the questions' list is deepEqual, `⊇` is includes. */
const questions: [query: string, parameters: Parameters, check: (asked: Asked) => void][] = [
  [
    'agenda',
    { event: `${lpc} 2020` },
    ({ rows }) => {
      const counts = new Map<string, number>();
      for (const row of rows) {
        const key = `${row.session}: ${row.form}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      assert.deepEqual(Object.fromEntries(counts), {
        'Containers and Checkpoint/Restore MC: agenda-item': 6,
        'Performance and Scalability Microconference: agenda-item': 9,
        'Real-Time MC: agenda-item': 7,
        'Real-Time MC: discussion-point': 2,
        'Scheduler MC: agenda-item': 10,
      });
      assert.ok(!rows.some((row) => /to be added/i.test(String(row.topic))), 'a placeholder is no topic');
    },
  ],
  ['agenda', { event: `${lpc} 2020`, session: 'Scheduler MC' }, ({ rows }) => assert.equal(rows.length, 10)],
  [
    'continuing-topics',
    { from: 2017, to: 2020 },
    ({ rows }) => {
      const topics = byKey(rows, 'topic');
      assert.match(String(topics.get('uid/gid shifting')?.fromTitles), /UID\/GID shifting filesystem overlays/);
      assert.match(
        String(topics.get('uid/gid shifting')?.toTitles),
        /Next steps for uid\/gid shifting for mounts and namespaces/,
      );
      assert.ok(topics.has('containers'));
      assert.deepEqual([topics.get('workqueues')?.inFrom, topics.get('workqueues')?.inTo], ['mention', 'mention']);
    },
  ],
  [
    'topic-lineage',
    { topic: 'ktask' },
    ({ rows }) => {
      assert.equal(rows.length, 1);
      const [row] = rows;
      assert.deepEqual(
        [row!.became, row!.kind, row!.asOf, row!.toldIn, row!.lastSeen, row!.lastSeenAs],
        ['padata', 'renamed', 2018, 2020, 2020, 'mention'],
      );
      assert.match(String(row!.quote), /formerly known as ktask/);
    },
  ],
  [
    'topic-history',
    { topic: 'workqueue' },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => [row.year, row.kind, String(row.people)]),
        [
          [2016, 'primary', 'Bhaktipriya Shridhar'],
          [2017, 'mention', 'James E.J. Bottomley (submitter)'],
          [2018, 'primary', 'Boqun Feng'],
          [2020, 'mention', ''],
        ],
      ),
  ],
  [
    'vanished-topics',
    { from: 2017, to: 2020 },
    ({ rows, note }) => {
      const topics = byKey(rows, 'topic');
      for (const topic of ['tpm 2.0', 'soft affinity', 'thermal zones']) assert.ok(topics.has(topic), topic);
      assert.match(note, /only 4 sessions/);
    },
  ],
  [
    'shared-topics',
    { event: `${lpc} 2020` },
    ({ rows }) => {
      const numa = byKey(rows, 'topic').get('numa');
      assert.deepEqual(numa?.sessions, ['Performance and Scalability Microconference', 'Scheduler MC']);
    },
  ],
  [
    'topic-trend',
    { topic: 'workqueue', series: lpc },
    ({ rows, note }) => assert.match(`${JSON.stringify(rows)} ${note}`, /too few editions/i),
  ],
  [
    'editions',
    { series: performance },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => row.year),
        [2015, 2018, 2020],
      ),
  ],
  [
    'speakers-on',
    { topic: 'workqueue', from: 2016, to: 2018 },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => [row.person, String(row.years)]),
        [
          ['Bhaktipriya Shridhar', '2016'],
          ['Boqun Feng', '2018'],
        ],
      ),
  ],
  [
    'people-by-role',
    { role: 'moderator' },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => [row.person, row.organization, row.event]),
        [['Karen Sandler', 'Software Freedom Conservancy', 'LinuxCon North America 2016']],
      ),
  ],
  [
    'returning',
    { series: performance },
    ({ rows }) =>
      assert.deepEqual(rows.map((row) => [row.person, row.years]).sort(), [
        ['Daniel Jordan', [2018, 2020]],
        ['Davidlohr Bueso', [2015, 2020]],
        ['Pavel Tatashin', [2018, 2020]],
      ]),
  ],
  [
    'lapsed',
    { role: 'organizer', series: performance, since: 2018 },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => row.person),
        ['Ying Huang'],
      ),
  ],
  [
    'affiliations',
    { person: 'James Bottomley' },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => [row.organization, row.from ?? null, row.to ?? null, row.toBasis]),
        [
          ['AT&T Bell labs', null, null, 'unknown'],
          ['SteelEye Technology', '2000', null, 'unknown'],
          ['Novell / SUSE Labs', '2008', '2011', 'inferred'],
          ['Parallels (Odin)', '2011', '2016', 'inferred'],
          ['IBM Research', '2016', null, 'unknown'],
        ],
      ),
  ],
  [
    'affiliation-at',
    { person: 'James Bottomley', year: 2017 },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => row.organization),
        ['IBM Research'],
      ),
  ],
  [
    'colleagues',
    { person: ['James Bottomley', 'Davidlohr Bueso'] },
    ({ rows }) => {
      assert.deepEqual(
        rows.map((row) => row.verdict),
        ['not supported'],
      );
      assert.match(String(rows[0]!.reason), /2008–2011; stated for 2020/);
    },
  ],
  [
    'contacts',
    { session: 'Performance and Scalability' },
    ({ rows, note }) => {
      const statuses = rows.map((row) => row.status);
      assert.deepEqual(
        [
          statuses.filter((status) => status === 'interested').length,
          statuses.filter((status) => status === 'response-pending').length,
          rows.length,
        ],
        [5, 2, 7],
      );
      assert.match(note, /attendance is not stated/);
    },
  ],
  [
    'organizations',
    { event: 'LinuxCon North America 2016' },
    ({ rows }) => {
      assert.deepEqual(rows.map((row) => row.organization).sort(), [
        'Collabora',
        'Facebook',
        'Intel',
        'Software Freedom Conservancy',
      ]);
      assert.match(JSON.stringify(byKey(rows, 'organization').get('intel')), /Intel OTC/);
    },
  ],
  [
    'co-speakers',
    { person: 'Rik van Riel' },
    ({ rows, note }) => {
      const inHeading = rows.filter((row) => !row.note).map((row) => row.person);
      assert.deepEqual(inHeading.sort(), ['Bhaktipriya Shridhar', 'Helen Fornazier', 'Karen Sandler']);
      assert.deepEqual(
        rows.filter((row) => row.note).map((row) => row.person),
        ['Tiffany Antopolski'],
      );
      assert.match(note, /in the text, not in the heading/);
    },
  ],
  [
    'whom-to-ask',
    { topic: 'ktask' },
    ({ rows }) => {
      assert.deepEqual(
        rows.map((row) => row.person),
        ['Daniel Jordan', 'James E.J. Bottomley'],
      );
      assert.match(String(rows[1]!.why), /submitter/);
    },
  ],
  [
    'people-by-role',
    { role: 'lead', session: 'Containers' },
    ({ rows }) =>
      assert.deepEqual(
        rows.map((row) => [row.person ?? null, row.status]),
        [[null, 'unknown']],
      ),
  ],
];

function byKey(rows: AnswerRow[], column: string): Map<string, AnswerRow> {
  return new Map(rows.map((row) => [String(row[column]).toLowerCase(), row]));
}

describe('the seeds', { skip: withoutShared('seeds') }, () => {
  let seeds: Built;
  before(async () => {
    seeds = await built([{ paths: [shared('seeds')], options: { index: shared('seeds', 'INDEX.tsv') } }]);
  });
  after(() => seeds?.close());

  for (const [query, parameters, check] of questions) {
    const named = `${query} ${Object.entries(parameters)
      .map(([name, value]) => `--${name} ${value}`)
      .join(' ')}`;
    test(`${named}: the expected answer, each row with its quote, from both stores`, async (t) => {
      const answer = await runQuery(seeds.embedded, query, parameters);
      check({ rows: answer.rows, note: answer.coverage.note });
      for (const row of answer.rows) {
        for (const { url, quote } of row.evidence) assert.ok(url && quote);
        if (query !== 'topic-trend') assert.ok(row.evidence.length > 0, `${JSON.stringify(row)} has no evidence`);
      }
      if (!seeds.neo4j) return t.diagnostic(`not compared: ${NO_NEO4J}`);
      const other = await runQuery(seeds.neo4j, query, parameters);
      compareRows(answer.rows, other.rows);
      assert.equal(other.coverage.note, answer.coverage.note);
    });
  }

  test('a second build changes nothing in either store', async () => {
    for (const report of await seeds.again()) {
      assert.equal(report.changed, false);
      assert.equal(report.parsed, 0);
    }
  });

  const ask = (cypher: string) => seeds.embedded.query(cypher);

  test('trap 1: which event seeds 000, 001 and 002 belong to is marked as coming from the index', async () => {
    const rows = await ask(
      'MATCH (t:Talk)-[r:PRESENTED_IN]->(e:Event) WHERE e.year = 2017 RETURN DISTINCT r.basis AS basis',
    );
    assert.deepEqual(rows, [{ basis: 'index' }]);
    const told = await ask('MATCH (e:Event) WHERE e.year = 2018 OR e.year = 2015 RETURN DISTINCT e.basis AS basis');
    assert.deepEqual(told, [{ basis: 'inferred' }]);
  });

  test('trap 2: a date beside a proposal is when it was submitted, and no talk starts then', async () => {
    const rows = await ask(
      'MATCH (t:Talk) WHERE t.year = 2017 RETURN t.submittedOn AS submitted, t.startsAt AS starts ORDER BY submitted',
    );
    assert.deepEqual(
      rows.map((row) => row.submitted),
      ['2017-09-04', '2017-09-08', '2017-09-15', '2017-09-15', '2017-09-15'],
    );
    assert.ok(rows.every((row) => (row.starts ?? undefined) === undefined));
  });

  test('trap 3: the page says speaker, the site lists the submitter; both stand, and nobody is said to have spoken', async () => {
    const rows = await ask(
      "MATCH (p:Person)-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t:Talk) WHERE t.title STARTS WITH 'ktask' RETURN p.name AS name, x.role AS role ORDER BY role",
    );
    assert.deepEqual(
      rows.map((row) => row.role),
      ['speaker', 'submitter'],
    );
    assert.equal(
      (await ask('MATCH (p:Person)-[:SPOKE_AT]->(t:Talk) WHERE t.year = 2017 RETURN p.name AS name')).length,
      0,
    );
  });

  test('traps 4 and 5: blank leads are unknown; interested is not attended', async () => {
    const rows = await ask("MATCH (s:Session) WHERE 'lead' IN s.unknownRoles RETURN s.title AS title ORDER BY title");
    assert.deepEqual(
      rows.map((row) => row.title),
      ['Containers and Checkpoint/Restore MC', 'Real-Time MC', 'Scheduler MC'],
    );
    const attended = await ask(
      "MATCH (x:Participation) WHERE x.role = 'attendee' AND x.status IN ['confirmed', 'accepted', 'unknown'] RETURN x.id AS id",
    );
    assert.deepEqual(attended, []);
  });

  test('trap 6: bare first names are resolved by the page itself, with a score below 1', async () => {
    const rows = await ask(
      "MATCH (p:Person)-[:HAS_ROLE]->(x:Participation) WHERE x.basis = 'inferred' AND x.role = 'organizer' RETURN p.name AS name, x.statedName AS stated, x.score AS score ORDER BY name",
    );
    assert.deepEqual(
      rows.map((row) => [row.name, row.stated]),
      [
        ['Daniel Jordan', 'Daniel'],
        ['Pavel Tatashin', 'Pavel'],
      ],
    );
    assert.ok(rows.every((row) => Number(row.score) < 1));
    assert.deepEqual(await ask("MATCH (p:Person) WHERE p.name IN ['Daniel', 'Pavel'] RETURN p.id AS id"), []);
  });

  test('trap 7: a project employs nobody; units and later names are joined to their organizations', async () => {
    assert.deepEqual(await ask("MATCH (o:Organization) WHERE o.name CONTAINS 'Kernel' RETURN o.name AS name"), []);
    const units = await ask(
      'MATCH (u:Organization)-[:UNIT_OF]->(o:Organization) RETURN u.name AS unit, o.name AS of ORDER BY unit',
    );
    assert.deepEqual(units, [
      { unit: 'Intel OTC', of: 'Intel' },
      { unit: 'SUSE Labs', of: 'Novell' },
    ]);
    const renamed = await ask('MATCH (a:Organization)-[:RENAMED_TO]->(b:Organization) RETURN a.name AS a, b.name AS b');
    assert.deepEqual(renamed, [{ a: 'Parallels', b: 'Odin' }]);
  });

  test('trap 8: a misspelt repeat is the same man; a repository path is nobody', async () => {
    const rows = await ask(
      "MATCH (p:Person) WHERE p.name CONTAINS 'ltmann' RETURN p.name AS name, p.variants AS variants",
    );
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.name, 'Marcel Holtmann');
    assert.ok((rows[0]!.variants as string[]).includes('Marcel Hltmann'));
    assert.deepEqual(await ask("MATCH (p:Person) WHERE toLower(p.name) CONTAINS 'koike' RETURN p.id AS id"), []);
  });

  test('trap 9: no talk comes of an article; booths exhibit; who was met at a party does not speak', async () => {
    assert.deepEqual(await ask("MATCH (t:Talk) WHERE t.title CONTAINS 'NVMe' RETURN t.title AS title"), []);
    const booths = await ask(
      "MATCH (o:Organization)-[r:SUPPORTED]->(e:Event) WHERE r.kind = 'exhibitor' RETURN o.name AS name ORDER BY name",
    );
    assert.deepEqual(
      booths.map((row) => row.name),
      ['CoreOs', 'Diamanti', 'Docker', 'HP', 'Microsoft', 'Ubuntu'],
    );
    const met = await ask(
      "MATCH (p:Person)-[:HAS_ROLE]->(x:Participation) WHERE p.name CONTAINS 'Habkost' AND x.role <> 'mentioned' RETURN x.role AS role",
    );
    assert.deepEqual(met, []);
  });

  test('trap 10: a point of an agenda is proposed, and no talk', async () => {
    const points = await ask(
      "MATCH (s:Session) WHERE s.type IN ['agenda-item', 'discussion-point'] RETURN DISTINCT s.status AS status",
    );
    assert.deepEqual(points, [{ status: 'proposed' }]);
    assert.deepEqual(await ask('MATCH (t:Talk) WHERE t.year = 2020 RETURN t.title AS title'), []);
  });
});
