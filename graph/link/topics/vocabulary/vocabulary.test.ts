import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, readPairs } from '../../../../test/bench/topics/pairs.ts';
import { assignTopics } from '../assign.ts';
import { linkTopics } from '../link-topics.ts';
import { talk } from '../testing/documents.ts';
import type { TopicDocument } from '../texts/documents.ts';
import { TextReader } from './text-facts.ts';

const prose = 'The harbour keeps a list of what was seen, and by whom, and when. '.repeat(6);
const labels = (documents: TopicDocument[], excluded: string[] = [], affiliations: string[] = []) =>
  [...new Set(linkTopics(documents, excluded, affiliations, []).topics.values())].map(({ label }) => label);

test('a phrase that the text says again is a topic; one that only the title has is none', () => {
  const found = labels([
    talk('1', { title: 'Tide tables and golden sorrows', abstract: `${prose} We print tide tables of the bay.` }),
  ]);
  assert.ok(found.includes('Tide tables'), found.join());
  assert.ok(!found.includes('golden sorrows'), found.join());
});

test('deeds, sorts of talk and gatherings are no topics, nor are people, nor employers', () => {
  const found = labels(
    [
      talk('1', { title: 'Introduction to TideSQL', abstract: 'What it is.' }),
      talk('2', { title: 'AMENDMENT: Anchors MC lead meeting', abstract: 'We meet.' }),
      talk('3', { title: 'Ada Marlow and NorthWharf on doesn’t and open', abstract: 'They speak.' }),
      talk('4', { title: 'The TideSQL hackathon', abstract: 'We meet.' }),
    ],
    ['Ada Marlow'],
    ['NorthWharf', 'NorthWharf'],
  );
  assert.deepEqual(found, ['TideSQL']);
});

test('an employer that prose names again and again is none', () => {
  const found = labels([
    talk('1', {
      title: 'Tide tables of the bay',
      abstract: `${prose} At QuayWorks we print them. QuayWorks reads them. They help QuayWorks. It is TideSQL. See TideSQL, by TideSQL.`,
    }),
  ]);
  assert.ok(found.includes('TideSQL'), found.join());
  assert.ok(!found.includes('QuayWorks'), found.join());
});

test('an acronym that everybody knows is what it stands for, but where a text says otherwise', () => {
  const said = [
    talk('1', { tag: 'Continuous Integration' }),
    talk('2', { tag: 'CI' }),
    talk('3', { tag: 'digital signal processing' }),
    talk('4', { tag: 'DSP', abstract: 'A dry sail protocol (DSP) is small.' }),
  ];
  const { topics } = linkTopics(said, [], [], []);
  assert.equal(topics.get('ci'), topics.get('continuous integration'));
  assert.notEqual(topics.get('dsp'), topics.get('digital signal processing'));
});

test('one topic under several spellings and under its initials', () => {
  const { topics } = linkTopics(
    [
      talk('1', { tag: 'Harbor Query Language', abstract: 'The Harbor Query Language (HQL) is small.' }),
      talk('2', { title: 'HQL for all APIs', abstract: 'HQL is an API.' }),
      talk('3', { tag: 'TideSQL', title: 'Tide SQL and its API' }),
      talk('4', { tag: 'buoy virtualisation' }),
      talk('5', { tag: 'Buoy-Virtualization' }),
      talk('6', { tag: 'tide modelling' }),
      talk('7', { tag: 'Tide modeling' }),
      talk('8', { tag: 'harbour wiki' }),
      talk('9', { tag: 'harbour wikis' }),
      talk('10', { tag: 'net filing' }),
      talk('11', { tag: 'net filling' }),
    ],
    [],
    [],
    [],
  );
  const same = (a: string, b: string) => assert.equal(topics.get(a), topics.get(b), `${a} and ${b}`);
  same('hql', 'harbor query language');
  same('tidesql', 'tide sql');
  same('tide modelling', 'tide modeling');
  same('harbour wiki', 'harbour wikis');
  assert.notEqual(topics.get('net filing'), topics.get('net filling'));
  assert.ok(topics.get('api') && !topics.has('apis'));
  assert.deepEqual(topics.get('buoy virtualization')?.variants.toSorted(), [
    'Buoy-Virtualization',
    'buoy virtualisation',
  ]);
});

test('an acronym with two expansions, and initials that no text explains, are proposed only', () => {
  const { topics, proposals } = linkTopics(
    [
      talk('1', { tag: 'Harbor Query Language', abstract: 'Harbor Query Language (HQL). Hill Quartz League (HQL).' }),
      talk('2', { tag: 'HQL' }),
      talk('3', { tag: 'free tide tables' }),
      talk('4', { title: 'FTT again' }),
    ],
    [],
    [],
    [],
  );
  assert.notEqual(topics.get('hql'), topics.get('harbor query language'));
  assert.deepEqual(
    proposals.map(({ a, b }) => [a, b]),
    [
      ['harbor query language', 'hql'],
      ['free tide table', 'ftt'],
    ],
  );
});

test('the sixty pairs written down beforehand: all but one become what they should', () => {
  // LISP the protocol and Lisp the language have one key: only a user's topics.yaml can tell them apart.
  assert.deepEqual(
    readPairs()
      .filter((pair) => outcomeOf(pair) !== pair.expected)
      .map(({ a, b }) => `${a} / ${b}`),
    ['LISP / Lisp'],
  );
});

test('a topic whose name is an everyday word counts only where it is printed so', () => {
  const documents = [
    talk('1', {
      track: 'Reef',
      title: 'Harbour services',
      abstract: 'A service in Reef. We reef early and reef well.',
    }),
    talk('2', {
      track: 'Go',
      title: 'Small harbours',
      abstract: 'Let us go on. It is written in Go, and in no other.',
    }),
    talk('3', { track: 'Boats', title: 'Large harbours', abstract: 'Let us go on. Go and see.' }),
  ];
  const linked = linkTopics(documents, [], [], []);
  const assigned = assignTopics(documents, linked.topics, linked.definitions, linked.study, new TextReader());
  const on = (label: string) =>
    assigned.filter(({ topic }) => topic.label === label).map(({ document, kind }) => [document.key, kind]);
  assert.deepEqual(on('Go'), [['talk|2', 'primary']]);
});

test('a break in the room of a topic is not about it', () => {
  const documents = ['Lunch', 'Opening note', 'Two anchors'].map((title, at) =>
    talk(`${at}`, { track: 'Anchors', title }),
  );
  const linked = linkTopics(documents, [], [], []);
  const assigned = assignTopics(documents, linked.topics, linked.definitions, linked.study, new TextReader());
  assert.deepEqual(
    assigned.filter(({ topic }) => topic.key === 'anchor').map(({ document }) => document.key),
    ['talk|2'],
  );
});

test('a subject of computing is a topic whatever its words are, but not under a word of the same stem', () => {
  const found = labels([
    talk('1', { title: 'High availability for a harbour', abstract: prose }),
    talk('2', { title: 'What was virtualized there', abstract: `${prose} It was virtualized.` }),
    talk('3', { title: 'Golden availability for a harbour', abstract: prose }),
  ]);
  assert.ok(found.includes('High availability'), found.join());
  assert.ok(!found.some((label) => /virtualized|golden/i.test(label)), found.join());
});

test('in a track of several subjects a talk is about those that it says too', () => {
  const documents = [
    talk('1', { title: 'Old anchors', track: 'Tracing and debugging', abstract: 'It helps in debugging of moorings.' }),
    talk('2', { title: 'New anchors', track: 'Debugging', abstract: 'None.' }),
    talk('3', { title: 'Tracing and debugging of anchors', abstract: 'Tracing, and debugging.' }),
  ];
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  const about = assignTopics(documents, topics, definitions, study, reader)
    .filter(({ kind, document }) => kind === 'primary' && document !== documents[2])
    .map(({ document, topic }) => `${document.key.at(-1)} ${topic.label.toLowerCase()}`);
  assert.deepEqual(about.filter((one) => /tracing|debugging/.test(one)).sort(), ['1 debugging', '2 debugging']);
});

test('a track on such things is none on all things called so', () => {
  const documents = [
    talk('1', { title: 'Old anchors', track: 'Open document editors', abstract: prose }),
    talk('2', { title: 'An editor for tide tables', abstract: `${prose} The editor is an editor of tables.` }),
    talk('3', { title: 'The editor of moorings', abstract: `${prose} It is an editor.` }),
  ];
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  const found = assignTopics(documents, topics, definitions, study, reader).filter(
    ({ topic }) => topic.key === 'editor',
  );
  assert.deepEqual(
    found.map(({ document, kind }) => `${document.key} ${kind}`),
    ['talk|1 mention', 'talk|2 primary', 'talk|3 primary'],
  );
});

test('shapes and states of things are no topics', () => {
  const found = labels([
    talk('1', { title: 'Off-the-shelf moorings', abstract: `${prose} They are off-the-shelf. ${prose}` }),
    talk('2', { title: 'Tables of anchors off-the-shelf', abstract: `${prose} All off-the-shelf.` }),
    talk('3', { title: 'The story of a laminated format', abstract: `${prose} A laminated format keeps dry.` }),
  ]);
  assert.deepEqual(
    found.filter((label) => /shelf|laminated/i.test(label)),
    [],
  );
});
