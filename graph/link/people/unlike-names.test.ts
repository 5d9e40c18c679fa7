import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorpusBuilder } from './encode.ts';
import type { PersonMention } from './person-mention.ts';
import { reasonOf } from './reasons.ts';
import { resolvePeople } from './resolve.ts';

const given = ['Bea', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gus', 'Hal', 'Ines'];
const family = ['Alder', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel', 'Larch', 'Maple'];
/** Other people, so that names and words are as common as in a real list. */
const crowd: PersonMention[] = given.flatMap((first, i) =>
  family.map((last, j) => ({
    name: `${first} ${last}`,
    series: 'Reef Days',
    year: 2015 + ((i + j) % 4),
    title: `Number ${i * 8 + j} of ${last}`,
    text: `${last} grows where ${first} planted it, near the harbour.`,
  })),
);

/** What is asked of the mentions, by their places; and that none of them are joined. */
function asked(...mentions: PersonMention[]): string[] {
  const builder = new CorpusBuilder();
  for (const mention of [...mentions, ...crowd]) builder.add(mention);
  const { clusters, questions } = resolvePeople(builder.finish());
  assert.equal(new Set(mentions.map((_, at) => clusters.find(at))).size, mentions.length, 'nobody is joined');
  return questions
    .filter(({ a, b }) => a < mentions.length && b < mentions.length)
    .map(({ a, b, evidence }) => `${[a, b].sort().join(' ')} ${reasonOf(evidence)}`);
}

const soldering =
  'How to solder a badge with a microcontroller and lights, for beginners and for those who burnt theirs.';

test('a mark of one person under two unlike names is asked about, and says so', () => {
  const [one, ...more] = asked(
    { name: 'Vera Zobel', year: 2015, marks: ['number 7'] },
    { name: 'gullwing', year: 2016, marks: ['number 7'] },
    { name: 'Otto Quast', year: 2016, marks: ['number 8'] },
  );
  assert.match(one!, /^0 1 unlike names; the same number or page on a site/);
  assert.deepEqual(more, []);
});

test('a mark that many names carry, or two names on one talk, are not asked about', () => {
  const team = ['Vera Zobel', 'Otto Quast', 'Pia Ulm'].map((name) => ({ name, marks: ['team@'] }));
  assert.deepEqual(asked(...team), []);
  assert.deepEqual(
    asked(
      { name: 'Vera Zobel', item: 't1', companions: ['gullwing'], marks: ['number 7'] },
      { name: 'gullwing', item: 't1', companions: ['Vera Zobel'], marks: ['number 7'] },
    ),
    [],
  );
});

test('a handle that stands in what is said of somebody is asked about; a given name there is not', () => {
  const [one, ...more] = asked(
    { name: 'Vera Zobel', year: 2015, text: 'More at https://vera.example/talks#gull_1 and from gullwing77 herself.' },
    { name: 'gullwing77', year: 2015, text: 'Sails.' },
    { name: 'Otto Quast', year: 2015, text: 'As Bea said.' },
    { name: 'Bea', year: 2019, text: 'Ropes.' },
  );
  assert.match(one!, /^0 1 one name stands in what is said of the other/);
  assert.deepEqual(more, []);
});

test('a single name is asked about with the full name that has it, where the subject is the same', () => {
  const single = { name: 'quast', year: 2016, text: soldering };
  const [one] = asked(single, { name: 'Otto Quast', year: 2015, text: `${soldering} Again.` });
  assert.match(one!, /^0 1 one name is a word of the other; similar subjects/);
  assert.deepEqual(asked(single, { name: 'Otto Quast', year: 2015, text: 'Taxes of clubs.' }), []);
});

test('a name that is the handle of somebody else is asked about; a handle of several is not', () => {
  const [one, ...more] = asked(
    { name: 'Vera Zobel', year: 2015, marks: ['handle gullwing'] },
    { name: 'gullwing', year: 2016 },
  );
  assert.match(one!, /^0 1 one name is the other's handle/);
  assert.deepEqual(more, []);
  const team = ['Vera Zobel', 'Otto Quast', 'Pia Ulm'].map((name) => ({ name, marks: ['handle gullwing'] }));
  assert.deepEqual(asked(...team, { name: 'gullwing', year: 2016 }), []);
});
