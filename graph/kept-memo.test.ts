/** What is kept of texts spares work and does no harm: damaged, locked or of other code, it is made anew. */
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openMemo } from './kept-memo.ts';
import { randomNumbers } from './link/people/random.ts';

const root = mkdtempSync(join(tmpdir(), 'confgraph-memo-'));
after(() => rmSync(root, { recursive: true, force: true }));

const texts = Array.from(
  { length: 1200 },
  (_, index) => `Text ${index} tells of harbour maps, and of knot ${index * 7}.`,
);
const work = (text: string) => ({ words: text.split(' '), length: text.length });

/** Asks for texts as a build does, and gives how many of them were remembered. */
function run(file: string, asked: readonly string[], version = 'one'): number {
  const memo = openMemo(file, version);
  for (const text of asked)
    assert.deepEqual(
      memo.recall('words', text, () => work(text)),
      work(text),
    );
  memo.close(true);
  return memo.counts.remembered;
}

test('remembers by the text and the kind of work, over processes', () => {
  const file = join(root, 'kept.db');
  assert.equal(run(file, texts), 0);
  assert.equal(run(file, texts), texts.length);
  const memo = openMemo(file, 'one');
  assert.equal(
    memo.recall('letters', texts[0]!, () => 'other work'),
    'other work',
  );
  memo.close(false);
  assert.equal(run(file, [...texts, 'one more']), texts.length);
});

test('forgets what nobody asked for, without a trace in the file, and what other code left', () => {
  const file = join(root, 'less.db');
  run(file, [...texts, 'Told by Ada Marlow']);
  assert.ok(readFileSync(file).includes('Marlow'));
  const size = statSync(file).size;
  assert.equal(run(file, texts.slice(0, 10)), 10);
  assert.ok(!readFileSync(file).includes('Marlow'));
  assert.ok(statSync(file).size < size / 4, 'the file is as large as what is in it');
  assert.equal(run(file, texts.slice(0, 10), 'two'), 0);
  assert.equal(run(file, texts.slice(0, 10), 'two'), 10);
});

/** Counts the words of texts as a build does; what the counts are, and how many texts were looked at. */
function counted(file: string, asked: readonly string[]) {
  const memo = openMemo(file, 'one');
  let looked = 0;
  const tally = memo.tally('said');
  for (const text of asked)
    tally.add(text, () => {
      looked++;
      return {
        words: text,
        long: text
          .split(' ')
          .filter((word) => word.length > 4)
          .join(' '),
      };
    });
  const counts = [...tally.counts()].map(([column, words]) => [column, [...words].sort()]);
  memo.close(true);
  return { counts, looked };
}

test('a tally of texts that came and went is that of all that are there, and only what came is looked at', () => {
  const file = join(root, 'tally.db');
  const random = randomNumbers(4);
  let before: string[] = [];
  for (let step = 0; step < 12; step++) {
    // Some twice, some never met before, some not met for a while.
    const asked = [...texts.slice(0, 40), ...before, `Step ${step}`].filter(() => random() < 0.6);
    const fresh = new Set(asked.filter((text) => !before.includes(text))).size;
    const now = counted(file, asked);
    assert.deepEqual(now.counts, counted(join(root, `fresh-${step}.db`), asked).counts, `step ${step}`);
    assert.equal(now.looked, fresh, `step ${step}`);
    before = asked;
  }
});

test('a tally forgets with its texts, and is made anew where what they gave was taken from under it', () => {
  const file = join(root, 'tally-less.db');
  counted(file, [...texts.slice(0, 20), 'Told by Ada Marlow']);
  assert.ok(readFileSync(file).includes('Marlow'));
  const { counts } = counted(file, texts.slice(0, 20));
  assert.ok(!readFileSync(file).includes('Marlow'));
  const database = new DatabaseSync(file);
  database.exec("DELETE FROM memo WHERE key LIKE 'said:%'");
  database.close();
  const { looked } = counted(file, texts.slice(0, 19));
  assert.equal(looked, 19);
  assert.deepEqual(counted(file, texts.slice(0, 20)).counts, counts);
});

test('a build that fails half-way keeps what it did', () => {
  const file = join(root, 'half.db');
  run(file, texts);
  const memo = openMemo(file, 'one');
  memo.recall('words', texts[0]!, () => work(texts[0]!));
  memo.close(false);
  assert.equal(run(file, texts), texts.length);
});

for (const [what, damage] of [
  ['cut short', (file: string) => truncateSync(file, 9000)],
  ['no database', (file: string) => writeFileSync(file, 'nothing of the kind')],
  [
    'overwritten within',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes.fill(0x55, 100, bytes.length - 4096);
      writeFileSync(file, bytes);
    },
  ],
  ['empty', (file: string) => writeFileSync(file, '')],
] as const) {
  test(`a file that is ${what} is made anew`, () => {
    const file = join(root, `${what.replaceAll(' ', '-')}.db`);
    run(file, texts);
    damage(file);
    run(file, texts);
    run(file, texts);
    assert.equal(run(file, texts), texts.length);
  });
}

test('where no file can be, work is done without', () => {
  const folder = join(root, 'folder.db');
  mkdirSync(folder);
  assert.equal(run(folder, texts), 0);
  assert.equal(run(join(root, 'nowhere', 'memo.db'), texts), 0);
  assert.ok(existsSync(folder));
});

test('two at once do not disturb each other', () => {
  const file = join(root, 'two.db');
  const [a, b] = [openMemo(file, 'one'), openMemo(file, 'one')];
  for (const text of texts)
    for (const memo of [a, b])
      assert.deepEqual(
        memo.recall('words', text, () => work(text)),
        work(text),
      );
  a.close(true);
  b.close(true);
  assert.equal(run(file, texts), texts.length);
});
