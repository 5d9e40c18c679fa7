/**
 * The Neo4j of a test run. `npm test` starts one for all test files and passes it on in the environment. It has one
 * database, so the test files that use it take turns, and each finds it empty.
 */
import { DatabaseSync } from 'node:sqlite';
import neo4j from 'neo4j-driver';

export interface TestNeo4j {
  address: string;
  user: string;
  password: string;
}

/** What `test/run.ts` sets; `lock` is a file by which the test files take turns. */
export const ENVIRONMENT = {
  address: 'CONFGRAPH_TEST_NEO4J',
  user: 'CONFGRAPH_TEST_NEO4J_USER',
  password: 'CONFGRAPH_TEST_NEO4J_PASSWORD',
  lock: 'CONFGRAPH_TEST_NEO4J_LOCK',
} as const;

/** For `skip` of tests that need it, beside `undefined` from `neo4jForTests`. */
export const NO_NEO4J = 'needs a Neo4j: run "npm test", which starts one';

let turn: DatabaseSync | undefined;
let given: Promise<TestNeo4j | undefined> | undefined;

/**
 * The Neo4j, emptied, this test file's own until its process ends. Undefined where a test file is run by hand without
 * one: skip its tests then, with `NO_NEO4J` as the reason. In CI it must be there.
 */
export function neo4jForTests(): Promise<TestNeo4j | undefined> {
  given ??= takeTurn();
  return given;
}

async function takeTurn(): Promise<TestNeo4j | undefined> {
  const { env } = process;
  const address = env[ENVIRONMENT.address];
  const lock = env[ENVIRONMENT.lock];
  if (!address || !lock) {
    if (env.CI) throw new Error(`in CI every test runs, but there is no Neo4j: ${NO_NEO4J}`);
    return undefined;
  }
  // The lock ends with the process. Waiting holds up nothing but this file, whose tests need the database anyway.
  turn = new DatabaseSync(lock, { timeout: 600_000 });
  turn.exec('BEGIN EXCLUSIVE');
  const login = { address, user: env[ENVIRONMENT.user] ?? 'neo4j', password: env[ENVIRONMENT.password] ?? '' };
  await emptyNeo4j(login);
  return login;
}

/** Deletes all that tests left in it. `test/run.ts` has made sure that nothing else was in it. */
export async function emptyNeo4j(login: TestNeo4j): Promise<void> {
  await withDriver(login, (run) => run('MATCH (n) DETACH DELETE n'));
}

/** Runs statements past the store, as another user of the database would. */
export async function withDriver<T>(
  { address, user, password }: TestNeo4j,
  work: (run: (cypher: string, parameters?: object) => Promise<{ [column: string]: unknown }[]>) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await work(async (cypher, parameters) => {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => record.toObject());
    });
  } finally {
    await driver.close();
  }
}
