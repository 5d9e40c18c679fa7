import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('asks once for the same text, and keeps no more than so many answers', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked += 1;
    return text.length;
  });
  assert.deepEqual([length('elm'), length('elm'), length('')], [3, 3, 0]);
  assert.equal(asked, 2);
  for (let number = 0; number < 10_000; number += 1) length(`oak ${number}`);
  assert.equal(length('elm'), 3);
  assert.equal(asked, 10_003);
});
