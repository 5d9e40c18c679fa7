/**
 * The graph in a Neo4j, which may hold other things too. Each of our nodes carries the label Confgraph, each of our nodes
 * and relationships the property `confgraphHash`; nothing else is ever changed or deleted. Properties and labels that users
 * give to our nodes stay, and so do their relationships.
 */
import type { Driver, Session, Transaction } from 'neo4j-driver';
import { modelLabels, type NodeLabel } from '../model.ts';
import { type HashedGraph, hashGraph } from './content.ts';
import { ask, connect, type Neo4jLogin, storeError } from './neo4j-connection.ts';
import { changesIn, difference, fingerprintOf, readHeld } from './neo4j-difference.ts';
import { write } from './neo4j-write.ts';
import { candidateOf, type FindCandidates, searchNames } from './search.ts';
import { CONFGRAPH_LABEL, type GraphReader, type GraphStore, type LoadReport, StoreError } from './store.ts';
import { GraphError, validateGraph } from './validate.ts';

export interface Neo4jOptions extends Neo4jLogin {
  /** Of the workspace whose graph it is to hold: another's is replaced, and the report says so. Without it, nobody asks. */
  workspaceId?: string;
}

/** One node that says whose graph this is and which; it is also what a load locks. */
const META_LABEL = 'ConfgraphMeta';
const SEARCH_INDEX = 'confgraph_names';
/** Seconds that a load waits for another one's lock before it gives up. */
const LOCK_PATIENCE = 3;

export function neo4jStore(options: Neo4jOptions): GraphStore {
  return {
    kind: 'neo4j',
    address: options.address,
    reader: () => openReader(options),
    holds: (fingerprint) => connected(options, (driver) => holds(driver, options, fingerprint)),
    load: (graph, onProgress) => connected(options, (driver) => load(driver, options, hashGraph(graph), onProgress)),
  };
}

async function connected<T>(options: Neo4jOptions, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await connect(options);
  try {
    return await work(driver);
  } catch (error) {
    throw error instanceof GraphError ? error : storeError(error, options);
  } finally {
    await driver.close();
  }
}

/** Reads the hash of every element: somebody may have deleted some, and left the node that says which graph this is. */
async function holds(driver: Driver, { workspaceId }: Neo4jOptions, fingerprint: string): Promise<boolean> {
  const session = driver.session();
  try {
    const { records } = await session.run(
      `MATCH (meta:${META_LABEL} {fingerprint: $fingerprint}) RETURN meta.workspace AS workspace`,
      { fingerprint },
    );
    if (records.length === 0 || (workspaceId !== undefined && records[0]!.get('workspace') !== workspaceId))
      return false;
    return fingerprintOf(await readHeld(session)) === fingerprint;
  } finally {
    await session.close();
  }
}

async function load(
  driver: Driver,
  options: Neo4jOptions,
  hashed: HashedGraph,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<LoadReport> {
  const session = driver.session();
  try {
    await prepare(session);
    await session.executeWrite((transaction) => transaction.run(`MERGE (:${META_LABEL} {id: 'confgraph'})`));
    const { graph, fingerprint } = hashed;
    return await withLock(driver, options.address, async (lock) => {
      const held = await readHeld(session);
      const changed = changesIn(held, hashed);
      validateGraph(graph, changed);
      const changes = difference(held, hashed, changed);
      const total = graph.nodes.length + graph.relationships.length;
      let done = changes.report.nodes.unchanged + changes.report.relationships.unchanged;
      onProgress(done, total);
      await write(session, changes, (elements) => {
        done += elements;
        onProgress(done, total);
      });
      await session.run('CALL db.awaitIndexes(300)');
      await lock.run(
        `MATCH (meta:${META_LABEL}) WHERE meta.fingerprint IS NULL OR meta.fingerprint <> $fingerprint SET meta.fingerprint = $fingerprint`,
        { fingerprint },
      );
      const replaced = await claim(lock, options.workspaceId);
      return replaced ? { ...changes.report, replaced } : changes.report;
    });
  } finally {
    await session.close();
  }
}

/** Indexes for the queries; Community allows no further constraint, so that the graph is checked before (`validateGraph`). */
async function prepare(session: Session): Promise<void> {
  const statements = [
    `CREATE CONSTRAINT confgraph_id IF NOT EXISTS FOR (n:${CONFGRAPH_LABEL}) REQUIRE n.id IS UNIQUE`,
    `CREATE CONSTRAINT confgraph_meta IF NOT EXISTS FOR (n:${META_LABEL}) REQUIRE n.id IS UNIQUE`,
    ...modelLabels.map(
      (label) => `CREATE INDEX confgraph_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ),
    // Keys are folded already (`foldKey`), so white space is all that parts their words: C++ stays a word.
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${CONFGRAPH_LABEL}) ON EACH [n.keys]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ];
  for (const statement of statements) await session.run(statement);
  await session.run('CALL db.awaitIndexes(300)');
}

/**
 * Notes whose graph this is from now on.
 *
 * @returns whether it was another workspace's. A graph can always be built again, so it gives way; nobody is left to
 *   wonder where it went.
 */
async function claim(lock: Transaction, workspaceId: string | undefined): Promise<boolean> {
  if (workspaceId === undefined) return false;
  const { records } = await lock.run(
    `MATCH (meta:${META_LABEL}) WITH meta, meta.workspace AS before SET meta.workspace = $workspaceId RETURN before`,
    { workspaceId },
  );
  const before: string | null = records[0]?.get('before') ?? null;
  return before !== null && before !== workspaceId;
}

/**
 * Holds the lock of the meta node while `work` runs: one open transaction, which the server ends when this process dies.
 * What `work` writes with it comes into force at the very end.
 */
async function withLock<T>(driver: Driver, address: string, work: (lock: Transaction) => Promise<T>): Promise<T> {
  const session = driver.session();
  const lock = `MATCH (meta:${META_LABEL}) SET meta.lock = true REMOVE meta.lock`;
  try {
    const attempt = session.beginTransaction({ timeout: LOCK_PATIENCE * 1000 });
    try {
      await attempt.run(lock);
      await attempt.rollback();
    } catch (cause) {
      if (!/Terminated|TimedOut|LockClient/.test((cause as { code?: string }).code ?? '')) throw cause;
      throw new StoreError(
        'locked',
        `${address}: another build is writing this graph`,
        'Wait until it is done, then run the command again.',
        cause,
      );
    }
    const transaction = await session.beginTransaction();
    await transaction.run(lock);
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } finally {
    // Rolls back whatever is open.
    await session.close();
  }
}

async function openReader(options: Neo4jOptions): Promise<GraphReader> {
  const driver = await connect(options);
  const run = (cypher: string, parameters?: { [name: string]: unknown }) => ask(driver, options, cypher, parameters);
  try {
    const [meta] = await run(`MATCH (meta:${META_LABEL}) WHERE meta.fingerprint IS NOT NULL RETURN meta.id AS id`);
    if (!meta) {
      throw new StoreError('no-graph', `${options.address}: there is no graph yet`, 'Run "confgraph build" first.');
    }
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    query: run,
    search: (words, choice) => searchNames(candidatesOf(run), run, words, choice),
    close: () => driver.close(),
  };
}

/** The full-text index as `searchNames` asks it. */
function candidatesOf(run: GraphReader['query']): FindCandidates {
  return async (terms, every, labels, limit) => {
    const escaped = terms.map((term, index) => {
      const literal = term.replace(/[+#]/g, '\\$&');
      return index === terms.length - 1 ? `(${literal} OR ${literal}*)` : literal;
    });
    const rows = await run(
      `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $question) YIELD node, score
       WITH node, score, [l IN labels(node) WHERE l IN $labels][0] AS label WHERE label IS NOT NULL
       RETURN label, node.id AS id, node {.name, .title, .label, .keys, .variants} AS properties
       ORDER BY score DESC, id LIMIT $limit`,
      { question: escaped.join(every ? ' AND ' : ' OR '), labels, limit },
    );
    return rows.flatMap(({ label, id, properties }) => {
      const known = Object.entries(properties as object).filter(([, value]) => value !== null);
      const node = { label: label as NodeLabel, id: String(id), properties: Object.fromEntries(known) };
      return candidateOf(node) ?? [];
    });
  };
}
