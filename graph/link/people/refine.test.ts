import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cut, describe, type Parts } from './cut.ts';
import { divide, someOf } from './divide.ts';
import { canRefine, type Details, refineCut, seeSide } from './refine.ts';
import { frozenWeights } from './weights.ts';

/** Parts of one mention each, by who they are: two of one person have much in common, and each person has years of their own. */
function partsOf(people: readonly number[]): Parts {
  const matrix = (same: number, other: number, itself = 0) =>
    Float64Array.from({ length: people.length ** 2 }, (_, at) => {
      const [i, j] = [Math.floor(at / people.length), at % people.length];
      return i === j ? itself : people[i] === people[j] ? same : other;
    });
  const details: Details = {
    texts: matrix(0.25, 0.01, 1),
    kinds: [matrix(0, 0), matrix(0.6, -0.6), matrix(0.5, -1), matrix(0.2, -0.8)],
    years: people.map((person, part) => [2000 + 10 * person + (part % 4)]),
  };
  return {
    sizes: people.map(() => 1),
    weights: matrix(1.5, -1.5),
    series: people.map((person, part) => [3 * person + (part % 3)]),
    details: () => details,
  };
}

const groupsOf = (groups: readonly (readonly number[])[]) => groups.map((group) => group.toSorted().join(' ')).sort();
const people = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
const right: Cut['sides'] = [
  [0, 1, 2, 3, 4],
  [5, 6, 7, 8, 9],
];
const wrong: Cut['sides'] = [
  [0, 1, 2, 3, 9],
  [4, 5, 6, 7, 8],
];

test('parts on the wrong side go where they fit', () => {
  const parts = partsOf(people);
  const cut = refineCut(parts, describe(parts, wrong), 0.2);
  assert.deepEqual(groupsOf(cut.sides), groupsOf(right));
  assert.equal(cut.between, -1.5, 'what is seen of the cut is seen anew');
  assert.ok(cut.fit > 1, `${cut.fit}`);
});

test('a cut that nothing fits so much better than stays', () => {
  const parts = partsOf(people);
  const cut = refineCut(parts, describe(parts, wrong), 100);
  assert.deepEqual(cut.sides, wrong);
  assert.ok(cut.fit < refineCut(parts, describe(parts, right), 100).fit);
});

test('two parts alone stay apart and are told to fit badly', () => {
  const parts = partsOf([0, 1]);
  const cut = refineCut(parts, describe(parts, [[0], [1]]), 0.2);
  assert.deepEqual(groupsOf(cut.sides), ['0', '1']);
  assert.equal(cut.fit, -1);
});

test('a part is held against the others of a side, not against itself', () => {
  const parts = partsOf(people);
  assert.deepEqual(seeSide(parts, 0, [0, 1, 2]), seeSide(parts, 0, [1, 2]));
  const [near, far] = [seeSide(parts, 0, right[0]), seeSide(parts, 0, right[1])];
  const gap = near.findIndex((value, at) => value === 0 && far[at] === 10);
  assert.ok(gap >= 0, 'the years from 2000 to the first of 2010 to 2013');
});

test('without texts, and of few parts, nothing is looked at', () => {
  const parts = partsOf(people);
  const silent: Parts = {
    ...parts,
    details: () => ({ ...parts.details!(), texts: new Float64Array(people.length ** 2) }),
  };
  assert.deepEqual([parts, silent, partsOf([0, 0, 1])].map(canRefine), [true, false, false]);
});

test('some of the parts take their details with them', () => {
  const { details } = someOf(partsOf([0, 1, 0]), [2, 0]);
  assert.deepEqual([...details!().texts], [1, 0.25, 0.25, 1]);
  assert.deepEqual(details!().years, [[2002], [2000]]);
});

test('three people take more than two', () => {
  const parts = partsOf([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  const cut = (third: number) => divide(parts, { ...frozenWeights.cut, third }, 0).people.length;
  assert.equal(cut(0), 3);
  assert.equal(cut(frozenWeights.cut.third), 3);
  assert.equal(cut(100), 2);
});
