/** Questions about what is known, missed and in doubt, on the graph of `test/support/seed-graph.ts`. */
import assert from 'node:assert/strict';
import { columns, one, type Question, set } from './question.ts';

export const curators: Question[] = [
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
