/** Broken input beside good: import and build say what could not be read, and keep all the rest. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { confgraph, emptyFolder, json } from './testing.ts';

const schedule = `<?xml version="1.0"?>
<schedule><conference><title>River Days 2019</title><start>2019-05-04</start><end>2019-05-04</end></conference>
<day index="1" date="2019-05-04"><room name="Weir"><event id="1"><start>10:00</start><duration>00:30</duration>
<title>Sluices in practice</title><persons><person id="1">Ada Brandt</person></persons></event></room></day></schedule>`;

test('a damaged PDF fails in the build by its name; the schedule beside it is in the graph', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'schedule.xml'), schedule);
  writeFileSync(join(folder, 'cut.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
  writeFileSync(join(folder, 'empty.html'), '');
  const imported = await confgraph(['import', 'schedule.xml', 'cut.pdf', 'empty.html'], { cwd: folder });
  assert.equal(imported.code, 3, imported.stderr);
  assert.match(imported.stderr, /empty\.html: the file is empty/);

  const built = await confgraph(['build'], { cwd: folder });
  assert.equal(built.code, 3, built.stderr);
  assert.match(built.stderr, /cut\.pdf: not a readable PDF/);
  assert.match(built.stdout, /Read 1 page \(0 read before\)/);

  const found = await confgraph(['search', 'Ada Brandt', '--json'], { cwd: folder });
  assert.match(JSON.stringify(json(found)), /"Ada Brandt"/);
});

test('pages that say nothing of a programme are no failure, and are told to be what they are', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'soup.html'), '<html><title>Soup</title><p>How to cook soup.</p></html>');
  await confgraph(['import', 'soup.html'], { cwd: folder });
  const built = await confgraph(['build'], { cwd: folder });
  assert.equal(built.code, 0, built.stderr);
  assert.match(
    built.stdout.replace(/\s+/g, ' '),
    /Nothing was recognized on these pages: no talk, .*"confgraph parse FILE"/,
  );
  assert.doesNotMatch(built.stdout, /Next: confgraph query/);
  writeFileSync(join(folder, 'schedule.xml'), schedule);
  await confgraph(['import', 'schedule.xml'], { cwd: folder });
  assert.match((await confgraph(['build'], { cwd: folder })).stdout, /Next: confgraph query/);
  const status = await confgraph(['status'], { cwd: folder });
  assert.match(status.stdout, /^Parsed +2 \(nothing was recognized on 1\), to parse 0, unreadable 0$/m);
});
