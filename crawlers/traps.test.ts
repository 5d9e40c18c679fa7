/** Traps: a crawl of each comes to an end, has what is to be had, and names the place in its report. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type Config, configSchema } from '../workspace/config.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type CrawlOptions, crawl } from './crawl.ts';
import { html } from './testing/site.ts';
import { calendarOf, mazeOf } from './traps.ts';
import { isSpellingOf, Twins } from './twins.ts';

let workspace: Workspace;
let folder: string;
let close: () => void = () => undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-traps-'));
  workspace = createWorkspace(folder);
});
afterEach(() => {
  workspace.close();
  close();
  close = () => undefined;
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  url: URL;
  path: string;
}

/** Serves whatever address is asked for, as every host of conf.example. @returns a crawl of it. */
async function serve(answer: (asked: Asked) => string | { location: string }, include?: string[]) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, `http://${request.headers.host}`);
    if (url.pathname === '/robots.txt') return response.writeHead(404).end();
    asked.push(`${url.hostname}${url.pathname}${url.search}`);
    const page = answer({ url, path: url.pathname });
    if (typeof page !== 'string') return response.writeHead(301, page).end();
    const etag = `"${Buffer.from(page).length}-${page.length}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    return response.writeHead(200, { 'content-type': 'text/html', etag }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  const origin = `http://conf.example:${port}`;
  const config: Config = configSchema.parse({
    contact: 'tests@conf.example',
    crawl: { delay: 0, privateHosts: [`conf.example:${port}`, `www.conf.example:${port}`] },
    sources: [{ url: `${origin}/`, include: include?.map((one) => `${one}:${port}/`) }],
  });
  const options: CrawlOptions = {
    resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  };
  return {
    asked,
    port,
    crawl: (perHost = 1) => crawl(workspace, config, { ...options, perHost }),
    kept: () =>
      workspace.database
        .prepare('SELECT url FROM capture ORDER BY id')
        .all()
        .map(({ url }) => String(url).slice(origin.length)),
  };
}

const prose = (about: string) => `<p>${`What ${about} is about, told at some length. `.repeat(10)}</p>`;

test('a calendar without end is read for a hundred dates, and named', async () => {
  const site = await serve(({ path }) => {
    if (path === '/') return html('Start', '/talk/1', '/calendar/2026/11');
    const month = /^\/calendar\/(\d+)\/(\d+)$/.exec(path);
    if (!month) return html(`Page ${path}`, '/');
    const links = Array.from({ length: 30 }, (_, i) => {
      const date = new Date(Date.UTC(Number(month[1]), Number(month[2]) + i - 10, 1));
      return `/calendar/${date.getUTCFullYear()}/${date.getUTCMonth() + 1}`;
    });
    return html(`Month ${path}`, ...links);
  });
  const report = await site.crawl();
  assert.ok(site.kept().includes('/talk/1'));
  assert.equal(site.asked.filter((one) => one.includes('/calendar/')).length, 100);
  assert.match(
    report.notes.join('\n'),
    /addresses were left, such as http.*calendar\/\d+\/\d+: a calendar with more than 100 dates, http.*\/calendar\/\*/,
  );
  const again = (await site.crawl()).left;
  assert.equal(again, 0);
  assert.equal(new Set(site.asked).size, 102, 'nor does the next round go further');
});

test('session numbers in addresses, of a name nobody knows: a handful of pages, then the place is named', async () => {
  let session = 0;
  const site = await serve(({ path }) => {
    const links = ['/a', '/b', '/c'].map((one) => `${one}?visitor=${++session}`);
    return `<html><body><h1>Page ${path}</h1>${prose(path)}${links.map((one) => `<a href="${one}">x</a>`).join('')}`;
  });
  const report = await site.crawl();
  assert.ok(site.asked.length < 100, `${site.asked.length} requests`);
  for (const path of ['/a', '/b', '/c']) assert.ok(site.kept().some((one) => one.startsWith(`${path}?`)));
  assert.equal(report.left, 0);
  assert.match(
    report.notes.join('\n'),
    /left, such as .*: what stands behind the question mark of http.*\/a changes nothing on the page/,
  );
});

test('filters that can be combined without end are cut off, and named', async () => {
  let n = 0;
  const site = await serve(({ url }) => {
    const links = Array.from({ length: 60 }, () => `/list?track=${++n % 997}&room=${n % 991}&day=x${n % 983}`);
    return html(`List ${url.search}`, ...links);
  });
  const report = await site.crawl(8);
  assert.equal(report.fetched, 501);
  assert.match(
    report.notes.join('\n'),
    /more than 500 combinations of parameters behind the question mark of http.*\/list/,
  );
});

test('a log-in that is linked from every page, to come back to it, is not asked for, and named', async () => {
  const site = await serve(({ path }) =>
    html(`Page ${path}`, '/a', '/b', '/talk/1?from=a&next=2', `/login/?next=${path}`, `/lang/de?return_to=%2Fa`),
  );
  const report = await site.crawl();
  assert.deepEqual(
    site.asked.map((one) => one.replace(/^conf\.example/, '')),
    ['/', '/a', '/b', '/talk/1?from=a&next=2'],
  );
  assert.match(report.notes.join('\n'), /5 addresses were left, such as .*login\/\?next=.*: log-ins and the like/);
});

test('nor is one to which pages redirect that are not for everybody', async () => {
  const site = await serve(({ path }) =>
    path === '/mine' ? { location: `/login/?next=${path}` } : html(`Page ${path}`, '/mine', '/a'),
  );
  const report = await site.crawl();
  assert.deepEqual(
    site.asked.map((one) => one.replace(/^conf\.example/, '')),
    ['/', '/mine', '/a'],
  );
  assert.deepEqual(report.failed, []);
});

test('six hundred talks with numbers behind a question mark are no trap', async () => {
  const talks = Array.from({ length: 600 }, (_, i) => `/talk.php?id=${100_000 + i}`);
  const site = await serve(({ url }) =>
    url.pathname === '/' ? html('Talks', ...talks) : `<title>${url.search}</title>${prose(url.search)}`,
  );
  const report = await site.crawl(8);
  assert.equal(report.fetched, 601);
  assert.deepEqual(report.notes, []);
});

test('a site that answers every address with the same page, its links relative, is left soon', async () => {
  const same = `<html><body>${prose('this')}<a href="a/">a</a><a href="b/">b</a><a href="c/x/">c</a></body></html>`;
  const site = await serve(() => same);
  const report = await site.crawl();
  assert.ok(site.asked.length < 40, `${site.asked.length} requests`);
  assert.equal(report.left, 0);
});

test('paths that repeat themselves are named', async () => {
  let n = 0;
  const site = await serve(() => `<p>${++n}</p><a href="about/">About</a>`);
  const report = await site.crawl();
  assert.deepEqual(site.kept(), ['/', '/about/', '/about/about/']);
  assert.match(
    report.notes.join('\n'),
    /^1 address was left, such as http.*\/about\/about\/about\/: paths that repeat themselves, as in an endless maze$/,
  );
});

test('orders of a list and sessions of known names are no pages of their own', async () => {
  const site = await serve(({ path }) =>
    html(
      path,
      '/list?sort=title',
      '/list?order_by=date&dir=desc',
      '/list;jsessionid=1A',
      '/list?PHPSESSID=7',
      '/list?C=M;O=A',
    ),
  );
  await site.crawl();
  assert.deepEqual(site.asked, ['conf.example/', 'conf.example/list']);
});

test('two hosts with the same pages: each page is kept once, and soon asked for once', async () => {
  const origins = () => [`http://conf.example:${site.port}`, `http://www.conf.example:${site.port}`];
  const site = await serve(
    ({ path }) => {
      const links = ['/', '/a', '/b', '/c', '/d'].flatMap((one) => origins().map((origin) => origin + one));
      return html(`Page ${path}`, ...links);
    },
    ['http://conf.example', 'http://www.conf.example'],
  );
  const report = await site.crawl();
  assert.deepEqual(site.kept(), ['/', '/a', '/b', '/c', '/d']);
  assert.equal(site.asked.filter((one) => one.startsWith('www.')).length, 1, 'the first one shows that it is the same');
  assert.equal(report.left, 0);
  await site.crawl();
  assert.equal(site.asked.filter((one) => one.startsWith('www.')).length, 1);
});

test('a host that redirects to its other name is asked no more', async () => {
  const site = await serve(({ url }) => {
    if (url.hostname === 'conf.example') return { location: `http://www.conf.example:${url.port}${url.pathname}` };
    return html(`Page ${url.pathname}`, ...['/a', '/b', '/c'].map((one) => `http://conf.example:${url.port}${one}`));
  });
  await site.crawl();
  assert.equal(site.kept().length, 4);
  assert.deepEqual(
    site.asked.filter((one) => one.startsWith('conf.example')),
    ['conf.example/'],
  );
});

test('index.html is its folder where it is the same page, and only there', async () => {
  const site = await serve(({ path }) => {
    if (path === '/old/index.html') return html('Not the folder');
    return html(`Page ${path.replace('index.html', '')}`, '/index.html', '/old/', '/old/index.html');
  });
  await site.crawl();
  assert.deepEqual(site.kept(), ['/', '/old/', '/old/index.html']);
  await site.crawl();
  assert.deepEqual(site.kept(), ['/', '/old/', '/old/index.html'], 'nor in the next round');
});

test('what shows a date and what does not', () => {
  for (const [address, calendar] of [
    ['https://c.example/cal/2026/11', 'https://c.example/cal/*'],
    ['https://c.example/cal/2026-11-05/', 'https://c.example/cal/*'],
    ['https://c.example/cal/20261105', 'https://c.example/cal/*'],
    ['https://c.example/cal/2026-w45', 'https://c.example/cal/*'],
    ['https://c.example/e?view=day&date=2026-11-05', 'https://c.example/e?view=day&date=*'],
    ['https://c.example/e?month=11&year=2026', 'https://c.example/e?month=*&year=*'],
    ['https://c.example/e?tribe-bar-date=20261105', 'https://c.example/e?tribe-bar-date=*'],
    ['https://c.example/talk/2026', undefined],
    ['https://c.example/talk/202611', undefined],
    ['https://c.example/talk?id=202611', undefined],
    ['https://c.example/2026/11/05/a-talk', undefined],
    ['https://c.example/2026/talk/11', undefined],
    ['https://c.example/t?demo=7', undefined],
  ] as const) {
    assert.equal(calendarOf(address), calendar, address);
  }
});

test('what is a maze and what is not', () => {
  const maze = /paths that repeat themselves/;
  assert.match(mazeOf('https://c.example/a/a/a')!, maze);
  assert.match(mazeOf('https://c.example/a/b/a/b/a/b/')!, maze);
  assert.match(mazeOf('https://c.example/a/b/b/a/c/a/d/a/')!, maze);
  assert.match(mazeOf(`https://c.example/${'x'.repeat(2100)}`)!, /addresses longer than 2000 characters/);
  assert.equal(mazeOf('https://c.example/2026/talks/2026/talks'), undefined);
  assert.equal(mazeOf('https://c.example/1/1/2/1/1/2/1'), undefined);
});

test('one address under several spellings', () => {
  const page = 'https://conf.example/2026/';
  for (const other of [
    'http://conf.example/2026/',
    'https://www.conf.example/2026',
    'https://conf.example/2026/index.html',
    'https://conf.example/2026/default.aspx',
  ]) {
    assert.ok(isSpellingOf(page, other), other);
  }
  for (const other of ['https://conf.example/2026/a', 'https://conf.example/', 'https://sub.conf.example/2026/']) {
    assert.ok(!isSpellingOf(page, other), other);
  }
  const twins = new Twins();
  const origins = ['http://conf.example/', 'https://conf.example/', 'https://www.conf.example/'];
  twins.learn(`${origins[0]}x`, `${origins[1]}x`, false);
  assert.equal(twins.spelling('http://conf.example/a'), 'http://conf.example/a', 'one redirect may be about one page');
  twins.learn(`${origins[0]}y`, `${origins[1]}y`, false);
  twins.learn(origins[1]!, origins[2]!, true);
  twins.learn(origins[2]!, origins[0]!, true);
  twins.learn('https://conf.example/old', 'https://elsewhere.example/old', true);
  assert.equal(twins.spelling('http://conf.example/a?b'), 'https://www.conf.example/a?b');
  assert.equal(twins.spelling('https://elsewhere.example/'), 'https://elsewhere.example/');
});
