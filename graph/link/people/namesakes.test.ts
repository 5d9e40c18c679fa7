import assert from 'node:assert/strict';
import { test } from 'node:test';
import { organizationKey } from '../organizations/organization-key.ts';
import { CorpusBuilder } from './encode.ts';
import { shareOfChinese } from './names/chinese-names.ts';
import { namesakesElsewhere } from './names/namesakes-elsewhere.ts';
import type { PersonMention } from './person-mention.ts';
import { reasonOf } from './reasons.ts';
import { resolvePeople } from './resolve.ts';

const towns = ['University of Oslo', 'University of Vienna', 'University of Leeds', 'University of Porto'].map(
  organizationKey,
);

/** A list long enough to be taken at its word: 900 people, each in several years. */
const crowd: PersonMention[] = Array.from({ length: 1800 }, (_, at) => {
  const letters = (number: number) => [...String(100 + number)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('a');
  return {
    name: `${letters(at % 30)}a ${letters(Math.floor(at / 30) % 30)}ow`,
    organization: at % 3 ? `works ${at % 90}` : towns[at % towns.length]!,
    series: at % 2 ? 'Reef Days' : 'Hill Meet',
    year: 2008 + (at % 10),
    title: `${letters(at % 300)} for everybody`,
  };
});

function resolve(mentions: PersonMention[]) {
  const builder = new CorpusBuilder();
  for (const mention of [...mentions, ...crowd]) builder.add(mention);
  const notes: string[] = [];
  const { clusters, questions } = resolvePeople(builder.finish(), {
    note: ({ evidence }) => notes.push(reasonOf(evidence)),
  });
  const asked = (a: number, b: number) =>
    questions.some((one) => [one.a, one.b].includes(a) && [one.a, one.b].includes(b));
  return { same: (a: number, b: number) => clusters.find(a) === clusters.find(b), asked, notes };
}

const reef = (organization: string, year: number, more: Partial<PersonMention> = {}) => ({
  organization: organizationKey(organization),
  series: 'Reef Days',
  event: `Reef Days ${year}`,
  year,
  ...more,
});

test('however long a list is, a common name at two employers is asked about; a rare one moved on', () => {
  const { same, asked } = resolve([
    { name: 'Wei Wang', ...reef('Tidewater Institute', 2010, { title: 'Kelp in winter' }) },
    { name: 'Wei Wang', ...reef('Oakum Mills', 2015, { title: 'Sluice gates' }) },
    { name: 'Thaddeus Quillfeather', ...reef('Tidewater Institute', 2010, { title: 'Kelp in summer' }) },
    { name: 'Thaddeus Quillfeather', ...reef('Oakum Mills', 2015, { title: 'Sluice pumps' }) },
    { name: 'John Smith', ...reef('Tidewater Institute', 2010, { companions: ['Vera Zobel'] }) },
    { name: 'John Smith', ...reef('Oakum Mills', 2012, { companions: ['Vera Zobel'] }) },
    { name: 'zwrbl', ...reef('Tidewater Institute', 2010) },
    { name: 'zwrbl', ...reef('Oakum Mills', 2015) },
  ]);
  assert.ok(!same(0, 1) && asked(0, 1));
  assert.ok(same(2, 3));
  assert.ok(same(4, 5), 'a companion is a person’s own');
  assert.ok(same(6, 7), 'a handle is nobody else’s');
});

test('a family name alone is one person at one employer, and anybody at two', () => {
  const places = ['Tidewater Institute', 'Oakum Mills', 'Alder Labs'];
  const { same } = resolve(
    places.flatMap((place, at) =>
      [2010, 2011].map((year) => ({ name: 'Zhang', organization: place, year: year + at })),
    ),
  );
  assert.ok(same(0, 1) && same(2, 3) && same(4, 5));
  assert.ok(!same(0, 2) && !same(2, 4) && !same(0, 4));
});

test('employers of one place speak for one person where few others are there, a part of an employer always', () => {
  const at = (name: string, ...employers: string[]) =>
    employers.map((employer) => ({ name, organization: organizationKey(employer) }));
  const { same, notes } = resolve([
    ...at('Peng Zhao', 'University of Miami', 'Florida International University', 'Lund University'),
    ...at('Bo Huang', 'State University of New York System', 'Stony Brook University', 'Lund University'),
    ...at('Yong Li', 'University of Oak', 'University of Oak, Thornfield', 'University of Oak of Tides'),
    // Peking and Tsinghua have many of such names.
    ...at('Lei Zhou', 'Tsinghua University', 'Peking University'),
    ...['Gang Sun', 'Hui Ma', 'Bin Hu', 'Tao Gao', 'Jie Lin', 'Yi Guo'].flatMap((name) =>
      at(name, 'Beihang University'),
    ),
  ]);
  assert.ok(same(0, 1) && !same(0, 2));
  assert.ok(same(3, 4) && !same(3, 5));
  assert.ok(same(6, 7) && !same(6, 8));
  assert.ok(!same(9, 10));
  assert.ok(notes.some((words) => words.includes('employers of one place')));
  assert.ok(notes.some((words) => words.includes('an employer and a part of it')));
});

test('how many are called so follows from both words of a name', () => {
  assert.ok(shareOfChinese(['wei', 'wang'])! > 5 * shareOfChinese(['chong', 'wang'])!);
  assert.equal(shareOfChinese(['wei', 'wang']), shareOfChinese(['wang', 'wei']), 'the family may stand first');
  assert.ok(shareOfChinese(['xiao', 'hong', 'li'])! < shareOfChinese(['hong', 'li'])!);
  assert.equal(shareOfChinese(['peter', 'wang']), undefined);
  assert.equal(shareOfChinese(['wang']), undefined);
  assert.ok(namesakesElsewhere(['wei', 'wang']) > 5 && namesakesElsewhere(['wei', 'wang']) < 20);
  assert.ok(namesakesElsewhere(['chong', 'wang']) < 1);
  assert.ok(namesakesElsewhere(['minh', 'nguyen']) > namesakesElsewhere(['minh', 'smith']));
});

test('one name printed in two ways, which look as if they came from different places, is weighed by places too', () => {
  const builder = new CorpusBuilder();
  for (const mention of [
    { name: 'Li Yangwei', year: 2019, title: 'Reefs and boats' },
    { ...reef('Tsinghua University', 2019), name: 'Li Yang Wei', title: 'Tides of harbours' },
    { ...reef('Chinese Academy of Sciences', 2020), name: 'Li Yang Wei', title: 'Tides of lakes' },
  ])
    builder.add(mention);
  const { clusters } = resolvePeople(builder.finish());
  assert.equal(clusters.find(1), clusters.find(2));
});

test('a common name with two hashes of addresses in one year is asked about, a rare one has two addresses', () => {
  const elm = (year: number, title: string, mail?: string) =>
    reef('Elm Works', year, { title, ...(mail ? { marks: [`mail ${mail}`] } : {}) });
  const { same, asked, notes } = resolve([
    { name: 'Wei Zhang', ...elm(2015, 'Kelp in winter', 'aa') },
    { name: 'Wei Zhang', ...elm(2015, 'Sluice gates', 'bb') },
    { name: 'Wei Zhang', ...elm(2016, 'Sluice gates again', 'bb') },
    { name: 'Thaddeus Quillfeather', ...elm(2015, 'Kelp in winter', 'cc') },
    { name: 'Thaddeus Quillfeather', ...elm(2015, 'Sluice gates', 'dd') },
    // Years later the address is another, and tells nothing.
    { name: 'Li Chen', ...elm(2012, 'Kelp in winter', 'ee') },
    { name: 'Li Chen', ...elm(2016, 'Sluice gates', 'ff') },
    { name: 'Jing Wu', ...elm(2015, 'Kelp in winter', 'gg') },
    { name: 'Jing Wu', ...elm(2015, 'Sluice gates') },
  ]);
  assert.ok(!same(0, 1) && asked(0, 1) && same(1, 2));
  assert.ok(same(3, 4));
  assert.ok(same(5, 6));
  assert.ok(same(7, 8));
  assert.ok(notes.every((note) => !note.includes('other hashes')));
});
