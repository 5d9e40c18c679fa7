import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clusters } from '../clusters.ts';
import { shareOfTwo } from './doubt.ts';
import { CorpusBuilder } from './encode.ts';
import type { PersonMention } from './person-mention.ts';
import { reasonOf } from './reasons.ts';
import { resolvePeople } from './resolve.ts';

function resolve(mentions: PersonMention[], clusters?: Clusters) {
  const builder = new CorpusBuilder();
  for (const mention of mentions) builder.add(mention);
  const resolution = resolvePeople(builder.finish(), { clusters });
  return { ...resolution, same: (a: number, b: number) => resolution.clusters.find(a) === resolution.clusters.find(b) };
}

/** Other people, so that names, series and words are as common as in a real list. */
function crowd(): PersonMention[] {
  const given = ['Bea', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gus', 'Hal', 'Ines'];
  const family = ['Alder', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel', 'Larch', 'Maple'];
  return given.flatMap((first, i) =>
    family.flatMap((last, j) =>
      [2015, 2016].map((year) => ({
        name: `${first} ${last}`,
        series: (i + j) % 2 ? 'Reef Days' : 'Hill Meet',
        year: year + ((i * j) % 5),
        title: `${last} number ${i} for everybody`,
      })),
    ),
  );
}

test('spellings of a rare name are one; two names on one talk are two', () => {
  const { same } = resolve([
    { name: 'Bjoern Quast', series: 'Reef Days', year: 2016 },
    { name: 'Björn Quast', series: 'Reef Days', year: 2017 },
    { name: 'Vera Zobel', item: 't1', companions: ['V. Zobel'] },
    { name: 'V. Zobel', item: 't1', companions: ['Vera Zobel'] },
    ...crowd(),
  ]);
  assert.ok(same(0, 1));
  assert.ok(!same(2, 3));
});

test('a common given name beside one family name is not enough: initials of several are asked, not joined', () => {
  const { same, questions } = resolve([
    { name: 'D. Alder' },
    { name: 'Dora Alder' },
    { name: 'Dirk Alder' },
    ...crowd().filter(({ name }) => name !== 'Dora Alder'),
  ]);
  assert.ok(!same(0, 1) && !same(0, 2) && !same(1, 2));
  assert.ok(questions.some(({ a, b }) => (a === 0) !== (b === 0)));
});

test('mentions of one name that share nothing are one, unless employers of one year say otherwise', () => {
  const mentions: PersonMention[] = [
    { name: 'Pia Quast', year: 2015, organization: 'elm' },
    { name: 'Pia Quast', year: 2022, organization: 'oak' },
    { name: 'Vera Zobel', year: 2016 },
    { name: 'Vera Zobel', year: 2016 },
    ...crowd(),
  ];
  const { same } = resolve(mentions);
  assert.ok(same(0, 1), 'an employer changes over the years');
  assert.ok(same(2, 3));
});

test('what is kept apart stays apart, and is not asked again', () => {
  const mentions: PersonMention[] = [{ name: 'Pia Quast' }, { name: 'Pia Quast' }, ...crowd()];
  const clusters = new Clusters(mentions.length);
  clusters.part([0], [1]);
  const { same, questions } = resolve(mentions, clusters);
  assert.ok(!same(0, 1));
  assert.ok(!questions.some(({ a, b }) => a + b === 1));
});

test('people do not depend on the order of the mentions', () => {
  const mentions: PersonMention[] = [
    { name: 'Ada J. Marlow', series: 'Reef Days', year: 2016 },
    { name: 'Ada Marlow', series: 'Reef Days', year: 2017 },
    { name: 'A. Marlow', series: 'Reef Days', year: 2017 },
    ...crowd(),
  ];
  const groups = (list: PersonMention[], back: (index: number) => number) =>
    resolve(list)
      .clusters.groups()
      .map((group) =>
        group
          .map(back)
          .sort((a, b) => a - b)
          .join(' '),
      )
      .sort();
  const last = mentions.length - 1;
  assert.deepEqual(
    groups([...mentions].reverse(), (index) => last - index),
    groups(mentions, (index) => index),
  );
});

test('the share of names that are two people follows the tail of the made ones', () => {
  assert.ok(shareOfTwo(0, 200, 0.1, 30) < 0.01);
  assert.ok(Math.abs(shareOfTwo(240, 400, 0.1, 30) - 0.52) < 0.05);
  assert.ok(shareOfTwo(3, 3, 0.1, 30) < 0.15, 'three names tell little');
});

test('reasons in words: what speaks for it first, what speaks against it last', () => {
  assert.equal(
    reasonOf([
      { kind: 'year', weight: -1, words: 'years far apart' },
      { kind: 'series', weight: 0.05, words: 'series that the same people visit' },
      { kind: 'organization', weight: 3, words: 'the same employer' },
      { kind: 'name', weight: 1, words: 'names that fit, one fuller' },
    ]),
    'names that fit, one fuller; the same employer; but years far apart',
  );
});

test('a changed surname is joined where the old one goes out of use, and asked about where both are in use', () => {
  const beside = ['Quirin Zander', 'Xaver Yttri', 'Wanda Vogt'];
  const mention = (name: string, year: number): PersonMention => ({
    name,
    year,
    series: 'Reef Days',
    companions: beside,
    title: 'Mooring buoys against drifting wrecks',
    item: `${name} ${year}`,
  });
  const years = (name: string, ...all: number[]) => all.map((year) => mention(name, year));
  const rest = [...crowd(), ...beside.map((name) => ({ name, series: 'Reef Days', year: 2014 }))];
  const changed = resolve([
    ...years('Petronella Quast', 2010, 2011),
    ...years('Petronella Zobel', 2013, 2014),
    ...rest,
  ]);
  assert.ok(changed.same(0, 2));
  const both = resolve([...years('Petronella Quast', 2010, 2014), ...years('Petronella Zobel', 2011, 2013), ...rest]);
  assert.ok(!both.same(0, 2));
  assert.equal(both.questions.length, 1);
});

test('one letter more, printed again and again, is another name', () => {
  const years = (name: string, ...all: number[]): PersonMention[] =>
    all.map((year) => ({ name, year, series: 'Reef Days', title: 'Mooring buoys against drift' }));
  const untitled = (mentions: PersonMention[]) => mentions.map((mention) => ({ ...mention, title: undefined }));
  assert.ok(resolve([...years('Ottokar Quast', 2015, 2016), ...years('Ottokar Quasty', 2016), ...crowd()]).same(0, 2));
  const again = untitled([...years('Ottokar Quast', 2015, 2016), ...years('Ottokar Quasty', 2016, 2017)]);
  assert.ok(!resolve([...again, ...crowd()]).same(0, 2));
});

test('words that everybody uses are no subject, also where the list is too short to show it', () => {
  const { same, questions } = resolve([
    { name: 'Korbin', series: 'Reef Days', year: 2020, title: 'How and why clubs are taxed' },
    { name: 'Korbin', series: 'Hill Meet', year: 2012, title: 'How and why lentils are cooked' },
    { name: 'Korbin Ash', series: 'Reef Days', year: 2020, title: 'Ropes' },
    { name: 'Ada Marlow', series: 'Hill Meet', year: 2012, title: 'Maps' },
  ]);
  assert.ok(!same(0, 1));
  assert.doesNotMatch(reasonOf(questions[0]!.evidence), /similar subjects/);
});

test("an address of one's own joins a changed name; that of an office, which several have, does not", () => {
  const { same } = resolve([
    { name: 'Petra Quast', marks: ['mail 1'] },
    { name: 'Petra Zobel', marks: ['mail 1'] },
    { name: 'Vera Ulm', marks: ['mail 2'] },
    { name: 'Vera Quitte', marks: ['mail 2'] },
    { name: 'Otto Ysop', marks: ['mail 2'] },
    ...crowd(),
  ]);
  assert.ok(same(0, 1));
  assert.ok(!same(2, 3) && !same(3, 4));
});
