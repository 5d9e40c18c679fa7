/** What a crawl asks for and what it leaves: scope, sources, redirects, private hosts, bounds, and what comes first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crawlingInEachTest } from './testing/crawling.ts';
import { type Answer, configFor, html } from './testing/site.ts';

const crawling = crawlingInEachTest();
const { serve, run, rows, paths } = crawling;

test('scope: folder, include, exclude, depth, number of pages', async () => {
  const site = await serve({
    '/2026/': html('2026', '/2026/a', '/2025/', '/2026/skip/me'),
    '/2026/a': html('A', '/2026/b'),
    '/2026/b': html('B', '/2026/c'),
    '/2026/c': html('C'),
    '/2025/': html('2025'),
    '/2026/skip/me': html('Skip'),
  });
  const url = `${site.origin}/2026/`;
  await run(configFor(site, {}, { url, exclude: ['/skip/'], maxDepth: 2 }));
  assert.deepEqual(paths(), ['/2026/', '/2026/a', '/2026/b']);
  await run(configFor(site, {}, { url, include: ['/2026/', '/2025/'], exclude: ['/skip/'], maxDepth: 2 }));
  assert.deepEqual(paths(), ['/2025/', '/2026/', '/2026/a', '/2026/b']);
  crawling.beginAnew();
  const report = await run(configFor(site, {}, { url, maxPages: 2 }));
  assert.equal(rows().length, 2);
  assert.match(report.notes.join(), /limit of 2 pages \(maxPages\)/);
});

test('a page belongs to the source that covers it most exactly, wherever it is found', async () => {
  const site = await serve({ '/': html('All', '/2026/a'), '/2026/': html('2026', '/'), '/2026/a': html('A') });
  const config = configFor(site);
  config.sources = [
    { url: `${site.origin}/`, series: 'Example Conference' },
    { url: `${site.origin}/2026/`, series: 'Example Conference', edition: '2026' },
  ];
  await run(config);
  assert.deepEqual(
    rows().map((row) => [new URL(row.url).pathname, row.edition]),
    [
      ['/', null],
      ['/2026/', '2026'],
      ['/2026/a', '2026'],
    ],
  );
});

test('redirects are followed within scope and robots, end in circles and outside', async () => {
  const to =
    (location: string): Answer =>
    (_request, response) =>
      response.writeHead(302, { location }).end();
  const site = await serve({
    '/robots.txt': 'User-agent: *\nDisallow: /private',
    '/': html('Start', '/old', '/circle', '/out', '/private-way', '/self', '/long0', '/nowhere'),
    '/old': to('/new'),
    '/new': html('New'),
    '/circle': to('/circle2'),
    '/circle2': to('/circle'),
    '/out': to('https://elsewhere.example/'),
    '/private-way': to('/private'),
    '/private': html('Private'),
    '/self': to('/self#again'),
    '/nowhere': (_request, response) => response.writeHead(302).end(),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/long${i}`, to(`/long${i + 1}`)])),
  });
  const report = await run(configFor(site));
  assert.deepEqual(paths(), ['/', '/new']);
  assert.ok(!site.asked.includes('/private'));
  assert.ok(!site.asked.includes('/long12'));
  assert.match(
    report.failed.map((one) => one.reason).join('\n'),
    /in a circle[\s\S]*no address[\s\S]*in a circle[\s\S]*more than 10/,
  );
  assert.match(report.refused.list.map((one) => one.reason).join('\n'), /redirects to https:\/\/elsewhere\.example\//);
});

test('a dead edition that leads to the front page is not taken for it', async () => {
  const site = await serve({
    '/2017/': (_request, response) => response.writeHead(301, { location: '/' }).end(),
    '/': html('Front page', '/2026/'),
    '/2026/': html('2026'),
  });
  const report = await run(configFor(site, {}, { url: `${site.origin}/2017/`, edition: '2017' }));
  assert.deepEqual(paths(), []);
  assert.match(report.failed[0]!.reason, /redirects to .*, which is outside the scope/);
  assert.match(report.failed[0]!.hint, /put that address into confgraph\.yaml/);
});

test('private addresses are refused unless the host is named, on redirects too', async () => {
  const inner = await serve({ '/': html('Inner') });
  const site = await serve({
    '/': html('Start', '/hop'),
    '/hop': (_request, response) => response.writeHead(302, { location: `${inner.origin}/` }).end(),
  });
  const config = configFor(site, {}, { include: [`${site.origin}/`, `${inner.origin}/`] });
  const report = await run(config);
  assert.deepEqual(inner.asked, []);
  assert.equal(report.refused.guard, 1);
  assert.match(report.refused.list[0]!.reason, /127\.0\.0\.1 is a loopback address\. .*privateHosts/);
  const refused = await run(configFor(site, { crawl: { privateHosts: [] } }));
  assert.equal(refused.refused.guard, 2, 'a name once allowed is not allowed for ever');
});

test('bounds: too large on the wire, too large when unpacked, too slow, not a page', async () => {
  const send = (headers: Record<string, string>, body: Buffer | string): Answer => {
    return (_request, response) => response.writeHead(200, headers).end(body);
  };
  const site = await serve({
    '/': html('Start', '/large', '/endless', '/bomb', '/slow', '/picture', '/packed', '/odd'),
    '/large': send({ 'content-type': 'text/html' }, 'x'.repeat(60_000)),
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    },
    '/bomb': send({ 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(5_000_000))),
    '/slow': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<html>'),
    '/picture': send({ 'content-type': 'image/png' }, Buffer.from([0x89, 0x50])),
    '/packed': send({ 'content-type': 'text/html', 'content-encoding': 'gzip' }, gzipSync(html('Packed'))),
    '/odd': send({ 'content-type': 'text/html', 'content-encoding': 'gzip' }, 'not gzip'),
  });
  const report = await run(configFor(site, { crawl: { maxBytes: 50_000, timeout: 1.5 } }));
  assert.deepEqual(paths(), ['/', '/packed']);
  const reasons = Object.fromEntries(report.failed.map(({ url, reason }) => [new URL(url).pathname, reason]));
  assert.equal(reasons['/large'], 'larger than 50000 bytes');
  assert.equal(reasons['/endless'], 'larger than 50000 bytes');
  assert.equal(reasons['/bomb'], 'larger than 50000 bytes');
  assert.equal(reasons['/slow'], 'no complete answer within 1.5 s');
  assert.match(reasons['/odd']!, /gzip content is damaged/);
  assert.equal(report.skipped, 1);
});

test('machine exports that a platform names come before lists, those before talks', async () => {
  const indico = '<meta name="generator" content="Indico">Powered by <a href="https://getindico.io">Indico</a>';
  const site = await serve({
    '/event/1/': html(indico, '/event/1/contributions/7/', '/event/1/about'),
    '/event/1/about': html('About'),
    '/event/1/contributions/': html('List'),
    '/event/1/contributions/7/': html('Talk'),
  });
  const report = await run(configFor(site, {}, { url: `${site.origin}/event/1/` }));
  const order = site.asked.slice(2).map((path) => path.replace(/\?.*/, ''));
  assert.deepEqual(order, [
    '/export/event/1.json',
    '/export/event/1.json',
    '/export/event/1.json',
    '/export/timetable/1.json',
    '/event/1/contributions/',
    '/event/1/timetable/',
    '/event/1/contributions/7/',
    '/event/1/about',
  ]);
  assert.deepEqual(report.failed, [], 'an export that a site does not have is no failure');
});
