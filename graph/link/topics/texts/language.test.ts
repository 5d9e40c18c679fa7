import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CollectionCounter, rankKeyphrases } from '../keyphrases/keyphrases.ts';
import { shippedModel } from '../keyphrases/tag-table.ts';
import { SentenceCounter } from './boilerplate.ts';
import { languageSpans } from './language.ts';

const german =
  'Gezeitentafeln mit PostgreSQL. Wir zeigen, wie man Gezeitentafeln in einer Datenbank pflegt und was dabei schief geht.';
const french =
  'Les marées et leurs tables. Nous verrons comment les tables des marées sont calculées avec Kubernetes, et par qui.';

const keysOf = (text: string, series = 'Reef Days') => {
  const collection = new CollectionCounter();
  collection.add(text);
  return rankKeyphrases(text, shippedModel(), collection, { isTalk: true, series }).map(({ label }) => label);
};

test('each sentence is told to be English or not; one too short to tell is like the rest', () => {
  const foreign = (text: string) => languageSpans(text).map((span) => span.foreign);
  assert.deepEqual(foreign('The tide is read by hand. It is an old craft.'), [false, false]);
  assert.deepEqual(foreign(`${german} Danke.`), [true, true, true]);
  assert.deepEqual(foreign('Tide tables. Vedremo come si leggono le tabelle della marea, e perché non sono esatte.'), [
    true,
    true,
  ]);
  assert.deepEqual(foreign('We talk of tides and of what is left by them. 潮の満ち引きについて話します。'), [
    false,
    true,
  ]);
  assert.deepEqual(foreign('Padata'), [false]);
});

test('of other languages only names and what title and prose both say are topics, no stray words', () => {
  for (const label of keysOf(german)) assert.match(label, /^(?:PostgreSQL|Gezeitentafeln)$/);
  assert.ok(keysOf(german).includes('PostgreSQL'));
  assert.ok(keysOf(french).includes('Kubernetes'));
  for (const label of keysOf(french)) assert.match(label, /^(?:Kubernetes|tables|marées|tables des marées)$/i);
});

test('of other languages parts of a phrase and single letters are no keys', () => {
  const text = `L'apprentissage profond au port. Nous montrons comment nous utilisons TensorFlow pour reconnaître les navires.
    L'apprentissage profond demande beaucoup d'images.`;
  const keys = keysOf(text);
  assert.ok(keys.includes('TensorFlow') && !keys.includes('apprentissage') && !keys.includes('profond'), keys.join());
  assert.deepEqual(keysOf('DockerとKubernetesの監視。DockerとKubernetesを監視します。').sort(), [
    'Docker',
    'Kubernetes',
  ]);
});

test('Latin words in other scripts are names', () => {
  assert.deepEqual(keysOf('コンテナ入門. この講演ではDockerとKubernetesについて話します。').sort(), [
    'Docker',
    'Kubernetes',
  ]);
});

test('a sentence that text after text repeats tells nothing of a talk', () => {
  const counter = new SentenceCounter();
  const texts = ['Rope.', 'Sails.', 'Tides.', 'Knots.'].map(
    (title, at) => `${title} A talk. Video ${at} of the series is on GitHub.`,
  );
  for (const text of texts) counter.add(text);
  const text = texts[0]!;
  assert.deepEqual(
    counter.in(text).map(({ start, end }) => text.slice(start, end)),
    ['Video 0 of the series is on GitHub.'],
  );
});

test('neither a series nor a possessive is a key', () => {
  const keys = keysOf("At Reef Days: Django's. Reef Days is where we meet, with Django.");
  assert.equal(keys[0], 'Django');
  assert.ok(!keys.includes('Reef Days'));
});
