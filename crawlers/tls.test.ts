/** Broken encryption: no page is taken over it, and its user reads what is wrong with it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { FetchError, fetchPage } from './fetch.ts';
import { guardedAgent } from './guard.ts';
import { type Certificate, makeCertificate } from './testing/certificate.ts';

const HOST = 'conf.example';
const DAY = 24 * 3600_000;
const trusted = getCACertificates('default');
let authority: Certificate;
before(() => {
  authority = makeCertificate({ name: 'Tests', authority: true });
  setDefaultCACertificates([...trusted, authority.certificate]);
});
after(() => setDefaultCACertificates(trusted));

/** Asks a server with these options for a page. @returns its body, or reason and hint of the failure. */
async function ask(options: ServerOptions | 'plain'): Promise<string> {
  const answer = (_request: unknown, response: { end(text: string): void }) => response.end('Secret');
  const server = options === 'plain' ? createHttp(answer) : createServer(options, answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const dispatcher = guardedAgent({
    privateHosts: [HOST],
    connectTimeout: 2000,
    connections: 1,
    resolve: (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  try {
    const bounds = { dispatcher, userAgent: 'confgraph', timeout: 2000, maxBytes: 1000 };
    return String((await fetchPage(`https://${HOST}:${port}/`, bounds)).body);
  } catch (error) {
    assert.ok(error instanceof FetchError, String(error));
    return `${error.kind}: ${error.message} → ${error.hint}`;
  } finally {
    await dispatcher.destroy();
    server.close();
    server.closeAllConnections();
  }
}

function keyed({ certificate, key }: Certificate): ServerOptions {
  return { cert: certificate, key };
}

test('a sound certificate is taken', async () => {
  assert.equal(await ask(keyed(makeCertificate({ name: HOST, issuer: authority }))), 'Secret');
});

const broken: [says: string, () => ServerOptions | 'plain', reason: RegExp, hint: RegExp][] = [
  [
    'a certificate signed by itself',
    () => keyed(makeCertificate({ name: HOST })),
    /its certificate is signed by itself/,
    /Tell the site\. If an authority of your own network .* NODE_EXTRA_CA_CERTS/,
  ],
  [
    'a certificate signed by nobody known',
    () => keyed(makeCertificate({ name: HOST, issuer: makeCertificate({ name: 'Nobody', authority: true }) })),
    /its certificate is signed by an authority that is not known/,
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    'an expired certificate',
    () => keyed(makeCertificate({ name: HOST, issuer: authority, from: daysAgo(30), to: daysAgo(2) })),
    /its certificate has expired/,
    /Tell the site/,
  ],
  [
    'a certificate not yet valid',
    () => keyed(makeCertificate({ name: HOST, issuer: authority, from: daysAgo(-2), to: daysAgo(-30) })),
    /its certificate is not yet valid/,
    /Tell the site/,
  ],
  [
    'the certificate of another host',
    () => keyed(makeCertificate({ name: 'other.example', issuer: authority })),
    /its certificate is for other\.example/,
    /Tell the site/,
  ],
  ['a port that speaks no TLS', () => 'plain', /wrong version number/, /try its http:\/\/ address/],
  [
    'TLS 1.1',
    () => ({
      ...keyed(makeCertificate({ name: HOST, issuer: authority })),
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    }),
    /protocol version/,
    /Tell the site/,
  ],
];

for (const [what, options, reason, hint] of broken) {
  test(`nothing is taken over ${what}`, async () => {
    const [said, advice] = (await ask(options())).split(' → ');
    assert.match(said!, /^page: no safe connection: [^\n]+$/);
    assert.match(said!, reason);
    assert.match(advice!, hint);
  });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * DAY);
}
