import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentityDecision } from '../../../graph/decisions.ts';
import { overruledBy } from './overruled.ts';

const decide = (decision: IdentityDecision['decision'], ...of: string[][]) => ({ decision, of });
const overruled = (...decisions: { decision: string; of: string[][] }[]) =>
  Object.fromEntries(
    overruledBy(
      decisions.map((one, index) => ({
        decision: { id: `d${index + 1}`, ...one } as IdentityDecision,
        line: index + 1,
      })),
    ),
  );

test('a merge is overruled by what keeps its sides apart later, and the other way round', () => {
  const [a, b, c] = [['person-a', 'person:1'], ['person-b', 'person:2'], ['person:3']];
  assert.deepEqual(overruled(decide('same', a!, b!), decide('different', b!, a!)), { d1: ['d2'] });
  assert.deepEqual(overruled(decide('different', a!, b!), decide('same', a!, b!)), { d1: ['d2'] });
  assert.deepEqual(overruled(decide('same', a!, c!), decide('split', ['person-a', 'person:1', 'person:2'], c!)), {
    d1: ['d2'],
  });
  assert.deepEqual(overruled(decide('split', a!, b!, c!), decide('same', b!, c!)), { d1: ['d2'] });
});

test('decisions on others, or that say the same again, overrule nothing', () => {
  const [a, b, c] = [
    ['person-a', 'person:1'],
    ['person-b', 'person:2'],
    ['person-c', 'person:3'],
  ];
  assert.deepEqual(overruled(decide('same', a!, b!), decide('different', a!, c!), decide('same', a!, b!)), {});
  // The id is that of both since the merge; their mentions tell who is meant.
  assert.deepEqual(
    overruled(decide('same', a!, b!), decide('different', ['person-a', 'person:1', 'person:2'], c!)),
    {},
  );
});
