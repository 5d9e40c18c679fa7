/**
 * What well-known things and sub-fields of databases, storage, networking, operating systems and kernels are, as `known-kinds.ts` has
 * programs: areas that people ask for, and the protocols, standards, methods and problems of each. General knowledge, written for this
 * project, field by field. The same rules hold: a name stands under a kind only where a talk on the one is a talk on the other;
 * singular; capitals as of names; a mark of exclamation on everyday words.
 */
export const knownFieldsSystems: { readonly [kind: string]: string } = {
  // Databases
  'query optimization':
    'query optimizer, query planner, query planning, query plan, query performance, query tuning, slow query, slow query log, index selection, database index, database indexing, index tuning, join algorithm, join optimization, hash join, cost model, cardinality estimation, cost-based optimizer, execution plan, EXPLAIN plan, optimizer hint, optimizer trace, SQL optimization, SQL tuning, SQL performance, subquery optimization, query rewriting, materialized view, partial index, covering index, multi-column index, index-only scan, query profiling, query parallelism, parallel query, pt-query-digest, histogram statistics',
};
