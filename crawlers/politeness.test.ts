import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, isOverload, isPassing, retryAfter } from './politeness.ts';

const now = Date.parse('2026-03-04T05:06:07Z');

test('Retry-After is read in seconds and as a date', () => {
  assert.equal(retryAfter('120', now), 120_000);
  assert.equal(retryAfter('Wed, 04 Mar 2026 05:07:07 GMT', now), 60_000);
  assert.equal(retryAfter('Wed, 04 Mar 2020 05:07:07 GMT', now), 0);
  assert.equal(retryAfter('99999999', now), 7 * 24 * 3600_000, 'a week at most');
  assert.equal(retryAfter('soon', now), undefined);
  assert.equal(retryAfter(undefined, now), undefined);
});

test('spans of time in words', () => {
  assert.deepEqual([0, 250, 1000, 90_000, 600_000, 7_200_000].map(inWords), [
    '0 s',
    '0.25 s',
    '1 s',
    '90 s',
    '10 min',
    '2 h',
  ]);
});

test('which answers may be others later, and which ask everybody for less', () => {
  const statuses = [200, 304, 400, 403, 404, 408, 410, 425, 429, 500, 502, 503, 504];
  assert.deepEqual(statuses.filter(isPassing), [408, 425, 429, 500, 502, 503, 504]);
  assert.deepEqual(statuses.filter(isOverload), [429, 503]);
});
