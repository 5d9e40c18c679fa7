import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTopics, primarilyAbout } from './assign.ts';
import { linkTopics } from './link-topics.ts';
import { talk } from './testing/documents.ts';
import type { TopicDocument } from './texts/documents.ts';
import { TextReader } from './vocabulary/text-facts.ts';

const prose = ' The harbour keeps a list of what was seen, and by whom, and when. '.repeat(6);

function assigned(documents: TopicDocument[]) {
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], [], undefined, reader);
  return assignTopics(documents, topics, definitions, study, reader);
}

const others = [
  talk('o1', { title: 'TideKit in the harbour', abstract: `TideKit counts boats.${prose}` }),
  talk('o2', { title: 'New in TideKit', abstract: `TideKit is faster.${prose}` }),
];

test('what a point of the agenda says is the point’s alone; what only the session says is the session’s', () => {
  const session: TopicDocument = {
    ...talk('s', { title: 'Boats', abstract: `We speak of TideKit and of QuayLog.${prose}` }),
    kind: 'session',
  };
  const point: TopicDocument = { ...talk('p', { agenda: 'TideKit and boats' }), kind: 'session', within: session };
  const named = [...others, talk('o3', { title: 'QuayLog for all' }), talk('o4', { title: 'New in QuayLog' })];
  const of = (documents: TopicDocument[]) =>
    assigned(documents).flatMap(({ document, topic }) => (document.key === session.key ? [topic.label] : []));
  assert.ok(of([...named, session]).includes('TideKit'));
  const beside = of([...named, session, point]);
  assert.ok(!beside.includes('TideKit') && beside.includes('QuayLog'), beside.join());
});

test('a session whose title names a topic stays about it, whatever its agenda says', () => {
  const session: TopicDocument = { ...talk('s', { title: 'TideKit', abstract: prose }), kind: 'session' };
  const point: TopicDocument = { ...talk('p', { agenda: 'TideKit and boats' }), kind: 'session', within: session };
  const found = assigned([...others, session, point]).filter(({ topic }) => topic.label === 'TideKit');
  assert.ok(found.some(({ document, kind }) => document.key === session.key && kind === 'primary'));
});

test('a talk of a track on a topic is about it, though its prose does no more than mention it', () => {
  const found = assigned([
    ...others,
    talk('1', { title: 'Painting what swims', track: 'TideKit', abstract: `We paint.${prose} Some use TideKit.` }),
    talk('2', { title: 'Drawing what swims', abstract: `We draw.${prose} Some use TideKit.` }),
  ]);
  const kindIn = (key: string) =>
    found.find(({ document, topic }) => document.key === `talk|${key}` && topic.label === 'TideKit')?.kind;
  assert.deepEqual([kindIn('1'), kindIn('2')], ['primary', 'mention']);
});

test('only a title, a tag or a track makes a talk one that other things are built on', () => {
  const said = 'TideKit counts them. With TideKit we see them. They are in TideKit. So TideKit knows.';
  const inProse = talk('1', { title: 'Counting what swims', abstract: `${said}${prose}` });
  const found = assigned([...others, inProse]);
  const tidekit = found.find(({ topic }) => topic.label === 'TideKit')!.topic;
  const own = found.find(({ document, topic }) => document === inProse && topic === tidekit)!;
  assert.equal(own.kind, 'primary');
  const about = primarilyAbout(found);
  assert.deepEqual([about(inProse, tidekit), about(others[0]!, tidekit)], [false, true]);
});
