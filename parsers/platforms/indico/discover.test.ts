import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { discover } from './discover.ts';

async function linksOf(html: string, url: string): Promise<string[]> {
  const page = await openPage({ bytes: Buffer.from(`<!DOCTYPE html><html><body>${html}</body></html>`), url });
  return discover(page).map((link) => `${link.kind} ${link.url}`);
}

test('an event leads to its exports first, then lists, then details of its own', async () => {
  const links = await linksOf(
    `<a href="/event/7/contributions/12/">talk</a> <a href="/event/7/sessions/3/#top">session</a>
     <a href="/event/7/contributions/12/contribution.pdf">pdf</a> <a href="/event/8/contributions/1/">other event</a>
     <a href="/login/?next=/event/7/">log in</a> <a href="/event/7/page/2-microconferences">MCs</a>
     <a href="https://elsewhere.example/event/7/contributions/9/">elsewhere</a> <a href="/event/7/manage/">manage</a>`,
    'https://events.example/indico/event/7/',
  );
  assert.ok(
    links.every((link) => link.includes('https://events.example/indico/')),
    links.join('\n'),
  );
  const own = await linksOf(
    `<a href="/event/7/contributions/12/">talk</a><a href="/event/7/sessions/3/#top">session</a>
     <a href="/event/7/contributions/12/contribution.pdf">pdf</a><a href="/event/8/contributions/1/">other event</a>
     <a href="/event/7/page/2-microconferences">MCs</a><a href="/event/7/manage/">manage</a>`,
    'https://events.example/event/7/overview',
  );
  assert.deepEqual(own, [
    'export https://events.example/export/event/7.json?detail=subcontributions',
    'export https://events.example/export/event/7.json?detail=contributions',
    'export https://events.example/export/event/7.json?detail=sessions',
    'export https://events.example/export/timetable/7.json',
    'list https://events.example/event/7/contributions/',
    'list https://events.example/event/7/timetable/',
    'list https://events.example/event/7/page/2-microconferences',
    'detail https://events.example/event/7/contributions/12/',
    'detail https://events.example/event/7/sessions/3/',
  ]);
});

test('a category leads to its export and its events', async () => {
  assert.deepEqual(await linksOf('<a href="/event/7/">2021</a>', 'https://events.example/category/4/'), [
    'export https://events.example/export/categ/4.json?detail=contributions',
    'edition https://events.example/event/7/',
  ]);
});
