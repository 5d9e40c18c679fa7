/** What people see of answers: drawings no wider than the terminal, that say what the rows say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerRow } from '../../queries/query.ts';
import { bar, drawingOf, type Pen, percent, spark } from './drawing.ts';
import { widthOf } from './width.ts';

const pen = (width: number): Pen => ({ width, bold: (text) => text, dim: (text) => text });

async function draw(
  query: string,
  rows: object[],
  options: { width?: number; topic?: string; editions?: string[] } = {},
) {
  const drawing = await drawingOf(query);
  assert.ok(drawing, query);
  const lines = drawing(
    {
      rows: rows.map((row) => ({ evidence: [], ...row }) as AnswerRow),
      params: options.topic === undefined ? {} : { topic: options.topic },
      coverage: { note: 'in 2 captured editions', editions: options.editions ?? [] },
    },
    pen(options.width ?? 80),
  );
  assert.ok(lines, 'drawn, and no table');
  for (const { text } of lines) assert.ok(widthOf(text) <= (options.width ?? 80), `too wide: ${text}`);
  const named = new Set(lines.flatMap(({ row }) => (row === undefined ? [] : [row])));
  return { text: lines.map(({ text }) => text.trimEnd()), rowsNamed: named.size };
}

test('the longest bar takes all the columns, and what is above zero leaves a mark', () => {
  assert.deepEqual([bar(1, 100, 10), bar(0, 100, 10), bar(100, 100, 10)], ['█         ', '          ', '██████████']);
  assert.equal(spark([0, 1, 4, 8]), '·▁▄█');
  assert.deepEqual([percent(4, 551), percent(0, 5), percent(1, 2), percent(0, 0)], ['0.7 %', '0 %', '50 %', '']);
});

test('a career is a line of time: known spans, unknown ends, and years that pages state', async () => {
  const career = (organization: string, from: string | null, to: string | null, statedFor: number[] = []) => ({
    organization,
    title: null,
    from,
    to,
    period: from || to ? `${from ?? ''}–${to ?? ''}` : 'as stated',
    statedFor,
    note: null,
  });
  const { text, rowsNamed } = await draw(
    'affiliations',
    [
      career('Tarn Systems', '2000', '2010'),
      career('Elm Ltd', '2010', null),
      career('Moor Institute for Very Long Names of Organizations', null, null, [2020]),
    ],
    { width: 50 },
  );
  assert.equal(rowsNamed, 3);
  const [axis, tarn, , elm, , moor] = text;
  const column = (line: string, mark: string) => line.indexOf(mark);
  assert.equal(column(tarn!, '━'), column(axis!, '2000'));
  assert.equal(column(elm!, '━'), tarn!.lastIndexOf('━'), 'one begins where the other ends');
  assert.match(elm!, /━╌╌$/);
  assert.ok(column(moor!, '●') > tarn!.lastIndexOf('━'));
  assert.match(text.join('\n'), /stated for 2020/);
  const dateless = await draw('affiliations', [career('Tarn Systems', null, null)]);
  assert.deepEqual(dateless.text, ['Tarn Systems', '  as stated']);
});

const seen = (year: number, kind: string, talks: number, more: object = {}) => ({
  year,
  event: `Reef Days ${year}`,
  kind,
  talks,
  ofTalks: 50,
  agendaPoints: 0,
  ofAgendaPoints: 0,
  titles: ['Anchors that hold'],
  people: ['Ada Marlow'],
  first: false,
  ...more,
});

test('the history of a topic: talks and mentions are bars of their own, and editions without it are named', async () => {
  const { text, rowsNamed } = await draw(
    'topic-history',
    [seen(2018, 'primary', 2), seen(2018, 'mention', 1), seen(2020, 'primary', 4)],
    { editions: ['Reef Days 2018', 'Reef Days 2019', 'Reef Days 2020'] },
  );
  assert.equal(rowsNamed, 3);
  assert.match(text[0]!, /^Reef Days: █ talks about it {3}░ it is only mentioned/);
  assert.match(text[1]!, /^2018 {2}█+ +2 of 50, 4\.0 %$/);
  assert.match(text[3]!, /^ {6}░+ +1 of 50, 2\.0 %$/);
  assert.match(text[2]!, /“Anchors that hold” – Ada Marlow/);
  assert.match(text.at(-1)!, /not found in: Reef Days 2019/);
});

test('talks on narrower topics are a bar of their own, with what they are on', async () => {
  const { text } = await draw(
    'topic-history',
    [seen(2018, 'primary', 2), seen(2018, 'narrower', 1, { through: ['Stock anchors'] })],
    { editions: ['Reef Days 2018'] },
  );
  assert.match(text[0]!, /█ talks about it {3}▒ about a narrower topic$/);
  assert.match(text[3]!, /^ {6}▒+ +1 of 50/);
  assert.match(text[4]!, /Stock anchors: “Anchors that hold”/);
});

const reefDays = (talks: number[], name = 'Reef Days') => ({
  series: name,
  change: '1.00 percentage points a year',
  editions: talks.map((hits, index) => ({
    edition: `${name} ${2018 + index}`,
    year: 2018 + index,
    hits,
    talks: 100,
    proposals: 0,
    compared: true,
  })),
});

const trend = (verdict: string, talks: number[], caveat: string, more: object = {}) => ({
  topic: 'Anchors',
  verdict,
  read: 'titles',
  series: [reefDays(talks)],
  change: '1.00 percentage points a year',
  p: 0.0123,
  adjustedP: 0.04,
  caveat,
  ...more,
});

test('a trend of one topic is bars of shares, those of many a line each; like caveats are said once', async () => {
  const caveat = (points: string) =>
    `only a change of about ${points} percentage points between the first and the last`;
  const one = await draw('topic-trend', [trend('rising', [1, 10], caveat('1.5'))], { topic: 'anchors' });
  assert.deepEqual(one.text.slice(0, 2), [
    'share of the talks, Reef Days',
    'Anchors, titles: rising (p 0.012; 1.00 percentage points a year)',
  ]);
  assert.match(one.text[2]!, /^ {2}2018 {2}██ +1\.0 % {2}1 of 100$/);
  const rows = [
    trend('rising', [0, 8], caveat('1.5')),
    trend('no trend shown', [3, 3], caveat('2.5'), {
      topic: 'Rope of a kind that has a very long name indeed, and more',
    }),
  ];
  const many = await draw('topic-trend', rows);
  assert.equal(many.rowsNamed, 2);
  assert.match(many.text.join('\n'), /\nrising\nAnchors .* ·█ +0 % → 8\.0 % +0 8 +0\.04\n/);
  assert.equal(many.text[0], 'Each topic over 2 editions, Reef Days 2018 to Reef Days 2019');
  const longer = await draw('topic-trend', [trend('no trend shown', [1, 0, 0, 0, 0, 0, 4], '')]);
  assert.match(longer.text.join('\n'), /\nAnchors .* 5 in all /);
  assert.equal(many.text.join(' ').match(/Caveat/g)?.length, 1);
  assert.match(many.text.join(' '), /about 1\.5 to 2\.5 percentage/);
});

test('editions of two series never stand in one line of years, and one too small to compare says so', async () => {
  const docks = reefDays([2, 4], 'Dock Days');
  Object.assign(docks.editions[0]!, { talks: 4, hits: 3, compared: false });
  const rows = [trend('rising', [1, 10], '', { series: [reefDays([1, 10]), { ...docks, change: null }] })];
  const one = await draw('topic-trend', rows, { topic: 'anchors' });
  assert.deepEqual(
    one.text.slice(0, 8).map((line) => line.trimEnd().replace(/ {2,}/g, '  ')),
    [
      'share of the talks, each series by itself',
      'Anchors, titles: rising (p 0.012; 1.00 percentage points a year)',
      ' Reef Days: 1.00 percentage points a year',
      '  2018  ██  1.0 %  1 of 100',
      `  2019  ${'█'.repeat(24)}  10 %  10 of 100`,
      ' Dock Days: nothing to compare it with',
      `  2018  ${'░'.repeat(24)}  75 %  3 of 4, not compared`,
      `  2019  ${'█'.repeat(10)}  4.0 %  4 of 100`,
    ],
  );
  const many = await draw('topic-trend', [
    trend('rising', [1, 10], '', { series: [reefDays([1, 10]), reefDays([2, 4], 'Dock Days'), docks] }),
  ]);
  assert.match(many.text[0]!, /^Each topic over the series in which it comes up, each by itself/);
  const lines = many.text.filter((line) => line.includes('→'));
  assert.match(lines[0]!, /^Anchors .* Reef Days +▁█ .* 1 10 +0\.04$/);
  assert.match(lines[1]!, /^ +Dock Days +▄█ .* 2 4$/);
  assert.equal(lines.length, 2);
  assert.equal(many.rowsNamed, 1);
});

test('what a topic became is an arrow with its sentence', async () => {
  const step = {
    topic: 'ptask',
    kind: 'renamed',
    became: 'pardata',
    asOf: 2018,
    toldIn: 2020,
    quote: 'formerly ptask',
  };
  const last = { lastSeen: 2020, lastSeenAs: 'mention', lastSeenIn: ['Accounting'] };
  const { text } = await draw('topic-lineage', [{ ...step, ...last }]);
  assert.deepEqual(text, [
    'ptask ──renamed 2018──▶ pardata, as is told in 2020',
    '  “formerly ptask”',
    '  pardata was found last in 2020, mentioned in “Accounting”.',
  ]);
});

test('who was there when is a grid; more years than fit are a table', async () => {
  const rows = (years: number[]) => [
    { person: 'Ada Marlow', years },
    { person: 'Bo Oak', years: [years[0]] },
  ];
  const { text } = await draw('returning', rows([2018, 2020]));
  assert.deepEqual(text, ['            2018  2020', 'Ada Marlow   ●     ●', 'Bo Oak       ●     ·']);
  const short = await draw('regulars', rows([2014, 2015, 2016, 2017, 2018]), { width: 34 });
  assert.match(short.text[0]!, /’14 ’15 ’16 ’17 ’18$/);
  const drawing = await drawingOf('returning');
  const many = rows(Array.from({ length: 40 }, (_, index) => 1980 + index)) as never as AnswerRow[];
  assert.equal(drawing!({ rows: many, params: {}, coverage: { note: '' } }, pen(80)), undefined);
});

test('organizations, editions, coverage and a person fit into a narrow terminal, and every row is there', async () => {
  const width = 40;
  const people = {
    organization: 'Tarn Systems',
    what: 'people',
    value: 'Ada Marlow, Bo Oak, Chidi Okoro',
    source: null,
  };
  const history = await draw(
    'organization-history',
    [
      { ...people, year: 2018 },
      { year: null, organization: 'Tarn Labs', what: 'is a unit of', value: 'Tarn Systems', source: null },
    ],
    { width },
  );
  assert.equal(history.rowsNamed, 2);
  assert.match(history.text.join('\n'), /Tarn Labs is a unit of Tarn\n +Systems\n[\s\S]*2018 {2}███ 3 {2}Ada Marlow/);
  const edition = {
    edition: 'Reef Days 2018',
    event: 'Reef Days 2018',
    year: 2018,
    known: 'captured',
    agendaPoints: 0,
  };
  const editions = await draw('editions', [{ ...edition, talks: 1, sessions: 2 }], { width });
  assert.match(editions.text.join(' '), /Reef Days +2018: 1 talk, +2 +sessions/);
  const figures = {
    expected: 4,
    captured: 2,
    talks: 4,
    proposals: 0,
    withSpeakers: 4,
    withText: 1,
    withAffiliation: 0,
  };
  const coverage = await draw(
    'coverage',
    [{ ...edition, ...figures, withTime: 0, sessions: 1, people: 1, platforms: ['pretalx'], gaps: ['2 talks unread'] }],
    { width },
  );
  assert.match(
    coverage.text.join('\n'),
    /█{7}░{7} {2}2 of 4 [\s\S]*people 100 %, text\s+25 %[\s\S]*1 session, 1 person[\s\S]*– 2 talks unread/,
  );
  const dossier = await draw(
    'person-dossier',
    [
      { what: 'name', value: 'Ada Marlow' },
      { what: 'affiliation', year: 2018, value: 'Tarn Systems', detail: '2018–' },
      { what: 'speaker', year: 2018, value: 'Anchors that hold', event: 'Reef Days 2018', status: 'confirmed' },
      { what: 'topic', value: 'Anchors' },
    ],
    { width },
  );
  assert.equal(dossier.rowsNamed, 4);
  assert.match(dossier.text.join('\n'), /Took part\n {2}2018 {2}speaker, confirmed: /);
});

test('a programme goes by days and hours; speakers and links are a few lines each', async () => {
  const entry = { kind: 'talk', people: ['Ada Marlow'], room: 'Quay', session: null, status: 'unknown', endsAt: null };
  const { text, rowsNamed } = await draw('schedule', [
    { ...entry, title: 'Anchors', startsAt: '2020-05-04T09:30:00+02:00', endsAt: '2020-05-04T10:00:00+02:00' },
    { ...entry, title: 'Ropes', startsAt: '2020-05-05', kind: 'keynote', status: 'cancelled' },
    { ...entry, title: 'Sails', startsAt: null, people: [], room: null },
  ]);
  assert.equal(rowsNamed, 3);
  assert.deepEqual(text, [
    '2020-05-04',
    '  09:30–10:00  Anchors',
    '                 Ada Marlow · Quay',
    '',
    '2020-05-05',
    '  Ropes',
    '    Ada Marlow · Quay · keynote · cancelled',
    '',
    'No time stated',
    '  Sails',
  ]);
  const speaker = { person: 'Ada Marlow', organizations: ['Elm Ltd'], talks: 2, years: [2018, 2020], kind: 'primary' };
  assert.deepEqual((await draw('speakers-on', [{ ...speaker, titles: ['Anchors', 'Ropes'] }])).text, [
    'Ada Marlow (Elm Ltd): 2 talks, 2018, 2020',
    '    “Anchors”, “Ropes”',
  ]);
  const link = {
    person: 'Ada Marlow',
    as: 'A. Marlow',
    year: 2018,
    joinedWith: 'Ada Marlow',
    score: 0.9,
    link: 'link-1',
  };
  assert.deepEqual((await draw('merges', [{ ...link, reason: 'names that fit' }])).text, [
    '0.9    A. Marlow, 2018, is “Ada Marlow”',
    '         names that fit',
    '         link-1',
  ]);
});
