import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMinutes, inZone } from '../../reading/zones.ts';
import { readDuration, readPrintedDate, readZone, withOffset } from './time.ts';

test('a numeric date is read as the page’s language has it', () => {
  assert.equal(readPrintedDate('01/09/2020, 10:30', { locale: 'en_GB' }), '2020-09-01T10:30:00');
  assert.equal(readPrintedDate('9/1/20, 10:30 AM', { locale: 'en_US' }), '2020-09-01T10:30:00');
  assert.equal(readPrintedDate('9/1/20, 2:30 PM', { locale: 'en_US' }), '2020-09-01T14:30:00');
});

test('without a language, by the days of the event; else it is none', () => {
  const days = { startDate: '2020-09-01', endDate: '2020-09-03' };
  assert.equal(readPrintedDate('01/09/2020, 10:30', days), '2020-09-01T10:30:00');
  assert.equal(readPrintedDate('09/01/2020, 10:30', days), '2020-09-01T10:30:00');
  assert.equal(readPrintedDate('01/09/2020, 10:30'), undefined);
});

test('printed dates', () => {
  assert.equal(readPrintedDate('Tuesday, 1 September 2020 11:30 (30 minutes)'), '2020-09-01T11:30:00');
  assert.equal(readPrintedDate('Not scheduled'), undefined);
  assert.equal(readPrintedDate('3 Sept 2020'), '2020-09-03');
});

test('durations', () => {
  assert.deepEqual(['30m', '1h', '1h 15m', '45 minutes', '2 hours', 'soon'].map(readDuration), [
    30,
    60,
    75,
    45,
    120,
    undefined,
  ]);
});

test('offsets follow the zone through its changes of the clock', () => {
  assert.equal(withOffset('2020-09-01T10:30:00', 'Canada/Newfoundland'), '2020-09-01T10:30:00-02:30');
  assert.equal(withOffset('2020-12-01T10:30:00', 'Canada/Newfoundland'), '2020-12-01T10:30:00-03:30');
  assert.equal(withOffset('2021-03-28T01:30:00', 'Europe/Oslo'), '2021-03-28T01:30:00+01:00');
  assert.equal(withOffset('2021-03-28T03:30:00', 'Europe/Oslo'), '2021-03-28T03:30:00+02:00');
  assert.equal(withOffset('2021-03-28T03:30:00', 'Nowhere/Known'), '2021-03-28T03:30:00');
  assert.equal(inZone('2020-09-01T13:00:00+00:00', 'Canada/Newfoundland'), '2020-09-01T10:30:00-02:30');
  assert.equal(addMinutes('2020-12-31T23:30:00', 45), '2021-01-01T00:15:00');
});

test('a time that is none is left as it is written', () => {
  assert.equal(withOffset('2020-09-01T99:30:00', 'Europe/Oslo'), '2020-09-01T99:30:00');
  assert.equal(addMinutes('2020-09-01T99:30:00', 45), undefined);
});

test('zones', () => {
  assert.equal(readZone('America/Argentina/Buenos_Aires timezone'), 'America/Argentina/Buenos_Aires');
  assert.equal(readZone('UTC timezone'), 'UTC');
  assert.equal(readZone('local timezone'), undefined);
});
