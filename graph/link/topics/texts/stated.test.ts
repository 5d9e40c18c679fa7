import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CollectionCounter, rankKeyphrases } from '../keyphrases/keyphrases.ts';
import { shippedModel } from '../keyphrases/tag-table.ts';
import { presenterWords, statedKeywords } from './stated.ts';

const keysOf = (text: string) => {
  const collection = new CollectionCounter(shippedModel().table);
  collection.add(text);
  return rankKeyphrases(text, shippedModel(), collection, { isTalk: true }).map(({ label }) => label);
};

test('keywords that a text lists are its keys', () => {
  assert.deepEqual(statedKeywords('Tides.\nKeywords: tide tables, harbours; MQTT.'), [
    'tide tables',
    'harbours',
    'MQTT',
  ]);
  assert.deepEqual(statedKeywords('Gezeiten. Schlagwörter: Gezeiten, Häfen'), ['Gezeiten', 'Häfen']);
  const text =
    'How ships find home. A story of charts.\nKeywords: navigation, celestial navigation, history of science';
  assert.deepEqual(keysOf(text).slice(0, 3), ['navigation', 'celestial navigation', 'history of science']);
  assert.ok(!keysOf(text).includes('Keywords'));
});

test('a sentence after a colon is no list of keywords', () => {
  assert.deepEqual(statedKeywords('Topics: we will see how boats are moored, and why they drift away at night.'), []);
  assert.deepEqual(statedKeywords('We tag boats with these tags: red'), []);
});

test('who presents a talk is no subject of it', () => {
  const text =
    'Soft anchors\nPresented by Maribel Ostrander and Q. Quentin Halvorsen The anchors that Maribel sews hold boats.';
  assert.deepEqual([...presenterWords(text)], ['maribel', 'ostrander', 'quentin', 'halvorsen']);
  assert.ok(
    keysOf(text).every((key) => !/Maribel|Ostrander|Quentin|Halvorsen/.test(key)),
    keysOf(text).join(),
  );
});

test('markup, addresses and mail addresses are no words', () => {
  const text = '<p>Moorings with Clang</p> See https://reef.example/slides or jo@reef.example, <a href="x">here</a>.';
  assert.ok(
    keysOf(text).every((key) => !/^(?:p|a|https?|href|reef|slides|jo)\b/i.test(key)),
    keysOf(text).join(),
  );
});
