/** Questions about people and organizations, on the graph of `test/support/seed-graph.ts`. */
import assert from 'node:assert/strict';
import { columns, one, type Question } from './question.ts';

export const organizers: Question[] = [
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
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'organization', 'how', 'period'), [
        ['Quarry Research', 'stated for 2017', '2016–'],
      ]);
      assert.ok(
        rows[0]!.evidence.some(({ quote }) => quote.startsWith('Speaker •')),
        'what pages of that year print',
      );
      assert.doesNotMatch(note, /no captured page|more than one/);
    },
  ],
  [
    'affiliation-at',
    { person: 'Bottrell', year: 2011 },
    (rows, { note }) => {
      assert.deepEqual(columns(rows, 'organization', 'how'), [
        ['Norvale / Reed Labs', 'follows from 2008–2011'],
        ['Meridian (Freya)', 'follows from 2011–2016'],
      ]);
      assert.match(note, /more than one: the change fell into that year/);
    },
  ],
  // What stands beside a name of that year is enough, and is told once.
  [
    'affiliation-at',
    { person: 'Dario Bellweather', year: 2020 },
    (rows) => {
      assert.deepEqual(columns(rows, 'organization', 'how', 'period'), [
        ['Reed Labs', 'stated for 2020', 'stated for 2020'],
      ]);
      assert.equal(rows[0]!.evidence.length, 2);
    },
  ],
  [
    'affiliation-at',
    { person: 'Kara Sandell', year: 2016 },
    (rows) => assert.deepEqual(columns(rows, 'organization', 'how'), [['Free Code Trust', 'stated for 2016']]),
  ],
  [
    'affiliation-at',
    { person: 'Bottrell', year: 2005 },
    (rows) => assert.deepEqual(columns(rows, 'organization', 'how'), [['IronGaze Technology', 'follows from 2000–']]),
  ],
  [
    'affiliation-at',
    { person: 'Bottrell', year: 1990 },
    (rows, { note }) => {
      assert.deepEqual(rows, []);
      assert.match(note, /no captured page says where Jonas Q\.R\. Bottrell worked in 1990$/);
    },
  ],
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
    { session: 'Pods and Snapshots 2020' },
    (rows, { note }) => {
      assert.deepEqual(rows, []);
      assert.match(note, /no captured page lists contacts of Pods and Snapshots MC/);
      assert.doesNotMatch(note, /attendance|listed by the page/);
    },
  ],
  [
    'contacts',
    { session: 'Speed and Growth' },
    (rows, { note, counts }) => {
      assert.equal(rows.length, 7);
      assert.deepEqual(counts, { interested: 5, 'response-pending': 2 });
      assert.match(note, /attendance is not stated/);
      assert.match(note, /7 people listed by the page/);
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
    'organizations',
    { event: 'Openwater Summit 2016', role: 'moderator' },
    (rows) => assert.deepEqual(columns(rows, 'organization', 'roles'), [['Free Code Trust', ['moderator']]]),
  ],
  [
    'organizations',
    { event: 'TSC 2017', role: 'submitter' },
    (rows) => assert.deepEqual(columns(rows, 'organization', 'people'), [['Quarry Research', 1]]),
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
    'organization-history',
    { organization: 'Bellmont Labs' },
    (rows) =>
      assert.deepEqual(columns(rows, 'year', 'what', 'value'), [[null, 'employed', 'Jonas Q.R. Bottrell']], 'no years'),
  ],
];
