/** `resolve`: anybody's list of mentions in, people out; every link with its reasons. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { confgraph, emptyFolder } from './testing.ts';

const lines = [
  '{"id":"a","name":"Björn Quast","series":"Reef Days","year":2016,"co":["Vera Zobel"]}',
  '{"id":"b","name":"Bjoern Quast","series":"Reef Days","year":2017,"co":["Vera Zobel"]}',
  '{"id":"c","name":"Ines Maple","affiliation":"Elm GmbH","handles":["@inesm"]}',
  '{"id":"d","name":"I. Maple","affiliation":"Elm","handles":["inesm"],"links":null}',
  'no json',
  '{"id":"a","name":"Again"}',
];

test('resolve tells people, writes why, and names the lines it could not read', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'mentions.jsonl'), lines.join('\n'));
  const run = await confgraph(['resolve', 'mentions.jsonl', '--links', 'why.jsonl'], { cwd: folder });
  assert.equal(run.code, 3, run.stderr);
  assert.equal(run.stdout, 'a\ta\nb\ta\nc\tc\nd\tc\n');
  assert.match(run.stderr, /mentions\.jsonl line 5: not valid JSON/);
  assert.match(run.stderr, /mentions\.jsonl line 6: the id "a" was used in line 1/);
  const links = readFileSync(join(folder, 'why.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { a: string; b: string; outcome: string; score: number; reason: string });
  const link = links.find(({ a, b }) => a + b === 'cd' || a + b === 'dc')!;
  assert.equal(link.outcome, 'same');
  assert.ok(link.score > 0.5 && link.score <= 1);
  assert.match(link.reason, /^names that fit, one but an initial; the same handle; the same employer/);
});

test('a judge of the user decides on pairs in doubt, is told what the list tells of both, and gives its reason', async (t) => {
  const folder = emptyFolder(t);
  const common = (id: string, employer: string, year: number, title: string) =>
    JSON.stringify({ id, name: 'Wei Zhang', affiliation: employer, series: `${employer} Days`, year, title });
  writeFileSync(
    join(folder, 'mentions.jsonl'),
    [common('a', 'Elm', 2012, 'Tides of the reef'), common('b', 'Oak', 2019, 'Ropes and knots')].join('\n'),
  );
  const apart = await confgraph(['resolve', 'mentions.jsonl'], { cwd: folder });
  assert.match(apart.stderr, /2 mentions, 2 people\. 1 pair in doubt/);
  writeFileSync(
    join(folder, 'judge.mjs'),
    `export default { name: 'reader', judge: async (pairs) =>
      pairs.map(({ a, b }) => ({ outcome: 'same', reason: [a, b].map((text) => text.replace(/\\n/g, ' | ')).join(' & ') })) };`,
  );
  const args = ['resolve', 'mentions.jsonl', '--judge', 'judge.mjs', '--links', 'why.jsonl'];
  const run = await confgraph(args, { cwd: folder });
  assert.equal(run.stdout, 'a\ta\nb\ta\n', run.stderr);
  assert.match(run.stderr, /2 mentions, 1 person\.\n$/);
  const why = JSON.parse(readFileSync(join(folder, 'why.jsonl'), 'utf8')) as { outcome: string; reason: string };
  assert.equal(why.outcome, 'same');
  assert.match(why.reason, /; reader: .*Wei Zhang \| 2012 · Elm · Elm Days · Tides of the reef/);

  writeFileSync(join(folder, 'judge.mjs'), 'export default {};');
  const none = await confgraph(args, { cwd: folder });
  assert.equal(none.code, 2);
  assert.match(none.stderr, /--judge judge\.mjs exports no judge/);
});

test('resolve says which file of links it could not write', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'mentions.jsonl'), lines[0]!);
  const run = await confgraph(['resolve', 'mentions.jsonl', '--links', 'none/why.jsonl'], { cwd: folder });
  assert.notEqual(run.code, 0);
  assert.match(run.stderr, /none\/why\.jsonl/);
});

test('what is no list is said to be none, in a few lines however long it is', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(
    join(folder, 'people.csv'),
    `number,person\n${Array.from({ length: 99 }, (_, id) => `${id},Ada Brandt`).join('\n')}\n`,
  );
  const run = await confgraph(['resolve', 'people.csv'], { cwd: folder });
  assert.equal(run.code, 1);
  assert.match(run.stderr, /100 lines of 100 could not be used/);
  assert.match(run.stderr, /80 more: not listed/);
  assert.match(run.stderr, /Each line has to be a JSON object/);
});

test('a table is read by its headings, with ids or lines for ids, and says which row is wrong', async (t) => {
  const folder = emptyFolder(t);
  const rows = ['\ufeffName;Year;CO;Remarks', '"Quast, Björn";2016;Vera Zobel|Ada Brandt;"two', 'lines"'];
  writeFileSync(
    join(folder, 'people.csv'),
    [...rows, 'Bjoern Quast;2017;Vera Zobel', ';2017', 'Ines Maple;soon'].join('\r\n'),
  );
  const run = await confgraph(['resolve', 'people.csv'], { cwd: folder });
  assert.equal(run.code, 3);
  assert.equal(run.stdout, '3\t3\n4\t3\n');
  assert.match(run.stderr, /people\.csv line 5: "name" is missing/);
  assert.match(run.stderr, /people\.csv line 6: "year": has to be a year such as 2019/);
});

test('the list is not emptied by being named as the file of links', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'mentions.jsonl'), lines[0]!);
  const run = await confgraph(['resolve', 'mentions.jsonl', '--links', './mentions.jsonl'], { cwd: folder });
  assert.equal(run.code, 2);
  assert.equal(readFileSync(join(folder, 'mentions.jsonl'), 'utf8'), lines[0]);
});

test('a list in another encoding is not read as if its names were damaged', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'people.csv'), Buffer.from('id,name\n1,Ada Brandt\n2,Bj\xf6rn Quast\n', 'latin1'));
  const run = await confgraph(['resolve', 'people.csv'], { cwd: folder });
  assert.equal(run.code, 3);
  assert.equal(run.stdout, '1\t1\n');
  assert.match(run.stderr, /people\.csv line 3: is not UTF-8; save the list in that encoding/);
  const none = await confgraph(['resolve', '.'], { cwd: folder });
  assert.equal(none.code, 1);
  assert.match(none.stderr, /\. is a folder; name the file in it that holds the list/);
});
