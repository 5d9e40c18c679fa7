import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMinutes, inZone, withZoneOffset } from './zones.ts';

test('puts the offset that the zone has at that moment', () => {
  assert.equal(withZoneOffset('2020-08-24T09:00:00', 'America/St_Johns'), '2020-08-24T09:00:00-02:30');
  assert.equal(withZoneOffset('2016-01-30T09:30:00', 'Europe/Brussels'), '2016-01-30T09:30:00+01:00');
  assert.equal(withZoneOffset('2016-07-30T09:30:00', 'Europe/Brussels'), '2016-07-30T09:30:00+02:00');
  assert.equal(withZoneOffset('2016-07-30T09:30:00', 'UTC'), '2016-07-30T09:30:00+00:00');
});

test('finds the side of a change of the clocks', () => {
  assert.equal(withZoneOffset('2021-03-28T01:30:00', 'Europe/Berlin'), '2021-03-28T01:30:00+01:00');
  assert.equal(withZoneOffset('2021-03-28T03:30:00', 'Europe/Berlin'), '2021-03-28T03:30:00+02:00');
});

test('leaves a time as it is where the zone is unknown', () => {
  assert.equal(withZoneOffset('2020-08-24T09:00:00', undefined), '2020-08-24T09:00:00');
  assert.equal(withZoneOffset('2020-08-24T09:00:00', 'Elm/Grove'), '2020-08-24T09:00:00');
});

test('adds minutes over midnight, with and without offset', () => {
  assert.equal(addMinutes('2020-12-31T23:30:00', 45), '2021-01-01T00:15:00');
  assert.equal(addMinutes('2020-12-31T23:30:00+01:00', 45), '2021-01-01T00:15:00+01:00');
  assert.equal(addMinutes('soon', 45), undefined);
});

test('shows a moment on the clocks of a zone', () => {
  assert.equal(inZone('2022-06-08T08:30:00Z', 'Europe/Vienna'), '2022-06-08T10:30:00+02:00');
  assert.equal(inZone('2022-06-08T01:30:00+02:00', 'America/St_Johns'), '2022-06-07T21:00:00-02:30');
  assert.equal(inZone('2022-06-08T08:30:00Z', 'Elm/Grove'), '2022-06-08T08:30:00Z');
});
