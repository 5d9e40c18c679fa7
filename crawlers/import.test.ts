import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, symlinkSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { readCapture } from '../workspace/archive.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { importPaths } from './import.ts';
import { importingInEachTest } from './testing/importing.ts';
import type { CrawlError } from './types.ts';

const here = importingInEachTest();
const save = (name: string, content: string | Buffer) => here.save(join('saved', name), content);
const saved = () => join(here.folder, 'saved');
const rows = (of?: Workspace) => here.rows(of).sort((a, b) => (a.file < b.file ? -1 : 1));
const pages = (of?: Workspace) =>
  rows(of)
    .map((row) => `${row.page} ${row.sha256}`)
    .sort();

test('a folder is imported with all below it; pictures, hidden files and styles are left', async () => {
  save('a.html', '<html><title>A</title>');
  save('deep/b.txt', 'Talk by Ada Example');
  save('deep/c.json', '{"talks":[]}');
  save('d.pdf', '%PDF-1.4 cut off');
  save('deep/photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]));
  save('a_files/style.css', 'body {}');
  save('.hidden', 'no');
  const report = await importPaths(here.workspace, [saved()]);
  assert.equal(report.imported, 4);
  assert.deepEqual(report.failed, []);
  assert.deepEqual(report.skipped.map((one) => relative(saved(), one.file)).sort(), [
    'a_files/style.css',
    'deep/photo.png',
  ]);
  const row = rows()[0]!;
  assert.equal(row.page, `sha256:${row.sha256}`, 'without an address a page is known by its content');
  assert.equal(readCapture(here.workspace, row).body.toString(), '<html><title>A</title>');
});

test('the same import again changes nothing', async () => {
  const file = save('a.html', '<html>');
  utimesSync(file, new Date('2020-05-06T07:08:09Z'), new Date('2020-05-06T07:08:09Z'));
  await importPaths(here.workspace, [saved()], { series: 'Example Conference', edition: '2020' });
  const before = rows();
  assert.equal(before[0]!.fetched_at, '2020-05-06T07:08:09.000Z');
  utimesSync(file, new Date(), new Date());
  const report = await importPaths(here.workspace, [saved()], { series: 'Example Conference', edition: '2020' });
  assert.deepEqual([report.imported, report.unchanged], [0, 1]);
  assert.deepEqual(rows(), before);
});

test('an index gives addresses and editions; its columns are found by name', async () => {
  save('a.html', '<html>a');
  save('b.html', '<html>b');
  const index = save(
    'INDEX.tsv',
    '\uFEFFnote\tedition\tfile\turl\tevent_series\r\nx\t2020\ta.html\thttps://CONF.example/a#top\tExample Conference\r\n\t\tb.html\t\t\r\n\r\n',
  );
  const report = await importPaths(here.workspace, [saved()], { index, edition: '1999' });
  assert.equal(report.imported, 2);
  const [a, b] = rows();
  assert.deepEqual(
    [a!.page, a!.series, a!.edition, a!.hint_basis],
    ['https://conf.example/a', 'Example Conference', '2020', 'index'],
  );
  assert.deepEqual(
    [b!.url, b!.series, b!.edition],
    [null, null, '1999'],
    'what the index leaves open, the option says',
  );
});

test('rows that are no pages of the site are skipped, those that cannot be read fail, the rest goes on', async () => {
  for (const name of ['ok', 'moved', 'secret', 'open', 'odd']) save(`${name}.html`, `<html>${name}`);
  save('empty.html', '');
  save('unlisted.html', '<html>unlisted');
  const index = save(
    'INDEX.tsv',
    [
      'file\tstatus\tlogin\turl',
      'ok.html\t200\t\t',
      'moved.html\t302\t\t',
      'secret.html\t200\tadmin\t',
      'open.html\t200\tno\t',
      'gone.html\t200\t\t',
      'empty.html\t200\t\t',
      'odd.html\t200\t\tnot an address',
    ].join('\n'),
  );
  const report = await importPaths(here.workspace, [saved()]);
  assert.deepEqual(report.indexes, [index], "a folder's own index is used without being asked for");
  assert.match(report.notes.join(), /INDEX\.tsv was found and used/);
  assert.equal(report.imported, 2);
  assert.deepEqual(report.skipped.map((one) => `${relative(saved(), one.file)}: ${one.reason}`).sort(), [
    'moved.html: its status is 302, not 200',
    'secret.html: it needed a login (admin)',
    'unlisted.html: not listed in the index; name the file itself to import it',
  ]);
  assert.deepEqual(report.failed.map((one) => `${relative(saved(), one.file)}: ${one.reason}`).sort(), [
    'empty.html: the file is empty',
    'gone.html: there is no such file',
    'odd.html: line 8 of the index: "not an address" is not an http or https address',
  ]);
  for (const one of report.failed) assert.notEqual(one.hint, '');
});

test('of an index only the rows of the paths that were given are taken', async () => {
  const a = save('a.html', '<html>a');
  save('b.html', '<html>b');
  const index = save('INDEX.tsv', 'file\tedition\na.html\t2020\nb.html\t2021\n');
  await importPaths(here.workspace, [a], { index });
  assert.deepEqual(
    rows().map((row) => row.edition),
    ['2020'],
  );
  await importPaths(here.workspace, [index]);
  assert.equal(rows().length, 2, 'an index that is itself the path stands for all its rows');
});

test('a single file gets the address given; several cannot share one', async () => {
  const a = save('a.html', '<html>a');
  const b = save('b.html', '<html>b');
  await importPaths(here.workspace, [a], { url: 'https://conf.example/talk/1' });
  assert.equal(rows()[0]!.page, 'https://conf.example/talk/1');
  const usage = (error: CrawlError) => error.code === 'usage' && error.hint !== undefined;
  await assert.rejects(importPaths(here.workspace, [a, b], { url: 'https://conf.example/' }), usage);
  await assert.rejects(importPaths(here.workspace, [a], { url: 'conf' }), usage);
  await assert.rejects(importPaths(here.workspace, [a], { index: join(saved(), 'none.tsv') }), usage);
  const noFile = save('bad.tsv', 'name\turl\nx\ty\n');
  await assert.rejects(importPaths(here.workspace, [a], { index: noFile }), /no column "file"/);
});

test('a file named twice, or in folders that overlap, is one page', async () => {
  const a = save('in/a.html', '<html>a');
  symlinkSync(saved(), join(saved(), 'in', 'loop'));
  const report = await importPaths(here.workspace, [a, join(saved(), 'in'), a]);
  assert.equal(report.imported, 1);
});

test('what is named and is no page fails with what to do', async () => {
  const report = await importPaths(here.workspace, [
    join(saved(), 'none.html'),
    save('x.bin', Buffer.from([1, 0, 2])),
    save('site.zip', Buffer.from('PK\x03\x04\0\0')),
  ]);
  assert.equal(report.failed.length, 3);
  assert.match(report.failed[2]!.reason, /zip archive that cannot be read/);
});

test('kill -9 in the middle, then the same import: the same captures as without', async () => {
  for (let i = 0; i < 400; i++) save(`page-${i}.html`, `<html>${i} ${'x'.repeat(i * 50)}`);
  const control = createWorkspace(join(here.folder, 'control'));
  await importPaths(control, [saved()]);
  const wanted = pages(control);
  control.close();
  let partly = 0;
  for (const killAt of [100, 230, 390]) {
    const script = `
      const { importPaths } = await import(${JSON.stringify(new URL('./import.ts', import.meta.url).href)});
      const { openWorkspace } = await import(${JSON.stringify(new URL('../workspace/workspace.ts', import.meta.url).href)});
      await importPaths(openWorkspace(${JSON.stringify(here.workspace.directory)}), [${JSON.stringify(saved())}], {
        onProgress: ({ done }) => { if (done === ${killAt}) process.kill(process.pid, 'SIGKILL'); },
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = await once(child, 'exit');
    assert.equal(signal, 'SIGKILL');
    if (rows().length > 0 && rows().length < wanted.length) partly += 1;
  }
  assert.ok(partly > 0, 'the kills came in the middle');
  const report = await importPaths(here.workspace, [saved()]);
  assert.ok(report.unchanged > 0 && report.imported > 0, 'it went on where it was');
  assert.deepEqual(pages(), wanted);
  for (const row of rows()) readCapture(here.workspace, row);
});

test('an import that is stopped says so, and keeps what it has', async () => {
  for (let i = 0; i < 5; i++) save(`page-${i}.html`, `<html>${i}`);
  const stop = new AbortController();
  const report = await importPaths(here.workspace, [saved()], {
    signal: stop.signal,
    onProgress: ({ done }) => done === 2 && stop.abort(),
  });
  assert.deepEqual([report.stopped, report.imported, rows().length], [true, 2, 2]);
});

test('the seeds come in with what their index says of them', async (t) => {
  const seeds = new URL('../../shared/seeds/', import.meta.url).pathname;
  if (!existsSync(seeds)) {
    assert.ok(!process.env.CI, `${seeds} is missing`);
    return t.skip('../shared is not here');
  }
  const report = await importPaths(here.workspace, [seeds], { index: join(seeds, 'INDEX.tsv') });
  assert.deepEqual([report.imported, report.skipped, report.failed], [5, [], []]);
  assert.deepEqual(
    rows().map((row) => row.edition),
    ['2017', '2017', '2020', '2016', '2020'],
  );
});
