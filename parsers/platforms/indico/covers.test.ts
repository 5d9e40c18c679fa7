import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import { exportCovers } from './covers.ts';

const base = 'https://events.example/indico';
const contribution = (id: number) => ({
  _type: 'Contribution',
  title: `Talk ${id}`,
  id: String(id),
  url: `${base}/event/7/contributions/${id}/`,
  speakers: [],
});

async function coveredBy(detail: string, event: object): Promise<string[]> {
  const answer = {
    _type: 'HTTPAPIResult',
    results: [{ _type: 'Conference', id: '7', title: 'Days 2021', url: `${base}/event/7/`, ...event }],
  };
  const url = `${base}/export/event/7.json?detail=${detail}`;
  const page = await openPage({ bytes: Buffer.from(JSON.stringify(answer)), url, contentType: 'application/json' });
  return exportCovers(page, parsePage(page).records);
}

test('an export of all contributions covers their pages, their authors and what lists them again', async () => {
  const covered = await coveredBy('subcontributions', { contributions: [contribution(3), contribution(4)] });
  for (const path of [
    '/event/7/contributions/3',
    '/event/7/contributions/4/author/*',
    '/event/7/contributions/speakers',
    '/event/7/book-of-abstracts.pdf',
    '/event/7/contributions/',
    '/event/7/program.pdf',
    '/event/7/manage/*',
    '/export/event/7.json?detail=contributions',
  ]) {
    assert.ok(covered.includes(base + path), path);
  }
  const left = ['/event/7/program', '/event/7/timetable/*', '/event/7/page/*', '/event/7/contributions/5'];
  for (const path of left) assert.ok(!covered.includes(base + path), path);
});

test('with its sessions it covers the timetable too', async () => {
  const slot = {
    _type: 'SessionSlot',
    title: 'Memory',
    url: `${base}/event/7/sessions/2/#20210921`,
    contributions: [contribution(3)],
    conveners: [],
  };
  const covered = await coveredBy('sessions', { contributions: [], sessions: [slot] });
  for (const path of ['/event/7/sessions/2', '/event/7/timetable/*', '/export/timetable/7.json']) {
    assert.ok(covered.includes(base + path), path);
  }
});

test('an export without contributions covers nothing', async () => {
  assert.deepEqual(await coveredBy('subcontributions', { contributions: [] }), []);
});
