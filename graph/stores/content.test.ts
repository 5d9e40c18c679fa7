/** What changes between two lists of elements is found whatever their orders. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomNumbers } from '../link/people/random.ts';
import { changesOf } from './content.ts';

interface Element {
  key: string;
  says: number;
}
const hashOf = ({ key, says }: Element) => `${key} says ${says}`;

function found(before: Element[], after: Element[]) {
  const held = {
    keys: before.map(({ key }) => key),
    has: (place: number, hash: string) => hashOf(before[place]!) === hash,
    hashAt: (place: number) => hashOf(before[place]!),
  };
  const changes = changesOf(held, after.map(hashOf), (at) => after[at]!.key);
  const keys = (list: Element[], places: number[]) => places.map((place) => list[place]!.key).sort();
  for (const [at, place] of changes.heldAt.entries()) if (place >= 0) assert.equal(before[place]!.key, after[at]!.key);
  return {
    created: keys(after, changes.created),
    updated: keys(after, changes.updated),
    removed: keys(before, changes.removed),
    twice: keys(after, changes.twice),
    kept: changes.heldAt.filter((place) => place >= 0).length,
  };
}

for (const seed of [1, 2, 3, 4]) {
  test(`as comparing each with each finds it, seed ${seed}`, () => {
    const random = randomNumbers(seed);
    for (let round = 0; round < 60; round++) {
      const before = Array.from({ length: Math.floor(random() * 120) }, (_, at) => ({ key: `k${at}`, says: 0 }));
      const after = before
        .filter(() => random() > 0.1)
        .map(({ key }) => ({ key, says: random() < 0.1 ? round : 0 }))
        .flatMap((one) => (random() < 0.1 ? [{ key: `new ${one.key}`, says: 0 }, one] : [one]));
      // Some in the order of before, some with many moved far away.
      if (round % 3 === 0) after.sort(() => random() - 0.5);
      if (round % 3 === 1) after.push(...after.splice(0, Math.floor(after.length / 2)));
      const said = new Map(before.map(({ key, says }) => [key, says]));
      const keys = (list: Element[]) => list.map(({ key }) => key).sort();
      assert.deepEqual(found(before, after), {
        created: keys(after.filter(({ key }) => !said.has(key))),
        updated: keys(after.filter(({ key, says }) => said.has(key) && said.get(key) !== says)),
        removed: keys(before.filter(({ key }) => !after.some((one) => one.key === key))),
        twice: [],
        kept: after.filter(({ key }) => said.has(key)).length,
      });
    }
  });
}

test('a key that two elements have is told, be it new or held', () => {
  const held = ['a', 'b', 'c'].map((key) => ({ key, says: 0 }));
  for (const [says, place] of [
    [0, 3],
    [1, 0],
    [1, 3],
  ] as const) {
    const again = held.toSpliced(place, 0, { key: 'b', says });
    assert.deepEqual(found(held, again).twice, ['b'], `b says ${says} at ${place}`);
  }
  assert.deepEqual(found([], [...held, { key: 'c', says: 1 }]).twice, ['c']);
});
