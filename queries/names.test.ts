import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldKey } from '../graph/fold.ts';
import { matchNames, namesHolding, nearestNames } from './names.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name, name, keys: [foldKey(name)] }));
const found = (name: string, names: string[]) => matchNames(name, named(...names)).map((one) => one.name);

test('an exact key wins over names that merely hold the words', () => {
  assert.deepEqual(found('NUMA', ['Numa', 'NUMA balancing']), ['Numa']);
  assert.deepEqual(found('björn lindqvist', ['Bjorn Lindqvist', 'Björn Lindqvist-Hall']), ['Bjorn Lindqvist']);
});

test('plurals and words for kinds of sessions do not matter', () => {
  assert.deepEqual(found('jobqueues', ['jobqueue', 'jobqueue locking']), ['jobqueue']);
  assert.deepEqual(found('Dispatcher microconference', ['Dispatcher MC', 'Pods MC']), ['Dispatcher MC']);
  assert.deepEqual(found('Dispatcher', ['Dispatcher Uconf']), ['Dispatcher Uconf']);
  assert.deepEqual(found('bus', ['bu']), [], 'a short word is left as it is');
});

test('else the beginning, else all the words in any order, the last perhaps only begun', () => {
  const people = ['Jonas Q.R. Bottrell', 'Jonas Ek', 'Dana Jorvik'];
  assert.deepEqual(found('Jonas Bottrell', people), ['Jonas Q.R. Bottrell']);
  assert.deepEqual(found('Bottrell', people), ['Jonas Q.R. Bottrell']);
  assert.deepEqual(found('jonas', people), ['Jonas Q.R. Bottrell', 'Jonas Ek'], 'two fit: the caller asks which');
  assert.deepEqual(found('ek', [...people, 'Ekaterina Olm', 'Mona Ekdal']), ['Jonas Ek'], 'a whole word wins');
  assert.deepEqual(found('jorv', people), ['Dana Jorvik']);
  assert.deepEqual(found('nobody', people), []);
  assert.deepEqual(found('  ', people), []);
});

test('those that hold the words anywhere are found besides those that begin with them', () => {
  const reefs = named('reef drivers', 'Barrier Reefs', 'Atoll');
  assert.deepEqual(
    namesHolding('reef', reefs).map((one) => one.name),
    ['reef drivers', 'Barrier Reefs'],
  );
});

test('near names are offered, best first, and far ones are not', () => {
  assert.deepEqual(nearestNames('topic-histroy', ['topic-history', 'topic-trend', 'schedule'])[0], 'topic-history');
  assert.deepEqual(nearestNames('zzz', ['topic-history']), []);
});
