/**
 * Pairs of talks as two pages tell of them: one talk, a talk given again elsewhere, or two talks. Written before the rules
 * were held to them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonRef, TalkRecord } from '../../../parsers/records.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import { link } from '../link.ts';

type Outcome = 'one' | 'given again' | 'two';

interface Told {
  title: string;
  by?: string[];
  /** Series and year; by default one and the same. */
  at?: [string, number];
  /** Start, ISO 8601. */
  on?: string;
  abstract?: string;
  track?: string;
  url?: string;
  cancelled?: boolean;
  /** Told of in prose, by a page elsewhere. */
  inferred?: boolean;
  /** What its people are on this page. */
  role?: PersonRef['role'];
}

const ada = ['Ada Marlow'];
const gwen = ['Gwen Pryce'];
const ground =
  'Soft ground moves under every anchor. We measured thirty harbours for ten years and show which anchors held.';
const long =
  'Buoyctl reads what buoys measure and draws tides in a browser. We show how anchors, harbours and storms look in it, what the next release will bring, why charts load quickly, who writes it, where help is wanted, and how sailors use it on small boats without any network.';
const other = 'The new release reads tables from tape, merges indexes while it sleeps and has a planner for joins.';
const next: [string, number] = ['Reef Days', 2019];
const elsewhere: [string, number] = ['Hill Meet', 2019];

const pairs: [string, Told, Told, Outcome][] = [
  [
    'a schedule and a proposal',
    { title: 'Anchors that hold', by: ada, on: '2018-05-04T10:00' },
    { title: 'Anchors that hold', by: ada, abstract: ground },
    'one',
  ],
  [
    'other case and signs',
    { title: 'Tide Tables: A Primer', by: ada },
    { title: 'Tide tables – a primer', by: ada },
    'one',
  ],
  [
    'other quotation marks',
    { title: '“Anchors” that hold', by: ada },
    { title: '"Anchors" that hold', by: ada },
    'one',
  ],
  [
    'a speaker added',
    { title: 'Anchors that hold', by: ada },
    { title: 'Anchors that hold', by: [...ada, ...gwen] },
    'one',
  ],
  [
    'a title made longer',
    { title: 'Scaling harbour maps', by: ada },
    { title: 'Scaling harbour maps to every port', by: ada },
    'one',
  ],
  [
    'a typing error',
    { title: 'Anchors that hlod in storms', by: ada },
    { title: 'Anchors that hold in storms', by: ada },
    'one',
  ],
  [
    'a video named by speaker and title',
    { title: 'Ada Marlow - Anchors that hold' },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'a video named by title and event',
    { title: 'Anchors that hold (Reef Days 2018)' },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'a video named by event and title',
    { title: 'Reef Days 2018 | Anchors that hold' },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'a video said to be one',
    { title: 'Anchors that hold [video]', by: ada },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'a subtitle left out',
    { title: 'Anchors that hold: ten years of soft ground', by: ada },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'a title cut short',
    { title: 'Anchors that hold: ten years of so…', by: ada },
    { title: 'Anchors that hold: ten years of soft ground', by: ada },
    'one',
  ],
  [
    'the kind of talk before it',
    { title: 'Keynote: Ten years of soft anchors', by: ada },
    { title: 'Ten years of soft anchors', by: ada },
    'one',
  ],
  [
    'an initial for a name',
    { title: 'Anchors that hold', by: ['A. Marlow'] },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'names in another order',
    { title: 'Anchors that hold', by: ['MARLOW, Ada'] },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  [
    'one address, another title',
    { title: 'Anchors', by: ada, url: 'https://reef.test/2018/talk/7' },
    { title: 'What holds a ship', by: ada, url: 'https://reef.test/2018/talk/7' },
    'one',
  ],
  [
    'cancelled, and held another day',
    { title: 'Anchors that hold', by: ada, on: '2018-05-04T10:00', cancelled: true },
    { title: 'Anchors that hold', by: ada, on: '2018-05-05T14:00' },
    'one',
  ],
  [
    'said to be cancelled in its title',
    { title: '[CANCELLED] Anchors that hold', by: ada },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  ['an opening on a schedule and a video list', { title: 'Opening' }, { title: 'Opening', by: gwen }, 'one'],
  ['a BoF without a speaker, its words turned', { title: 'BoF: harbour maps' }, { title: 'Harbour maps BoF' }, 'one'],
  [
    'who sent it in, and who speaks',
    { title: 'Ropes across the strait: what we learned', by: gwen, role: 'submitter' },
    { title: 'Ropes across the strait: what we learned', by: ada },
    'one',
  ],
  [
    'a blog that tells of it',
    { title: 'Anchors that hold', by: ada, inferred: true },
    { title: 'Anchors that hold', by: ada },
    'one',
  ],
  ['two talks of one person', { title: 'Anchors that hold', by: ada }, { title: 'Knots for everyone', by: ada }, 'two'],
  [
    'two talks that begin alike',
    { title: 'Harbour maps: the data', by: ada },
    { title: 'Harbour maps: the people', by: ada },
    'two',
  ],
  [
    'a tutorial in two parts',
    { title: 'Rope physics, part I', by: ada },
    { title: 'Rope physics, part II', by: ada },
    'two',
  ],
  [
    'a tutorial in two halves',
    { title: 'Rope physics (1/2)', by: ada },
    { title: 'Rope physics (2/2)', by: ada },
    'two',
  ],
  ['a part and the whole', { title: 'Rope physics', by: ada }, { title: 'Rope physics, part 2', by: ada }, 'two'],
  ['two releases', { title: 'TideSQL 10: what is new', by: ada }, { title: 'TideSQL 11: what is new', by: ada }, 'two'],
  ['two keynotes', { title: 'Keynote', by: ada }, { title: 'Keynote', by: gwen }, 'two'],
  [
    'a keynote and a talk on one subject',
    { title: 'Keynote: Anchors', by: ada },
    { title: 'Anchors', by: gwen },
    'two',
  ],
  [
    'two panels',
    { title: 'Panel discussion', by: ['Ada Marlow', 'Björn Ask'] },
    { title: 'Panel discussion', by: ['Gwen Pryce', 'Emeka Eze'] },
    'two',
  ],
  [
    'lightning talks of two days',
    { title: 'Lightning talks', on: '2018-05-04T17:00' },
    { title: 'Lightning talks', on: '2018-05-05T17:00' },
    'two',
  ],
  ['lightning talks of two years', { title: 'Lightning talks' }, { title: 'Lightning talks', at: next }, 'two'],
  ['openings of two years', { title: 'Opening', by: ada }, { title: 'Opening', by: ada, at: next }, 'two'],
  [
    'welcomes that name their years',
    { title: 'Welcome to Reef Days 2018', by: ada },
    { title: 'Welcome to Reef Days 2019', by: ada, at: next },
    'two',
  ],
  ['a BoF of two years', { title: 'Harbour maps BoF' }, { title: 'Harbour maps BoF', at: next }, 'two'],
  [
    'a yearly report with other text',
    { title: 'The state of TideSQL', by: ada, abstract: ground },
    { title: 'The state of TideSQL', by: ada, abstract: other, at: next },
    'two',
  ],
  [
    'one title of two people elsewhere',
    { title: 'An introduction to rope physics', by: ada },
    { title: 'An introduction to rope physics', by: gwen, at: elsewhere },
    'two',
  ],
  [
    'a general title elsewhere',
    { title: 'Introduction', by: ada },
    { title: 'Introduction', by: ada, at: elsewhere },
    'two',
  ],
  [
    'given elsewhere with its text',
    { title: 'Anchors that hold', by: ada, abstract: ground },
    { title: 'Anchors that hold', by: ada, abstract: ground, at: elsewhere },
    'given again',
  ],
  [
    'given elsewhere, no text known',
    { title: 'Why soft anchors hold in storms', by: ada },
    { title: 'Why soft anchors hold in storms', by: ada, at: elsewhere },
    'given again',
  ],
  [
    'given again a year later',
    { title: 'Anchors that hold', by: ada, abstract: ground },
    { title: 'Anchors that hold', by: ada, abstract: ground, at: next },
    'given again',
  ],
  [
    'given elsewhere with somebody beside',
    { title: 'Why soft anchors hold in storms', by: ada },
    { title: 'Why soft anchors hold in storms', by: [...ada, ...gwen], at: elsewhere },
    'given again',
  ],
  [
    'brought up to date',
    { title: 'Anchors that hold', by: ada, abstract: ground },
    { title: 'Anchors that hold (updated)', by: ada, abstract: `${ground} With two new harbours.`, at: elsewhere },
    'given again',
  ],
  [
    'an article less, a year later',
    { title: 'Introduction to Reef for Harbour Masters', by: ada, abstract: ground },
    { title: 'An introduction to Reef for Harbour Masters', by: ada, abstract: ground, at: next },
    'given again',
  ],
  [
    'one name and a report, with a long text that stays',
    { title: 'Buoyctl: overview, status and roadmap', by: ada, abstract: long },
    { title: 'Buoyctl: overview, status and roadmap', by: ada, abstract: long, at: next },
    'given again',
  ],
  [
    'retitled, the text stays',
    { title: 'Better harbours by tide tables', by: ada, abstract: long },
    { title: 'How I learned to love tide tables', by: ada, abstract: long, at: elsewhere },
    'given again',
  ],
  [
    'a few words more, on the same',
    { title: 'Buoy-Maps: 3D for OpenTides', by: ada, abstract: long },
    {
      title: 'Buoy-Maps, 3D for OpenTides charts',
      by: ada,
      abstract:
        'Buoyctl shows tides in a browser. We draw each harbour, its anchors, and what changed in a year of storms.',
      at: next,
    },
    'given again',
  ],
  [
    'a yearly welcome to what its track is called',
    { title: 'Welcome to the Harbour Law devroom', by: ada, abstract: long, track: 'Harbour law' },
    { title: 'Welcome to the Harbour Law Devroom', by: ada, abstract: long, track: 'Harbour law', at: next },
    'two',
  ],
  [
    'the state of one thing, every year',
    { title: 'The state of Buoyctl', by: ada, abstract: 'What happened in the last year, and what is ahead.' },
    {
      title: 'The state of Buoyctl',
      by: ada,
      abstract: 'What happened in the last year, and what is ahead.',
      at: next,
    },
    'two',
  ],
  [
    'part two',
    { title: 'Anchors made easy, part 1', by: ada, abstract: long },
    { title: 'Anchors made easy, part 2', by: ada, abstract: long, at: next },
    'two',
  ],
  [
    'a lightning talk called by who gives it',
    { title: 'Lightning talk: Ada Marlow', by: ada },
    { title: 'Lightning talk: Ada Marlow', by: ada, at: next },
    'two',
  ],
  [
    'at an event beside it, months later',
    { title: 'Why soft anchors hold in storms', by: ada, on: '2018-05-04T10:00' },
    { title: 'Why soft anchors hold in storms', by: ada, on: '2018-09-01T10:00', at: ['Hill Meet', 2018] },
    'given again',
  ],
];

function pageOf(told: Told, path: string): LinkPage {
  const [series, year] = told.at ?? ['Reef Days', 2018];
  const url = `https://${series.split(' ')[0]!.toLowerCase()}.test/${year}/${path}`;
  const evidence = { quote: told.title };
  const people = (told.by ?? []).map((name): PersonRef => {
    const status = told.cancelled ? { status: 'cancelled' as const } : {};
    return { name, statedName: name, role: told.role ?? 'speaker', ...status, evidence: { quote: name } };
  });
  const talk: TalkRecord = {
    kind: 'talk',
    title: told.title,
    people,
    topics: [],
    links: [],
    evidence,
    ...(told.abstract ? { abstract: told.abstract } : {}),
    ...(told.on ? { startsAt: told.on } : {}),
    ...(told.track ? { track: told.track } : {}),
    ...(told.url ? { url: told.url } : {}),
    ...(told.inferred ? { eventBasis: 'inferred' as const } : {}),
  };
  // Somebody else's talk, so that a page is a list and not the talk's own.
  const beside: TalkRecord = { ...talk, title: `Beside on ${path}`, people: [], url: `${url}/beside` };
  const edition = { series, edition: String(year), hintBasis: 'index' as const };
  return {
    id: `page-${path}`,
    key: url,
    url,
    sha256: contentHash(url),
    platform: 'sample',
    records: [talk, beside],
    ...edition,
  };
}

function outcomeOf(a: Told, b: Told): Outcome {
  const { nodes, relationships } = link([pageOf(a, 'alpha'), pageOf(b, 'beta')], new Map()).graph;
  const talks = nodes.filter(
    ({ label, properties }) => label === 'Talk' && !String(properties.title).startsWith('Beside'),
  );
  if (talks.length === 1) return 'one';
  return relationships.some(({ type }) => type === 'CONTINUES') ? 'given again' : 'two';
}

for (const [what, a, b, expected] of pairs) {
  test(`${what}: ${expected}`, () => {
    assert.equal(outcomeOf(a, b), expected);
    if (!a.at && !b.at) assert.equal(outcomeOf(b, a), expected, 'the other way round');
  });
}
