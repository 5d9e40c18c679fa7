/** Files that tools which are not ours made: wget, warcio, Python's zipfile. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { NO_TOOLS, runPython, webArchiveTools } from '../../test/support/web-archives.ts';
import { importPaths } from '../import.ts';
import { importingInEachTest } from '../testing/importing.ts';
import { html, serveSite } from '../testing/site.ts';

const here = importingInEachTest();
const tools = webArchiveTools();
const skip = tools ? false : NO_TOOLS;

function captures(): { page: string; body: string; date: string }[] {
  return here
    .rows()
    .map((row) => ({ page: row.page, body: here.text(row), date: row.fetched_at }))
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

test('what wget archived: pages, a redirect, a page that is gone, one sent packed and in chunks', {
  skip,
}, async () => {
  const packed = html('Packed');
  const site = await serveSite({
    '/': html('Start', '/a', '/old', '/gone', '/packed', '/logo.png'),
    '/a': html('A'),
    '/old': (_, response) => response.writeHead(302, { location: '/a' }).end(),
    '/packed': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      const bytes = gzipSync(packed);
      response.write(bytes.subarray(0, 20));
      response.end(bytes.subarray(20));
    },
    '/logo.png': (_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0])),
  });
  const parameters = [
    '--quiet',
    '--recursive',
    '--no-host-directories',
    '--compression=gzip',
    `--warc-file=${join(here.folder, 'site')}`,
    `--directory-prefix=${here.folder}`,
    `${site.origin}/`,
  ];
  try {
    // Ends with 8, since a page is gone.
    await promisify(execFile)(tools!.wget, parameters, { cwd: here.folder }).catch((error: { code: number }) =>
      assert.equal(error.code, 8),
    );
  } finally {
    await site.close();
  }
  const report = await importPaths(here.workspace, [join(here.folder, 'site.warc.gz')], { edition: '2026' });
  assert.deepEqual(report.failed, []);
  assert.deepEqual(
    captures().map(({ page, body }) => [page, body]),
    [
      [`${site.origin}/`, html('Start', '/a', '/old', '/gone', '/packed', '/logo.png')],
      [`${site.origin}/a`, html('A')],
      [`${site.origin}/packed`, packed],
    ],
  );
  assert.deepEqual(
    report.skipped.map(({ reason, count }) => [reason, count]).sort(),
    [
      ['HTTP 302', 1],
      ['HTTP 404', 2],
      ['not a page (image/png)', 1],
    ],
    'robots.txt and /gone are not there',
  );
});

const writer = `
import io, sys
from warcio.warcwriter import WARCWriter
from warcio.statusandheaders import StatusAndHeaders
def write(path, version, gzip):
    with open(path, 'wb') as out:
        w = WARCWriter(out, gzip=gzip, warc_version=version)
        def http(kind='text/html', status='200 OK'): return StatusAndHeaders(status, [('Content-Type', kind)], protocol='HTTP/1.1')
        w.write_record(w.create_warcinfo_record('x.warc.gz', {'software': 'test'}))
        def response(url, body, status='200 OK'):
            r = w.create_warc_record(url, 'response', payload=io.BytesIO(body), http_headers=http(status=status), warc_headers_dict={'WARC-Date': '2017-06-20T10:00:00Z'})
            w.write_record(r)
            return r
        first = response('https://conf.example/talk/1', b'<h1>One</h1>')
        response('https://conf.example/gone', b'<h1>No</h1>', '404 Not Found')
        w.write_record(w.create_revisit_record('https://conf.example/talk/again', first.rec_headers.get_header('WARC-Payload-Digest'),
            'https://conf.example/talk/1', '2017-06-20T10:00:00Z', http_headers=http(), warc_headers_dict={'WARC-Date': '2018-01-01T00:00:00Z'}))
        w.write_record(w.create_warc_record('https://conf.example/text', 'conversion', payload=io.BytesIO('Grüße'.encode()), warc_content_type='text/plain', warc_headers_dict={'WARC-Date': '2017-06-20T10:00:00Z'}))
`;

for (const [version, gzip] of [
  ['1.0', 'True'],
  ['1.1', 'True'],
  ['1.1', 'False'],
]) {
  test(`what warcio wrote: WARC ${version}, gzip ${gzip}`, { skip }, async () => {
    const file = join(here.folder, 'x.warc');
    await runPython(tools!, ['-c', `${writer}\nwrite(sys.argv[1], '${version}', ${gzip})`, file]);
    const report = await importPaths(here.workspace, [file]);
    assert.deepEqual(report.failed, []);
    assert.deepEqual(captures(), [
      { page: 'https://conf.example/talk/1', body: '<h1>One</h1>', date: '2017-06-20T10:00:00.000Z' },
      { page: 'https://conf.example/talk/again', body: '<h1>One</h1>', date: '2018-01-01T00:00:00.000Z' },
      { page: 'https://conf.example/text', body: 'Grüße', date: '2017-06-20T10:00:00.000Z' },
    ]);
    assert.deepEqual(
      report.skipped.map(({ reason, count }) => [reason, count]),
      [['HTTP 404', 1]],
    );
  });
}

for (const method of ['ZIP_STORED', 'ZIP_DEFLATED']) {
  test(`a WACZ gives the pages of its WARC files: ${method}`, { skip }, async () => {
    const program = `${writer}
import zipfile
write('data.warc.gz', '1.1', True)
with zipfile.ZipFile('site.wacz', 'w', zipfile.${method}) as z:
    z.writestr('datapackage.json', '{"profile": "data-package", "wacz_version": "1.1.1"}')
    z.writestr('pages/pages.jsonl', '{"format": "json-pages-1.0"}')
    z.write('data.warc.gz', 'archive/data.warc.gz')`;
    await runPython(tools!, ['-c', program], { cwd: here.folder });
    const report = await importPaths(here.workspace, [join(here.folder, 'site.wacz')]);
    assert.deepEqual(
      [report.failed, captures().map((one) => one.page.slice(20))],
      [[], ['/talk/1', '/talk/again', '/text']],
    );
    const damaged = join(here.folder, 'damaged.wacz');
    writeFileSync(damaged, readFileSync(join(here.folder, 'site.wacz')).subarray(0, 900));
    const second = await importPaths(here.workspace, [damaged]);
    assert.match(second.failed[0]!.reason, /zip archive that cannot be read/);
  });
}

test('a zip of saved pages: each is the page of its path below the address given', { skip }, async () => {
  here.save('export/index.html', html('Start'));
  here.save('export/talk/A B/index.html', html('Talk'));
  here.save('export/schedule.json', '{"schedule":{}}');
  here.save('export/style.css', 'p {}');
  await runPython(tools!, ['-m', 'zipfile', '-c', 'export.zip', 'export/'], { cwd: here.folder });
  const zip = join(here.folder, 'export.zip');
  const without = await importPaths(here.workspace, [zip]);
  assert.match(without.failed[0]!.hint, /--url/);
  const wanted = ['', 'schedule.json', 'talk/A%20B/'];
  const report = await importPaths(here.workspace, [zip], { url: 'https://conf.example/2017' });
  assert.deepEqual([report.failed, report.skipped.map((one) => one.count)], [[], [1]]);
  assert.deepEqual(
    captures().map((one) => one.page),
    wanted.map((path) => `https://conf.example/2017/export/${path}`),
  );
  // The folder itself, unpacked.
  const other = await importPaths(here.workspace, [join(here.folder, 'export')], { url: 'https://other.example/' });
  assert.equal(other.imported, 3);
  assert.deepEqual(
    captures()
      .slice(3)
      .map((one) => one.page),
    wanted.map((path) => `https://other.example/${path}`),
  );
});
