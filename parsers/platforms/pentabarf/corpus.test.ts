/** Real exports, read in place. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { EventRecord, TalkRecord } from '../../records.ts';
import { readScheduleXml } from './xml.ts';

const corpus = new URL('../../../../shared/corpus/pentabarf/', import.meta.url);
const there = existsSync(corpus);
if (!there && process.env.CI) throw new Error('../shared with the real pages is missing');
const skip = there ? false : '../shared with the real pages is not there';

async function read(file: string) {
  const page = await openPage({ bytes: readFileSync(new URL(file, corpus)), file });
  // Of this process: seconds on the clock tell of a machine's other work.
  const started = process.cpuUsage();
  const { platform, records } = parsePage(page);
  const { user, system } = process.cpuUsage(started);
  return {
    platform,
    records,
    milliseconds: (user + system) / 1000,
    event: records.find((record): record is EventRecord => record.kind === 'event'),
    talks: records.filter((record): record is TalkRecord => record.kind === 'talk'),
  };
}

describe('FOSDEM', { skip }, () => {
  const editions: [string, number, number, string, string][] = [
    ['fosdem_2014.xml', 513, 44, '2014-02-01', '2014-02-02'],
    ['fosdem_2015.xml', 551, 46, '2015-01-31', '2015-02-01'],
    ['fosdem_2016.xml', 617, 51, '2016-01-30', '2016-01-31'],
  ];
  test('has its talks, tracks and days, and three editions are read within 3 seconds', async () => {
    let milliseconds = 0;
    for (const [file, talks, tracks, start, end] of editions) {
      const schedule = await read(file);
      milliseconds += schedule.milliseconds;
      assert.equal(schedule.platform, 'pentabarf');
      assert.equal(schedule.talks.length, talks);
      assert.equal(schedule.records.filter((record) => record.kind === 'session').length, tracks);
      assert.deepEqual(
        [schedule.event?.name, schedule.event?.startDate, schedule.event?.endDate, schedule.event?.place],
        [`FOSDEM ${start.slice(0, 4)}`, start, end, 'ULB (Université Libre de Bruxelles), Brussels'],
      );
      for (const talk of schedule.talks) {
        assert.ok(talk.startsAt! >= start && talk.endsAt! > talk.startsAt! && talk.endsAt! < `${end}T24`, talk.title);
        assert.doesNotMatch(talk.abstract ?? '', /<\/?(p|li|a|em|strong)\b/);
      }
    }
    assert.ok(milliseconds < 3000, `${milliseconds} ms`);
  });

  test('gives a talk its speaker with the number that lasts over the years', async () => {
    const keys = new Set<string | undefined>();
    for (const [file] of editions) {
      const { talks } = await read(file);
      const own = talks.flatMap((talk) => talk.people).filter((person) => person.name === 'Lennart Poettering');
      for (const person of own) keys.add(person.personKey);
    }
    assert.deepEqual([...keys], ['945']);
  });
});

describe('schedule.json', { skip }, () => {
  const files: [string, number, string | undefined][] = [
    ['frab-camp2019.json', 79, '2019-08-21T11:00:00+02:00'],
    ['pretalx-rc3.json', 48, '2020-12-27T11:30:00+01:00'],
    ['hub-schedule2.json', 2, '2024-12-27T10:30:00+01:00'],
  ];
  for (const [file, count, startsAt] of files) {
    test(file, async () => {
      const { platform, talks } = await read(file);
      assert.equal(platform, 'pentabarf');
      assert.equal(talks.length, count);
      assert.equal(talks[0]?.startsAt, startsAt);
    });
  }

  test('its schema is no schedule', async () => {
    assert.notEqual((await read('schedule-v1.schema.json')).platform, 'pentabarf');
  });
});

test('a schedule cut off says so, with its name', () => {
  const source = '<?xml version="1.0"?><schedule><conference><title>Oak</title></conference><day date="2020-01-01">';
  assert.throws(() => readScheduleXml(source, 'oak.xml'), /oak\.xml: .*ends before <\/schedule>/);
});
