/**
 * The SQLite file beside an embedded graph: the words its nodes are found by (FTS5, which folds and ranks where the
 * graph's own text search does not), and of every element its key, its hash, by which the next load tells what it changes,
 * and its number in the graph's file.
 */
import { constants, copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { NodeLabel } from '../model.ts';
import type { Changes, HashedGraph, HeldElements } from './content.ts';
import { type Candidate, candidateOf, type FindCandidates } from './search.ts';

// Names are folded before they are stored (`foldKey`); + and # belong to words, as in C++ and C#. What is deleted leaves no
// trace in the file: people ask to be forgotten. A row of `held` has all nodes, or all relationships: a row for each would
// take ten times as long to read.
const schema = `
CREATE TABLE held (kind TEXT PRIMARY KEY, keys TEXT NOT NULL, hashes TEXT NOT NULL, numbers BLOB NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  id UNINDEXED, label UNINDEXED, name UNINDEXED, keys,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'", prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
`;

/** In characters. */
const hashLength = 22;

/** The numbers that the graph's file gives to its elements, in their order. */
export interface Numbers {
  nodes: number[];
  relationships: number[];
}

/** Of all elements of a graph, in their order, what the next load knows them by. */
export interface Entries {
  keys: { nodes: string[]; relationships: string[] };
  numbers: Numbers;
}

export function writeSidecar(file: string, hashed: HashedGraph, entries: Entries): void {
  inOne(file, (database) => {
    database.exec(schema);
    index(database, hashed, entries, hashed.graph.nodes.keys());
    hold(database, hashed, entries);
  });
}

/** Writes a sidecar, given that of another graph that this one differs little from. */
export function writeChangedSidecar(
  oldFile: string,
  file: string,
  hashed: HashedGraph,
  held: NumberedElements,
  { created, updated, removed }: Changes,
  entries: Entries,
): void {
  copyFileSync(oldFile, file, constants.COPYFILE_FICLONE);
  inOne(file, (database) => {
    const forget = database.prepare('DELETE FROM search WHERE rowid = ?');
    for (const place of removed) forget.run(held.numbers[place]!);
    for (const at of updated) forget.run(entries.numbers.nodes[at]!);
    index(database, hashed, entries, [...updated, ...created]);
    hold(database, hashed, entries);
  });
}

/** Works on a file that nobody else knows of yet: it is whole, or not used. */
function inOne(file: string, work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON; BEGIN');
    work(database);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

function index(database: DatabaseSync, { graph }: HashedGraph, { numbers }: Entries, which: Iterable<number>): void {
  const insert = database.prepare('INSERT INTO search (rowid, id, label, name, keys) VALUES (?, ?, ?, ?, ?)');
  for (const at of which) {
    const found = candidateOf(graph.nodes[at]!);
    if (found) insert.run(numbers.nodes[at]!, found.id, found.label, found.name, found.keys.join('\n'));
  }
}

function hold(database: DatabaseSync, hashed: HashedGraph, { keys, numbers }: Entries): void {
  const put = database.prepare('INSERT OR REPLACE INTO held VALUES (?, ?, ?, ?)');
  for (const kind of ['nodes', 'relationships'] as const) {
    const bytes = new Uint8Array(Float64Array.from(numbers[kind]).buffer);
    put.run(kind, keys[kind].join('\n'), hashed[kind].join(''), bytes);
  }
}

/** Elements that a file holds, with their numbers in the graph's file. */
export interface NumberedElements extends HeldElements {
  numbers: Float64Array;
}

/** What the sidecar's graph holds; undefined where the file is damaged. */
export function readHeld(file: string): { nodes: NumberedElements; relationships: NumberedElements } | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const select = database.prepare('SELECT keys, hashes, numbers FROM held WHERE kind = ?');
    const [nodes, relationships] = ['nodes', 'relationships'].map((kind) => {
      const { keys, hashes, numbers } = select.get(kind) as { keys: string; hashes: string; numbers: Uint8Array };
      return numberedElements(keys === '' ? [] : keys.split('\n'), hashes, new Float64Array(numbers.slice().buffer));
    });
    return { nodes: nodes!, relationships: relationships! };
  } catch {
    return undefined; // The graph is a projection: it is made again.
  } finally {
    database?.close();
  }
}

/** @param hashes of all elements, one after the other. */
export function numberedElements(keys: readonly string[], hashes: string, numbers: Float64Array): NumberedElements {
  return {
    ...{ keys, numbers },
    has: (place, hash) => hashes.startsWith(hash, place * hashLength),
    hashAt: (place) => hashes.slice(place * hashLength, (place + 1) * hashLength),
  };
}

/** The sidecar's index as `searchNames` asks it. */
export function candidatesOfSidecar(database: DatabaseSync): FindCandidates {
  return (terms, every, labels, limit) => {
    const quoted = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`);
    return database
      .prepare(
        `SELECT id, label, name, keys FROM search WHERE search MATCH ? AND label IN (SELECT value FROM json_each(?))
         ORDER BY bm25(search), id LIMIT ?`,
      )
      .all(quoted.join(every ? ' AND ' : ' OR '), JSON.stringify(labels), limit)
      .map(candidate);
  };
}

function candidate(row: { [column: string]: unknown }): Candidate {
  return {
    id: String(row.id),
    label: row.label as NodeLabel,
    name: String(row.name),
    keys: String(row.keys).split('\n'),
  };
}
