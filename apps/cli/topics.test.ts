/** `topics`: anybody's list of texts in, ranked keyphrases out; what cannot be read is named and holds up nothing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { confgraph, emptyFolder } from './testing.ts';

const lines = [
  '{"id":"a","series":"Reef Days","text":"Tide tables with PostgreSQL. We keep tide tables in PostgreSQL, and PostgreSQL keeps them well."}',
  'no json',
  '{"id":"b"}',
  '{"id":7,"text":"Coral bleaching follows warm water. Where coral bleaching was seen, warm water was measured before.","keys":["never read"]}',
];

test('topics ranks the phrases of each text and names the lines it could not read', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'talks.jsonl'), `\uFEFF${lines.join('\n')}`);
  const run = await confgraph(['topics', 'talks.jsonl'], { cwd: folder });
  assert.equal(run.code, 3, run.stderr);
  const rows = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; keys: string[] });
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['a', '7'],
  );
  assert.equal(rows[0]!.keys[0], 'PostgreSQL');
  assert.ok(rows[1]!.keys.includes('Coral bleaching'), rows[1]!.keys.join());
  assert.match(run.stderr, /talks\.jsonl line 2: not valid JSON/);
  assert.match(run.stderr, /talks\.jsonl line 3: "text" is missing/);
});

test('a table is read as lines of JSON are, and so is what comes through a pipe', async (t) => {
  const folder = emptyFolder(t);
  const text = 'Coral bleaching follows warm water. Where coral bleaching was seen, warm water was measured before.';
  writeFileSync(join(folder, 'talks.csv'), `Id,Text\na,"${text}"\nb\n`);
  writeFileSync(join(folder, 'talks.jsonl'), JSON.stringify({ id: 'a', text }));
  const table = await confgraph(['topics', 'talks.csv'], { cwd: folder });
  assert.equal(table.code, 3);
  assert.match(table.stderr, /talks\.csv line 3: "text" is missing/);
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const [piped] = await Promise.all([
    confgraph(['topics', 'pipe'], { cwd: folder }),
    writeFile(join(folder, 'pipe'), JSON.stringify({ id: 'a', text })),
  ]);
  assert.equal(piped.stdout, (await confgraph(['topics', 'talks.jsonl'], { cwd: folder })).stdout);
  assert.equal(piped.stdout, table.stdout);
});

test('of texts under one id the first is told, and the others are named, in a file and through a pipe alike', async (t) => {
  const folder = emptyFolder(t);
  const rows = ['Ropes of hemp', 'Anchors of iron', 'Boats'].map((text, index) => ({
    id: index < 2 ? 'a' : 'b',
    text,
  }));
  const list = rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(folder, 'talks.jsonl'), list);
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const [piped] = await Promise.all([
    confgraph(['topics', 'pipe'], { cwd: folder }),
    writeFile(join(folder, 'pipe'), list),
  ]);
  const run = await confgraph(['topics', 'talks.jsonl'], { cwd: folder });
  assert.equal(run.stdout, piped.stdout);
  assert.deepEqual([run.code, piped.code], [3, 3]);
  assert.deepEqual(
    [...run.stdout.matchAll(/"id":"(.)"/g)].map(([, id]) => id),
    ['a', 'b'],
  );
  assert.match(run.stderr, /talks\.jsonl line 2: the id "a" was used in line 1\. Give each text its own\./);
});
