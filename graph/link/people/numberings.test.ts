import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from './mentions.ts';
import { keptNumbers, numberingOf } from './numberings.ts';

function mention(nameKey: string, number: string | undefined, year: number, platform = 'pentabarf'): Mention {
  const page = { key: `p${year}`, url: 'https://reef.example/schedule', platform };
  return { nameKey, number, page, event: { key: `reef|${year}`, series: { key: 'reef' } } } as unknown as Mention;
}

const people = ['ada marlow', 'bo lund', 'cleo fir', 'dora elm', 'emil oak'];

test('numbers and codes of one platform are two numberings', () => {
  const [digits, code, none] = [
    mention('a b', '33', 2015),
    mention('a b', 'WJJZNQ', 2015),
    mention('a b', undefined, 2015),
  ];
  assert.notEqual(numberingOf(digits!), numberingOf(code!));
  assert.equal(numberingOf(none!), undefined);
});

test('a site that keeps its numbers makes them marks, also under a new name; one that counts anew does not', () => {
  const first = people.map((name, at) => mention(name, `${at}`, 2015));
  const again = people.map((name, at) => mention(name.replace('bo lund', 'b lund'), `${at}`, 2016));
  const renamed = [mention('gus ash', '9', 2015), mention('gullwing', '9', 2016)];
  // One of six numbers is another name's now: too many to be sure.
  assert.equal(keptNumbers([...first, ...again, ...renamed])(renamed[0]!), undefined);
  const more = Array.from({ length: 10 }, (_, at) =>
    [2015, 2016].map((year) => mention(`x y${at}`, `1${at}`, year)),
  ).flat();
  const markOf = keptNumbers([...first, ...again, ...renamed, ...more]);
  assert.ok(markOf(renamed[0]!));
  assert.equal(markOf(renamed[0]!), markOf(renamed[1]!));
  const anew = people.toReversed().map((name, at) => mention(name, `${at}`, 2016));
  assert.equal(keptNumbers([...first, ...anew])(first[0]!), undefined);
});

test('a GUID is a mark wherever it stands', () => {
  const one = mention('ada marlow', '0c16ffaa-709d-599f-959f-9a38b911361a', 2015);
  assert.ok(keptNumbers([one])(one));
});
