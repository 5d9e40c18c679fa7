/**
 * The SQLite file beside an embedded graph: the words its nodes are found by (FTS5, which folds and ranks where the
 * graph's own text search does not), and a hash of every element, by which the next load tells what it changes.
 */
import { DatabaseSync } from 'node:sqlite';
import type { NodeLabel } from '../model.ts';
import type { HashedGraph } from './content.ts';
import { CANDIDATES_PER_HIT, type Candidate, candidateOf, DEFAULT_LIMIT, rank, searchTerms } from './search.ts';
import type { SearchHit } from './store.ts';

// Names are folded before they are stored (`foldKey`); + and # belong to words, as in C++ and C#.
const schema = `
CREATE TABLE node (id TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE relationship (key TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  id UNINDEXED, label UNINDEXED, name UNINDEXED, keys,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'", prefix = '2 3'
);
`;

export function writeSidecar(file: string, { graph, nodes, relationships }: HashedGraph): void {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    database.exec(schema);
    const node = database.prepare('INSERT INTO node VALUES (?, ?)');
    const search = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?)');
    for (const { key, hash } of nodes) node.run(key, hash);
    for (const each of graph.nodes) {
      const found = candidateOf(each);
      if (found) search.run(found.id, found.label, found.name, found.keys.join('\n'));
    }
    const relationship = database.prepare('INSERT INTO relationship VALUES (?, ?)');
    for (const { key, hash } of relationships) relationship.run(key, hash);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

/** Key → hash of every element that the sidecar's graph holds. */
export function readHashes(file: string): { nodes: Map<string, string>; relationships: Map<string, string> } {
  const database = new DatabaseSync(file, { readOnly: true });
  const read = (sql: string) => {
    const hashes = new Map<string, string>();
    for (const row of database.prepare(sql).iterate()) hashes.set(String(row.key), String(row.hash));
    return hashes;
  };
  try {
    return {
      nodes: read('SELECT id AS key, hash FROM node'),
      relationships: read('SELECT key, hash FROM relationship'),
    };
  } finally {
    database.close();
  }
}

/** Nodes that hold all of the words, or some where none holds all. */
export function searchSidecar(
  database: DatabaseSync,
  words: string,
  { labels, limit = DEFAULT_LIMIT }: { labels?: NodeLabel[]; limit?: number } = {},
): SearchHit[] {
  const terms = searchTerms(words);
  if (terms.length === 0) return [];
  const quoted = terms.map((term, index) => `"${term}"${index === terms.length - 1 ? '*' : ''}`);
  const statement = database.prepare(
    `SELECT id, label, name, keys FROM search WHERE search MATCH ? AND (? IS NULL OR label IN (SELECT value FROM json_each(?)))
     ORDER BY bm25(search), id LIMIT ?`,
  );
  const only = labels ? JSON.stringify(labels) : null;
  for (const joined of new Set([quoted.join(' AND '), quoted.join(' OR ')])) {
    const found = statement.all(joined, only, only, limit * CANDIDATES_PER_HIT);
    if (found.length > 0) return rank(terms, found.map(candidate), limit);
  }
  return [];
}

function candidate(row: { [column: string]: unknown }): Candidate {
  return {
    id: String(row.id),
    label: row.label as NodeLabel,
    name: String(row.name),
    keys: String(row.keys).split('\n'),
  };
}
