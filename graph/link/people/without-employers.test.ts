import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clusters } from '../clusters.ts';
import { CorpusBuilder } from './encode.ts';
import { EventPlaces } from './event-places.ts';
import { joinNamesakes } from './namesakes.ts';
import type { PersonMention, Question } from './person-mention.ts';
import { blockByName } from './resolve.ts';
import { measure } from './statistics.ts';
import { frozenWeights } from './weights.ts';

const homes = [
  ['Reef Oslo', 'Kelp Bergen', 'Nordic Sluice'],
  ['Reef Osaka', 'Kelp Kyoto', 'Sluice Japan'],
  ['Reef Lima', 'Kelp Quito', 'Sluice Latam'],
];
const letters = (number: number) => [...String(100 + number)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a');

/** Somebody who speaks at home, for some years, on the same few things. */
function talksOf(person: number, name: string): PersonMention[] {
  const home = homes[person % homes.length]!;
  return Array.from({ length: 7 }, (_, at) => ({
    name,
    series: home[(person + at) % home.length]!,
    year: 2005 + ((person * 5) % 14) + (at % 4),
    title: `The ${letters(300 + person)} and ${letters(400 + ((person * 3 + at) % 40))} of ${letters(500 + person)}`,
  }));
}

const people = 60;
/** As many names as these are two people's: 0 and 1, 2 and 3. */
const shared = 12;

/** Joins each name, where names of two people are so much more frequent than elsewhere. */
function join(doubt: number) {
  const builder = new CorpusBuilder();
  const personOf: number[] = [];
  for (let person = 0; person < people; person++) {
    const called = person < 2 * shared ? person - (person % 2) : person;
    for (const talk of talksOf(person, `${letters(called)}a ${letters(900 - called)}ow`)) {
      builder.add(talk);
      personOf.push(person);
    }
  }
  const corpus = builder.finish();
  const blocks = blockByName(corpus);
  const clusters = new Clusters(corpus.count);
  const links: Question[] = [];
  const scales = {
    corpus,
    statistics: measure(corpus, blocks),
    weights: frozenWeights,
    note: (link: Question) => void links.push(link),
  };
  const questions = blocks.flatMap((block) =>
    joinNamesakes(scales, corpus.names[corpus.nameOf[block[0]!]!]!, block, clusters, doubt),
  );
  const partsOf = (...wanted: number[]) =>
    new Set(personOf.flatMap((person, mention) => (wanted.includes(person) ? [clusters.find(mention)] : []))).size;
  return { partsOf, questions, links };
}

test('names of two people are told apart by what each speaks on, where and when', () => {
  const { partsOf, questions, links } = join(2);
  let right = 0;
  for (let first = 0; first < 2 * shared; first += 2)
    if (partsOf(first) === 1 && partsOf(first + 1) === 1 && partsOf(first, first + 1) === 2) right++;
  assert.ok(right >= shared - 1, `${right} of ${shared}`);
  for (let person = 2 * shared; person < people; person++) assert.equal(partsOf(person), 1, `person ${person}`);
  const words = new Set(questions.flatMap(({ evidence }) => evidence.map((one) => one.words)));
  assert.ok(words.has('events in different parts of the world'), [...words].join('; '));
  assert.ok(questions.every(({ score }) => score < 0.5));
  assert.equal(links.length, 6 * people, 'each person’s talks hang together by one link less');
  assert.ok(links.every(({ score }) => score >= 0.5));
});

test('where hardly a name is two people’s, the same evidence is not enough', () => {
  const { partsOf } = join(-3);
  for (let first = 0; first < 2 * shared; first += 2) assert.equal(partsOf(first, first + 1), 1, `name ${first}`);
});

test('where series or years are not told, names are joined step by step', () => {
  const builder = new CorpusBuilder();
  for (const { series: _, ...talk } of talksOf(0, 'Ada Reed')) builder.add(talk);
  const corpus = builder.finish();
  assert.equal(measure(corpus, blockByName(corpus)).visitsTold, false);
});

test('a mention is where its event is, or else its series; of one series nothing is told', () => {
  const builder = new CorpusBuilder();
  const add = (series: string, event?: string) => builder.add({ name: 'Ada Reed', series, event });
  add('Reef Days', 'Reef Days Oslo');
  add('Reef Days', 'Reef Days Osaka');
  add('Kelp Norway', 'Kelp 12');
  add('Sluice Osaka');
  add('Sluice');
  const places = new EventPlaces(builder.finish());
  assert.equal(places.nearness(0, 1), undefined);
  assert.equal(places.nearness(0, 2), 'country');
  assert.equal(places.nearness(1, 3), 'city');
  assert.equal(places.nearness(0, 3), 'apart');
  assert.equal(places.nearness(3, 4), undefined);
});
