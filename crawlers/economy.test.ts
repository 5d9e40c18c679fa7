import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crawlingInEachTest } from './testing/crawling.ts';
import { type Answer, configFor, html, type Site } from './testing/site.ts';

const crawling = crawlingInEachTest();
const { run, serve } = crawling;
let site: Site;
const asked = (pattern: RegExp) => site.asked.filter((path) => pattern.test(path));

const TALKS = 120;
const numbers = Array.from({ length: TALKS }, (_, index) => index + 1);
const indico = (title: string, ...links: string[]) =>
  html(title, ...links).replace('</body>', '<div class="conference-page">Powered by Indico</div></body>');

/** The site of an Indico event: 120 contributions in 6 sessions, each with a page of its own and of its author. */
async function serveIndico(more: Record<string, Answer> = {}): Promise<Site> {
  const talk = (id: number) => `/event/7/contributions/${id}/`;
  const pages: Record<string, Answer> = {
    '/event/7/': indico('Days 2021', '/event/7/contributions/', '/event/7/page/3-travel', ...numbers.map(talk)),
    '/event/7/contributions/': indico('Contributions', ...numbers.map(talk), '/event/7/contributions/speakers'),
    '/event/7/contributions/speakers': indico('Speakers'),
    '/event/7/timetable/': indico('Timetable', ...numbers.map(talk), '/event/7/timetable/?print=1'),
    '/event/7/page/3-travel': indico('Travel'),
  };
  for (const id of numbers) {
    pages[talk(id)] = indico(`Talk ${id}`, `/event/7/sessions/${id % 6}/`, `${talk(id)}author/${id}`);
    pages[`${talk(id)}author/${id}`] = indico(`Author ${id}`);
  }
  for (const id of numbers.slice(0, 6)) pages[`/event/7/sessions/${id % 6}/`] = indico('Session');
  site = await serve({ ...pages, ...more });
  return site;
}

function answer(fields: (id: number) => object, ids = numbers, sessions: object[] = []): Answer {
  return (request, response) => {
    const etag = `"${ids.length}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    const contributions = ids.map((id) => ({
      _type: 'Contribution',
      id: String(id),
      title: `Talk ${id}`,
      // Exports print addresses as the server is configured, not as it was asked.
      url: `https://${site.host}/event/7/contributions/${id}`,
      ...fields(id),
    }));
    const event = { _type: 'Conference', id: '7', title: 'Days 2021', url: `${site.origin}/event/7/` };
    return response
      .writeHead(200, { 'content-type': 'application/json', etag })
      .end(JSON.stringify({ _type: 'HTTPAPIResult', results: [{ ...event, contributions, sessions }] }));
  };
}

const exportOf = (detail: string) => `/export/event/7.json?detail=${detail}`;
const sessions = (): object[] =>
  numbers.slice(0, 6).map((id) => ({
    _type: 'SessionSlot',
    title: `Session ${id % 6}`,
    url: `${site.origin}/event/7/sessions/${id % 6}/#20210921`,
    contributions: [],
    conveners: [],
  }));
const whole = {
  [exportOf('subcontributions')]: answer(() => ({})),
  [exportOf('sessions')]: ((request, response) =>
    (answer(() => ({}), numbers, sessions()) as Exclude<Answer, string>)(request, response)) as Answer,
};

test('an export of a whole event leaves at most a request for every ten talks', async () => {
  await serveIndico(whole);
  const report = await run(configFor(site, {}, { url: `${site.origin}/event/7/` }));
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    [...site.asked].sort(),
    ['/robots.txt', '/event/7/', exportOf('subcontributions'), exportOf('sessions'), '/event/7/page/3-travel'].sort(),
  );
  assert.ok(site.asked.length <= TALKS / 10, `${site.asked.length} requests`);
  assert.equal(report.refused.told, TALKS + 4);
});

test('what the export leaves out is fetched, and all of it where there is no export', async () => {
  // A contribution that is not public in the export has its page all the same.
  await serveIndico({ [exportOf('subcontributions')]: answer(() => ({}), numbers.slice(1)) });
  await run(configFor(site, {}, { url: `${site.origin}/event/7/` }));
  assert.deepEqual(asked(/contributions\/\d/), ['/event/7/contributions/1/', '/event/7/contributions/1/author/1']);
  assert.ok(site.asked.includes('/event/7/timetable/'), 'its sessions and the timetable were not told');
  await site.close();
  await serveIndico();
  await run(configFor(site, {}, { url: `${site.origin}/event/7/` }));
  assert.equal(asked(/contributions\/\d+\/$/).length, TALKS);
});

test('robots.txt that refuses the exports has the pages fetched', async () => {
  await serveIndico({ ...whole, '/robots.txt': 'User-agent: *\nDisallow: /export/\n' });
  await run(configFor(site, {}, { url: `${site.origin}/event/7/` }));
  assert.deepEqual(asked(/export/), []);
  assert.equal(asked(/contributions\/\d+\/$/).length, TALKS);
});

test('an export that has not changed still tells its talks; one that is gone no longer does', async () => {
  await serveIndico(whole);
  const config = configFor(site, {}, { url: `${site.origin}/event/7/` });
  await run(config);
  site.asked.length = 0;
  const second = await run(config);
  assert.deepEqual(asked(/contributions\/\d/), []);
  assert.equal(second.notModified, 4);
  delete site.pages[exportOf('subcontributions')];
  delete site.pages[exportOf('sessions')];
  await run(config);
  assert.equal(asked(/contributions\/\d+\/$/).length, TALKS);
});

test('a schedule.xml linked on any site is asked for first, and its talks are not asked for', async () => {
  const event = (
    id: number,
  ) => `<event id="${id}"><title>Talk ${id}</title><start>10:00</start><duration>00:30</duration>
    <room>Hall</room><abstract>On rivers.</abstract><url>ORIGIN/2026/talk/${id}/</url><persons><person id="${id}">Ada Brandt</person></persons></event>`;
  site = await serve({
    '/2026/': html('Days 2026', '/2026/talk/1/', '/2026/speaker/1/', '/2026/schedule.xml'),
    '/2026/talk/1/': html('Talk 1'),
    '/2026/talk/2/': html('Talk 2'),
    '/2026/speaker/1/': html('Ada Brandt', '/2026/talk/2/'),
    '/2026/schedule.xml': (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/xml' }).end(
        `<?xml version="1.0"?><schedule><conference><title>Days 2026</title></conference>
         <day index="1" date="2026-05-01"><room name="Hall">${[1, 2].map(event).join('')}</room></day></schedule>`.replaceAll(
          'ORIGIN',
          site.origin,
        ),
      ),
  });
  await run(configFor(site, {}, { url: `${site.origin}/2026/` }));
  assert.deepEqual(site.asked, ['/robots.txt', '/2026/', '/2026/schedule.xml', '/2026/speaker/1/']);
});

test('sitemaps and feeds that a site announces are sources of addresses, within scope', async () => {
  const send = (type: string, body: string | Buffer): Answer => {
    return (_request, response) => response.writeHead(200, { 'content-type': type }).end(body);
  };
  const map = (...paths: string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('')}</urlset>`;
  site = await serve({
    '/robots.txt':
      'User-agent: *\nDisallow: /2026/secret\nSitemap: /maps.xml\nSitemap: https://elsewhere.example/s.xml',
    '/maps.xml': send(
      'application/xml',
      '<sitemapindex><sitemap><loc>/map-1.xml.gz</loc></sitemap><sitemap><loc>/gone.xml</loc></sitemap></sitemapindex>',
    ),
    '/map-1.xml.gz': send('application/x-gzip', gzipSync(map('/2026/talk-1', '/2026/secret', '/2025/talk-1'))),
    '/2026/': html('Days 2026').replace(
      '</head>',
      '<link rel="alternate" type="application/atom+xml" href="/2026/news.atom"></head>',
    ),
    '/2026/news.atom': send('application/atom+xml', '<feed><entry><link href="/2026/news/1"/></entry></feed>'),
    '/2026/talk-1': html('Talk 1'),
    '/2026/news/1': html('News'),
  });
  const report = await run(configFor(site, {}, { url: `${site.origin}/2026/` }));
  assert.deepEqual(
    [...site.asked].sort(),
    [
      '/robots.txt',
      '/maps.xml',
      '/map-1.xml.gz',
      '/gone.xml',
      '/2026/',
      '/2026/news.atom',
      '/2026/talk-1',
      '/2026/news/1',
    ].sort(),
  );
  assert.equal(report.refused.robots, 1);
  // Whoever says what to include gets no more than that.
  site.asked.length = 0;
  await run(configFor(site, {}, { url: `${site.origin}/2026/`, include: ['/2026/'] }));
  assert.ok(!site.asked.includes('/maps.xml'));
});
