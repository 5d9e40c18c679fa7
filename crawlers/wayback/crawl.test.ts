/** A crawl of an archive that speaks as the Wayback Machine does. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { planCrawl } from '../plan.ts';
import { crawlingInEachTest } from '../testing/crawling.ts';
import { html } from '../testing/site.ts';
import { archiveConfig, type FakeArchive, type PastCapture, serveArchive } from './testing.ts';

const crawling = crawlingInEachTest();
const { run } = crawling;
let archive: FakeArchive;
afterEach(() => archive.close());

const site = 'https://conf.example/2017/';
const source = { url: site, edition: '2017' };
const at = (path: string, timestamp: string, body: string, more: Partial<PastCapture> = {}): PastCapture => ({
  url: new URL(path, site).href,
  timestamp,
  body,
  ...more,
});
const held = () =>
  crawling.workspace.database
    .prepare('SELECT page, fetched_at, archived_from, edition, id FROM capture ORDER BY page')
    .all()
    .map((row) => `${String(row.page).slice(site.length - 6)} ${String(row.fetched_at).slice(0, 10)}`);

test('of each page the last capture of the time that counts, under its own address, in as many answers as it takes', async () => {
  archive = await serveArchive(
    [
      at('', '20170301000000', html('Old start')),
      at('', '20170901000000', html('Start', 'talks/1', 'talks/none', '/2018/', 'https://elsewhere.example/')),
      at('', '20200101000000', html('Another event')),
      at('talks/1', '20170902000000', html('One'), { url: 'http://www.conf.example:80/2017/talks/1' }),
      at('talks/1?utm_source=x', '20171002000000', html('One, again')),
      at('talks/2', '20170902000000', html('Nobody links it')),
      at('old', '20140101000000', html('Of the event before')),
      at('gone', '20170902000000', 'no', { status: '404' }),
      at('moved', '20170902000000', '', { status: '301' }),
      at('logo.png', '20170902000000', 'png', { mime: 'image/png' }),
      at('style', '20170902000000', 'css', { mime: 'text/css' }),
      at('export.json', '20170902000000', '{"talks":[]}', { mime: 'application/json' }),
      at('/2018/', '20170902000000', html('Next year')),
      at('/20170/', '20170902000000', html('Other folder')),
    ],
    3,
  );
  const config = archiveConfig(archive, source);
  const report = await run(config);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(held(), [
    '/2017/ 2017-09-01',
    '/2017/export.json 2017-09-02',
    '/2017/talks/1 2017-10-02',
    '/2017/talks/2 2017-09-02',
  ]);
  const row = crawling.workspace.database.prepare('SELECT * FROM capture WHERE page = ?').get(`${site}talks/2`)!;
  assert.equal(row.archived_from, `${archive.replay}20170902000000id_/${site}talks/2`);
  assert.deepEqual([row.edition, row.source], ['2017', site]);
  assert.equal(archive.read().length, 4, 'only what it has is asked for, each once');
  assert.equal(archive.questions().length, 3);
  for (const { searchParams } of archive.questions()) {
    assert.deepEqual([searchParams.get('from'), searchParams.get('to')], ['20151230000000', '20181230235959']);
  }

  // A second crawl: only the index, and what is new.
  archive.captures.push(at('talks/3', '20171101000000', html('Three')), at('', '20171101000000', html('Start, later')));
  archive.asked.length = 0;
  const again = await run(config);
  assert.deepEqual([again.fetched, again.failed.length], [2, 0]);
  assert.deepEqual(archive.read().sort(), [`20171101000000 ${site}`, `20171101000000 ${site}talks/3`]);
});

test('parked domains and pages that say "not found" are left out for the last good capture, and told', async () => {
  const parked = (n: number) =>
    `<html data-adblockkey="k${n}"><title>conf.example</title><body>Sponsored listings ${n}</body></html>`;
  const lost = (path: string) =>
    `<title>Page not found | Conf</title><h1>Page not found</h1><p>${path} could not be found.</p>`;
  archive = await serveArchive([
    at('', '20170901000000', html('Start', 'a', 'b')),
    at('', '20180301000000', parked(1)),
    at('', '20180401000000', parked(2)),
    at('a', '20170901000000', html('A')),
    at('a', '20180401000001', parked(3)),
    at('b', '20170901000000', html('B')),
    at('b', '20171201000000', lost('/2017/b')),
    at('c', '20171201000000', lost('/2017/c')),
  ]);
  const report = await run(archiveConfig(archive, source));
  assert.deepEqual(held(), ['/2017/ 2017-09-01', '/2017/a 2017-09-01', '/2017/b 2017-09-01']);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    report.setAside.list.map(({ url, capturedAt, reason, instead }) => [
      url.slice(site.length),
      capturedAt.slice(0, 10),
      reason,
      instead?.slice(0, 10),
    ]),
    [
      ['', '2018-03-01', 'a parked domain', '2017-09-01'],
      ['', '2018-04-01', 'a parked domain', '2017-09-01'],
      ['b', '2017-12-01', 'a page that says "not found"', '2017-09-01'],
      ['c', '2017-12-01', 'a page that says "not found"', undefined],
    ],
    'the parked capture of "a" is not even asked for: the site is known to be gone by then',
  );
});

test('the same bytes or words at many addresses are no pages of theirs; few alike are', async () => {
  const same = html('We have moved on');
  const alike = (path: string) => `<title>Conf</title><p>Our archive has nothing to show at /2017/${path} today.</p>`;
  const paths = ['v', 'w', 'x', 'y', 'z'];
  archive = await serveArchive([
    at('', '20170901000000', html('Start')),
    ...['bytes/1', 'bytes/2', 'bytes/3', 'bytes/4', 'bytes/55'].map((path) => at(path, '20180101000000', same)),
    ...paths.map((path) => at(`words/${path}`, '20180101000000', alike(`words/${path}`))),
    at('words/v', '20170901000000', html('The talk itself')),
    ...['few/1', 'few/2', 'few/3'].map((path) => at(path, '20170901000000', html('Coming soon'))),
  ]);
  const report = await run(archiveConfig(archive, source));
  assert.deepEqual(held(), [
    '/2017/ 2017-09-01',
    '/2017/bytes/1 2018-01-01',
    '/2017/few/1 2017-09-01',
    '/2017/few/2 2017-09-01',
    '/2017/few/3 2017-09-01',
    '/2017/words/v 2017-09-01',
  ]);
  assert.equal(report.setAside.count, 4 + 5);
  assert.match(report.setAside.list[0]!.reason, /the same bytes stand at 5 addresses/);
  assert.match(report.setAside.list[4]!.reason, /says the same as 4 other addresses/);
  assert.equal(report.fetched, 6);
});

test('429 leaves the archive in peace, over a restart; its robots.txt is kept', async () => {
  archive = await serveArchive([at('', '20170901000000', html('Start')), at('a', '20170901000000', html('A'))]);
  let overloaded = true;
  archive.instead = (request, response) => {
    if (request.url === '/robots.txt') {
      response.end('User-agent: *\nDisallow: /web/*/talks/\nCrawl-delay: 0.01\n');
      return true;
    }
    if (!overloaded || !request.url!.startsWith('/web/')) return false;
    response.writeHead(429, { 'retry-after': '3600' }).end();
    return true;
  };
  archive.captures.push(at('talks/1', '20170901000000', html('Refused')));
  const config = archiveConfig(archive, source);
  const first = await run(config);
  assert.match(first.leftBecause!, /answered 429 and asked to wait 60 min/);
  assert.equal(archive.read().length, 1);
  archive.asked.length = 0;
  const second = await run(config);
  assert.deepEqual([archive.asked, second.left], [[], 3]);
  overloaded = false;
  crawling.workspace.database.exec('UPDATE host SET not_before = 0; UPDATE frontier SET not_before = 0');
  const third = await run(config);
  assert.deepEqual(held(), ['/2017/ 2017-09-01', '/2017/a 2017-09-01']);
  assert.equal(third.refused.robots, 1);
  assert.deepEqual(archive.read().sort(), [`20170901000000 ${site}`, `20170901000000 ${site}a`]);
});

test('the index is asked no faster than the user allows, over runs; a dry run says what is held', async () => {
  archive = await serveArchive([at('', '20170901000000', html('Start')), at('a', '20180901000000', html('A'))]);
  const config = archiveConfig(archive, source, { indexPerMinute: 2, delay: 0.001 });
  const blank = await planCrawl(crawling.workspace, config);
  assert.deepEqual([blank.requests, blank.growing, archive.asked.length], [2, true, 0]);
  const look = await run(config, { look: true });
  assert.deepEqual([look.left, archive.read()], [1, [`20170901000000 ${site}`]]);
  const plan = await planCrawl(crawling.workspace, config);
  assert.deepEqual(plan.sources[0]!.archive, {
    address: archive.replay,
    held: { pages: 2, captures: 2, first: '2017-09-01T00:00:00.000Z', last: '2018-09-01T00:00:00.000Z' },
  });
  assert.deepEqual([plan.requests, plan.sources[0]!.first], [1, [`${site}a`]]);
  await run(config);
  assert.deepEqual(held(), ['/2017/ 2017-09-01', '/2017/a 2018-09-01']);
  const stop = new AbortController();
  const waits: string[] = [];
  const report = await run(config, {
    signal: stop.signal,
    onProgress: ({ waitingFor }) => {
      if (!waitingFor) return;
      waits.push(waitingFor.why);
      stop.abort();
    },
  });
  assert.match(waits[0]!, /2 questions a minute to the index/);
  assert.deepEqual([report.left, archive.questions().length], [1, 1]);
});

test('what the archive cannot show is left out for the capture before it', async () => {
  archive = await serveArchive([
    at('', '20170901000000', html('Start')),
    at('a', '20170801000000', html('A, earlier')),
    at('a', '20170901000000', html('A')),
    at('b', '20170801000000', html('B')),
    at('c', '20170901000000', html('C')),
  ]);
  archive.instead = (request, response) => {
    if (request.url!.startsWith('/web/20170901000000id_/https://conf.example/2017/a')) response.writeHead(500).end();
    else if (request.url!.startsWith('/cdx/')) {
      // An index that speaks of a capture that is not there.
      const rows = archive.captures.map((one) => ['k', one.timestamp, one.url, 'text/html', '200', one.body]);
      rows.push(['k', '20171001000000', `${site}b`, 'text/html', '200', 'x']);
      response.end(JSON.stringify([['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest'], ...rows]));
    } else return false;
    return true;
  };
  const report = await run(archiveConfig(archive, source));
  assert.deepEqual(held(), ['/2017/ 2017-09-01', '/2017/a 2017-08-01', '/2017/b 2017-08-01', '/2017/c 2017-09-01']);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    report.setAside.list.map((one) => one.reason),
    ['the archive answered 500', 'the archive leads to its capture of 2017-08-01T00:00:00.000Z instead'],
  );
});

test('an archive that holds nothing, and an index that is none, are said so', async () => {
  archive = await serveArchive([at('', '20230901000000', html('Later'))]);
  const config = archiveConfig(archive, source);
  const none = await run(config);
  assert.match(none.failed[0]!.reason, /holds no page of it between 2015-12-30 and 2018-12-30/);
  archive.instead = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Search');
    return true;
  };
  const page = await run(config);
  assert.match(page.failed.map((one) => one.reason).join(), /answered with a page, not with rows/);
});

test('a site that was crawled where it stood, then read out of an archive, then crawled again', async () => {
  archive = await serveArchive([at('', '20170901000000', html('Start')), at('a', '20170901000000', html('A'))]);
  const dead = { ...archiveConfig(archive, { ...source, wayback: false }) };
  const failed = await run({ ...dead, sources: [{ ...dead.sources[0]!, url: `http://${archive.host}/2017/` }] });
  assert.equal(failed.failed.length, 1);
  for (const one of archive.captures) one.url = one.url.replace('https://conf.example', `http://${archive.host}`);
  const url = `http://${archive.host}/2017/`;
  const report = await run(archiveConfig(archive, { ...source, url }));
  assert.deepEqual([report.fetched, report.failed], [2, []]);
  archive.instead = (request, response) => {
    if (request.url !== '/2017/') return false;
    response.setHeader('content-type', 'text/html').end(html('Back again'));
    return true;
  };
  const live = await run(archiveConfig(archive, { ...source, url, wayback: false }));
  assert.deepEqual([live.fetched, live.left, live.notes], [1, 0, []]);
  archive.instead = (_, response) => {
    response.setHeader('content-type', 'text/html').end('<h1>This domain is for sale</h1>');
    return true;
  };
  const parked = await run(archiveConfig(archive, { ...source, url, wayback: false }));
  assert.match(parked.notes.join(), /looks like a parked domain\. If the site is gone, .*--wayback/);
});
