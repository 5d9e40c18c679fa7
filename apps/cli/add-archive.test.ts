/** `add --wayback` and the crawl after it, against an archive on loopback. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { html } from '../../crawlers/testing/site.ts';
import { serveArchive } from '../../crawlers/wayback/testing.ts';
import { parseConfig } from '../../workspace/config.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const url = 'https://conf.example/2017/';

test('add --wayback says what the archive holds; the crawl goes on there and lists what it left out', async (t) => {
  const archive = await serveArchive([
    { url, timestamp: '20170901000000', body: html('River Days') },
    { url, timestamp: '20180901000000', body: '<title>conf.example is for sale</title><h1>conf.example</h1>' },
    { url: `${url}talks`, timestamp: '20170801000000', body: html('Talks') },
    { url: `${url}venue`, timestamp: '20170801000000', body: html('Venue') },
  ]);
  t.after(() => archive.close());
  const folder = emptyFolder(t);
  const file = join(folder, 'confgraph.yaml');
  writeFileSync(file, `crawl:\n  delay: 0\n  indexPerMinute: 60000\n  privateHosts: ["${archive.host}"]\n`);
  const run = (...args: string[]) => confgraph([...args, '--workspace', folder, '--json']);

  const added = await run('add', '--wayback', '--archive', archive.replay, url, '--series', 'River Days');
  assert.equal(added.code, 0, added.stderr);
  const [one] = json(added).added as { [name: string]: unknown }[];
  assert.deepEqual(one!.held, {
    pages: 3,
    captures: 4,
    first: '2017-08-01T00:00:00.000Z',
    last: '2018-09-01T00:00:00.000Z',
  });
  assert.deepEqual([one!.requests, one!.capturedAt], [2, '2017-09-01T00:00:00.000Z']);
  assert.equal((one!.page as { title: string }).title, 'River Days');
  assert.deepEqual(parseConfig(readFileSync(file, 'utf8')).sources, [
    { url, series: 'River Days', wayback: archive.replay },
  ]);

  const requests = archive.asked.length;
  const crawled = await run('crawl');
  assert.equal(crawled.code, 0, crawled.stderr);
  const report = json(crawled) as { fetched: number; setAside: { list: unknown[] } };
  assert.equal(report.fetched, 2);
  assert.equal(archive.asked.length - requests, 2, 'neither the index nor the first page is asked for again');
  assert.deepEqual(report.setAside.list, [
    {
      url,
      capturedAt: '2018-09-01T00:00:00.000Z',
      reason: 'a parked domain',
      instead: '2017-09-01T00:00:00.000Z',
    },
  ]);

  const copied = await run('add', `${archive.replay}20170801000000/${url}venue`);
  assert.equal(copied.code, 0, copied.stderr);
  assert.equal(parseConfig(readFileSync(file, 'utf8')).sources[1]?.wayback, archive.replay);

  const before = readFileSync(file, 'utf8');
  const none = await run('add', '--wayback', '--archive', archive.replay, 'https://other.example/2017/');
  assert.equal(none.code, 1);
  assert.match(json(none).error!.failed![0]!.reason, /holds no page of it between/);
  assert.equal(readFileSync(file, 'utf8'), before);
  assert.equal((await run('add', '--held-until', 'June', url)).code, 2);
});
