/** One graph in both stores, and whether they give the same rows. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../graph/model.ts';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { neo4jStore } from '../../graph/stores/neo4j.ts';
import type { GraphReader, Row } from '../../graph/stores/store.ts';
import { emptyNeo4j, neo4jForTests } from './neo4j.ts';

export interface BothStores {
  embedded: GraphReader;
  /** Undefined where a test file is run by hand without a Neo4j (`neo4jForTests`). */
  neo4j: GraphReader | undefined;
  /** Closes both and deletes what was loaded. */
  close(): Promise<void>;
}

/** Loads one graph into both stores. Only one at a time in a test file: Neo4j has one database. */
export async function bothStores(graph: Graph): Promise<BothStores> {
  const directory = mkdtempSync(join(tmpdir(), 'confgraph-stores-'));
  const embedded = embeddedStore(directory);
  await embedded.load(graph);
  const readers = [await embedded.reader()];
  const login = await neo4jForTests();
  if (login) {
    await emptyNeo4j(login);
    const store = neo4jStore(login);
    await store.load(graph);
    readers.push(await store.reader());
  }
  return {
    embedded: readers[0]!,
    neo4j: readers[1],
    async close() {
      for (const reader of readers) await reader.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** Digits to which two numbers are compared: sums of fractions may be added up in another order. */
const DIGITS = 12;

/**
 * Asserts that two answers are the same rows, in whatever order unless `ordered`. A list within a row counts in its order.
 */
export function compareRows(a: Row[], b: Row[], { ordered = false, message = '' } = {}): void {
  const [left, right] = [a, b].map((rows) => {
    const written = rows.map((row) => JSON.stringify(canonical(row)));
    return ordered ? written : written.sort();
  });
  assert.deepEqual(left, right, message || undefined);
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).map(([key, each]) => [key, canonical(each)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
