import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTimeSpan } from './clocks.ts';
import { findDates, readDate, readDateRange, readDateTimeSpan } from './dates.ts';

describe('readDateRange', () => {
  const ranges: [string, string, string][] = [
    ['24–28 Aug 2020', '2020-08-24', '2020-08-28'],
    ['1–3 Sept 2020', '2020-09-01', '2020-09-03'],
    ['Aug 24 – 28, 2020', '2020-08-24', '2020-08-28'],
    ['Nov 13 - 15, 2018', '2018-11-13', '2018-11-15'],
    ['September 7-9, 2011', '2011-09-07', '2011-09-09'],
    ['30 Aug – 2 Sep 2020', '2020-08-30', '2020-09-02'],
    ['Aug 30 – Sep 2, 2020', '2020-08-30', '2020-09-02'],
    ['Dec 30, 2019 – Jan 2, 2020', '2019-12-30', '2020-01-02'],
    ['30 December 2019 to 2 January 2020', '2019-12-30', '2020-01-02'],
    ['2020-08-24 – 2020-08-28', '2020-08-24', '2020-08-28'],
    ['Mon 24 – Fri 28 August 2020', '2020-08-24', '2020-08-28'],
  ];
  for (const [text, start, end] of ranges) {
    test(`reads "${text}"`, () => assert.deepEqual(readDateRange(text), { start, end }));
  }

  const none = ['24–28 Aug', '28–24 Aug 2020', '24–31 Sep 2020', 'Aug 2020', 'since 24–28 Aug 2020', ''];
  for (const text of none) {
    test(`finds no range in "${text}"`, () => assert.equal(readDateRange(text), undefined));
  }
});

describe('readDate', () => {
  const dates: [string, string][] = [
    ['Wednesday, August 31, 2016', '2016-08-31'],
    ['14 Nov 2018', '2018-11-14'],
    ['9th of September 2011', '2011-09-09'],
    ['Sep. 9, 2011', '2011-09-09'],
    ['2011-09-09', '2011-09-09'],
    ['31.12.2019', '2019-12-31'],
    ['09/23/2017', '2017-09-23'],
    ['23/09/2017', '2017-09-23'],
    ['05/05/2017', '2017-05-05'],
    ['3 März 2019', '2019-03-03'],
    ['14 juillet 2019', '2019-07-14'],
  ];
  for (const [text, date] of dates) test(`reads "${text}"`, () => assert.equal(readDate(text), date));

  test('leaves open what can be read in two ways, unless the platform is known', () => {
    assert.equal(readDate('09/08/2017'), undefined);
    assert.equal(readDate('09/08/2017', 'month-first'), '2017-09-08');
    assert.equal(readDate('09/08/2017', 'day-first'), '2017-08-09');
    assert.equal(readDate('23/09/2017', 'month-first'), undefined);
  });

  test('refuses days that the calendar or the weekday contradicts', () => {
    assert.equal(readDate('30 February 2020'), undefined);
    assert.equal(readDate('Monday, August 31, 2016'), undefined);
    assert.equal(readDate('24–28 Aug 2020'), undefined);
  });
});

test('findDates finds dates in a text, in order', () => {
  const text = 'Site: Tools / September 7-9, 2011 / Santa Rosa, after 14 Nov 2010 and v1.2.2011.4';
  assert.deepEqual(
    findDates(text).map(({ start, end, text }) => [start, end, text]),
    [
      ['2011-09-07', '2011-09-09', 'September 7-9, 2011'],
      ['2010-11-14', '2010-11-14', '14 Nov 2010'],
    ],
  );
});

describe('readTimeSpan', () => {
  const spans: [string, string, string?][] = [
    ['from 10:50 – 11:40am', '10:50', '11:40'],
    ['7:00 – 10:00pm', '19:00', '22:00'],
    ['11:40am – 12:20pm', '11:40', '12:20'],
    ['11:40 – 12:20pm', '11:40', '12:20'],
    ['12:10 – 1:00pm', '12:10', '13:00'],
    ['14:00-15:30', '14:00', '15:30'],
    ['11:45 AM', '11:45'],
    ['11:45', '11:45'],
    ['12:05 a.m.', '00:05'],
  ];
  for (const [text, start, end] of spans) {
    test(`reads "${text}"`, () => assert.deepEqual(readTimeSpan(text), end === undefined ? { start } : { start, end }));
  }
  for (const text of ['25:00', '10:75', '13:00pm', 'at noon', '1:02:03']) {
    test(`finds no time in "${text}"`, () => assert.equal(readTimeSpan(text), undefined));
  }
});

describe('readDateTimeSpan', () => {
  test('reads a day with times', () => {
    assert.deepEqual(readDateTimeSpan('Friday, September 9, 2011 from 10:50 – 11:40am'), {
      startsAt: '2011-09-09T10:50:00',
      endsAt: '2011-09-09T11:40:00',
    });
    assert.deepEqual(readDateTimeSpan('14 Nov 2018, 11:45'), { startsAt: '2018-11-14T11:45:00' });
  });

  test('takes an end before the start for the next day', () => {
    assert.equal(readDateTimeSpan('31 Dec 2019, 23:00 – 01:00')?.endsAt, '2020-01-01T01:00:00');
  });

  test('needs exactly one day and a time', () => {
    assert.equal(readDateTimeSpan('14 Nov 2018'), undefined);
    assert.equal(readDateTimeSpan('11:45'), undefined);
    assert.equal(readDateTimeSpan('13-15 Nov 2018, 11:45'), undefined);
  });
});

test('a counted day is no date, nor the beginning of a range', () => {
  for (const text of ['Day 1 – Tuesday, 5 October 2021', 'Tag 2: Dienstag, 5. Oktober 2021'])
    assert.deepEqual(
      findDates(text).map(({ start, end }) => [start, end]),
      [['2021-10-05', '2021-10-05']],
      text,
    );
});
