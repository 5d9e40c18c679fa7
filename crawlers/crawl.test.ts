/** A crawl from its start to its report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCapture } from '../workspace/archive.ts';
import { planCrawl } from './plan.ts';
import { crawlingInEachTest } from './testing/crawling.ts';
import { configFor, html } from './testing/site.ts';
import type { CrawlError, CrawlProgress } from './types.ts';

const crawling = crawlingInEachTest();
const { serve, run, rows, paths } = crawling;

test('a site is crawled from its start along its links, each page once, under one honest name', async () => {
  const site = await serve({
    '/robots.txt': 'User-agent: *\nDisallow:\n',
    '/': html('Start', '/talks', '/users/7', '/users/7?sort=title', '/users/7#bio', '/logo.png', 'mailto:a@b.example'),
    '/talks': html('Talks', '/', 'https://elsewhere.example/x'),
    '/users/7': html('Ada Example', '/talks'),
  });
  const report = await run(configFor(site, {}, { series: 'Example Conference', edition: '2026' }));
  assert.deepEqual(site.asked, ['/robots.txt', '/', '/talks', '/users/7']);
  assert.deepEqual(paths(), ['/', '/talks', '/users/7']);
  assert.equal(report.fetched, 3);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(report.refused.list, [
    { url: 'https://elsewhere.example/x', by: 'scope', reason: 'outside the scope of every source' },
  ]);
  assert.equal(site.requests[1]!.headers['user-agent'], 'confgraph/0.1 (+tests@conf.example)');
  assert.equal(site.requests[1]!.headers.cookie, undefined);
  const row = rows()[2]!;
  assert.deepEqual(
    [row.how, row.series, row.edition, row.hint_basis, row.source],
    ['crawl', 'Example Conference', '2026', 'crawl', `${site.origin}/`],
  );
  const page = readCapture(crawling.workspace, row);
  assert.equal(page.body.toString(), site.pages['/users/7']);
  assert.equal(page.headers.etag !== undefined && page.status, 200);
});

test('sources are chosen by address or series; one that is not there is an error that names those that are', async () => {
  const one = await serve({ '/': html('One') });
  const two = await serve({ '/': html('Two') });
  const config = configFor(one, { crawl: { privateHosts: [one.host, two.host] } }, { series: 'One', edition: '2026' });
  config.sources.push({ url: `${two.origin}/`, series: 'Two' });
  await run(config, { sources: ['one 2026'] });
  assert.deepEqual([one.asked.length, two.asked.length], [2, 0]);
  await run(config, { sources: [`${two.origin}`] });
  assert.equal(two.asked.length, 2);
  await assert.rejects(run(config, { sources: ['Three'] }), (error: CrawlError) => error.hint!.includes(two.origin));
  await assert.rejects(run({ ...config, sources: [] }), /names no sources/);
});

test('progress counts up to the report', async () => {
  const site = await serve({ '/': html('Start', '/a', '/none'), '/a': html('A') });
  let last: CrawlProgress | undefined;
  const report = await run(configFor(site), {
    onProgress: (progress) => {
      last = progress;
    },
  });
  assert.deepEqual([last!.done, last!.waiting, last!.failed], [3, 0, 0]);
  assert.equal(last!.bytes, report.bytes);
  assert.ok(report.bytes > 0);
});

test('a plan says what is known, without a request', async () => {
  const site = await serve({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0.01\nDisallow: /x',
    '/': html('Start', '/a', '/x'),
    '/a': html('A'),
  });
  const before = await planCrawl(crawling.workspace, configFor(site));
  assert.deepEqual(site.asked, []);
  assert.deepEqual(
    [before.sources[0]!.state, before.sources[0]!.robots, before.requests, before.growing],
    ['new', 'not yet read', 2, true],
  );
  await run(configFor(site));
  const after = await planCrawl(crawling.workspace, configFor(site));
  assert.deepEqual(after.sources[0]!.first, [`${site.origin}/`, `${site.origin}/a`]);
  assert.deepEqual(
    [after.sources[0]!.state, after.sources[0]!.robots, after.requests, after.growing],
    ['revisit', 'allows', 2, false],
  );
  assert.ok(after.seconds >= 0.01, 'the delay between the two');
});
