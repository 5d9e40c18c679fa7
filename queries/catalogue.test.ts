/** Every query of the catalogue, asked of a graph like that of five typical pages: the answers, the quotes, both stores. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { NO_NEO4J } from '../test/support/neo4j.ts';
import { seedGraph } from '../test/support/seed-graph.ts';
import { type BothStores, bothStores, compareRows } from '../test/support/stores.ts';
import { type AnswerRow, QueryError } from './query.ts';
import { queries } from './registry.ts';
import { type QueryResult, runQuery } from './run.ts';

type Check = (rows: AnswerRow[], coverage: QueryResult['coverage']) => void;

/** Columns of the rows, in the order of the rows. */
const columns = (rows: AnswerRow[], ...names: string[]) => rows.map((row) => names.map((name) => row[name]));
const one = (rows: AnswerRow[], name: string) => rows.map((row) => row[name]);
const set = (rows: AnswerRow[], name: string) => new Set(one(rows, name));

const questions: [query: string, parameters: { [name: string]: unknown }, check: Check][] = [
  [
    'agenda',
    { event: 'TSC 2020' },
    (rows, { sessions }) => {
      assert.equal(rows.length, 34);
      assert.deepEqual(
        (sessions as { session: string; agendaItems: number; discussionPoints: number }[]).map(Object.values),
        [
          ['Dispatcher MC', 10, 0],
          ['Pods and Snapshots MC', 6, 0],
          ['Prompt-Time MC', 7, 2],
          ['Speed and Growth Microconference', 9, 0],
        ],
      );
    },
  ],
  [
    'agenda',
    { session: 'Pods' },
    (rows) => assert.deepEqual(one(rows, 'position'), [1, 2, 3, 4, 5, 6], 'the session that has an agenda is meant'),
  ],
  [
    'editions',
    {},
    (rows) => {
      assert.ok(rows.length > 3 && rows.every((row) => row.edition === row.event), 'of all conferences');
      assert.deepEqual(one(rows, 'year'), one(rows, 'year').toSorted());
    },
  ],
  [
    'continuing-topics',
    { from: 2017, to: 2020 },
    (rows) =>
      assert.deepEqual(columns(rows, 'topic', 'inFrom', 'inTo', 'through'), [
        ['ID shifting', 'primary', 'primary', 'same topic'],
        ['pods', 'primary', 'primary', 'same topic'],
        ['ptask', 'primary', 'mention', 'renamed: pardata'],
        ['jobqueue', 'mention', 'mention', 'same topic'],
      ]),
  ],
  [
    'continuing-topics',
    { from: 2017, to: 2020, titlesOnly: true },
    (rows) => assert.deepEqual(one(rows, 'topic'), ['ID shifting'], 'pods was a track, ptask is only mentioned'),
  ],
  [
    'topic-lineage',
    { topic: 'ptask' },
    (rows) =>
      assert.deepEqual(columns(rows, 'became', 'kind', 'asOf', 'toldIn', 'lastSeen', 'lastSeenAs'), [
        ['pardata', 'renamed', 2018, 2020, 2020, 'mention'],
      ]),
  ],
  ['topic-lineage', { topic: 'pardata' }, (rows) => assert.deepEqual(one(rows, 'topic'), ['ptask'], 'backwards too')],
  [
    'topic-history',
    { topic: 'jobqueues' },
    (rows) =>
      assert.deepEqual(columns(rows, 'year', 'kind', 'talks', 'ofTalks', 'people', 'first'), [
        [2016, 'primary', 1, 5, ['Bhavna Shridar'], true],
        [2017, 'mention', 1, 5, ['Jonas Q.R. Bottrell (submitter)'], false],
        [2018, 'primary', 1, 1, ['Bo Fenwick'], false],
        [2020, 'mention', 0, 0, [], false],
      ]),
  ],
  [
    'topic-history',
    { topic: 'jobqueue', series: 'Speed and Growth' },
    (rows) => assert.deepEqual(one(rows, 'year'), [2018, 2020], 'only what belongs to the microconference'),
  ],
  [
    'vanished-topics',
    { from: 2017, to: 2020 },
    (rows, { note }) => {
      assert.deepEqual(one(rows, 'topic'), ['Vault Chip 2.0', 'gentle affinity', 'heat zones']);
      assert.match(note, /only 4 sessions with 34 agenda points and 0 talks were captured/);
    },
  ],
  [
    'shared-topics',
    { event: '2020' },
    (rows) =>
      assert.deepEqual(columns(rows, 'topic', 'sessions'), [
        ['memory banks', ['Dispatcher MC', 'Speed and Growth Microconference']],
      ]),
  ],
  [
    'topic-trend',
    { topic: 'jobqueue', series: 'TSC' },
    (rows) => assert.deepEqual(one(rows, 'verdict'), ['too few editions']),
  ],
  [
    'topic-trend',
    {},
    (rows, { note }) => {
      assert.deepEqual(rows, []);
      assert.match(note, /too few editions/);
    },
  ],
  [
    'editions',
    { series: 'Speed and Growth microconference' },
    (rows) =>
      assert.deepEqual(columns(rows, 'year', 'known'), [
        [2015, 'told by another edition'],
        [2018, 'told by another edition'],
        [2020, 'captured'],
      ]),
  ],
  ['editions', { series: 'TSC' }, (rows) => assert.deepEqual(one(rows, 'year'), [2015, 2017, 2018, 2020])],
  [
    'co-occurring-topics',
    { topic: 'ptask' },
    (rows) => assert.deepEqual(columns(rows, 'topic', 'primary', 'mention', 'of'), [['jobqueue', 0, 1, 1]]),
  ],
  [
    'first-mentions',
    { event: 'TSC 2020' },
    (rows) =>
      assert.deepEqual(columns(rows, 'topic', 'kind'), [
        ['memory banks', 'primary'],
        ['pardata', 'mention'],
      ]),
  ],
  [
    'talks-on',
    { topic: 'jobqueue', mentions: true, to: 2018 },
    (rows) =>
      assert.deepEqual(columns(rows, 'year', 'kind', 'through'), [
        [2016, 'primary', null],
        [2018, 'primary', null],
        [2017, 'mention', null],
      ]),
  ],
  [
    'speakers-on',
    { topic: 'jobqueue', from: 2016, to: 2018 },
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'years'), [
        ['Bhavna Shridar', [2016]],
        ['Bo Fenwick', [2018]],
      ]),
  ],
  [
    'people-by-role',
    { role: 'moderator' },
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'organization', 'event'), [
        ['Kara Sandell', 'Free Code Trust', 'Openwater Summit 2016'],
      ]),
  ],
  [
    'people-by-role',
    { role: 'lead', session: 'Pods and Snapshots' },
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'person', 'status'), [[null, 'unknown']]);
      assert.match(note, /unknown, not none/);
    },
  ],
  [
    'people-by-role',
    { role: 'organizer', series: 'Speed and Growth' },
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'year'), [
        ['Dario Bellweather', 2015],
        ['Dana Jorvik', 2018],
        ['Pavlo Tarasenko', 2018],
        ['Yue Hanlon', 2018],
      ]),
  ],
  [
    'returning',
    { series: 'Speed and Growth' },
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'years'), [
        ['Dario Bellweather', [2015, 2020]],
        ['Dana Jorvik', [2018, 2020]],
        ['Pavlo Tarasenko', [2018, 2020]],
      ]),
  ],
  [
    'lapsed',
    { role: 'organizer', series: 'Speed and Growth', since: 2018 },
    (rows) => assert.deepEqual(one(rows, 'person'), ['Yue Hanlon']),
  ],
  [
    'lapsed',
    { role: 'organizer', series: 'Speed and Growth', since: 2020 },
    (rows, { note }) => {
      assert.deepEqual(rows, []);
      assert.match(note, /no edition after 2020 was captured/);
    },
  ],
  [
    'affiliations',
    { person: 'Jonas Bottrell' },
    (rows) =>
      assert.deepEqual(columns(rows, 'organization', 'period', 'toBasis', 'note'), [
        ['Bellmont Labs', 'no years', 'unknown', null],
        ['IronGaze Technology', '2000–', 'unknown', 'end unknown'],
        ['Norvale / Reed Labs', '2008–2011', 'inferred', 'end inferred from the next start'],
        ['Meridian (Freya)', '2011–2016', 'inferred', 'end inferred from the next start'],
        ['Quarry Research', '2016–', 'unknown', 'still there in 2017'],
      ]),
  ],
  [
    'affiliations',
    { person: 'Bellweather' },
    (rows) =>
      assert.deepEqual(one(rows, 'organization'), ['Reed Labs'], 'without the parent that this page does not name'),
  ],
  [
    'affiliation-at',
    { person: 'Bottrell', year: 2017 },
    (rows) => assert.deepEqual(one(rows, 'organization'), ['Quarry Research']),
  ],
  [
    'affiliation-at',
    { person: 'Bottrell', year: 2005 },
    (rows) => assert.deepEqual(one(rows, 'organization'), ['IronGaze Technology']),
  ],
  ['affiliation-at', { person: 'Bottrell', year: 1990 }, (rows) => assert.deepEqual(rows, [])],
  [
    'colleagues',
    { person: ['Jonas Bottrell', 'Dario Bellweather'] },
    (rows) => {
      assert.deepEqual(columns(rows, 'verdict', 'organization', 'years'), [
        ['not supported', 'Norvale / Reed Labs', null],
      ]);
      assert.match(String(rows[0]!.reason), /2008–2011; stated for 2020/);
    },
  ],
  [
    'contacts',
    { session: 'Speed and Growth' },
    (rows, { note, counts }) => {
      assert.equal(rows.length, 7);
      assert.deepEqual(counts, { interested: 5, 'response-pending': 2 });
      assert.match(note, /attendance is not stated/);
    },
  ],
  [
    'organizations',
    { event: 'Openwater Summit 2016' },
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'organization', 'people', 'statedAs', 'roles'), [
        ['Integra', 2, ['Integra', 'Integra OTC'], ['speaker']],
        ['Collarium', 1, ['Collarium Ltd.'], ['speaker']],
        ['Facetbook', 1, ['Facetbook'], ['speaker']],
        ['Free Code Trust', 1, ['Free Code Trust'], ['moderator']],
      ]);
      assert.match(note, /"Open Kernel" \(Bhavna Shridar\) is not taken for an employer/);
    },
  ],
  [
    'co-speakers',
    { person: 'Riko van Reel' },
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'roles', 'note'), [
        ['Kara Sandell', ['moderator'], null],
        ['Bhavna Shridar', ['panelist'], null],
        ['Hella Fornes', ['panelist'], null],
        ['Tiffa Antolin', ['panelist'], 'named in the text, not in the heading'],
      ]),
  ],
  [
    'whom-to-ask',
    { topic: 'ptask' },
    (rows) => {
      assert.deepEqual(columns(rows, 'rank', 'person'), [
        [1, 'Dana Jorvik'],
        [2, 'Jonas Q.R. Bottrell'],
      ]);
      assert.match(String(rows[0]!.why), /her project/);
      assert.match(String(rows[1]!.why), /submitter of the proposal/);
    },
  ],
  ['newcomers', { event: 'TSC 2018' }, (rows) => assert.deepEqual(one(rows, 'person'), ['Bo Fenwick'])],
  [
    'newcomers',
    { series: 'Openwater Summit', year: 2016 },
    (rows, { note }) => {
      assert.equal(rows.length, 9);
      assert.match(note, /no earlier edition captured, everybody is new/);
    },
  ],
  ['regulars', { series: 'TSC', times: 2 }, (rows) => assert.deepEqual(rows, [])],
  [
    'not-seen-since',
    { since: 2018 },
    (rows, { note }) => {
      assert.deepEqual(rows, [], 'of 2020 no talks were captured, so nobody was missed there');
      assert.match(note, /no programme after 2018 was captured/);
    },
  ],
  [
    'cool-down',
    { series: 'TSC', year: 2019, times: 1 },
    (rows) => assert.deepEqual(columns(rows, 'person', 'spokeIn', 'mayAgainIn'), [['Bo Fenwick', [2018], 2022]]),
  ],
  [
    'person-dossier',
    { person: 'Dana Jorvik' },
    (rows) =>
      assert.deepEqual(columns(rows, 'what', 'year'), [
        ['name', null],
        ['mentioned', 2018],
        ['organizer', 2018],
        ['author', 2020],
      ]),
  ],
  [
    'person-dossier',
    { person: 'Bottrell' },
    (rows) => {
      const what = one(rows, 'what');
      assert.equal(what.filter((each) => each === 'affiliation').length, 5);
      assert.equal(what.filter((each) => each === 'submitter').length, 5);
      assert.equal(what.filter((each) => each === 'speaker').length, 1, 'both stand');
    },
  ],
  [
    'schedule',
    { event: 'Openwater Summit 2016' },
    (rows) => {
      assert.equal(rows.length, 6);
      assert.ok(rows.some((row) => row.kind === 'panel' && row.title === 'Internship Panel'));
    },
  ],
  [
    'schedule',
    { event: 'TSC 2017' },
    (rows, { note }) => {
      assert.deepEqual(rows, [], 'a proposal is not in the programme');
      assert.match(note, /5 mere proposals left out/);
    },
  ],
  [
    'coverage',
    { expected: ['TSC 2017 = 7', 'event\ttalks'] },
    (rows) => {
      const row = rows.find((one) => one.year === 2017)!;
      assert.deepEqual([row.expected, row.talks], [7, 5]);
      assert.deepEqual(row.gaps, [
        '7 of 7 expected are on no page that was read',
        '5 talks known from lists or reports only: no page of their own was read',
      ]);
    },
  ],
  [
    'coverage',
    {},
    (rows, { note, pages }) => {
      assert.deepEqual(columns(rows, 'year', 'known', 'talks', 'proposals', 'agendaPoints', 'people'), [
        [2015, 'told by another edition', 0, 0, 0, 1],
        [2016, 'captured', 5, 0, 0, 9],
        [2017, 'captured', 5, 5, 0, 1],
        [2018, 'told by another edition', 1, 0, 0, 5],
        [2020, 'captured', 0, 0, 34, 10],
      ]);
      assert.deepEqual(columns(rows, 'year', 'expected', 'captured', 'withSpeakers', 'withAffiliation'), [
        [2015, 0, 0, 0, 0],
        [2016, 5, 0, 5, 5],
        [2017, 0, 0, 5, 5],
        [2018, 1, 0, 1, 0],
        [2020, 0, 0, 0, 0],
      ]);
      assert.match(note, /^in 3 captured editions.*2 more are known only from pages of other editions/);
      assert.deepEqual(pages, { openconferenceware: 2, indico: 2, 'trip-report': 1 });
    },
  ],
  [
    'conflicts',
    {},
    (rows) =>
      assert.deepEqual(columns(rows, 'person', 'says', 'saysOther'), [['Jonas Q.R. Bottrell', 'submitter', 'speaker']]),
  ],
  [
    'unresolved',
    {},
    (rows) => {
      assert.equal(rows.filter((row) => row.kind === 'inferred name').length, 3);
      assert.deepEqual(
        one(
          rows.filter((row) => row.kind === 'affiliation without organization'),
          'value',
        ),
        ['Open Kernel'],
      );
      assert.equal(rows.filter((row) => row.kind === 'blank role').length, 3);
      assert.deepEqual(
        set(
          rows.filter((row) => row.kind === 'inferred edition'),
          'where',
        ).size,
        2,
      );
    },
  ],
  [
    'proposals',
    {},
    (rows) =>
      assert.deepEqual(columns(rows, 'kind', 'first', 'second', 'score'), [
        ['person', 'Marcel Holtz', 'Mika Krantz', 0.4],
      ]),
  ],
  [
    'proposals',
    { kind: 'topic' },
    (rows, { counts }) =>
      assert.deepEqual([rows.length, counts], [0, { person: 1, organization: 0, topic: 0, talk: 0 }]),
  ],
  [
    'organization-history',
    { organization: 'Freya' },
    (rows) =>
      assert.deepEqual(columns(rows, 'organization', 'what', 'value'), [
        ['Meridian', 'was renamed to', 'Freya'],
        ['Meridian', 'employed', 'Jonas Q.R. Bottrell (2011–2016)'],
      ]),
  ],
  [
    'organization-history',
    { organization: 'Quarry Research' },
    (rows) =>
      assert.deepEqual(columns(rows, 'year', 'what', 'value'), [
        [2016, 'employed', 'Jonas Q.R. Bottrell (2016–?)'],
        [2017, 'people', 'Jonas Q.R. Bottrell'],
      ]),
  ],
  [
    'merges',
    {},
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'person', 'as', 'joinedWith', 'reason'), [
        ['Marcel Holtz', 'Marcel Hltz', 'Marcel Holtz', 'names one letter apart; the same series'],
      ]);
      assert.match(note, /1 of different printed names and 0 of one name/);
    },
  ],
];

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
      'give each a question above, with the rows that must come of it',
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

  const refused: [what: string, query: string, parameters: { [name: string]: unknown }, code: string, hint: RegExp][] =
    [
      ['an unknown name', 'topic-history', { topic: 'ptsk' }, 'unknown-name', /"ptask"/],
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
