import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, momentOf, readCalendars, textOf, textsOf } from './calendar.ts';

function event(...lines: string[]) {
  const source = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  return readCalendars(source)[0]!.components[0]!;
}

test('unfolds lines, undoes escapes, and keeps what parameters say', () => {
  const one = event(
    'SUMMARY;LANGUAGE=en:Trees\\, roots',
    ' \\nand soil',
    'ATTENDEE;CN="Elm; Ada":mailto:ada@elm.example',
  );
  assert.equal(textOf(one, 'SUMMARY'), 'Trees, roots\nand soil');
  assert.equal(one.properties.get('ATTENDEE')![0]!.parameters.get('CN'), 'Elm; Ada');
  assert.deepEqual(textsOf(event('CATEGORIES:Trees\\, old,Roots', 'CATEGORIES:Soil'), 'CATEGORIES'), [
    'Trees, old',
    'Roots',
    'Soil',
  ]);
});

test('reads moments with their zone, days, and an end by its duration', () => {
  assert.equal(momentOf(event('DTSTART:20210601T080000Z'), 'DTSTART'), '2021-06-01T08:00:00+00:00');
  assert.equal(momentOf(event('DTSTART;TZID=Europe/Berlin:20210601T080000'), 'DTSTART'), '2021-06-01T08:00:00+02:00');
  assert.equal(
    momentOf(event('DTSTART;TZID=/example.org/1/America/St_Johns:20210101T080000'), 'DTSTART'),
    '2021-01-01T08:00:00-03:30',
  );
  assert.equal(momentOf(event('DTSTART;TZID=Elm Time:20210601T080000'), 'DTSTART'), '2021-06-01T08:00:00');
  assert.equal(momentOf(event('DTSTART;VALUE=DATE:20210601'), 'DTSTART'), '2021-06-01');
  assert.equal(momentOf(event('DTSTART:20211399T990000'), 'DTSTART'), undefined);
  assert.equal(endOf(event('DTSTART:20210601T080000', 'DURATION:PT1H30M')), '2021-06-01T09:30:00');
});

test('a file cut off gives what it has, and nonsense takes linear time', () => {
  assert.equal(readCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Elm')[0]!.components.length, 1);
  const started = performance.now();
  readCalendars(
    `BEGIN:VCALENDAR\nX${';A="'.repeat(100_000)}\nX;A=${'",'.repeat(100_000)}\n${'BEGIN:VEVENT\n'.repeat(50_000)}`,
  );
  assert.ok(performance.now() - started < 2000);
});
