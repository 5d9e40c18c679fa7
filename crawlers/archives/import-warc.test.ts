/** Web archives of other makers: what of them becomes a page, with which bytes and dates. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { importPaths } from '../import.ts';
import { importingInEachTest } from '../testing/importing.ts';
import { answer, gzipEach, type Made, page, talk, warcRecord, zstdEach } from './testing.ts';

const importing = importingInEachTest();
const { save, rows, text } = importing;

const info: Made = {
  type: 'warcinfo',
  headers: { 'Content-Type': 'application/warc-fields' },
  block: 'software: by hand',
};
const skipped = (report: { skipped: { reason: string; count?: number }[] }) =>
  Object.fromEntries(report.skipped.map((one) => [one.reason, one.count]));

const records = [
  info,
  talk(1),
  { type: 'request', url: 'http://conf.example/talk/1', block: 'GET / HTTP/1.1\r\n\r\n' },
  talk(2, { version: '1.1', date: '2017-06-20T10:00:00.123456789Z' }),
].map(warcRecord);
const dictionary = Buffer.from(`${records.join('').slice(0, 3000)} WARC/1.0 WARC-Type: response `);
const packings: [name: string, file: string, bytes: Buffer][] = [
  ['plain', 'a.warc', Buffer.concat(records)],
  ['gzip, a member a record', 'a.warc.gz', gzipEach(records)],
  ['gzip, one member for all', 'a.warc.gz', gzipSync(Buffer.concat(records))],
  ['gzip without a telling name', 'a.bin', gzipEach(records)],
  ['Zstandard', 'a.warc.zst', zstdEach(records)],
  ['Zstandard with a dictionary', 'a.warc.zst', zstdEach(records, dictionary)],
  ['Zstandard with a packed dictionary', 'a.warc.zst', zstdEach(records, dictionary, true)],
  [
    'bare line feeds in the heads',
    'a.warc',
    Buffer.from(Buffer.concat(records).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  ],
];
for (const [name, file, bytes] of packings) {
  test(`pages come in with address and time: ${name}`, async () => {
    // Bare line feeds make every block as much shorter as it has lines.
    const shorter = name.startsWith('bare')
      ? Buffer.from(
          bytes
            .toString('latin1')
            .replace(
              /Content-Length: (\d+)\n\n([\s\S]*?)\n\n(?=WARC|$)/g,
              (_, __, block) => `Content-Length: ${block.length}\n\n${block}\n\n`,
            ),
          'latin1',
        )
      : bytes;
    const path = save(file, shorter);
    const report = await importPaths(importing.workspace, [path], { edition: '2017' });
    assert.deepEqual([report.failed, report.imported], [[], 2]);
    assert.deepEqual(
      rows().map((row) => [row.page, row.fetched_at, text(row), row.content_type, row.file]),
      [
        ['http://conf.example/talk/1', '2017-06-20T10:00:00.000Z', page('Talk 1'), 'text/html; charset=utf-8', path],
        ['http://conf.example/talk/2', '2017-06-20T10:00:00.123Z', page('Talk 2'), 'text/html; charset=utf-8', path],
      ],
    );
    const again = await importPaths(importing.workspace, [path]);
    assert.deepEqual([again.imported, again.unchanged, rows().length], [0, 2, 2]);
  });
}

test('what the wire did to a body is undone, and only where it was done', async () => {
  const body = page('Packed', 3000);
  const chunked = (bytes: Buffer) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)};x=1\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
  const cases: [headers: Record<string, string>, bytes: Buffer][] = [
    [{ 'Content-Encoding': 'gzip' }, gzipSync(body)],
    [{ 'Content-Encoding': 'br' }, brotliCompressSync(body)],
    [{ 'Content-Encoding': 'deflate' }, deflateSync(body)],
    [{ 'Content-Encoding': 'deflate' }, deflateRawSync(body)],
    [{ 'Content-Encoding': 'zstd' }, zstdCompressSync(body)],
    [{ 'Transfer-Encoding': 'chunked', 'content-encoding': 'GZIP' }, chunked(gzipSync(body))],
    [{ 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(body))],
    // Undone already by whoever wrote the file, who left the headers as they were.
    [{ 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'br' }, Buffer.from(body)],
    [{ 'Content-Encoding': 'gzip' }, Buffer.from(body)],
  ];
  const file = save(
    'a.warc',
    Buffer.concat(cases.map(([headers, bytes], n) => warcRecord(talk(n, { block: answer(bytes, headers) })))),
  );
  const report = await importPaths(importing.workspace, [file]);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    rows().map((row) => text(row)),
    cases.map(() => body),
  );
});

test('only answers with 200 become pages; the others are counted by their reason', async () => {
  const made: Made[] = [
    talk(1),
    talk(2, { block: answer('gone', {}, '404 Not Found') }),
    talk(3, { block: answer('moved', { Location: '/' }, '301 Moved') }),
    talk(4, { block: answer('gone', {}, '404 Not Found') }),
    {
      url: 'http://conf.example/logo.png',
      block: answer(Buffer.from([0x89, 0x50, 0]), { 'Content-Type': 'image/png' }),
    },
    { url: 'http://conf.example/x.css', block: answer('p {}', { 'Content-Type': 'text/css' }) },
    { url: 'dns:conf.example', type: 'response', block: '20170620 conf.example. IN A 192.0.2.1' },
    {
      url: 'urn:pageinfo:http://conf.example/',
      type: 'resource',
      headers: { 'Content-Type': 'application/json' },
      block: '{"a":1}',
    },
    {
      url: 'metadata://gnu.org/software/wget/warc/wget.log',
      type: 'resource',
      headers: { 'Content-Type': 'text/plain' },
      block: 'log',
    },
    {
      url: 'http://conf.example/saved',
      type: 'resource',
      headers: { 'Content-Type': 'text/html' },
      block: page('Saved'),
    },
  ];
  const report = await importPaths(importing.workspace, [save('a.warc', Buffer.concat(made.map(warcRecord)))]);
  assert.deepEqual(
    rows().map((row) => row.page),
    ['http://conf.example/talk/1', 'http://conf.example/saved'],
  );
  assert.deepEqual(skipped(report), {
    'HTTP 404': 2,
    'HTTP 301': 1,
    'not a page (image/png)': 1,
    'not a page (text/css)': 1,
  });
});

test('text that was taken out of pages (WET) is a page where the page itself is not there', async () => {
  const conversion = (n: number): Made => ({
    type: 'conversion',
    url: `http://conf.example/talk/${n}`,
    headers: { 'Content-Type': 'text/plain' },
    block: `Talk ${n}\nBy Ada Example`,
  });
  const file = save('a.warc.wet.gz', gzipEach([info, talk(1), conversion(1), conversion(2)].map(warcRecord)));
  const report = await importPaths(importing.workspace, [file]);
  assert.deepEqual(
    rows().map((row) => [row.page, row.content_type]),
    [
      ['http://conf.example/talk/1', 'text/html; charset=utf-8'],
      ['http://conf.example/talk/2', 'text/plain'],
    ],
  );
  assert.deepEqual(skipped(report), { 'the text of a page that is there itself': 1 });
});

test('a revisit has the bytes of the record it speaks of, wherever that stands', async () => {
  const digest = { 'WARC-Payload-Digest': 'sha1:ABC' };
  const revisit = (n: number, date: string, headers: Record<string, string>, block = answer('')): Made => ({
    type: 'revisit',
    url: `http://conf.example/talk/${n}`,
    date,
    headers,
    block,
  });
  const first = save(
    'a.warc.gz',
    gzipEach(
      [
        revisit(9, '2017-06-22T00:00:00Z', { 'WARC-Payload-Digest': 'sha1:ABC' }),
        revisit(1, '2017-06-21T00:00:00Z', { 'WARC-Refers-To': '<urn:test:response:http://conf.example/talk/1:>' }),
        revisit(1, '2017-06-25T00:00:00Z', {}, answer('', {}, '304 Not Modified')),
        revisit(3, '2017-06-21T00:00:00Z', {
          'WARC-Refers-To-Target-URI': 'http://conf.example/talk/2',
          'WARC-Refers-To-Date': '2017-06-20T10:00:00Z',
        }),
        revisit(4, '2017-06-21T00:00:00Z', { 'WARC-Payload-Digest': 'sha1:NONE' }),
        revisit(5, '2017-06-21T00:00:00Z', { 'WARC-Payload-Digest': 'sha1:GONE' }),
        talk(6, { headers: { 'WARC-Payload-Digest': 'sha1:GONE' }, block: answer('no', {}, '404 Not Found') }),
      ].map(warcRecord),
    ),
  );
  const second = save('b.warc', Buffer.concat([talk(1, { headers: digest }), talk(2)].map(warcRecord)));
  const report = await importPaths(importing.workspace, [first, second]);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    rows().map((row) => [row.page.slice(-6), text(row), row.fetched_at.slice(0, 10), row.seen_at.slice(0, 10)]),
    [
      ['talk/1', page('Talk 1'), '2017-06-20', '2017-06-25'],
      ['talk/2', page('Talk 2'), '2017-06-20', '2017-06-20'],
      ['talk/9', page('Talk 1'), '2017-06-22', '2017-06-22'],
      ['talk/3', page('Talk 2'), '2017-06-21', '2017-06-21'],
    ],
  );
  assert.deepEqual(skipped(report), { 'HTTP 404': 2, 'a page whose bytes are in another file (a revisit record)': 1 });
});

test('of an archive of many sites only what lies below the address given is taken', async () => {
  const urls = [
    'http://other.example/',
    'https://www.conf.example/2017/a',
    'http://conf.example/2017',
    'http://conf.example/20170',
    'http://conf.example/2018/',
  ];
  const file = save('a.warc', Buffer.concat(urls.map((url) => warcRecord({ url, block: answer(page(url)) }))));
  await importPaths(importing.workspace, [file], { url: 'https://conf.example/2017' });
  assert.deepEqual(
    rows().map((row) => row.page),
    ['https://www.conf.example/2017/a', 'http://conf.example/2017'],
  );
});
