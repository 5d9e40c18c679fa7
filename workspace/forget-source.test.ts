import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWorkspace } from './counts.ts';
import { forgetSource } from './forget-source.ts';
import { openStoreOfRecord } from './store.ts';

const one = 'https://one.example/';
const two = 'https://two.example/';

function workspaceOfTwo() {
  const database = openStoreOfRecord(':memory:');
  const capture = database.prepare(
    `INSERT INTO capture (id, page, url, sha256, fetched_at, seen_at, how, source, warc_file, warc_offset, warc_length)
     VALUES (?, ?, ?, ?, '2020-01-01', ?, ?, ?, 'x', 0, 0)`,
  );
  capture.run(1, `${one}a`, `${one}a`, 'a', '2020-01-01', 'crawl', one);
  capture.run(2, `${one}a`, `${one}a`, 'b', '2020-02-01', 'crawl', one);
  capture.run(3, `${two}a`, `${two}a`, 'c', '2020-01-01', 'crawl', two);
  capture.run(4, 'sha256:d', null, 'd', '2020-01-01', 'import', one);
  const parsed = database.prepare('INSERT INTO parse VALUES (?, ?, NULL, ?)');
  parsed.run(1, 1, null);
  parsed.run(2, 1, null);
  parsed.run(3, 1, 'not a readable PDF');
  database
    .prepare("INSERT INTO record VALUES (1, 0, 'talk', '{}'), (2, 0, 'talk', '{}'), (2, 1, 'person', '{}')")
    .run();
  const frontier = database.prepare(
    "INSERT INTO frontier (url, source, host, depth, state, capture) VALUES (?, ?, 'h', 0, ?, ?)",
  );
  frontier.run(`${one}a`, one, 'done', 2);
  frontier.run(`${one}b`, one, 'waiting', null);
  frontier.run(`${two}a`, two, 'done', 3);
  return database;
}

test('a workspace is counted by its newest captures', () => {
  assert.deepEqual(countWorkspace(workspaceOfTwo(), 1), {
    captures: 4,
    pages: 3,
    parsed: 1,
    silent: 0,
    unreadable: 1,
    toParse: 1,
    frontier: { waiting: 1, done: 2, failed: 0, refused: 0 },
    records: { person: 1, talk: 1 },
  });
});

test('pages read by older parsers are to be read again', () => {
  assert.equal(countWorkspace(workspaceOfTwo(), 2).toParse, 2);
});

test('a source takes its captures, records and frontier with it; imports and other sources stay', () => {
  const database = workspaceOfTwo();
  assert.deepEqual(forgetSource(database, one), { captures: 2, frontier: 2 });
  const left = countWorkspace(database, 1);
  assert.deepEqual([left.captures, left.records, left.frontier.done], [2, {}, 1]);
});
