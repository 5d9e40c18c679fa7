import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTopics } from './assign.ts';
import { linkTopics } from './link-topics.ts';
import { talk } from './testing/documents.ts';
import { isBreak, isOfRoom } from './texts/breaks.ts';
import { isSubtitle, type TopicDocument } from './texts/documents.ts';
import { TextReader } from './vocabulary/text-facts.ts';

const prose = ' The harbour keeps a list of what was seen, and by whom, and when. '.repeat(6);

/** What each talk is about, and what it mentions, by their labels. */
function readOf(documents: TopicDocument[]) {
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  const found = assignTopics(documents, topics, definitions, study, reader);
  return (key: string, kind: 'primary' | 'mention') =>
    found.flatMap((one) => (one.document.key === `talk|${key}` && one.kind === kind ? one.topic.label : []));
}

const others = [
  talk('o1', { title: 'TideKit in the harbour', abstract: `TideKit counts boats.${prose}` }),
  talk('o2', { title: 'New in TideKit', abstract: `TideKit is faster.${prose}` }),
];

test('a name that subtitle and first sentence say makes a talk one about it; in a list of examples late in the text it is mentioned', () => {
  const of = readOf([
    ...others,
    talk('1', {
      title: 'Counting what swims',
      subtitle: 'TideKit on small boats',
      abstract: `On boats TideKit counts fish.${prose}`,
    }),
    talk('2', {
      title: 'Painting what swims',
      abstract: `We paint fish.${prose} There are tools such as TideKit, BrushBox, and FinPaint.`,
    }),
  ]);
  assert.ok(of('1', 'primary').includes('TideKit'));
  assert.ok(of('2', 'mention').includes('TideKit'));
});

test('a name that is said again and again makes a talk one about it, but not among others that are said as often', () => {
  const said = 'TideKit counts them. With TideKit we see them. They are in TideKit. So TideKit knows.';
  const rivals = ['FinBase', 'BrushBox', 'GillNet', 'QuayLog', 'ReefCam'];
  const beside = rivals.map((name) => said.replaceAll('TideKit', name)).join(' ');
  const of = readOf([
    ...others,
    talk('1', { title: 'Counting what swims', abstract: `${prose}${said}` }),
    talk('2', { title: 'Painting what swims', abstract: `${prose}${beside} ${said}` }),
  ]);
  assert.ok(of('1', 'primary').includes('TideKit'));
  assert.ok(of('2', 'mention').includes('TideKit'));
});

test('how a thing is, is not what its talk is about', () => {
  const of = readOf([
    talk('1', { title: 'Open source in the harbour', abstract: prose }),
    talk('2', {
      title: 'Counting what swims',
      subtitle: 'An open source counter',
      abstract: `Open source counters are open source.${prose}`,
    }),
  ]);
  assert.ok(of('1', 'primary').includes('Open source'));
  assert.ok(of('2', 'mention').includes('Open source'));
});

test('what a title names by the way is mentioned', () => {
  const of = readOf([
    ...others,
    talk('1', { title: 'Painting fish with the help of TideKit', abstract: `Fish are painted.${prose}` }),
  ]);
  assert.ok(of('1', 'mention').includes('TideKit'));
});

test('an acronym in the title is what its text expands it to', () => {
  const of = readOf([
    talk('1', { title: 'Tide tables of the bay', abstract: `Tide tables are long.${prose}` }),
    talk('2', { title: 'Faster TT for all', abstract: `Tide tables (TT) are slow.${prose}` }),
  ]);
  assert.ok(of('2', 'primary').includes('Tide tables'));
});

test('a name that the prose says three times is a topic though no title has it', () => {
  const of = readOf([
    talk('1', {
      title: 'Counting what swims',
      abstract: `Boats are counted. FinBase keeps them. With FinBase we count, and FinBase prints.${prose}`,
    }),
  ]);
  assert.ok([...of('1', 'primary'), ...of('1', 'mention')].includes('FinBase'));
});

test('a welcome to the room of a subject is not about it', () => {
  const of = readOf([
    ...others,
    talk('1', { title: 'Welcome to the TideKit devroom', track: 'TideKit', abstract: 'Welcome!' }),
  ]);
  assert.deepEqual(of('1', 'primary'), []);
});

test('a track that has a name apart before another word is not on what the name names', () => {
  const of = readOf([
    ...['one', 'two', 'three'].map((key) =>
      talk(key, { title: `OpenReef, part ${key}`, abstract: `OpenReef holds texts.${prose}` }),
    ),
    talk('1', { title: 'Painting what swims', track: 'Open Reef Editors' }),
    talk('2', { title: 'Counting what swims', track: 'OpenReef' }),
  ]);
  assert.ok(!of('1', 'primary').includes('OpenReef'));
  assert.ok(of('2', 'primary').includes('OpenReef'));
});

test('breaks are known by their titles', () => {
  for (const title of [
    ...[
      'Lunch',
      'Opening note',
      'Lightning Talks',
      'Audience-driven discussion',
      'Q & A',
      'Ad-hoc lightning talk session',
    ],
    ...['Arrival & Informal Discussions', 'Wrap Up & Future Plans', 'Sails 2026 Welcome - Sunday'],
  ])
    assert.ok(isBreak(title), title);
  for (const title of [
    ...['Introduction to TideKit', 'Opening: what TideKit is', 'Discussions in free software'],
    ...['Arrival times: a model', 'You are welcome to TideKit', 'Informal specifications of boats'],
  ])
    assert.ok(!isBreak(title), title);
  for (const title of [
    'TideKit devroom opening',
    'Introduction to the boats dev-room',
    'TideKit Room Welcome',
    'TideKit exam session 2',
  ])
    assert.ok(isOfRoom(title), title);
  for (const title of ['Tracking welcome mats', 'Opening doors: room sensors', 'Examining boats'])
    assert.ok(!isOfRoom(title), title);
});

test('a subtitle is one line and at most one sentence', () => {
  assert.ok(isSubtitle('Counting what swims in v2.0, with TideKit.'));
  assert.ok(!isSubtitle('We count fish. Then we paint them.'));
  assert.ok(!isSubtitle('a '.repeat(100)));
});

test('other forms of a subject are found under it', () => {
  const of = readOf([
    talk('1', { title: 'Cryptography for boats', abstract: `Cryptography is old.${prose}` }),
    talk('2', { title: 'Cryptographic tide tables', abstract: `They are signed.${prose}` }),
  ]);
  assert.ok(of('2', 'primary').some((label) => label.toLowerCase() === 'cryptography'));
});
