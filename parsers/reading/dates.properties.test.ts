/** What holds for every day, span of days and moment, printed as the runtime prints it for each country. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findDates, readDate, readDateRange, readDateTimeSpan } from './dates.ts';
import { withZoneOffset } from './zones.ts';

const seed = { seed: 20_200_824, numRuns: 120 };
const locales = 'en-US en-GB de fr es it pt-BR pt-PT nl ja zh-CN zh-TW ru pl cs'.split(' ');
const day = fc.integer({ min: Date.UTC(1995, 0, 1) / 864e5, max: Date.UTC(2035, 0, 1) / 864e5 });
const iso = (number: number): string => new Date(number * 864e5).toISOString().slice(0, 10);

for (const locale of locales) {
  describe(`in ${locale}`, () => {
    const styles = (['full', 'long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
    );
    // "24/08/2020" of en-GB, pt and others may be the other order too.
    const readable = styles.filter(
      (format) => !/^\d+\/\d+\/\d+$/.test(format.format(Date.UTC(2020, 7, 4))) || /^\d{4}/.test(format.format(0)),
    );

    test('a day is read as printed', () => {
      fc.assert(
        fc.property(day, fc.constantFrom(...readable), (number, format) => {
          assert.equal(readDate(format.format(number * 864e5)), iso(number), format.format(number * 864e5));
        }),
        seed,
      );
    });

    test('a span of days is read as printed', () => {
      fc.assert(
        fc.property(day, fc.integer({ min: 1, max: 40 }), fc.constantFrom(...readable), (number, length, format) => {
          const text = format.formatRange(number * 864e5, (number + length) * 864e5);
          assert.deepEqual(readDateRange(text), { start: iso(number), end: iso(number + length) }, text);
        }),
        seed,
      );
    });
  });
}

test('a day is found within a text, once, and the text that is given for it reads as it', () => {
  const styles = ['en-GB', 'de', 'fr', 'ja'].map(
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...styles),
      fc.constantFrom('', 'Oaks, ', '* ', 'x '.repeat(200)),
      (number, format, before) => {
        const text = `${before}${format.format(number * 864e5)} in Elm`;
        const found = findDates(text);
        assert.deepEqual(
          found.map(({ start, end }) => [start, end]),
          [[iso(number), iso(number)]],
        );
        assert.equal(text.slice(found[0]!.index, found[0]!.index + found[0]!.text.length), found[0]!.text);
        assert.equal(readDate(found[0]!.text), iso(number));
      },
    ),
    seed,
  );
});

test('a moment with its zone is that moment', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Tokyo', 'Australia/Sydney', 'UTC');
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(day, clock, zones, fc.boolean(), (number, [hour, minute], zone, named) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const local = `${iso(number)}T${time}:00`;
      const expected = withZoneOffset(local, zone);
      fc.pre(expected !== local);
      const text = `${iso(number)}, ${time} ${named ? zone : `UTC${expected.slice(local.length)}`}`;
      assert.equal(readDateTimeSpan(text)?.startsAt, expected, text);
    }),
    seed,
  );
});

/** Pieces that the readers look for, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'1 2 9 10 24 28 31 2020 1999 Aug May août mars 8月 24日 2020年 - – / . : , to bis au and am pm 10:30 14h30 Uhr UTC CEST +02:00 Monday mardi Europe/Berlin noon T Z'.split(
      ' ',
    ),
  ),
  fc.string({ maxLength: 4, unit: 'grapheme' }),
);
const jumble = fc.array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 16 }).map((all) => all.flat().join(''));

test('whatever the text: days exist, spans do not run backwards, figures are of the text', () => {
  fc.assert(
    fc.property(jumble, (text) => {
      for (const { start, end, text: printed, index } of findDates(text)) {
        assert.ok(!Number.isNaN(Date.parse(start)) && start <= end);
        assert.equal(text.slice(index, index + printed.length), printed);
        assert.ok(printed.includes(start.slice(0, 4)) || printed.includes(end.slice(0, 4)));
        assert.ok(printed.includes(String(Number(start.slice(8)))) || /[,]/.test(printed));
      }
      const moment = readDateTimeSpan(text);
      if (!moment) return;
      assert.match(moment.startsAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?$/);
      assert.ok(!Number.isNaN(Date.parse(moment.startsAt)));
      if (moment.endsAt) assert.ok(Date.parse(moment.endsAt) >= Date.parse(moment.startsAt));
    }),
    { ...seed, numRuns: 5000 },
  );
});

test('time grows with the length of the text, not faster', () => {
  const pieces = [
    '2020 ',
    '24 Aug ',
    '1, ',
    '24.',
    'Monday ',
    '24 - ',
    '2020-08-',
    '10:',
    '10 - ',
    '8月',
    'de ',
    '24 and ',
    '24 Aug 2020 ',
  ];
  const cost = (text: string): number => {
    const before = process.cpuUsage();
    findDates(text);
    readDateTimeSpan(text);
    return process.cpuUsage(before).user / 1000;
  };
  for (const one of pieces) {
    cost(`${one.repeat(1000)} 2020`);
    const short = cost(`${one.repeat(5000)} 2020`);
    const long = cost(`${one.repeat(20_000)} 2020`);
    assert.ok(long < 10 * short + 100, `"${one}": ${short} ms, four times as much ${long} ms`);
  }
});
