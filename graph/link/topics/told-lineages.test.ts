import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkPage } from '../input.ts';
import { link } from '../link.ts';

function edition(year: number, talks: [title: string, abstract: string][]): LinkPage {
  const evidence = { quote: `Reef Days ${year}` };
  const url = `https://reef.test/${year}/`;
  return {
    id: `page-${year}`,
    key: url,
    url,
    sha256: `sha-${year}`,
    platform: 'sample',
    records: [
      { kind: 'event', name: `Reef Days ${year}`, evidence },
      ...talks.map(([title, abstract]) => ({
        kind: 'talk' as const,
        title,
        abstract,
        people: [],
        topics: [],
        links: [],
        evidence: { quote: title },
      })),
    ],
  };
}

function lineages(...pages: LinkPage[]): unknown[] {
  const { nodes, relationships } = link(pages, new Map()).graph;
  const label = new Map(nodes.map(({ id, properties }) => [id, properties.label]));
  return relationships
    .filter(({ type }) => type === 'EVOLVED_INTO')
    .map(({ from, to, properties: { asOf, toldIn, quotes } }) => [
      label.get(from),
      label.get(to),
      asOf,
      toldIn,
      quotes,
    ]);
}

const told = 'TideBus was renamed to WaveBus in 2015.';

test('what a talk of any platform tells of a topic that became another is its lineage, with the words, once', () => {
  const pages = [
    edition(2017, [['WaveBus at sea', `Boats need it. ${told}`]]),
    edition(2016, [['WaveBus for all', `${told} Now all have it.`]]),
  ];
  const expected = [['TideBus', 'WaveBus', 2015, 2016, [told]]];
  assert.deepEqual(lineages(...pages), expected);
  assert.deepEqual(lineages(...pages.toReversed()), expected);
});

test('names that no title has become no topics by it, and what is denied is none', () => {
  assert.deepEqual(lineages(edition(2016, [['Boats at sea', told]])), []);
  assert.deepEqual(lineages(edition(2016, [['WaveBus at sea', 'TideBus was never renamed to WaveBus.']])), []);
});

test('what a person was called before is no lineage of topics, though a title has the name', () => {
  const of = (title: string, abstract: string) => lineages(edition(2016, [[title, abstract]]));
  assert.deepEqual(of('Tea with Anna Brandt', 'Anna Brandt, formerly known as Anna Oak, builds ropes.'), []);
  assert.deepEqual(of('Tea with Zoraya Brandt', 'Zoraya Brandt, formerly known as Zoraya Oak, shows her ropes.'), []);
  const speaking = edition(2016, [
    ['Tea with Zoraya Brandt', 'Zoraya Brandt, previously called Zoraya Oak, builds ropes.'],
  ]);
  assert.equal(lineages(speaking).length, 1, 'nothing tells that it is somebody');
  const [, talk] = speaking.records as [unknown, Extract<LinkPage['records'][number], { kind: 'talk' }>];
  const evidence = { quote: 'Zoraya Brandt' };
  talk.people.push({ name: 'Zoraya Brandt', statedName: 'Zoraya Brandt', role: 'speaker', evidence });
  assert.deepEqual(lineages(speaking), []);
  const office = 'Green Office, formerly known as Tide Office, is fast.';
  assert.equal(of('Green Office for all', office).length, 1);
});

test('a headline tells a lineage where its names are surely names', () => {
  const of = (abstract: string) => lineages(edition(2016, [['WaveBus and Harbour at sea', abstract]])).length;
  assert.equal(of('TideBus Has Evolved Into WaveBus'), 1);
  assert.equal(of('How TideBus has Evolved Into WaveBus'), 1);
  assert.equal(of('A Quay Has Evolved Into Harbour'), 0);
});
