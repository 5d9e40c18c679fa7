import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAbbreviation, seriesKey, splitEventName, yearOfUrl } from './event-names.ts';

test('a name falls into series and edition', () => {
  const cases: [string, string, number | undefined][] = [
    ['HarbourConf 2016', 'HarbourConf', 2016],
    ['2013 Reef Days US', 'Reef Days US', 2013],
    ["TideCamp '14", 'TideCamp', 2014],
    ['Lagoon Summit 2019, Porto Azul', 'Lagoon Summit', 2019],
    ['Delta Meeting (2020)', 'Delta Meeting', 2020],
    ['Open Harbour', 'Open Harbour', undefined],
    ['Area 51000 Fair', 'Area 51000 Fair', undefined],
  ];
  for (const [name, series, year] of cases) {
    assert.deepEqual(splitEventName(name), { series, year, edition: year === undefined ? undefined : String(year) });
  }
});

test('of a name beside another event the year stays, or is the one that both have', () => {
  const cases: [string, string, number | undefined][] = [
    ['Reef Days (co-located with TideCon) 2022', 'Reef Days', 2022],
    ['Reef Days co-located with TideCon 2022', 'Reef Days', 2022],
    ['Reef Days (co-located with Tide Conference (TC) 2022)', 'Reef Days', 2022],
    ['Reef Days (2021, co-located with TideCon)', 'Reef Days', 2021],
    ["Reef Days '21, held in conjunction with TideCon 2022", 'Reef Days', 2021],
    ['Reef Days co-located with TideCon 2022 and TideCamp 2023', 'Reef Days', undefined],
  ];
  for (const [name, series, year] of cases) {
    const split = splitEventName(name);
    assert.deepEqual([split.series, split.year], [series, year], name);
  }
});

test('a long run of signs is read in one pass', () => {
  const time = (length: number) => {
    const name = `Reef Days${' -'.repeat(length)} x${length}`;
    const start = process.cpuUsage();
    splitEventName(name);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  time(1000);
  // Of a tenfold length, a hundredfold time would be quadratic.
  assert.ok(time(20_000) < 40 * Math.max(time(2000), 2000));
});

test('initials stand for a series, other letters do not', () => {
  assert.ok(isAbbreviation('HPC', 'Harbour Pilots Conference'));
  assert.ok(isAbbreviation('TideCon NA', 'TideCon North America'));
  assert.ok(!isAbbreviation('TideCon EU', 'TideCon North America'));
  assert.ok(!isAbbreviation('HP', 'Harbour Pilots'), 'two letters are too few to stand alone');
  assert.ok(!isAbbreviation('Harbour', 'Harbour Pilots Conference'));
  assert.equal(seriesKey('The  Réef Days'), 'reef days');
});

test('a year is read from an address only where it stands alone', () => {
  assert.equal(yearOfUrl('https://example.org/2011/ocw/users/9'), 2011);
  assert.equal(yearOfUrl('https://2019.example.org/talks'), 2019);
  assert.equal(yearOfUrl('https://example.org/reefdays2018/'), 2018);
  assert.equal(yearOfUrl('https://example.org/event/120199/'), undefined);
  assert.equal(yearOfUrl(undefined), undefined);
});
