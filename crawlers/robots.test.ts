import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userAgent } from './fetch.ts';
import { guardedAgent } from './guard.ts';
import { fetchRobots, robotsRules } from './robots.ts';
import { type Answer, type Site, serveSite } from './testing/site.ts';

const origin = 'https://conf.example';
const allows = (body: string, path: string) => robotsRules(origin, { status: 200, body }).allows(origin + path);

test('the group of the product token is ours, else that of everybody', () => {
  const body = 'User-agent: *\nDisallow: /\n\nUser-agent: ConfGraph\nDisallow: /private\n';
  assert.equal(allows(body, '/talks'), true);
  assert.equal(allows(body, '/private/1'), false);
  assert.equal(allows('User-agent: confgraphplus\nDisallow: /\n', '/talks'), true);
});

test('the longest match wins; of equal ones the allowing', () => {
  const body = 'User-agent: *\nDisallow: /a/\nAllow: /a/b\nDisallow: /*.pdf$\nAllow: /same\nDisallow: /same\n';
  assert.deepEqual(
    ['/a/x', '/a/b/c', '/x.pdf', '/x.pdf?y', '/same', '/'].map((path) => allows(body, path)),
    [false, true, false, true, true, true],
  );
});

test('escapes are compared by what they mean', () => {
  assert.equal(allows('User-agent: *\nDisallow: /%62%61%7A\n', '/baz'), false);
  assert.equal(allows('User-agent: *\nDisallow: /baz\n', '/%62a%7a'), false);
  assert.equal(allows('User-agent: *\nDisallow: /zo%c3%ab\n', '/zo%C3%AB'), false);
});

test('a byte-order mark and foreign line ends do not hide the first group', () => {
  assert.equal(allows('\uFEFFUser-agent: *\r\nDisallow: /x\r\n', '/x'), false);
});

test('4xx allows all; 5xx, 429 and no answer allow nothing', () => {
  const of = (status: number) => robotsRules(origin, { status, body: '' }).allows(`${origin}/a`);
  assert.deepEqual([401, 403, 404, 410, 310, 429, 500, 503].map(of), [
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  assert.equal(robotsRules(origin, undefined).allows(`${origin}/a`), false);
});

test('crawl-delay is that of our group', () => {
  const body = 'User-agent: *\nCrawl-delay: 10\n\nUser-agent: confgraph\nCrawl-delay: 3\n';
  assert.equal(robotsRules(origin, { status: 200, body }).crawlDelay, 3);
});

/** Asks for the robots.txt of a site. */
async function ask(site: Site, ...others: Site[]) {
  const privateHosts = [site, ...others].map((one) => one.host);
  const dispatcher = guardedAgent({ privateHosts, connectTimeout: 2000, connections: 1 });
  try {
    const options = { dispatcher, userAgent: userAgent(undefined), timeout: 5000, maxBytes: 1 };
    const answer = await fetchRobots(site.origin, options);
    const rules = robotsRules(site.origin, answer);
    return { answer, allows: (path: string) => rules.allows(site.origin + path) };
  } finally {
    await dispatcher.destroy();
  }
}

const to =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(301, { location }).end();

test('robots.txt is asked for through five redirects, to other hosts too; behind more it says nothing (2.3.1.2)', async () => {
  const other = await serveSite({ '/5.txt': 'User-agent: *\nDisallow: /x\n' });
  const site = await serveSite({
    '/robots.txt': to('/1.txt'),
    '/1.txt': to('2.txt'),
    '/2.txt': to('/3.txt'),
    '/3.txt': to('/4.txt'),
    '/4.txt': to(`${other.origin}/5.txt`),
  });
  try {
    assert.equal((await ask(site, other)).allows('/x'), false);
    other.pages['/5.txt'] = to('/6.txt');
    other.pages['/6.txt'] = 'User-agent: *\nDisallow: /\n';
    const sixth = await ask(site, other);
    assert.equal(sixth.allows('/x'), true);
    assert.ok(!other.asked.includes('/6.txt'));
    other.pages['/5.txt'] = to(`${site.origin}/robots.txt`);
    assert.equal((await ask(site, other)).allows('/x'), true, 'a circle');
  } finally {
    await Promise.all([site.close(), other.close()]);
  }
});

test('of a long robots.txt the first 500 KiB are read, and no rule that they cut in two (2.5)', async () => {
  const limit = 500 * 1024;
  const start = 'User-agent: *\nDisallow: /x\n';
  const last = 'Disallow: /private\n';
  const filler = `${'#'.repeat(limit - start.length - 'Disallow: /'.length - 1)}\n`;
  const body = start + filler + last + '#'.repeat(10_000_000);
  const site = await serveSite({
    '/robots.txt': (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(body),
  });
  try {
    const { answer, allows } = await ask(site);
    assert.equal(answer.status, 200);
    assert.equal(answer.body, start + filler);
    assert.deepEqual(['/x', '/private', '/'].map(allows), [false, true, true]);
  } finally {
    await site.close();
  }
});
