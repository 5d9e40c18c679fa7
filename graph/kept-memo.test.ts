/** What is kept between builds spares work and does no harm: damaged, out of the way or of other code, it is made anew. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openMemo } from './kept-memo.ts';
import { recallRows } from './link/memo.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-memo-'));
after(() => rmSync(root, { recursive: true, force: true }));

const texts = Array.from(
  { length: 300 },
  (_, index) => `Text ${index} tells of harbour maps, and of knot ${index * 7}.`,
);

/** Asks for rows of texts as a build does, and gives how many of them were made now. */
function run(file: string, asked: readonly string[], version = 'one', kind = 'words'): number {
  let made = 0;
  const memo = openMemo(file, version);
  const rows = recallRows(
    memo,
    kind,
    asked,
    (text) => text,
    (text) => {
      made++;
      return { words: text.split(' '), numbers: [text.length, -0.5] };
    },
  );
  for (const [place, text] of asked.entries()) {
    assert.deepEqual(rows.textsAt(place), text.split(' '));
    assert.deepEqual([...rows.numbersAt(place)], [text.length, -0.5]);
  }
  memo.write();
  return made;
}

test('remembers by the thing and the kind of work, over processes', () => {
  const file = join(root, 'kept');
  assert.equal(run(file, texts), texts.length);
  assert.equal(run(file, texts), 0);
  assert.equal(run(file, texts.toReversed()), 0);
  assert.equal(run(file, ['one more', ...texts]), 1);
  assert.equal(run(file, texts, 'one', 'other work'), texts.length);
});

test('forgets what is there no more, without a trace in the file, and what other code left', () => {
  const file = join(root, 'less');
  run(file, [...texts, 'Told by Ada Marlow']);
  assert.ok(readFileSync(file).includes('Marlow'));
  const size = readFileSync(file).length;
  assert.equal(run(file, texts.slice(0, 10)), 0);
  assert.ok(!readFileSync(file).includes('Marlow'));
  assert.ok(readFileSync(file).length < size / 4, 'the file is as large as what is in it');
  assert.equal(run(file, texts.slice(0, 10), 'two'), 10);
  assert.equal(run(file, texts.slice(0, 10), 'two'), 0);
});

for (const [what, damage] of [
  ['cut short', (file: string) => truncateSync(file, 900)],
  ['something else', (file: string) => writeFileSync(file, 'nothing of the kind')],
  [
    'different by one bit',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 100]! ^= 1;
      writeFileSync(file, bytes);
    },
  ],
  ['empty', (file: string) => writeFileSync(file, '')],
] as const) {
  test(`a file that is ${what} is made anew`, () => {
    const file = join(root, what.replaceAll(' ', '-'));
    run(file, texts);
    damage(file);
    assert.equal(run(file, texts), texts.length);
    assert.equal(run(file, texts), 0);
  });
}

test('where no file can be, work is done without, and nothing is left', () => {
  const folder = join(root, 'folder');
  mkdirSync(folder);
  assert.equal(run(folder, texts), texts.length);
  assert.equal(run(join(root, 'nowhere', 'memo'), texts), texts.length);
  assert.ok(existsSync(folder));
  assert.deepEqual(
    readdirSync(root).filter((name) => name.startsWith('folder.')),
    [],
  );
});
