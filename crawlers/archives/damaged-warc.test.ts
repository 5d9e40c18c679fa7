/** Web archives that are damaged, huge, or whose import is killed: what is whole is taken, the rest is named. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { importPaths } from '../import.ts';
import { importingInEachTest } from '../testing/importing.ts';
import { answer, gzipEach, page, talk, warcRecord, zstdEach } from './testing.ts';

const importing = importingInEachTest();
const { save, rows, titles } = importing;

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
    const report = await importPaths(importing.workspace, [file]);
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
    const report = await importPaths(importing.workspace, [file]);
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
  const report = await importPaths(importing.workspace, [save('a.warc', Buffer.concat(made.map(warcRecord)))]);
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
    const report = await importPaths(openWorkspace(${JSON.stringify(importing.workspace.directory)}), ${JSON.stringify([plain, packed])});
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
  const control = createWorkspace(join(importing.folder, 'control'));
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
      await importPaths(openWorkspace(${JSON.stringify(importing.workspace.directory)}), [${JSON.stringify(file)}]);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = await once(child, 'exit');
    assert.equal(signal, 'SIGKILL');
    if (rows().length > 0 && rows().length < wanted.length) partly += 1;
  }
  assert.equal(partly, 3, 'the kills came in the middle');
  await importPaths(importing.workspace, [file]);
  assert.deepEqual(list(importing.workspace), wanted);
});
