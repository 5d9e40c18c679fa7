/** `parse` and `import`: files in, records or captures out; what cannot be read is named and holds up nothing. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { confgraph, emptyFolder, json } from './testing.ts';

const schedule = `<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <generator name="pentabarf" version="0.3"/>
  <conference><title>River Days 2016</title><start>2016-03-05</start><end>2016-03-05</end><days>1</days>
    <day_change>08:00:00</day_change><timeslot_duration>00:05:00</timeslot_duration></conference>
  <day index="1" date="2016-03-05"><room name="Ferry">
    <event id="17"><start>10:00</start><duration>00:50</duration><room>Ferry</room><slug>locks</slug>
      <title>Locks without keepers</title><subtitle></subtitle><track>Canals</track><type>devroom</type><language>en</language>
      <abstract>How a lock can be run without anybody there.</abstract><description></description>
      <persons><person id="4">Ada Brandt</person></persons><links></links></event>
  </room></day>
</schedule>
`;

function folderOf(t: TestContext, files: { [name: string]: string | Buffer }): string {
  const folder = emptyFolder(t);
  mkdirSync(join(folder, 'pages'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'pages', name), content);
  return folder;
}

const broken = {
  'empty.html': '',
  'cut.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog',
  'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
};

test('parse prints a record a line with the file as it was given, and needs no workspace', async (t) => {
  const folder = folderOf(t, { 'schedule.xml': schedule });
  const run = await confgraph(['parse', 'pages/schedule.xml', '--url', 'https://river.example/2016/schedule.xml'], {
    cwd: folder,
  });
  assert.equal(run.code, 0, run.stderr);
  const records = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const talk = records.find((record) => record.kind === 'talk');
  assert.equal(talk.title, 'Locks without keepers');
  assert.equal(talk.file, 'pages/schedule.xml');
  assert.equal(talk.people[0].name, 'Ada Brandt');
  assert.ok(records.every((record) => record.evidence.quote && record.platform === 'pentabarf'));
  assert.ok(!existsSync(join(folder, '.confgraph')));
});

test('files that cannot be read are named on stderr, and the others are read: exit 3', async (t) => {
  const folder = folderOf(t, { 'schedule.xml': schedule, ...broken });
  const names = [...Object.keys(broken), 'missing.html', 'schedule.xml'].map((name) => `pages/${name}`);
  const run = await confgraph(['parse', ...names], { cwd: folder });
  assert.equal(run.code, 3);
  assert.ok(
    run.stdout
      .split('\n')
      .filter((line) => line !== '')
      .every((line) => JSON.parse(line).file === 'pages/schedule.xml'),
  );
  for (const name of names.slice(0, -1)) assert.match(run.stderr, new RegExp(`${name.replace('.', '\\.')}: \\S`));
  assert.ok(run.stdout.length > 0);
});

test('nothing but unreadable files is a failure: exit 1, in JSON when asked for', async (t) => {
  const folder = folderOf(t, broken);
  const run = await confgraph(['parse', 'pages', '--json'], { cwd: folder });
  assert.equal(run.code, 1);
  const failed = json(run).error?.failed ?? [];
  assert.deepEqual(failed.map(({ what }) => what).sort(), ['pages/cut.pdf', 'pages/empty.html', 'pages/picture.html']);
});

test('a page in which nothing is recognized is no failure, but is said', async (t) => {
  const folder = folderOf(t, { 'note.txt': 'Milk, bread, and a new bell for the bicycle.\n' });
  const run = await confgraph(['parse', 'pages/note.txt'], { cwd: folder });
  assert.deepEqual([run.code, run.stdout], [0, '']);
  assert.match(run.stderr, /Nothing was recognized/);
});

const index = [
  'file\turl\tstatus\tlogin',
  'schedule.xml\thttps://river.example/schedule.xml\t200\t',
  'gone.html\thttps://river.example/gone\t404\t',
  'members.html\thttps://river.example/members\t200\tadmin',
  'missing.html\thttps://river.example/missing\t200\t',
].join('\n');

test('an index tells the addresses, and which rows are no pages; a row without its file is a failure', async (t) => {
  const files = { 'INDEX.tsv': index, 'schedule.xml': schedule, 'gone.html': '<p>404', 'members.html': '<p>Members' };
  const folder = folderOf(t, files);
  const run = await confgraph(['parse', '--index', 'pages/INDEX.tsv', '--json'], { cwd: folder });
  assert.equal(run.code, 3);
  const lines = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(lines.at(-1).error.failed, [{ what: 'pages/missing.html', reason: 'no such file' }]);
  assert.ok(lines.slice(0, -1).every((record) => record.file === 'pages/schedule.xml'));
  assert.match(run.stderr, /skipped pages\/gone\.html: its status is 404/);
  assert.match(run.stderr, /skipped pages\/members\.html: it needed a login/);

  const imported = await confgraph(['import', 'pages', '--index', 'pages/INDEX.tsv', '--json'], { cwd: folder });
  assert.equal(imported.code, 3);
  const report = json(imported);
  assert.equal(report.imported, 1);
  assert.equal((report.skipped as unknown[]).length, 2);
  assert.match(JSON.stringify(report.error), /missing\.html/);
});

test('import makes a workspace where there is none; the same again changes nothing', async (t) => {
  const folder = folderOf(t, { 'schedule.xml': schedule });
  assert.equal((await confgraph(['import', 'pages'], { cwd: folder })).code, 0);
  const again = await confgraph(['import', 'pages', '--json'], { cwd: folder });
  assert.equal(again.code, 0);
  assert.deepEqual([json(again).imported, json(again).unchanged], [0, 1]);
  const nothing = await confgraph(['import', 'no-such-folder', '--json'], { cwd: folder });
  assert.equal(nothing.code, 1);
  assert.match(JSON.stringify(json(nothing).error), /no-such-folder/);
});
