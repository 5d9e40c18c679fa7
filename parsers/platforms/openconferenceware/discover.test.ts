import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import platform from './index.ts';

test('leads to the feed first, then to lists, then to single pages, and nowhere else', async () => {
  const page = await openPage({
    url: 'http://oakdays.example/2017/ocw/users/7',
    bytes: Buffer.from(`<!DOCTYPE html><html><head>
      <link href="../proposals.atom" rel="alternate" type="application/atom+xml"></head><body>
      <a href="../sessions/12#comments">Grafting</a> <a href="../users/me/favorites">*</a> <a href="/about">About</a>
      <a href="../events/OD2017/schedule">Schedule</a> <a href="mailto:oak@example.org">Mail</a></body></html>`),
  });
  assert.deepEqual(platform.discover?.(page), [
    { url: 'http://oakdays.example/2017/ocw/proposals.atom', kind: 'export' },
    { url: 'http://oakdays.example/2017/ocw/events/OD2017/schedule', kind: 'list' },
    { url: 'http://oakdays.example/2017/ocw/sessions/12', kind: 'detail' },
  ]);
});
