/** Makes a store's rows plain: scalars, lists and maps, alike from either store. */
import { type Row, StoreError } from './store.ts';

/** On Neo4j, marks what confgraph wrote and says what it wrote: whatever lacks it is somebody else's. No row shows it. */
export const HASH_PROPERTY = 'confgraphHash';

/** @throws StoreError where a value is none of these, or a number too large to be exact */
export function plainRow(row: { [column: string]: unknown }): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value, column)]));
}

function plainValue(value: unknown, column: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') {
    if (Number.isSafeInteger(Number(value))) return Number(value);
    throw new StoreError('failed', `column "${column}" holds a number that JavaScript cannot hold exactly: ${value}`);
  }
  if (Array.isArray(value)) return value.map((each) => plainValue(each, column));
  if (isPlainMap(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== HASH_PROPERTY)
        .map(([key, each]) => [key, plainValue(each, column)]),
    );
  }
  throw new StoreError(
    'failed',
    `column "${column}" holds a node, relationship, path or date`,
    'Return properties (n.id, n.name) or text instead.',
  );
}

function isPlainMap(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  // Grafeo gives nodes and relationships as maps with `_id`.
  return (prototype === Object.prototype || prototype === null) && !('_id' in value);
}
