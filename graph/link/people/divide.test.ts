import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestCut, type Parts } from './cut.ts';
import { divide } from './divide.ts';
import { frozenWeights } from './weights.ts';

/** Parts of one mention each, by who they are: of one person they weigh `within`, of two `between`. */
function partsOf(people: readonly number[], within: number, between: number): Parts {
  const weights = new Float64Array(people.length ** 2);
  for (const [i, a] of people.entries())
    for (const [j, b] of people.entries()) if (i !== j) weights[i * people.length + j] = a === b ? within : between;
  return { sizes: people.map(() => 1), weights, series: people.map((_, part) => [part]) };
}

const groupsOf = (groups: readonly (readonly number[])[]) => groups.map((group) => group.toSorted().join(' ')).sort();

test('the best cut leaves the two who hang together', () => {
  const people = [0, 1, 0, 1, 1, 0, 0, 1, 0];
  const { sides, between, few } = bestCut(partsOf(people, 1, -1.5), 0.1);
  assert.deepEqual(
    groupsOf(sides),
    groupsOf([
      [0, 2, 5, 6, 8],
      [1, 3, 4, 7],
    ]),
  );
  assert.equal(between, -1.5);
  assert.equal(few, Math.log(4));
});

test('one sure pair across does not outweigh all others', () => {
  const people = [0, 0, 0, 0, 1, 1, 1, 1];
  const parts = partsOf(people, 1, -1);
  parts.weights[3 * 8 + 4] = parts.weights[4 * 8 + 3] = 3;
  assert.deepEqual(
    groupsOf(bestCut(parts, 0.1).sides),
    groupsOf([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ]),
  );
});

test('two parts are cut one from the other', () => {
  assert.deepEqual(groupsOf(bestCut(partsOf([0, 0], 2, 0), 0.1).sides), ['0', '1']);
});

test('a name falls into as many people as the evidence asks for', () => {
  const three = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
  const people = (parts: Parts, before: number) =>
    groupsOf(divide(parts, frozenWeights.cut, before).people.map((person) => person.parts));
  assert.deepEqual(people(partsOf(three, 2, -3), 0), ['0 1 2 3', '10 11 8 9', '4 5 6 7']);
  assert.equal(people(partsOf(three, 2, 1), 0).length, 1);
  // The rarer the name, and the fewer such names the list has, the more it takes.
  assert.equal(people(partsOf(three, 0.5, -0.5), 6).length, 1);
  assert.ok(people(partsOf(three, 0.5, -0.5), -3).length > 1);
});

test('it tells how sure each person is, and each parting', () => {
  const { people, parted } = divide(partsOf([0, 0, 0, 1, 1, 1], 2, -3), frozenWeights.cut, 0);
  assert.deepEqual(
    people.map(({ odds }) => odds > 0),
    [true, true],
  );
  assert.equal(parted.length, 1);
  assert.ok(parted[0]!.odds < 0);
});

test('nothing to divide is nobody', () => {
  assert.deepEqual(divide(partsOf([], 1, 1), frozenWeights.cut, 0), { people: [], parted: [] });
});
