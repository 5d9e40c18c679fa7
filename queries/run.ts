/** Runs a named query against a graph: the one way in for the command line, the web pages and assistants. */
import type { GraphReader } from '../graph/stores/store.ts';
import { firstOf } from './coverage.ts';
import { checkParameters } from './parameters.ts';
import type { Answer, Beside } from './query.ts';
import { queryByName } from './registry.ts';

export interface QueryResult extends Answer {
  query: string;
  /** As checked: numbers are numbers, defaults are filled in. */
  params: { [name: string]: unknown };
}

/**
 * Runs a query by its name. Parameters may come as text and in either spelling (`titles-only`, `titlesOnly`).
 *
 * @param beside what the workspace knows and the graph does not, where there is one.
 * @throws QueryError for an unknown query, a wrong parameter, or a name that is not in the graph or fits several things.
 * @throws StoreError where the store fails.
 */
export async function runQuery(
  reader: Pick<GraphReader, 'query'>,
  name: string,
  rawParameters: { [name: string]: unknown } = {},
  beside: Beside = {},
): Promise<QueryResult> {
  const query = queryByName(name);
  const params = checkParameters(query, rawParameters);
  const answer = await query.run((cypher, parameters) => reader.query(cypher, parameters), params, beside);
  return { query: query.name, params, ...limited(answer, params.limit) };
}

/** A query that builds all its rows anyway leaves it to this to keep to `--limit`, and to say that there are more. */
function limited({ rows, coverage }: Answer, limit: unknown): Answer {
  if (typeof limit !== 'number' || rows.length <= limit) return { rows, coverage };
  const note = `${coverage.note}; ${firstOf(limit, rows.length)}`;
  return { rows: rows.slice(0, limit), coverage: { ...coverage, note } };
}
