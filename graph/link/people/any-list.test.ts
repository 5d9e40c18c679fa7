/** Lists that mix everything that people print: whatever stands in them, each mention is somebody's. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorpusBuilder } from './encode.ts';
import { mentionOf } from './list.ts';
import { randomNumbers } from './random.ts';
import { resolvePeople } from './resolve.ts';

const names = [
  'Li Yang Wei',
  'Wang Xiao-Ming',
  'Zhang Min',
  'Hanna Berg-Olsen',
  "Siobhán O'Rourke",
  'Nguyễn Văn Hùng',
  'Ravi K. Thistlewood',
  'Ludwig van der Maple',
  'Kim Min-jun',
  '山田 太郎',
  'Тобиас Ренфилд',
  'Bo (Bobby) Fenwick',
  'admin',
];
const employers = ['Tsinghua University', 'Chinese Academy of Sciences', 'Elm GmbH', 'Elm Research', '北京大学', 'TBD'];
const links = [
  'https://orcid.org/0000-0001-1111-2222',
  'https://orcid.org/0000-0002-3333-4444',
  'http://',
  'bergolsen',
];

test('a list of names in every form, with employers, links and biographies, is resolved whole', () => {
  const random = randomNumbers(7);
  const below = (count: number) => Math.floor(random() * count);
  const one = (list: readonly string[]) => list[below(list.length)]!;
  const printed = (name: string): string => {
    const words = name.split(' ');
    return [
      name,
      words.toReversed().join(', '),
      words.join(''),
      words.join('-'),
      `Dr. ${name}`,
      name.toUpperCase(),
      [...words.slice(0, -1).map((word) => `${[...word][0]}.`), words.at(-1)].join(' '),
      name.slice(0, 1 + below(name.length)),
      `${words[0]} ${one(names).split(' ').at(-1)}`,
    ][below(9)]!;
  };
  const builder = new CorpusBuilder();
  const count = 1500;
  for (let id = 0; id < count; id++) {
    const name = printed(one(names)).trim() || 'X';
    builder.add(
      mentionOf({
        id: String(id),
        name,
        affiliation: below(2) ? one(employers) : null,
        series: below(2) ? one(['Reef Days', 'Hill Meet']) : null,
        year: below(2) ? 2008 + below(12) : null,
        title: below(2) ? `${one(['Reefs', 'Tides', 'Ropes'])} and ${one(['boats', 'knots', 'lakes'])}` : null,
        links: below(9) ? [] : [one(links)],
        biography: below(5) ? null : `${name} (née ${one(names).split(' ').at(-1)}), formerly ${one(names)}, writes.`,
      }),
    );
  }
  const { clusters, questions } = resolvePeople(builder.finish());
  assert.equal(new Set(Array.from({ length: count }, (_, mention) => clusters.find(mention))).size > 9, true);
  for (const { score } of questions) assert.ok(score >= 0 && score <= 1, String(score));
});

test('a list without series is resolved as one that tells them: an event is called as its series, with its year', () => {
  const visits = [
    ['Reef Days Beijing', 2017],
    ['Reef Days Beijing', 2018],
    ['Kelp Boston', 2018],
    ['Kelp Boston', 2019],
  ] as const;
  const peopleOf = (columns: (series: string, year: number) => object) => {
    const builder = new CorpusBuilder();
    for (const [index, [series, year]] of visits.entries())
      builder.add(mentionOf({ id: String(index), name: 'Wei Zhang', ...columns(series, year) }));
    const { clusters } = resolvePeople(builder.finish(), {});
    return visits.map((_, mention) => clusters.find(mention));
  };
  const told = peopleOf((series, year) => ({ series, event: `${series} ${year}`, year }));
  assert.deepEqual([told[0] === told[1], told[2] === told[3], told[1] === told[2]], [true, true, false]);
  assert.deepEqual(
    peopleOf((series, year) => ({ event: `${series} ${year}` })),
    told,
  );
});
