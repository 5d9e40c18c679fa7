/** Dates and times as programmes of many countries print them: what each print must come to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTimeSpan } from './clocks.ts';
import { readDateRange, readDateTimeSpan } from './dates.ts';

const week = ['2020-08-24', '2020-08-28'] as const;
const overMonths = ['2020-08-30', '2020-09-02'] as const;
const two = ['2020-08-24', '2020-08-25'] as const;
const monday = ['2020-08-24', '2020-08-24'] as const;
const first = ['2020-09-01', '2020-09-01'] as const;

/** By language: printed, first and last day. */
const ranges: { [language: string]: [string, readonly [string, string]][] } = {
  en: [
    ['August 24th–28th, 2020', week],
    ['24th to 28th August 2020', week],
    ['24th - 28th of August, 2020', week],
    ['from 24 to 28 August 2020', week],
    ['Monday 24 – Friday 28 August 2020', week],
    ['Mon, Aug 24 – Fri, Aug 28, 2020', week],
    ['August 24 through 28, 2020', week],
    ['August 30 to September 2, 2020', overMonths],
    ['Aug. 30-Sept. 2, 2020', overMonths],
    ['August 24 & 25, 2020', two],
    ['August 24 and 25, 2020', two],
    ['24/25 August 2020', two],
    ['24, 25, 26, 27 and 28 August 2020', week],
    ['2020-08-24/2020-08-28', week],
    ['2020-08-24 to 28', week],
    ['24-28/08/2020', week],
    ['24/08/2020 - 28/08/2020', week],
    ['2020/08/24', monday],
    ['24-Aug-2020', monday],
    ['Mon, 24 Aug 2020', monday],
    ['Monday, 24th August, 2020', monday],
    ['2020 August 24', monday],
  ],
  de: [
    ['24.–28.08.2020', week],
    ['24. - 28. August 2020', week],
    ['24. bis 28. August 2020', week],
    ['vom 24. bis 28. August 2020', week],
    ['30.08.–02.09.2020', overMonths],
    ['30. August bis 2. September 2020', overMonths],
    ['24.8.2020 – 28.8.2020', week],
    ['24./25. August 2020', two],
    ['24. und 25. August 2020', two],
    ['Montag, 24. August 2020', monday],
    ['Mo., 24. August 2020', monday],
    ['Mo 24.08.2020', monday],
    ['Montag, den 24. August 2020', monday],
  ],
  fr: [
    ['du 24 au 28 août 2020', week],
    ['24-28 août 2020', week],
    ['du lundi 24 au vendredi 28 août 2020', week],
    ['du 30 août au 2 septembre 2020', overMonths],
    ['24 et 25 août 2020', two],
    ['le 24 août 2020', monday],
    ['lundi 24 août 2020', monday],
    ['1er septembre 2020', first],
  ],
  es: [
    ['24 de agosto de 2020', monday],
    ['lunes, 24 de agosto de 2020', monday],
    ['24-28 de agosto de 2020', week],
    ['del 24 al 28 de agosto de 2020', week],
    ['del 30 de agosto al 2 de septiembre de 2020', overMonths],
    ['24 y 25 de agosto de 2020', two],
  ],
  it: [
    ['24-28 agosto 2020', week],
    ['dal 24 al 28 agosto 2020', week],
    ['lunedì 24 agosto 2020', monday],
    ['1º settembre 2020', first],
  ],
  pt: [
    ['24 a 28 de agosto de 2020', week],
    ['de 24 a 28 de agosto de 2020', week],
    ['segunda-feira, 24 de agosto de 2020', monday],
    ['24 e 25 de agosto de 2020', two],
    ['1º de setembro de 2020', first],
  ],
  nl: [
    ['24 t/m 28 augustus 2020', week],
    ['24 tot 28 augustus 2020', week],
    ['24 en 25 augustus 2020', two],
    ['maandag 24 augustus 2020', monday],
  ],
  ja: [
    ['2020年8月24日', monday],
    ['2020年8月24日(月)', monday],
    ['2020年8月24日〜28日', week],
    ['2020年8月24日（月）〜28日（金）', week],
    ['2020年8月30日～9月2日', overMonths],
  ],
  zh: [
    ['2020 年 8 月 24 日', monday],
    ['2020年8月24日 星期一', monday],
    ['2020年8月24日至28日', week],
    ['2020年8月24-28日', week],
    ['2020年8月30日-9月2日', overMonths],
  ],
  ru: [
    ['24 августа 2020 г.', monday],
    ['24 августа 2020 года', monday],
    ['понедельник, 24 августа 2020', monday],
    ['24–28 августа 2020', week],
    ['с 24 по 28 августа 2020 года', week],
    ['30 августа – 2 сентября 2020', overMonths],
  ],
  pl: [
    ['24 sierpnia 2020', monday],
    ['24–28 sierpnia 2020 r.', week],
    ['od 24 do 28 sierpnia 2020', week],
    ['poniedziałek, 24 sierpnia 2020', monday],
  ],
  cs: [
    ['24. srpna 2020', monday],
    ['pondělí 24. srpna 2020', monday],
    ['24.–28. srpna 2020', week],
    ['24. 8. 2020', monday],
    ['24. – 28. 8. 2020', week],
  ],
};

/** Printed, start, end. */
const times: [string, string, string?][] = [
  ['10h30', '10:30'],
  ['10h30–11h15', '10:30', '11:15'],
  ['à 14 h 30', '14:30'],
  ['10 Uhr', '10:00'],
  ['10:30 Uhr', '10:30'],
  ['14:30 bis 15:00 Uhr', '14:30', '15:00'],
  ['9am', '09:00'],
  ['9 a.m. – 5 p.m.', '09:00', '17:00'],
  ['9am-5pm', '09:00', '17:00'],
  ['9-10:30am', '09:00', '10:30'],
  ['11-1pm', '11:00', '13:00'],
  ['9:30–noon', '09:30', '12:00'],
  ['noon – 1pm', '12:00', '13:00'],
  ['14時30分', '14:30'],
  ['14時', '14:00'],
  ['下午2:00', '14:00'],
  ['上午9:30', '09:30'],
  ['오후 2:00', '14:00'],
  ['14:30〜15:15', '14:30', '15:15'],
  ['de 10:30 a 11:15', '10:30', '11:15'],
  ['10:30 à 11:15', '10:30', '11:15'],
  ['10:30 t/m 11:15', '10:30', '11:15'],
];

/** Printed with a zone; start, end. */
const zoned: [string, string, string?][] = [
  ['24 Aug 2020, 10:30 CEST', '2020-08-24T10:30:00+02:00'],
  ['24 Aug 2020, 10:30–11:15 (CEST)', '2020-08-24T10:30:00+02:00', '2020-08-24T11:15:00+02:00'],
  ['Mon, Aug 24, 2020 10:30 AM UTC', '2020-08-24T10:30:00+00:00'],
  ['Aug 24, 2020 10:30 AM PDT', '2020-08-24T10:30:00-07:00'],
  ['24 Aug 2020 10:30 UTC+2', '2020-08-24T10:30:00+02:00'],
  ['24 Aug 2020 10:30 GMT-03:30', '2020-08-24T10:30:00-03:30'],
  ['24 Aug 2020 10:30 +0200', '2020-08-24T10:30:00+02:00'],
  ['24 Aug 2020 10:30 Europe/Berlin', '2020-08-24T10:30:00+02:00'],
  ['24 Jan 2020 10:30 (Europe/Berlin)', '2020-01-24T10:30:00+01:00'],
  ['24 Aug 2020 10:30 JST', '2020-08-24T10:30:00+09:00'],
  ['24.08.2020, 10:30 Uhr MESZ', '2020-08-24T10:30:00+02:00'],
  ['2020-08-24T10:30:00Z', '2020-08-24T10:30:00+00:00'],
  ['2020-08-24T10:30+02:00', '2020-08-24T10:30:00+02:00'],
  ['2020-08-24 10:30', '2020-08-24T10:30:00'],
  // These stand for several zones: the clocks alone are known.
  ['24 Aug 2020 10:30 IST', '2020-08-24T10:30:00'],
  ['24 Aug 2020 10:30 CST', '2020-08-24T10:30:00'],
  ['24 Aug 2020 10:30 BST', '2020-08-24T10:30:00'],
  ['Aug 24, 2020 10:30 AM EDT', '2020-08-24T10:30:00'],
  // Winter time in summer: somebody slipped, and it cannot be told where.
  ['24 Aug 2020 10:30 CET', '2020-08-24T10:30:00'],
  ['24 Jan 2020 10:30 CET', '2020-01-24T10:30:00+01:00'],
  // No zone: a word, a room.
  ['24 Aug 2020 10:30 WEST HALL', '2020-08-24T10:30:00'],
  ['24 Aug 2020 10:30 Room +200', '2020-08-24T10:30:00'],
];

const noRanges = [
  '28.–24.08.2020',
  'Freitag, 24. August 2020',
  '2020年13月1日',
  '2020年8月',
  '24 и 28 августа',
  '31 de febrero de 2020',
  '24 and 28 August 2020',
  'Version 24.8.2020.1',
];

for (const [language, rows] of Object.entries(ranges)) {
  describe(`days in ${language}`, () => {
    for (const [text, [start, end]] of rows) {
      test(text, () => assert.deepEqual(readDateRange(text), { start, end }));
    }
  });
}

describe('no days', () => {
  for (const text of noRanges) test(text, () => assert.equal(readDateRange(text), undefined));
});

describe('hours', () => {
  for (const [text, start, end] of times) {
    test(text, () => assert.deepEqual(readTimeSpan(text), end === undefined ? { start } : { start, end }));
  }
});

describe('moments', () => {
  for (const [text, startsAt, endsAt] of zoned) {
    test(text, () =>
      assert.deepEqual(readDateTimeSpan(text), endsAt === undefined ? { startsAt } : { startsAt, endsAt }),
    );
  }
});
