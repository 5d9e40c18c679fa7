/** Starts of one talk as pages of different makers state them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneStart, mayBeOneDay } from './times.ts';

const days: [a: string, b: string, may: boolean, why: string][] = [
  ['2026-05-04T09:00:00', '2026-05-04T18:00:00', true, 'the same day by the clocks of the place'],
  ['2026-05-04T09:00:00', '2026-05-05T09:00:00', false, 'two days by the clocks of the place'],
  ['2026-05-04T09:00:00', '2026-05-05', false, 'a day without hours is that day'],
  ['2026-05-04T23:00:00Z', '2026-05-05T01:00:00', true, 'clocks two hours ahead of UTC'],
  ['2026-05-05T01:00:00', '2026-05-04T23:00:00Z', true, 'the other way round'],
  ['2026-05-04T10:00:00Z', '2026-05-05T02:00:00', false, 'no place is sixteen hours ahead'],
  ['2026-05-05T02:00:00Z', '2026-05-04T13:00:00', false, 'no place is thirteen hours behind'],
  ['2026-05-05T02:00:00Z', '2026-05-04T14:00:00', true, 'twelve hours behind'],
  ['2026-05-04T23:00:00Z', '2026-05-05T01:07:00', false, 'offsets go in quarters of an hour'],
  ['2026-05-05T01:00:00+02:00', '2026-05-04T23:00:00Z', true, 'one moment, and a day of the place'],
  ['2026-05-05T01:00:00+02:00', '2026-05-04T20:00:00Z', false, 'the evening before, by the clocks of the place'],
  ['2026-05-04T23:00:00Z', '2026-05-05T01:00:00Z', false, 'both in UTC: two days'],
  ['2026-05-05T01:00:00+02:00', '2026-05-04T23:30:00', false, 'clocks of the place on both sides'],
];

for (const [a, b, may, why] of days)
  test(`${a} and ${b} ${may ? 'may' : 'cannot'} be of one day: ${why}`, () => {
    assert.equal(mayBeOneDay(a, b), may);
    assert.equal(mayBeOneDay(b, a), may, 'whichever comes first');
  });

test('two starts are one by the moment where both have an offset, else by the clocks of the place', () => {
  assert.ok(isOneStart('2026-05-05T01:00:00+02:00', '2026-05-04T23:00:00Z'));
  assert.ok(!isOneStart('2026-05-05T01:00:00+02:00', '2026-05-05T01:00:00+01:00'));
  assert.ok(isOneStart('2026-05-05T01:00:00+02:00', '2026-05-05T01:00:00'));
  assert.ok(!isOneStart('2026-05-05T01:00:00Z', '2026-05-05T01:00:00'), 'UTC is not the place’s');
});
