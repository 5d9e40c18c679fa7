/** A question that the test of the catalogue asks, and what must come of it. */
import type { AnswerRow } from '../query.ts';
import type { QueryResult } from '../run.ts';

/** @throws AssertionError where the answer is another. */
export type Check = (rows: AnswerRow[], coverage: QueryResult['coverage']) => void;

export type Question = [query: string, parameters: { [name: string]: unknown }, check: Check];

/** Columns of the rows, in the order of the rows. */
export function columns(rows: AnswerRow[], ...names: string[]): unknown[][] {
  return rows.map((row) => names.map((name) => row[name]));
}

/** One column of the rows. */
export function one(rows: AnswerRow[], name: string): unknown[] {
  return rows.map((row) => row[name]);
}

/** What a column holds, whatever the order. */
export function set(rows: AnswerRow[], name: string): Set<unknown> {
  return new Set(one(rows, name));
}
