/** A server that means harm, or is broken: nothing of it harms the crawl, and its user reads what happened and what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as hostile from './testing/hostile.ts';
import { meet, TARGET } from './testing/meet.ts';
import { type Answer, html } from './testing/site.ts';

const ok = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const page = html('Page');
const later = /Crawl again later/;
const late = /no complete answer within 1 s/;
const tooLarge = [/larger than 1000000 bytes/, /raise crawl\.maxBytes/];

/** What the server does → what the report says of it. The page is not kept, all others are. */
const refusedAnswers: [does: string, Answer, ...says: RegExp[]][] = [
  ['never answers', hostile.silent, late, later],
  ['sends headers slowly and without end', hostile.slowHeaders, late, later],
  ['sends early hints for ever', hostile.endlessHints, late, later],
  ['sends its body byte by byte', hostile.slowBody, late, later],
  ['sends a body without end', hostile.endlessBody, ...tooLarge],
  ['announces a body of a terabyte', hostile.raw(`${ok}content-length: 1000000000000\r\n\r\n<p>`), ...tooLarge],
  ['sends a header without end', hostile.endlessHeader, /headers are larger than/, /Look at the address in a browser/],
  [
    'sends ten thousand cookies',
    hostile.send(page, { 'set-cookie': Array.from({ length: 10_000 }, (_, i) => `c${i}=x`) }),
    /headers are larger than/,
    /Look at the address in a browser/,
  ],
  ['sends a gzip bomb', hostile.bomb('gzip', 80_000_000), ...tooLarge],
  ['sends a deflate bomb', hostile.bomb('deflate', 30_000_000), ...tooLarge],
  ['sends a deflate bomb without its wrapping', hostile.bomb('raw deflate', 30_000_000), ...tooLarge],
  ['sends a brotli bomb', hostile.bomb('br', 30_000_000), ...tooLarge],
  ['sends zstd that nobody asked for', hostile.bomb('zstd', 30_000_000), /packed as "zstd", which was not asked for/],
  ['packs a page two hundred times', hostile.onion(page, 200), /packed 200 times over/, /import it/],
  [
    'says gzip and sends none',
    hostile.send(page, { 'content-encoding': 'gzip' }),
    /its gzip content is damaged/,
    /import it/,
  ],
  ['cuts its gzip off', hostile.send(cutGzip(), { 'content-encoding': 'gzip' }), /its gzip content is damaged/],
  ['resets the connection', hostile.reset, /the connection broke \(.*ECONNRESET\)/, later],
  [
    'ends before the length it announced',
    hostile.raw(`${ok}content-length: 5000\r\n\r\n${page}`),
    /the connection broke \(other side closed\)/,
    later,
  ],
  [
    'ends in the middle of a chunk',
    hostile.raw(`${ok}transfer-encoding: chunked\r\n\r\nfff\r\n${page}`),
    /the connection broke \(other side closed\)/,
    later,
  ],
  [
    'announces two lengths',
    hostile.raw(`${ok}content-length: 5\r\ncontent-length: ${page.length}\r\n\r\n${page}`),
    /not a proper HTTP answer/,
    later,
  ],
  [
    'announces a length below nothing',
    hostile.raw(`${ok}content-length: -5\r\n\r\n${page}`),
    /not a proper HTTP answer/,
  ],
  [
    'announces a length and sends chunks',
    hostile.raw(`${ok}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<html\r\n0\r\n\r\n`),
    /not a proper HTTP answer/,
  ],
  ['does not speak HTTP', hostile.raw('220 mail.conf.example ESMTP\r\n'), /not a proper HTTP answer/, later],
  ['hangs up without a word', hostile.raw(), /the connection broke/, later],
  ['redirects to itself', hostile.redirect(TARGET), /redirects in a circle/, /The site is at fault/],
  [
    'redirects to itself until a cookie is kept',
    hostile.demandsCookie(page),
    /redirects to itself and wants a cookie kept/,
    /save.*import/i,
  ],
  ['redirects to a file', hostile.redirect('file:///etc/passwd'), /redirects to no address \(file:\/\/\/etc\/passwd\)/],
  ['redirects to a script', hostile.redirect('javascript:alert(1)'), /redirects to no address \(javascript:/],
  ['redirects to nowhere', hostile.send('', {}, 302), /redirects to no address \(no Location header\)/],
  [
    'redirects to an endless address',
    hostile.redirect(`/${'x'.repeat(5000)}`),
    /redirects to http.*…, which is outside the scope/,
  ],
  ['answers 304 to a first question', hostile.send('', {}, 304), /answered 304.*not been asked/, /browser/],
  ['answers with a status that does not exist', hostile.send(page, {}, 799), /answered 799/],
  ['answers with nothing', hostile.send('', { 'content-type': 'text/html' }), /the page is empty/, /browser/],
];

function cutGzip(): Buffer {
  return Buffer.from('1f8b08000000000000034dcc', 'hex');
}

for (const [does, answer, ...says] of refusedAnswers) {
  test(`a server that ${does}`, async () => {
    const { kept, said, report } = await meet(answer, says[0] === late ? { seconds: 1 } : {});
    for (const wanted of says) assert.match(said, wanted);
    assert.deepEqual(kept, ['/', '/good'], 'all else is had');
    assert.equal(report.failed.length + report.refused.list.length, 1);
    assert.ok(said.length < 600, `${said.length} characters`);
  });
}

/** What lies but does no harm: the page is read for what it is, or left as what it is. */
const lies: [does: string, Answer, kept: boolean][] = [
  ['calls a page a file', hostile.send(page, { 'content-type': 'application/octet-stream' }), true],
  ['names an encoding that does not exist', hostile.send(page, { 'content-type': 'text/html; charset=none' }), true],
  [
    'calls UTF-16 Latin-1',
    hostile.send(Buffer.from(`\uFEFF${page}`, 'utf16le'), { 'content-type': 'text/html' }),
    true,
  ],
  ['calls a PDF a page', hostile.send('%PDF-1.4\n%\n', { 'content-type': 'text/html' }), true],
  [
    'calls a picture a page',
    hostile.send(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), { 'content-type': 'text/html' }),
    false,
  ],
  [
    'calls a program a page',
    hostile.send(Buffer.from('7f454c4602010100000000', 'hex'), { 'content-type': 'text/html' }),
    false,
  ],
  [
    'sends more than it announced',
    hostile.raw(`${ok}content-length: ${page.length}\r\n\r\n${page}HTTP/1.1 200 OK\r\n`),
    true,
  ],
  ['nests a hundred thousand elements', hostile.send('<div>'.repeat(100_000), { 'content-type': 'text/html' }), true],
  ['links to fifty thousand places', hostile.send(manyLinks(50_000), { 'content-type': 'text/html' }), true],
  [
    'never closes a comment',
    hostile.send(`<html><!-- ${'<a href="/x">'.repeat(50_000)}`, { 'content-type': 'text/html' }),
    true,
  ],
];

function manyLinks(count: number): string {
  return Array.from({ length: count }, (_, i) => `<a href="//x/${i}">`).join('');
}

for (const [does, answer, isKept] of lies) {
  test(`a server that ${does}`, async () => {
    const { kept, report } = await meet(answer);
    assert.deepEqual(kept, isKept ? ['/', '/good', TARGET] : ['/', '/good']);
    assert.deepEqual(report.failed, []);
    assert.ok(report.seconds < 10, `${report.seconds} s`);
  });
}
