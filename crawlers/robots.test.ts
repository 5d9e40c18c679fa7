import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userAgent } from './fetch.ts';
import { guardedAgent } from './guard.ts';
import { fetchRobots, robotsRules } from './robots.ts';
import { serveSite } from './testing/site.ts';

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

test('robots.txt is asked for through redirects, and only its first 500 KiB are read', async () => {
  const site = await serveSite({
    '/robots.txt': (_request, response) => response.writeHead(301, { location: '/elsewhere.txt' }).end(),
    '/elsewhere.txt': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(`User-agent: *\nDisallow: /x\n${'#'.repeat(10_000_000)}\nDisallow: /y\n`);
    },
  });
  const dispatcher = guardedAgent({ privateHosts: [site.host], connectTimeout: 2000, connections: 1 });
  try {
    const options = { dispatcher, userAgent: userAgent(undefined), timeout: 5000, maxBytes: 1 };
    const answer = await fetchRobots(site.origin, options);
    assert.equal(answer.status, 200);
    assert.ok(answer.body.length >= 500 * 1024 && answer.body.length < 1_000_000);
    assert.equal(robotsRules(site.origin, answer).allows(`${site.origin}/x`), false);
    site.pages['/elsewhere.txt'] = (_request, response) => response.writeHead(302, { location: '/robots.txt' }).end();
    assert.equal(robotsRules(site.origin, await fetchRobots(site.origin, options)).allows(`${site.origin}/x`), true);
  } finally {
    await dispatcher.destroy();
    await site.close();
  }
});
