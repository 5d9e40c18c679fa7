/** A host that means harm with its redirects, its robots.txt, its wishes and its names. */
import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { FetchError, fetchPage } from './fetch.ts';
import { addressKind, guardedAgent } from './guard.ts';
import * as hostile from './testing/hostile.ts';
import { meet, TARGET } from './testing/meet.ts';
import { html, serveSite } from './testing/site.ts';

for (const [target, kind] of [
  ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is a link-local address'],
  ['http://[::ffff:169.254.169.254]/latest/', '::ffff:a9fe:a9fe is a link-local address'],
  ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 is a loopback address'],
  ['http://[::1]/', '::1 is a loopback address'],
  ['http://2130706433/', '127.0.0.1 is a loopback address'],
  ['http://10.0.0.1/', '10.0.0.1 is a private address'],
] as const) {
  test(`a redirect to ${target} is not followed, even where the source includes it`, async () => {
    const { report, kept, said } = await meet(hostile.redirect(target), { include: [target] });
    assert.deepEqual(kept, ['/', '/good']);
    assert.deepEqual([report.refused.guard, report.failed.length], [1, 0]);
    const reason = report.refused.list.find(({ by }) => by === 'guard')!.reason;
    assert.equal(reason, `${kind}. If the host is yours to crawl, add it to crawl.privateHosts in confgraph.yaml.`);
    assert.equal(said, '', 'the redirect itself was an answer');
  });

  test(`a redirect to ${target} is out of scope where the source does not include it`, async () => {
    const { report, said } = await meet(hostile.redirect(target));
    assert.equal(report.refused.guard, 0, 'nobody tried');
    assert.match(said, /^redirects to http:.*, which is outside the scope of/);
  });
}

test('a name that changes its answer gains nothing: every connection is checked', async () => {
  // To this test 127.0.0.2 is the open internet and 127.0.0.1 its user's own machine.
  const inside = createServer((_request, response) => response.end('Secret'));
  const outside = createServer((_request, response) => response.setHeader('connection', 'close').end('Page'));
  inside.listen(0, '127.0.0.1');
  await once(inside, 'listening');
  const { port } = inside.address() as AddressInfo;
  outside.listen(port, '127.0.0.2');
  await once(outside, 'listening');
  const answers = ['127.0.0.2', '127.0.0.1'];
  let lookups = 0;
  const dispatcher = guardedAgent({
    privateHosts: [],
    connectTimeout: 2000,
    connections: 1,
    kindOf: (address) => (address === '127.0.0.2' ? undefined : addressKind(address)),
    resolve(_host, _options, done: (error: null, found: LookupAddress[]) => void) {
      done(null, [{ address: answers[Math.min(lookups++, 1)]!, family: 4 }]);
    },
  });
  const ask = async () => {
    const options = { dispatcher, userAgent: 'confgraph', timeout: 2000, maxBytes: 1000 };
    return String((await fetchPage(`http://conf.example:${port}/`, options)).body);
  };
  try {
    assert.equal(await ask(), 'Page');
    assert.equal(lookups, 1, 'what was checked is what was connected to, without asking again between');
    await assert.rejects(ask, (error) => {
      assert.ok(error instanceof FetchError);
      assert.equal(error.kind, 'guard');
      assert.equal(error.message, 'conf.example resolves to 127.0.0.1, which is a loopback address');
      assert.match(error.hint, /crawl\.privateHosts/);
      return true;
    });
  } finally {
    await dispatcher.destroy();
    for (const server of [inside, outside]) {
      server.close();
      server.closeAllConnections();
    }
  }
});

test('nothing secret goes along: no cookies, no passwords, no address of the page before', async () => {
  const other = await serveSite({ '/landing': html('Landing') });
  try {
    const target = `http://user:secret@${other.host}/landing`;
    const { report } = await meet(
      hostile.redirect(target, { 'set-cookie': 'session=secret; Domain=127.0.0.1; Path=/' }),
      {
        include: [`${other.origin}/`],
        privateHosts: [other.host],
      },
    );
    assert.equal(report.fetched, 3);
    assert.deepEqual(other.asked, ['/robots.txt', '/landing']);
    for (const { headers } of other.requests) {
      for (const name of ['authorization', 'cookie', 'referer', 'origin', 'proxy-authorization']) {
        assert.equal(headers[name], undefined, name);
      }
      assert.ok(!JSON.stringify(headers).includes('secret'));
    }
    assert.ok(!JSON.stringify(report).includes('secret'));
  } finally {
    await other.close();
  }
});

test('of a robots.txt of 10 MB the first 500 KiB count, and the crawl goes on', async () => {
  const robots = `User-agent: *\nDisallow: ${TARGET}\n${'# filling\n'.repeat(1_000_000)}`;
  const { kept, said } = await meet(html('Page'), { pages: { '/robots.txt': hostile.send(robots, {}) } });
  assert.deepEqual(kept, ['/', '/good']);
  assert.match(said, /^robots\.txt of http:.* does not allow it$/);
});

test('of a robots.txt without end the first 500 KiB count', async () => {
  const { kept, report } = await meet(html('Page'), { pages: { '/robots.txt': hostile.endlessBody } });
  assert.deepEqual(kept, ['/', '/good', TARGET]);
  assert.deepEqual(report.failed, []);
});

for (const [does, robots, why] of [
  ['never comes', hostile.silent, /^robots\.txt cannot be had: no complete answer within 1 s$/],
  ['comes byte by byte', hostile.slowBody, /^robots\.txt cannot be had: no complete answer within 1 s$/],
  ['is a gzip bomb', hostile.bomb('gzip', 30_000_000), /^robots\.txt cannot be had: larger than 512000 bytes$/],
  [
    'leads inside',
    hostile.redirect('http://169.254.169.254/robots.txt'),
    /^robots\.txt cannot be had: it leads to http:\/\/169\.254\.169\.254\/robots\.txt, where 169\.254\.169\.254 is a link-local address$/,
  ],
  ['answers 503', hostile.send('', {}, 503), /^robots\.txt answered 503, so nothing may be fetched until it answers/],
] as const) {
  test(`where robots.txt ${does}, nothing is fetched`, async () => {
    const { kept, asked, report } = await meet(html('Page'), { pages: { '/robots.txt': robots }, seconds: 1 });
    assert.deepEqual(kept, []);
    assert.deepEqual(asked, ['/robots.txt']);
    assert.equal(report.failed.length, 1);
    assert.match(report.failed[0]!.reason, why);
    assert.ok(report.failed[0]!.hint.length > 20);
  });
}

for (const [asks, value, waits] of [
  ['two minutes', '120', /asked to wait 2 min; it is left in peace until /],
  ['until a time', new Date(Date.now() + 3600_000).toUTCString(), /asked to wait 60 min; it is left in peace until /],
  ['a hundred years', '3153600000', /asked to wait 168 h; it is left in peace until /],
] as const) {
  test(`503 with a Retry-After of ${asks}: the host is left in peace, and the report says so`, async () => {
    const { kept, asked, report } = await meet(hostile.send('', { 'retry-after': value }, 503), {
      timing: { overload: [1, 1] },
    });
    assert.deepEqual(kept, ['/'], 'the others wait too');
    assert.deepEqual(asked, ['/robots.txt', '/', TARGET]);
    assert.equal(report.left, 2);
    assert.match(report.leftBecause!, waits);
  });
}

for (const [asks, value] of [
  ['in words', 'soon'],
  ['in the past', 'Wed, 01 Jan 2020 00:00:00 GMT'],
  ['below nothing', '-5'],
] as const) {
  test(`503 with a Retry-After ${asks} is a 503, and no more`, async () => {
    const { kept, said } = await meet(hostile.send('', { 'retry-after': value }, 503), { timing: { overload: [1] } });
    assert.deepEqual(kept, ['/', '/good']);
    assert.equal(said, 'the server answered 503 → Crawl again later; what was fetched is kept.');
  });
}
