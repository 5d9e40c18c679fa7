/** What a crawl does as sites ask: robots.txt and robots tags, delays, Retry-After, and answers that fail for a while. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCrawl } from './plan.ts';
import { crawlingInEachTest, quick } from './testing/crawling.ts';
import { configFor, html } from './testing/site.ts';

const crawling = crawlingInEachTest();
const { serve, run, paths } = crawling;

test('robots.txt is kept: what it refuses is not asked for, and named in the report', async () => {
  const site = await serve({
    '/robots.txt':
      'User-agent: otherbot\nDisallow: /\n\nUser-agent: confgraph\nDisallow: /private/\nAllow: /private/talk\n',
    '/': html('Start', '/private/x', '/private/talk', '/a'),
    '/private/talk': html('Talk'),
    '/private/x': html('Secret'),
    '/a': '<html><head><meta name="robots" content="nofollow"></head><a href="/b">b</a>',
    '/b': html('B'),
  });
  const report = await run(configFor(site));
  assert.deepEqual(paths(), ['/', '/a', '/private/talk']);
  assert.ok(!site.asked.includes('/private/x'));
  assert.equal(report.refused.robots, 1);
  assert.match(report.refused.list[0]!.reason, /robots\.txt of .* does not allow it/);
});

test('a page that asks not to be indexed is not kept; its links are followed', async () => {
  const site = await serve({
    '/': html('Start', '/meta', '/header', '/other', '/nofollow'),
    '/meta': `<html><head><meta name="robots" content="noindex"></head><a href="/c">c</a>`,
    '/header': (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'noindex, nofollow' })
        .end(html('H', '/d')),
    '/other': (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'otherbot: noindex' }).end(html('O')),
    '/nofollow': '<html><a href="/e" rel="external nofollow">e</a>',
    '/c': html('C'),
    '/d': html('D'),
    '/e': html('E'),
  });
  const report = await run(configFor(site));
  assert.deepEqual(paths(), ['/', '/c', '/nofollow', '/other']);
  assert.equal(report.refused.robots, 2);
});

test('a robots.txt with 404 allows, with 500 or no answer it does not', async () => {
  const open = await serve({ '/': html('Start') });
  assert.equal((await run(configFor(open))).fetched, 1);
  const broken = await serve({
    '/robots.txt': (_request, response) => response.writeHead(500).end(),
    '/': html('Start', '/a'),
  });
  const report = await run(configFor(broken));
  assert.deepEqual(new Set(broken.asked), new Set(['/robots.txt']));
  assert.equal(broken.asked.length, 3, 'it is asked again before it is given up');
  assert.match(report.failed[0]!.reason, /robots\.txt answered 500/);
  await broken.close();
  const silent = await run(configFor(broken));
  assert.match(silent.failed[0]!.reason, /robots\.txt cannot be had: the server refuses connections/);
});

test('the delay of robots.txt is kept between two requests', async () => {
  const site = await serve({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2\n',
    '/': html('Start', '/a', '/b'),
    '/a': html('A'),
    '/b': html('B'),
  });
  const waits: string[] = [];
  await run(configFor(site), { onProgress: ({ waitingFor }) => waitingFor && waits.push(waitingFor.why) });
  const gaps = site.times.slice(2).map((time, i) => time - site.times[i + 1]!);
  assert.equal(gaps.length, 2);
  for (const gap of gaps) assert.ok(gap >= 190, `${gap} ms`);
  assert.ok(
    waits.every((why) => why === 'robots.txt asks for 0.2 s between two requests'),
    waits.join(),
  );
});

test('429 with Retry-After is waited for, and over a restart too', async () => {
  let busy = true;
  const site = await serve({
    '/': html('Start', '/a'),
    '/a': (_request, response) => {
      if (busy) response.writeHead(429, { 'retry-after': '3600' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(html('A'));
    },
  });
  const report = await run(configFor(site));
  assert.equal(report.left, 1);
  assert.match(report.leftBecause!, /answered 429 and asked to wait 60 min/);
  const asked = site.asked.length;
  busy = false;
  const second = await run(configFor(site));
  assert.deepEqual([second.left, second.resumed, site.asked.length], [1, true, asked]);
  const plan = await planCrawl(crawling.workspace, configFor(site));
  assert.equal(plan.sources[0]!.state, 'resume');
  assert.ok(plan.seconds > 3500);
  // An hour later.
  crawling.workspace.database.exec('UPDATE host SET not_before = 0; UPDATE frontier SET not_before = 0;');
  assert.equal((await run(configFor(site))).fetched, 1);
});

test('a page that fails for a while is asked again; one that goes on failing is named with what to do', async () => {
  let tries = 0;
  const site = await serve({
    '/': html('Start', '/shaky', '/broken', '/gone', '/empty', '/cut'),
    '/shaky': (_request, response) => {
      tries += 1;
      if (tries < 3) response.writeHead(502).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(html('Shaky'));
    },
    '/broken': (_request, response) => response.writeHead(500).end(),
    '/empty': (_request, response) => response.writeHead(200).end(),
    '/cut': (request) => request.socket.destroy(),
  });
  const report = await run(configFor(site));
  assert.deepEqual(paths(), ['/', '/shaky']);
  assert.deepEqual(
    report.failed.map(({ url, reason }) => `${new URL(url).pathname}: ${reason.split(' (')[0]}`).sort(),
    ['/broken: the server answered 500', '/cut: the connection broke', '/empty: the page is empty'],
  );
  assert.deepEqual(report.deadLinks, [{ url: `${site.origin}/gone`, status: 404, foundOn: `${site.origin}/` }]);
  for (const failure of report.failed) assert.notEqual(failure.hint, '', failure.url);
  assert.equal(site.asked.filter((path) => path === '/broken').length, 3);
});

test('one page that is always 503 does not keep the others waiting for it', async () => {
  const site = await serve({
    '/': html('Start', '/a', '/b'),
    '/a': (_request, response) => response.writeHead(503).end(),
    '/b': html('B'),
  });
  const report = await run(configFor(site), { timing: { ...quick, retry: [60, 60], overload: [10, 5_000] } });
  assert.deepEqual(site.asked, ['/robots.txt', '/', '/a', '/b', '/a', '/a']);
  assert.equal(report.failed[0]!.reason, 'the server answered 503');
});
