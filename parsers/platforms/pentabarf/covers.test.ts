import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import { exportCovers } from './covers.ts';

const site = 'https://days.example/river-2026/';

interface Slot {
  url?: string;
  abstract?: string;
  persons?: { public_name: string; url?: string; biography?: string }[];
}

async function coveredBy(path: string, slots: Slot[], generator?: object): Promise<string[]> {
  const events = slots.map((slot, id) => ({ id, title: `Talk ${id}`, ...slot }));
  const days = [{ date: '2026-05-01', rooms: { Hall: events } }];
  const schedule = { version: '1', conference: { title: 'River Days 2026', days } };
  const bytes = Buffer.from(JSON.stringify({ ...(generator ? { generator } : {}), schedule }));
  const page = await openPage({ bytes, url: site + path });
  return exportCovers(page, parsePage(page).records).map((address) => address.replace(site, ''));
}

const ada = { public_name: 'Ada Brandt', url: `${site}speaker/ADA1/` };
const talk = { url: `${site}talk/AB12/`, abstract: 'What rivers carry.', persons: [ada] };
const bare = { url: `${site}talk/CD34/`, persons: [{ public_name: 'Bo Lund' }] };

test('talks are told where the schedule says what talks are about; also those of which there is nothing to say', async () => {
  const found = await coveredBy('schedule.json', [talk, bare]);
  assert.deepEqual(found, [
    'schedule.ics',
    'schedule.xcal',
    ...['talk/AB12/', 'talk/AB12.ics', 'talk/CD34/', 'talk/CD34.ics'],
  ]);
  const page = `${site}events/7.html`;
  assert.ok((await coveredBy('schedule.json', [{ ...talk, url: page }])).includes('events/7.ics'));
});

test('without abstracts or without people it tells no talk, without biographies nobody', async () => {
  assert.deepEqual(await coveredBy('schedule.json', [bare]), ['schedule.ics', 'schedule.xcal']);
  assert.deepEqual(await coveredBy('schedule.json', [{ ...talk, persons: [] }]), ['schedule.ics', 'schedule.xcal']);
  const known = {
    ...talk,
    persons: [
      { ...ada, biography: 'Ada maps rivers.' },
      { public_name: 'Bo', url: `${site}bo` },
    ],
  };
  const found = await coveredBy('schedule.json', [known]);
  for (const one of ['speaker/ADA1/', 'bo', 'schedule.xml']) assert.ok(found.includes(one), one);
});

test('an address that several talks share is no page of a talk', async () => {
  const found = await coveredBy('schedule.json', [talk, { ...talk, url: site }, { ...talk, url: site }]);
  assert.ok(!found.includes(''), found.join());
  assert.ok(found.includes('talk/AB12/'));
});

test('of pretalx its lists, calendars and older schedules too, as far as the export has what they say', async () => {
  const pretalx = { name: 'pretalx', version: '2025.2.2' };
  const path = 'schedule/export/schedule.json';
  const lean = await coveredBy(path, [talk], pretalx);
  for (const one of [
    'talk/AB12/*',
    'schedule/nojs',
    'schedule/v/*',
    'schedule.ics',
    'schedule/export/schedule.xcal',
    'me/*',
  ])
    assert.ok(lean.includes(one), one);
  for (const one of ['talk/', 'speaker/', 'speaker/ADA1/', 'schedule.xml']) assert.ok(!lean.includes(one), one);
  const whole = await coveredBy(path, [{ ...talk, persons: [{ ...ada, biography: 'Ada maps rivers.' }] }], pretalx);
  for (const one of ['talk/', 'speaker/', 'speaker/ADA1/*', 'schedule/export/schedule.xml'])
    assert.ok(whole.includes(one), one);
});
