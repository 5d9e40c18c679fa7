/** A crawl that was stopped, or that goes over what it has: nothing is lost, nothing is fetched or stored twice. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockWorkspace } from '../workspace/lock.ts';
import { openStoreOfRecord } from '../workspace/store.ts';
import { planCrawl } from './plan.ts';
import { crawlingInEachTest } from './testing/crawling.ts';
import { configFor, html } from './testing/site.ts';
import type { CrawlError } from './types.ts';

const crawling = crawlingInEachTest();
const { serve, run, rows, paths } = crawling;

test('a second round asks conditionally, stores nothing twice, and finds what is new', async () => {
  const site = await serve({ '/': html('Start', '/a', '/plain'), '/a': html('A') });
  site.pages['/plain'] = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(html('P'));
  await run(configFor(site));
  const before = rows();
  site.pages['/a'] = html('A, changed', '/new');
  site.pages['/new'] = html('New');
  const report = await run(configFor(site));
  assert.deepEqual(
    [report.notModified, report.unchanged, report.fetched, report.resumed],
    [1, 1, 2, false],
    'the start was not modified, /plain came with the same bytes, /a and /new are new',
  );
  assert.equal(rows().length, before.length + 2);
  assert.ok(rows().find((row) => row.page === `${site.origin}/`)!.seen_at > before[0]!.seen_at);
});

test('where the scope has grown, pages that did not change are read for links again', async () => {
  const site = await serve({ '/': html('Start', '/talks/1', '/x/1'), '/talks/1': html('Talk'), '/x/1': html('X') });
  await run(configFor(site, {}, { exclude: ['/x/'] }));
  assert.deepEqual(paths(), ['/', '/talks/1']);
  await run(configFor(site));
  assert.deepEqual(paths(), ['/', '/talks/1', '/x/1']);
});

test('where another program writes to the store of record for too long, the crawl ends and says so', async (t) => {
  const site = await serve({ '/': html('Start', '/a'), '/a': html('A') });
  const other = openStoreOfRecord(join(crawling.workspace.directory, '.confgraph', 'store.db'));
  t.after(() => other.close());
  site.pages['/a'] = (_request, response) => {
    other.exec('BEGIN IMMEDIATE');
    response.end(html('A'));
  };
  crawling.workspace.database.exec('PRAGMA busy_timeout = 1');
  await assert.rejects(run(configFor(site)), (error: CrawlError) => {
    assert.equal(error.code, 'locked');
    assert.match(error.message, /Another program has been writing to the workspace .* Nothing is lost/);
    assert.match(error.hint ?? '', /then crawl again/);
    return true;
  });
  other.exec('COMMIT');
  site.pages['/a'] = html('A');
  const report = await run(configFor(site));
  assert.deepEqual([report.resumed, report.left, report.failed], [true, 0, []]);
  assert.deepEqual(paths(), ['/', '/a']);
});

test('an interrupted crawl goes on with other options without asking for anything again', async () => {
  const site = await serve({
    '/': html('Start', '/talks', '/x/1'),
    '/talks': html('Talks', '/talks/1', '/talks/2', '/talks/3'),
    ...Object.fromEntries([1, 2, 3].map((n) => [`/talks/${n}`, html(`Talk ${n}`, '/people/7')])),
    '/people/7': html('Ada Brandt'),
    '/x/1': html('X', '/x/2'),
    '/x/2': html('X 2'),
  });
  const stop = new AbortController();
  site.pages['/talks/2'] = () => stop.abort();
  const narrow = configFor(site, { crawl: { maxDepth: 2 } }, { exclude: ['/x/'] });
  assert.equal((await run(narrow, { signal: stop.signal })).stopped, true);
  assert.deepEqual(site.asked, ['/robots.txt', '/', '/talks', '/talks/1', '/talks/2']);
  site.pages['/talks/2'] = html('Talk 2');
  site.asked.length = 0;
  // Stopped once more before it has begun: what is to be read again is not forgotten.
  await run(configFor(site), { signal: AbortSignal.abort() });
  assert.equal(planCrawl(crawling.workspace, configFor(site)).sources[0]!.state, 'resume');
  const report = await run(configFor(site));
  assert.equal(report.resumed, true);
  assert.deepEqual([...site.asked].sort(), ['/people/7', '/talks/2', '/talks/3', '/x/1', '/x/2']);
  site.asked.length = 0;
  await run(configFor(site), { signal: AbortSignal.abort() });
  const few = configFor(site, {}, { exclude: ['/x/', '/people/'] });
  await run(few);
  assert.deepEqual(
    site.asked.filter((path) => /x|people/.test(path)),
    [],
    'what a round has before it is not asked for where it is no longer wanted',
  );
});

test('it stops within two seconds when told to, and the next crawl goes on there', async () => {
  const site = await serve({
    '/': html('Start', '/a', '/hangs'),
    '/a': html('A'),
    '/hangs': () => undefined,
  });
  const stop = new AbortController();
  const crawling = run(configFor(site), { signal: stop.signal });
  while (!site.asked.includes('/hangs')) await new Promise((resolve) => setImmediate(resolve));
  const began = Date.now();
  stop.abort();
  const report = await crawling;
  assert.ok(Date.now() - began < 2_000);
  assert.deepEqual([report.stopped, report.left, report.leftBecause], [true, 1, 'the crawl was stopped']);
  site.pages['/hangs'] = html('No longer');
  const second = await run(configFor(site));
  assert.deepEqual([second.resumed, second.fetched, second.notModified], [true, 1, 0]);
});

test('two crawls of one workspace exclude each other', async () => {
  const site = await serve({ '/': html('Start') });
  const release = lockWorkspace(crawling.workspace, 'crawl');
  await assert.rejects(
    run(configFor(site)),
    (error: CrawlError) => error.code === 'locked' && error.message.includes(String(process.pid)),
  );
  release();
  assert.equal((await run(configFor(site))).fetched, 1);
});
