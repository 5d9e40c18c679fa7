import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { test } from 'node:test';
import { FetchError, fetchPage } from './fetch.ts';
import { addressKind, guardedAgent, guardedLookup } from './guard.ts';
import { html, serveSite } from './testing/site.ts';

for (const address of [
  '127.0.0.1',
  '127.255.0.9',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00:ec2::254',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::a00:1',
  '2002:7f00:1::',
  'not an address',
]) {
  test(`${address} is refused`, () => assert.notEqual(addressKind(address), undefined));
}

for (const address of ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34', '64:ff9b::5db8:d822']) {
  test(`${address} is of the open internet`, () => assert.equal(addressKind(address), undefined));
}

function resolver(...addresses: string[]) {
  return (_host: string, _options: object, done: (error: null, found: LookupAddress[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
}

test('of the addresses of a name only public ones are used; a name without any is refused', async () => {
  const look = (...addresses: string[]) =>
    new Promise((resolve) =>
      guardedLookup(resolver(...addresses))('conf.example', {}, (error, found) =>
        resolve(error?.message ?? found.map((one) => one.address).join()),
      ),
    );
  assert.equal(await look('10.0.0.1', '93.184.216.34'), '93.184.216.34');
  assert.equal(await look('10.0.0.1'), 'conf.example resolves to 10.0.0.1, which is a private address');
});

test('at connect: names that lead inside, addresses written in any way; not those that were named', async () => {
  const site = await serveSite({ '/': html('Inside') });
  const port = new URL(site.origin).port;
  const attempt = async (url: string, privateHosts: string[] = []) => {
    const dispatcher = guardedAgent({
      privateHosts,
      connectTimeout: 2000,
      connections: 1,
      resolve: resolver('127.0.0.1'),
    });
    try {
      const options = { dispatcher, userAgent: 'confgraph/0.1', timeout: 2000, maxBytes: 10_000 };
      return (await fetchPage(url, options)).status;
    } catch (error) {
      assert.ok(error instanceof FetchError);
      return error.kind;
    } finally {
      await dispatcher.destroy();
    }
  };
  try {
    for (const host of ['inside.example', '127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::1]', '0']) {
      assert.equal(await attempt(`http://${host}:${port}/`), 'guard', host);
    }
    assert.deepEqual(site.asked, []);
    assert.equal(await attempt(`http://inside.example:${port}/`, ['inside.example']), 200);
    assert.equal(await attempt(`http://127.0.0.1:${port}/`, [`127.0.0.1:${port}`]), 200);
    assert.equal(await attempt(`http://127.0.0.1:${port}/`, ['127.0.0.1:1']), 'guard');
  } finally {
    await site.close();
  }
});
