import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readCapture } from '../workspace/archive.ts';
import type { Config } from '../workspace/config.ts';
import { lockWorkspace } from '../workspace/lock.ts';
import { openStoreOfRecord } from '../workspace/store.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type CrawlOptions, crawl } from './crawl.ts';
import { planCrawl } from './plan.ts';
import { type Answer, configFor, html, type Site, serveSite } from './testing/site.ts';
import type { CrawlError, CrawlProgress } from './types.ts';

let folder: string;
let workspace: Workspace;
let sites: Site[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-crawl-'));
  workspace = createWorkspace(folder);
});
afterEach(async () => {
  workspace.close();
  await Promise.all(sites.map((site) => site.close()));
  sites = [];
  rmSync(folder, { recursive: true, force: true });
});

async function serve(pages: Record<string, Answer>): Promise<Site> {
  const site = await serveSite(pages);
  sites.push(site);
  return site;
}

const quick = { retry: [5, 5], overload: [5, 5, 5], patience: 2_000 };
const run = (config: Config, options: CrawlOptions = {}) => crawl(workspace, config, { timing: quick, ...options });

interface Row {
  page: string;
  sha256: string;
  url: string;
  how: string;
  series: string;
  edition: string;
  hint_basis: string;
  source: string;
  seen_at: string;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}
const rows = () => workspace.database.prepare('SELECT * FROM capture ORDER BY page, id').all() as unknown as Row[];
const paths = () => rows().map((row) => new URL(row.url).pathname + new URL(row.url).search);

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
  const page = readCapture(workspace, row);
  assert.equal(page.body.toString(), site.pages['/users/7']);
  assert.equal(page.headers.etag !== undefined && page.status, 200);
});

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
  sites = sites.filter((site) => site !== broken);
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
  const plan = await planCrawl(workspace, configFor(site));
  assert.equal(plan.sources[0]!.state, 'resume');
  assert.ok(plan.seconds > 3500);
  // An hour later.
  workspace.database.exec('UPDATE host SET not_before = 0; UPDATE frontier SET not_before = 0;');
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
  const other = openStoreOfRecord(join(folder, '.confgraph', 'store.db'));
  t.after(() => other.close());
  site.pages['/a'] = (_request, response) => {
    other.exec('BEGIN IMMEDIATE');
    response.end(html('A'));
  };
  workspace.database.exec('PRAGMA busy_timeout = 1');
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
  assert.equal(planCrawl(workspace, configFor(site)).sources[0]!.state, 'resume');
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
  workspace.close();
  rmSync(join(folder, '.confgraph'), { recursive: true });
  workspace = createWorkspace(folder);
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
  const release = lockWorkspace(workspace, 'crawl');
  await assert.rejects(
    run(configFor(site)),
    (error: CrawlError) => error.code === 'locked' && error.message.includes(String(process.pid)),
  );
  release();
  assert.equal((await run(configFor(site))).fetched, 1);
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
  const before = await planCrawl(workspace, configFor(site));
  assert.deepEqual(site.asked, []);
  assert.deepEqual(
    [before.sources[0]!.state, before.sources[0]!.robots, before.requests, before.growing],
    ['new', 'not yet read', 2, true],
  );
  await run(configFor(site));
  const after = await planCrawl(workspace, configFor(site));
  assert.deepEqual(after.sources[0]!.first, [`${site.origin}/`, `${site.origin}/a`]);
  assert.deepEqual(
    [after.sources[0]!.state, after.sources[0]!.robots, after.requests, after.growing],
    ['revisit', 'allows', 2, false],
  );
  assert.ok(after.seconds >= 0.01, 'the delay between the two');
});
