import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTopics } from '../assign.ts';
import { linkTopics } from '../link-topics.ts';
import { talk } from '../testing/documents.ts';
import { TextReader } from '../vocabulary/text-facts.ts';
import { isKnownName } from './known-names.ts';

/** Labels of what each talk is about, by the titles of the talks; no text says anything again. */
function aboutTitles(...titles: string[]): string[][] {
  const documents = titles.map((title, at) => talk(String(at), { title, abstract: 'Gulls and whales.' }));
  const reader = new TextReader();
  const { topics, definitions, study } = linkTopics(documents, [], [], []);
  const found = assignTopics(documents, topics, definitions, study, reader);
  return documents.map(({ key }) =>
    found.filter(({ document, kind }) => document.key === key && kind === 'primary').map(({ topic }) => topic.label),
  );
}

test('a thing that the tables know is a topic where one title names it', () => {
  assert.deepEqual(aboutTitles('Opkg under water', 'How we do graph mining', 'Sails for PowerPC/Zynq'), [
    ['Opkg'],
    ['graph mining'],
    ['PowerPC/Zynq', 'PowerPC', 'Zynq'],
  ]);
});

test('a known name is a topic though its words interrupt or end phrases elsewhere', () => {
  const [second, time, apart] = aboutTitles(
    'Aspects of leap second propagation',
    'Buoys and network time',
    'Leap, second buoy',
  );
  assert.deepEqual([second, time], [['leap second'], ['network time']]);
  assert.ok(!apart!.includes('leap second'));
});

test('a known name counts as the tables print it', () => {
  assert.ok(isKnownName('graph mining', 'Graph Mining') && isKnownName('xilinx', 'Xilinx'));
  assert.ok(isKnownName('time based release', 'Time Based Releases'));
  assert.ok(
    isKnownName('extending python', 'Extending Python') && !isKnownName('extending python', 'extending python'),
  );
  // A word with marks over its letters, an everyday word, and a program whose name others have too.
  assert.ok(!isKnownName('love', 'Love') && !isKnownName('titan', 'Titan') && !isKnownName('nano', 'Nano'));
});

test('an everyday word that is an area is a topic in titles, by itself', () => {
  const [audio, again, high] = aboutTitles('Audio of the sea', 'What is seen and its audio', 'High performance boats');
  assert.deepEqual([audio, again], [['Audio'], ['Audio']]);
  assert.ok(!high!.includes('performance'));
  const [, deed] = aboutTitles('Fuzzing of boats', 'Testing the boats');
  assert.deepEqual(deed, ['testing']);
});

test('a known name is a topic though it begins with a word that titles begin with, or is short', () => {
  const [driving, scaling, radio] = aboutTitles(
    'A vision of boats for automated driving',
    'Autoscaling best practices',
    'The 5G air of the sea',
  );
  assert.deepEqual(driving, ['automated driving']);
  assert.ok(scaling!.includes('Autoscaling'));
  assert.ok(radio!.includes('5G'));
});
