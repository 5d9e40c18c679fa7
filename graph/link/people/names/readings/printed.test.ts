import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerName, namesNobody, partPrinted } from './printed.ts';

test('a biography tells what somebody was called before; employers, places and years are no names', () => {
  const cases: [name: string, biography: string, former: string | undefined][] = [
    ['Hanna Berg', 'Hanna Berg (née Brix) maintains buoys.', 'Hanna Brix'],
    ['Hanna Berg', 'Dr. Hanna Berg, née Brix, maintains buoys.', 'Hanna Brix'],
    ['Hanna Berg', 'Hanna Berg (born Berlin) builds boats.', undefined],
    ['Hanna Berg', 'The studio was formerly Hanna Berg Design.', undefined],
    ['Hanna Berg', 'She works on tides (formerly known as Hanna Brix-Olsen).', 'Hanna Brix-Olsen'],
    ['Hanna Berg', 'Formerly Elm Works, now at Oak. Hanna Berg, formerly Elm Works.', undefined],
    ['Hanna Berg', 'Hanna Berg, born 1970, was born in Oslo. Before, Hanna Sails was a project of hers.', undefined],
    ['Hanna Berg', 'formerly known as Hanna Berg', undefined],
    ['Hanna Berg-Olsen', 'Hanna Berg-Olsen (née Brix) maintains buoys.', 'Hanna Brix'],
    ['Berg, Hanna', 'Formerly Elm Works.', undefined],
    ['H. (Berg', 'formerly H. [', undefined],
    ['hanna', 'formerly hanna Brix', undefined],
  ];
  for (const [name, biography, former] of cases) assert.equal(formerName(name, biography), former, biography);
});

test('two whole names in one are nobody; an employer behind a name is no second one', () => {
  for (const several of ['Ada Brandt & Bo Fenwick', 'Ada Brandt and Bo Fenwick', 'Dr. Ada Brandt; Bo Fenwick'])
    assert.equal(namesNobody(several), true, several);
  for (const one of [
    'Ada Brandt, Elm & Oak Works',
    'José Ortega y Gasset',
    'Ada Brandt (Elm and Oak Works)',
    'Ada & Bo',
  ])
    assert.equal(namesNobody(one), false, one);
});

test('a name with any number of spaces is read at once', () => {
  const before = process.cpuUsage();
  assert.equal(partPrinted(`Ada${' '.repeat(50_000)}Brandt`).main, 'Ada Brandt');
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 2_000_000);
});
