import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReviewSession } from './session.ts';

const pair = (firstId: string, secondId: string) => ({ firstId, secondId });
const open = (session: ReviewSession<{ firstId: string; secondId: string }>) =>
  session.open.map(({ firstId, secondId }) => `${firstId}=${secondId}`);

test('what follows from earlier answers is not asked', () => {
  const pairs = [pair('a', 'b'), pair('b', 'c'), pair('a', 'c'), pair('a', 'd'), pair('c', 'd')];
  const session = new ReviewSession(pairs, []);
  session.say({ pair: pairs[0]!, said: 'same', decision: 'd1' });
  session.say({ pair: pairs[1]!, said: 'same', decision: 'd2' });
  assert.deepEqual(open(session), ['a=d', 'c=d'], 'a and c are one by now');
  session.say({ pair: pairs[3]!, said: 'different', decision: 'd3' });
  assert.deepEqual(open(session), [], 'c is a, and a is not d');
  assert.equal(session.takeBack()?.decision, 'd3');
  assert.equal(session.takeBack()?.decision, 'd2');
  assert.deepEqual(open(session), ['b=c', 'a=c', 'a=d', 'c=d']);
});

test('what was decided before the next build is not asked again; what was skipped is, another time', () => {
  const pairs = [pair('person-a', 'person-b'), pair('person-c', 'person-d'), pair('person-e', 'person-f')];
  const session = new ReviewSession(pairs, [
    { id: 'd1', decision: 'different', of: [['person-b', 'person:m'], ['person-a']] },
    { id: 'd2', decision: 'split', of: [['person:x'], ['person:y']] },
  ]);
  session.say({ pair: pairs[1]!, said: 'skip' });
  assert.deepEqual(open(session), ['person-e=person-f']);
  assert.equal(session.takeBack()?.said, 'skip');
  assert.equal(session.takeBack(), undefined);
});
