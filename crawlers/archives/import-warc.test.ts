import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { readCapture } from '../../workspace/archive.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { importPaths } from '../import.ts';
import { answer, gzipEach, type Made, page, warcRecord, zstdEach } from './testing.ts';

let folder: string;
let workspace: Workspace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-warc-'));
  workspace = createWorkspace(join(folder, 'workspace'));
});
afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function save(name: string, bytes: Buffer): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
interface Row {
  page: string;
  sha256: string;
  fetched_at: string;
  seen_at: string;
  content_type: string | null;
  file: string;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}
const rows = (of = workspace) => of.database.prepare('SELECT * FROM capture ORDER BY id').all() as unknown as Row[];
const text = (row: Row, of = workspace) => readCapture(of, row).body.toString();
const titles = () => rows().map((row) => /<title>(.*?)</.exec(text(row))?.[1]);
const talk = (n: number, more: Made = {}): Made => ({
  url: `http://conf.example/talk/${n}`,
  block: answer(page(`Talk ${n}`)),
  ...more,
});
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
    const report = await importPaths(workspace, [path], { edition: '2017' });
    assert.deepEqual([report.failed, report.imported], [[], 2]);
    assert.deepEqual(
      rows().map((row) => [row.page, row.fetched_at, text(row), row.content_type, row.file]),
      [
        ['http://conf.example/talk/1', '2017-06-20T10:00:00.000Z', page('Talk 1'), 'text/html; charset=utf-8', path],
        ['http://conf.example/talk/2', '2017-06-20T10:00:00.123Z', page('Talk 2'), 'text/html; charset=utf-8', path],
      ],
    );
    const again = await importPaths(workspace, [path]);
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
  const report = await importPaths(workspace, [file]);
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
  const report = await importPaths(workspace, [save('a.warc', Buffer.concat(made.map(warcRecord)))]);
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
  const report = await importPaths(workspace, [file]);
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
  const report = await importPaths(workspace, [first, second]);
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
  await importPaths(workspace, [file], { url: 'https://conf.example/2017' });
  assert.deepEqual(
    rows().map((row) => row.page),
    ['https://www.conf.example/2017/a', 'http://conf.example/2017'],
  );
});

/** Ten records; the fourth is damaged. */
function damaged(pack: (record: Buffer) => Buffer, damage: (bytes: Buffer) => Buffer): { bytes: Buffer; at: number } {
  const packed = Array.from({ length: 10 }, (_, n) =>
    pack(warcRecord(talk(n, { block: answer(page(`Talk ${n}`, 2000)) }))),
  );
  const at = Buffer.concat(packed.slice(0, 3)).length;
  packed[3] = damage(Buffer.from(packed[3]!));
  return { bytes: Buffer.concat(packed), at };
}
const flip = (bytes: Buffer) => {
  bytes.fill(0xa5, bytes.length >> 1, (bytes.length >> 1) + 40);
  return bytes;
};
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const swap = (from: RegExp, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
const plain = (bytes: Buffer) => bytes;
// As most tools write it: with a checksum.
const zstdChecked = (one: Buffer) => zstdCompressSync(one, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
const damages: [name: string, pack: (record: Buffer) => Buffer, damage: (bytes: Buffer) => Buffer, reason: RegExp][] = [
  ['gzip, bytes overwritten', (one) => gzipSync(one), flip, /gzip data is damaged/],
  ['gzip, half of it missing', (one) => gzipSync(one), half, /gzip data is damaged/],
  ['gzip, no gzip at all', (one) => gzipSync(one), (bytes) => bytes.fill(0), /not gzip/],
  [
    'gzip, a length that is too large',
    (one) => gzipSync(swap(/Talk 3.*\r\n\r\n$/s, '\r\n\r\n')(one)),
    plain,
    /shorter than it says/,
  ],
  ['Zstandard, bytes overwritten', zstdChecked, flip, /Zstandard data is damaged|length is wrong|file ends/],
  ['Zstandard, half of it missing', zstdChecked, half, /Zstandard/],
  ['plain, a length that is too large', plain, swap(/Content-Length: \d+/, 'Content-Length: 5000'), /length is wrong/],
  ['plain, a length beyond the end', plain, swap(/Content-Length: \d+/, 'Content-Length: 99999999'), /file ends/],
  ['plain, a length that is too small', plain, swap(/Content-Length: \d+/, 'Content-Length: 100'), /length is wrong/],
  ['plain, no length', plain, swap(/Content-Length: \d+/, 'Content-Width: 1'), /how long/],
  ['plain, half of it missing', plain, half, /length is wrong|shorter/],
];
for (const [name, pack, damage, reason] of damages) {
  test(`damage is told with its place, and the rest goes on: ${name}`, async () => {
    const { bytes, at } = damaged(pack, damage);
    const file = save('a.warc', bytes);
    const report = await importPaths(workspace, [file]);
    const wanted = [0, 1, 2, 4, 5, 6, 7, 8, 9].map((n) => `Talk ${n}`);
    assert.deepEqual(titles(), wanted);
    assert.deepEqual(
      report.failed.map((one) => one.file),
      [file],
    );
    assert.match(report.failed[0]!.reason, new RegExp(`^the record at byte ${at} cannot be read: `));
    assert.match(report.failed[0]!.reason, reason);
  });
}

test('a file that ends within a record gives all before it', async () => {
  for (const [pack, name] of [
    [gzipEach, 'a.warc.gz'],
    [zstdEach, 'b.warc.zst'],
    [Buffer.concat, 'c.warc'],
  ] as const) {
    const records = [1, 2, 3].map((n) => warcRecord(talk(n)));
    const whole = pack(records as never);
    const file = save(name, whole.subarray(0, whole.length - 60));
    const report = await importPaths(workspace, [file]);
    assert.equal(report.imported + report.unchanged, 2, name);
    assert.match(report.failed[0]!.reason, /the file ends within it/, name);
  }
});

test('a body that is damaged costs that page only', async () => {
  const cut = gzipSync(page('Cut', 3000)).subarray(0, 500);
  const made = [
    talk(1, { block: answer(cut, { 'Content-Encoding': 'gzip' }) }),
    talk(2),
    talk(3, { block: answer('a\r\nshort', { 'Transfer-Encoding': 'chunked' }) }),
    talk(4, { block: 'nothing of HTTP' }),
  ];
  const report = await importPaths(workspace, [save('a.warc', Buffer.concat(made.map(warcRecord)))]);
  assert.deepEqual(
    rows().map((row) => row.page),
    ['http://conf.example/talk/2'],
  );
  assert.deepEqual(
    report.failed.map((one) => one.reason.replace(/.*read: /, '')),
    [
      'its gzip content is damaged (unexpected end of file)',
      'it ends within a chunk',
      'its block is not an HTTP answer',
    ],
  );
});

test('memory stays flat however large a record is', async () => {
  const size = 200_000_000;
  const head = answer('', { 'Content-Type': 'video/mp4' });
  const film = warcRecord({ url: 'http://conf.example/film.mp4', block: head, length: head.length + size });
  // The film is a hole in the file, so that it costs no disk.
  const plain = save('a.warc', film.subarray(0, -4));
  truncateSync(plain, film.length - 4 + size);
  appendFileSync(plain, Buffer.concat([Buffer.from('\r\n\r\n'), warcRecord(talk(1))]));
  const packed = save('b.warc.gz', gzipEach([readFileSync(plain)]));
  const script = `
    const { importPaths } = await import(${JSON.stringify(new URL('../import.ts', import.meta.url).href)});
    const { openWorkspace } = await import(${JSON.stringify(new URL('../../workspace/workspace.ts', import.meta.url).href)});
    const before = process.memoryUsage.rss();
    const report = await importPaths(openWorkspace(${JSON.stringify(workspace.directory)}), ${JSON.stringify([plain, packed])});
    console.log(JSON.stringify({ more: process.resourceUsage().maxRSS * 1024 - before, report }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  await once(child, 'close');
  const { more, report } = JSON.parse(printed);
  assert.deepEqual([report.imported, report.unchanged, report.failed], [1, 1, []]);
  assert.deepEqual(
    report.skipped.map((one: { reason: string }) => one.reason),
    Array(2).fill('larger than 64000000 bytes'),
  );
  assert.ok(more < size / 1.5, `${more} bytes more, for a record of ${size}`);
});

test('kill -9 in the middle, then the same import: the same captures as without', async () => {
  const many = Array.from({ length: 400 }, (_, n) => warcRecord(talk(n, { block: answer(page(`Talk ${n}`, n * 20)) })));
  const revisits = Array.from({ length: 40 }, (_, n) =>
    warcRecord({
      type: 'revisit',
      url: `http://conf.example/again/${n}`,
      headers: { 'WARC-Refers-To': `<urn:test:response:http://conf.example/talk/${n}:>` },
      block: answer(''),
    }),
  );
  const file = save('a.warc.gz', gzipEach([...revisits, ...many]));
  const control = createWorkspace(join(folder, 'control'));
  await importPaths(control, [file]);
  const list = (of: Workspace) =>
    rows(of)
      .map((row) => `${row.page} ${row.sha256} ${row.fetched_at} ${row.seen_at}`)
      .sort();
  const wanted = list(control);
  control.close();
  assert.equal(wanted.length, 440);
  let partly = 0;
  for (const killAt of [100, 300, 420]) {
    const script = `
      const { ImportWriter } = await import(${JSON.stringify(new URL('../import-writer.ts', import.meta.url).href)});
      const { importPaths } = await import(${JSON.stringify(new URL('../import.ts', import.meta.url).href)});
      const { openWorkspace } = await import(${JSON.stringify(new URL('../../workspace/workspace.ts', import.meta.url).href)});
      const add = ImportWriter.prototype.add;
      let count = 0;
      ImportWriter.prototype.add = function (...parameters) {
        count += 1;
        if (count === ${killAt}) process.kill(process.pid, 'SIGKILL');
        return add.apply(this, parameters);
      };
      await importPaths(openWorkspace(${JSON.stringify(workspace.directory)}), [${JSON.stringify(file)}]);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = await once(child, 'exit');
    assert.equal(signal, 'SIGKILL');
    if (rows().length > 0 && rows().length < wanted.length) partly += 1;
  }
  assert.equal(partly, 3, 'the kills came in the middle');
  await importPaths(workspace, [file]);
  assert.deepEqual(list(workspace), wanted);
});
