import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import robots from 'robots-parser';
import { type Demo, serveDemo } from './serve.ts';

// The package is CommonJS, and its types speak of a default export that is not there.
const robotsParser = robots as unknown as typeof robots.default;

describe('the sites of the demo', () => {
  let demo: Demo;
  /** Every page that can be reached from the sources' first pages by links, with its links. */
  let reached: Map<string, { status: number; type: string; body: string }>;

  before(async () => {
    demo = await serveDemo();
    reached = await walk(demo);
  });
  after(() => demo.close());

  test('every link answers', () => {
    const broken = [...reached].filter(([, page]) => page.status !== 200).map(([url]) => url);
    assert.deepEqual(broken, []);
  });

  test('all editions, platforms and exports are there to be found', () => {
    assert.deepEqual(
      demo.sites.map((site) => `${site.series} ${site.edition}`),
      [
        'Millrace Systems Conference 2016',
        'Millrace Systems Conference 2018',
        'Millrace Systems Conference 2020',
        'Harbour Open Source Days 2017',
        'Harbour Open Source Days 2019',
        'Millrace Systems Conference 2018',
      ],
    );
    const paths = [...reached.keys()].map((url) => new URL(url).pathname);
    const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
    assert.equal(count(/\/ocw\/users\/\d+$/), 13);
    assert.equal(count(/\/ocw\/sessions\/\d+$/), 11);
    assert.equal(count(/\/ocw\/proposals\/\d+$/), 3);
    assert.equal(count(/\/event\/1\/contributions\/\d+\/$/), 13);
    assert.equal(count(/\/event\/2\/contributions\/\d+\/$/), 14);
    assert.equal(count(/\/schedule\/xml$/), 2);
  });

  test('robots.txt refuses what is linked and should not be asked for, and nothing else', async () => {
    const refused = [];
    for (const url of reached.keys()) {
      const { origin } = new URL(url);
      const robots = robotsParser(`${origin}/robots.txt`, await (await fetch(`${origin}/robots.txt`)).text());
      if (robots.isDisallowed(url, 'confgraph')) refused.push(url);
    }
    assert.deepEqual(refused.sort(), [...demo.refused].sort());
  });

  test('an unchanged page is not sent again', async () => {
    for (const site of demo.sites) {
      const first = await fetch(site.url);
      await first.text();
      const second = await fetch(first.url, { headers: { 'if-none-match': first.headers.get('etag')! } });
      assert.equal(second.status, 304, first.url);
    }
  });

  test('the export names its own server', async () => {
    const origin = new URL(demo.sites[1]!.url).origin;
    const answer = await (await fetch(`${origin}/export/event/1.json?detail=contributions`)).json();
    const [event] = (answer as { results: { contributions: { url: string; speakers: { fullName: string }[] }[] }[] })
      .results;
    assert.equal(event!.contributions[0]!.url, `${origin}/event/1/contributions/1/`);
    assert.equal(event!.contributions[0]!.speakers[0]!.fullName, 'Carvalho, Inês');
  });

  test('what is not there is not found', async () => {
    assert.equal((await fetch(`${demo.sites[1]!.url}contributions/99/`)).status, 404);
  });
});

test('a server listens on the port it is given, and on another where that is taken', async () => {
  const first = await serveDemo();
  const ports = first.hosts.map((host) => Number(host.split(':')[1]));
  const second = await serveDemo({ ports });
  assert.equal(new Set([...first.hosts, ...second.hosts]).size, 8);
  await Promise.all([first.close(), second.close()]);
  const third = await serveDemo({ ports });
  assert.deepEqual(third.hosts, first.hosts);
  await third.close();
});

/** Follows the links of HTML pages on the demo's servers, as a visitor could. */
async function walk(demo: Demo) {
  const exports = demo.sites.flatMap((site) => site.include.slice(1));
  const waiting = [...demo.sites.map((site) => site.url), ...exports];
  const reached = new Map<string, { status: number; type: string; body: string }>();
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (reached.has(url)) continue;
    const response = await fetch(url);
    const page = {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: await response.text(),
    };
    reached.set(url, page);
    if (!page.type.startsWith('text/html')) continue;
    for (const [, target] of page.body.matchAll(/<a\b[^>]*?\shref=["']([^"']*)["']/g)) {
      const link = new URL(target!.replaceAll('&amp;', '&'), response.url);
      link.hash = '';
      // Blogger's labels are refused by its robots.txt and have no page here.
      if (demo.hosts.includes(link.host) && !link.pathname.startsWith('/search/')) waiting.push(link.href);
    }
  }
  return reached;
}
