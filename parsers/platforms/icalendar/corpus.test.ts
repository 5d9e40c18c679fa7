/** A real xCal file against the JSON export of the same server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shared, withoutShared } from '../../../test/support/shared.ts';
import { unzip } from '../../../test/support/zip.ts';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';

const file = 'corpus/pretalx/democon-static-export.zip';

async function talksOf(bytes: Buffer) {
  const { platform, records } = parsePage(await openPage({ bytes }));
  const talks = records.flatMap((record) => (record.kind === 'talk' ? [record] : []));
  const facts = talks.map((talk) => ({
    title: talk.title,
    url: talk.url,
    startsAt: talk.startsAt?.slice(0, 19),
    endsAt: talk.endsAt?.slice(0, 19),
    room: talk.room,
    type: talk.type,
    language: talk.language,
    people: talk.people.map((person) => [person.name, person.role]),
  }));
  return { platform, facts: facts.sort((a, b) => (a.url! < b.url! ? -1 : 1)) };
}

test('xCal gives the talks of the same server’s schedule.json', { skip: withoutShared(file) }, async () => {
  const files = unzip(readFileSync(shared(file)));
  const exported = 'democon/democon/schedule/export/schedule';
  const xcal = await talksOf(files.get(`${exported}.xcal`)!);
  const json = await talksOf(files.get(`${exported}.json`)!);
  assert.deepEqual([xcal.platform, json.platform], ['icalendar', 'pentabarf']);
  assert.equal(xcal.facts.length, 36);
  assert.deepEqual(xcal.facts, json.facts);
});
