/** Questions about topics and editions, on the graph of `test/support/seed-graph.ts`. */
import assert from 'node:assert/strict';
import { columns, one, type Question } from './question.ts';

export const researchers: Question[] = [
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
    'co-occurring-topics',
    { topic: 'ptask', from: 2017, to: 2017 },
    (rows) => assert.deepEqual(one(rows, 'topic'), ['jobqueue'], 'both years are within'),
  ],
  ['co-occurring-topics', { topic: 'ptask', from: 2018 }, (rows) => assert.deepEqual(rows, [])],
  ['co-occurring-topics', { topic: 'ptask', to: 2016 }, (rows) => assert.deepEqual(rows, [])],
  ['co-occurring-topics', { topic: 'ptask', titlesOnly: true }, (rows) => assert.deepEqual(rows, [])],
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
    'talks-on',
    { topic: 'core unplugging' },
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'year', 'kind', 'title'), [[2018, 'title', 'jobqueues and core unplugging']]);
      assert.match(String(note), /there is no topic "core unplugging"; 1 talk says it in the title/);
    },
  ],
];
