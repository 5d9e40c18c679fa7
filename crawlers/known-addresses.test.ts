import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KnownAddresses } from './known-addresses.ts';

test('an address is known no further away and no later than it was met; both must hold', () => {
  const known = new KnownAddresses();
  assert.equal(known.holds('/talk', 2, 20), false);
  known.note('/talk', 2, 20);
  assert.equal(known.holds('/talk', 2, 20), true);
  assert.equal(known.holds('/talk', 3, 30), true);
  assert.equal(known.holds('/talk', 1, 30), false, 'nearer');
  assert.equal(known.holds('/talk', 3, 10), false, 'asked for sooner');
});

test('met again nearer or sooner, the better of each counts', () => {
  const known = new KnownAddresses();
  known.note('/talk', 4, 10);
  known.note('/talk', 1, 30);
  assert.equal(known.holds('/talk', 1, 10), true);
  assert.equal(known.holds('/talk', 0, 10), false);
  known.clear();
  assert.equal(known.holds('/talk', 1, 10), false);
});

test('the foremost priorities are told apart', () => {
  const known = new KnownAddresses();
  known.note('/', 0, 0);
  assert.equal(known.holds('/', 0, -1), false);
  known.note('/', 0, -1);
  assert.equal(known.holds('/', 0, -1), true);
});
