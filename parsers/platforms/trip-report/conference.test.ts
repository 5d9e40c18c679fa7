import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConference } from './conference.ts';

function read(title: string, first?: string): string | undefined {
  const blocks = first ? [{ kind: 'paragraph' as const, text: first, quote: first }] : [];
  const event = readConference({ title, blocks })?.event;
  return event && [event.name, event.series, event.edition, ...(event.place ? [event.place] : [])].join(' | ');
}

const conferences: [string, string | undefined, string][] = [
  ['PineCon NA 2016 - Highlights', undefined, 'PineCon NA 2016 | PineCon NA | 2016'],
  ['Notes from PineCon 2019', undefined, 'PineCon 2019 | PineCon | 2019'],
  ['Trip report: ELMDEM 2018', undefined, 'ELMDEM 2018 | ELMDEM | 2018'],
  ["Trip report: RowanConf '18", undefined, "RowanConf '18 | RowanConf | 2018"],
  ["PLDX'19 report", undefined, "PLDX'19 | PLDX | 2019"],
  [
    'A trip report from the 2017 Elm Plumbing Conference',
    undefined,
    '2017 Elm Plumbing Conference | Elm Plumbing Conference | 2017',
  ],
  [
    'My impressions of the Symposium on Rowing 2020',
    undefined,
    'Symposium on Rowing 2020 | Symposium on Rowing | 2020',
  ],
  [
    'Conference highlights',
    'Last week I went to PineCon 2021 in Port Rowan.',
    'PineCon 2021 | PineCon | 2021 | Port Rowan',
  ],
  [
    'PineCon 2021 highlights',
    'PineCon 2021 took place in Ashford, Elmland. It rained.',
    'PineCon 2021 | PineCon | 2021 | Ashford, Elmland',
  ],
];
for (const [title, first, expected] of conferences) {
  test(`finds the conference of “${title}”`, () => assert.equal(read(title, first), expected));
}

test('a name without a year gives no edition', () => {
  assert.deepEqual(readConference({ title: 'Highlights from PineCon', blocks: [] })?.event, {
    kind: 'event',
    name: 'PineCon',
    series: 'PineCon',
    evidence: { quote: 'Highlights from PineCon' },
  });
});

test('the days are those the opening gives, in the year of the edition', () => {
  const text = 'It took place on August 22-24, 2016 in Ashford; I wrote this on September 1, 2016.';
  const blocks = [{ kind: 'paragraph' as const, text, quote: text }];
  const event = readConference({ title: 'PineCon 2016 - Highlights', blocks })?.event;
  assert.deepEqual([event?.startDate, event?.endDate], ['2016-08-22', '2016-08-24']);
});

const none: [string, string?][] = [
  ['Scheduling in 2020 - an overview'],
  ['A faster cache', 'I wrote this after PineCon 2019.'],
  ['Release 2016.2 of the foo library'],
  ['What I did in March 2019'],
  ['Summer 2018 report'],
  ['Release 2.0 highlights'],
  ['Annual Report 2019'],
];
for (const [title, first] of none) {
  test(`finds none in “${title}”`, () => assert.equal(read(title, first), undefined));
}
