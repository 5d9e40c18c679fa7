import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { NO_TOOLS, runPython, webArchiveTools } from '../test/support/web-archives.ts';
import { ArchiveError, readCapture } from './archive.ts';
import { type NewCapture, openArchive, recordCaptures } from './captures.ts';
import { lastWholeMember } from './warc-tail.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let folder: string;
let workspace: Workspace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confgraph-archive-'));
  workspace = createWorkspace(folder);
});
afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function page(url: string | undefined, text: string, more: Partial<NewCapture> = {}): NewCapture {
  return {
    url,
    body: Buffer.from(text),
    contentType: 'text/html',
    fetchedAt: '2026-01-02T03:04:05.000Z',
    how: url ? 'crawl' : 'import',
    status: 200,
    headers: url
      ? [
          ['Content-Type', 'text/html'],
          ['Content-Encoding', 'gzip'],
          ['X-Name', 'Zoë'],
        ]
      : undefined,
    source: 'https://conf.example/',
    ...more,
  };
}

async function record(captures: NewCapture[], options = {}) {
  const archive = await openArchive(workspace, 'crawl', options);
  try {
    return await recordCaptures(workspace.database, archive, captures);
  } finally {
    await archive.close();
  }
}

interface Row {
  page: string;
  sha256: string;
  seen_at: string;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}
const rows = () => workspace.database.prepare('SELECT * FROM capture ORDER BY id').all() as unknown as Row[];
const archived = (row: Row) => statSync(join(workspace.archiveDirectory, row.warc_file)).size;

test('what was stored comes back: bytes, address, status, headers', async () => {
  const binary = Buffer.from([0, 255, 13, 10, 13, 10, 65]);
  await record([
    page('https://conf.example/a', 'Grüße'),
    page(undefined, '', { body: binary, contentType: undefined }),
  ]);
  const [a, b] = rows();
  const response = readCapture(workspace, a!);
  assert.equal(response.body.toString(), 'Grüße');
  assert.equal(response.url, 'https://conf.example/a');
  assert.equal(response.status, 200);
  assert.equal(response.headers['x-name'], 'Zoë');
  assert.equal(response.headers['content-length'], '7', 'the length of what is stored, not of what was packed');
  assert.equal(response.headers['content-encoding'], undefined);
  assert.equal(response.headers['x-archive-orig-content-encoding'], 'gzip');
  const resource = readCapture(workspace, b!);
  assert.deepEqual(resource.body, binary);
  assert.equal(resource.url, undefined);
  assert.equal(b!.page, `sha256:${createHash('sha256').update(binary).digest('hex')}`);
});

test('unchanged content is stored once and only seen again; changed content is a second capture', async () => {
  const [first] = await record([page('https://conf.example/a', 'one')]);
  const size = archived(rows()[0]!);
  const [second] = await record([page('https://conf.example/a', 'one', { fetchedAt: '2026-02-02T00:00:00.000Z' })]);
  assert.deepEqual([first!.isNew, second!.isNew, first!.id === second!.id], [true, false, true]);
  assert.equal(archived(rows()[0]!), size);
  assert.equal(rows()[0]!.seen_at, '2026-02-02T00:00:00.000Z');
  await record([page('https://conf.example/a', 'two'), page('https://conf.example/a', 'two')]);
  assert.equal(rows().length, 2);
});

test('each record is one gzip member of valid WARC 1.1', async () => {
  await record([page('https://conf.example/a', 'one'), page(undefined, 'two')]);
  const file = join(workspace.archiveDirectory, rows()[0]!.warc_file);
  const bytes = readFileSync(file);
  const whole = gunzipSync(bytes).toString('latin1');
  assert.match(whole, /^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/);
  for (const row of rows()) {
    const one = gunzipSync(bytes.subarray(row.warc_offset, row.warc_offset + row.warc_length)).toString('latin1');
    const [, head, block] = /^(WARC\/1\.1\r\n[\s\S]*?)\r\n\r\n([\s\S]*)\r\n\r\n$/.exec(one)!;
    assert.equal(Number(/^Content-Length: (\d+)$/m.exec(head!)![1]), block!.length);
    assert.match(head!, /^WARC-Record-ID: <urn:uuid:[0-9a-f-]{36}>\r$/m);
    assert.match(head!, /^WARC-Date: 2026-01-02T03:04:05\.000Z\r$/m);
  }
  assert.equal(lastWholeMember(file), bytes.length);
});

test('warcio finds nothing wrong with it, and reads what was written', async (t) => {
  const tools = webArchiveTools();
  if (!tools) return t.skip(NO_TOOLS);
  await record([
    page('https://conf.example/a', 'x'.repeat(300_000)),
    page('https://conf.example/b', 'Grüße'),
    page(undefined, 'saved', { headers: undefined }),
  ]);
  await record([page('https://conf.example/b', 'Grüße, laut', { headers: undefined, versionOf: 2 })]);
  const file = join(workspace.archiveDirectory, rows()[0]!.warc_file);
  const report = await runPython(tools, ['-m', 'warcio.cli', 'check', '-v', file]);
  assert.equal(report.match(/digest pass/g)?.length, 4, report);
  const program = `
import json, sys
from warcio.archiveiterator import ArchiveIterator
for record in ArchiveIterator(open(sys.argv[1], "rb")):
    http = record.http_headers
    print(json.dumps([record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.rec_headers.get_header("WARC-Date"),
      http and http.get_statuscode(), len(record.content_stream().read()), record.rec_headers.get_header("WARC-Record-ID"),
      record.rec_headers.get_header("WARC-Refers-To")]))`;
  const read = (await runPython(tools, ['-c', program, file]))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const date = '2026-01-02T03:04:05.000Z';
  assert.equal(read[0][0], 'warcinfo');
  assert.deepEqual(
    read.slice(1).map((record) => record.slice(0, 5)),
    [
      ['response', 'https://conf.example/a', date, '200', 300_000],
      ['response', 'https://conf.example/b', date, '200', 7],
      ['resource', `urn:sha256:${rows()[2]!.sha256}`, date, null, 5],
      ['conversion', 'https://conf.example/b', date, null, 13],
    ],
  );
  assert.equal(read[4][6], read[2][5], 'it names the record of which it is another version');
});

test('what a killed run left behind the last capture is cut off at the next opening', async () => {
  await record([page('https://conf.example/a', 'one')]);
  const file = join(workspace.archiveDirectory, rows()[0]!.warc_file);
  const size = statSync(file).size;
  appendFileSync(file, readFileSync(file).subarray(0, 100));
  await record([page('https://conf.example/b', 'two')]);
  assert.equal(rows()[1]!.warc_offset, size);
  assert.equal(rows()[1]!.warc_file, rows()[0]!.warc_file);
  for (const row of rows()) readCapture(workspace, row);
});

test('where the store of record was lost, whole records of the archive stay', async () => {
  await record([page('https://conf.example/a', 'one'), page('https://conf.example/b', 'two')]);
  const [a, b] = rows();
  const file = join(workspace.archiveDirectory, a!.warc_file);
  workspace.database.exec('DELETE FROM capture; DELETE FROM meta;');
  truncateSync(file, b!.warc_offset + 20);
  await record([page('https://conf.example/c', 'three')]);
  assert.equal(statSync(file).size, b!.warc_offset);
  assert.equal(readCapture(workspace, a!).body.toString(), 'one');
  assert.notEqual(rows()[0]!.warc_file, a!.warc_file);
});

test('the bytes of a capture that was forgotten stay', async () => {
  await record([page('https://conf.example/a', 'one'), page('https://conf.example/b', 'two')]);
  const [a, b] = rows();
  workspace.database.prepare('DELETE FROM capture WHERE page = ?').run(b!.page);
  await record([page('https://conf.example/c', 'three')]);
  assert.equal(readCapture(workspace, b!).body.toString(), 'two');
  assert.equal(rows()[1]!.warc_file, a!.warc_file);
});

test('a full file is followed by the next', async () => {
  const archive = await openArchive(workspace, 'crawl', { rotateAt: 500 });
  for (const text of ['one', 'two', 'three']) {
    await recordCaptures(workspace.database, archive, [page(`https://conf.example/${text}`, text)]);
  }
  await archive.close();
  assert.deepEqual(readdirSync(workspace.archiveDirectory).sort(), [...new Set(rows().map((r) => r.warc_file))]);
  assert.ok(new Set(rows().map((r) => r.warc_file)).size > 1);
  assert.deepEqual(
    rows().map((row) => readCapture(workspace, row).body.toString()),
    ['one', 'two', 'three'],
  );
});

test('damage is named: which file, which record, what to do', async () => {
  await record([page('https://conf.example/a', 'one')]);
  const row = rows()[0]!;
  assert.throws(
    () => readCapture(workspace, { ...row, warc_offset: row.warc_offset + 1 }),
    /record at byte \d+: damaged/,
  );
  assert.throws(() => readCapture(workspace, { ...row, sha256: 'f'.repeat(64) }), /not what was stored/);
  assert.throws(() => readCapture(workspace, { ...row, warc_length: 1e6 }), /shorter than it was/);
  rmSync(join(workspace.archiveDirectory, row.warc_file));
  assert.throws(() => readCapture(workspace, row), ArchiveError);
});
