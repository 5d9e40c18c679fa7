/** Talks to a Neo4j: connecting within bounds, values in both directions, and errors in words that help. */
import neo4j, { type Driver, type Integer } from 'neo4j-driver';
import { probe } from './bolt-probe.ts';
import { plainRow } from './rows.ts';
import { type Row, StoreError } from './store.ts';

export interface Neo4jLogin {
  address: string;
  user: string;
  /** Undefined for a server that asks for none. Never printed. */
  password: string | undefined;
  /** Where the password comes from, for messages. */
  passwordFrom?: string;
}

/** Seconds until a server that does not answer is given up. */
const PATIENCE = 8;
const OLDEST = 5;

/**
 * Connects, and does not come back before the server has answered.
 *
 * @throws StoreError 'unreachable' within ten seconds, 'unauthorized', 'bad-address', or 'failed' for a server too old
 */
export async function connect(login: Neo4jLogin): Promise<Driver> {
  const { address, user, password } = login;
  let driver: Driver;
  try {
    driver = neo4j.driver(address, password === undefined ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: PATIENCE * 1000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'confgraph',
    });
  } catch (cause) {
    throw new StoreError('bad-address', `not the address of a Neo4j: "${address}"`, undefined, cause);
  }
  try {
    await probe(address, PATIENCE).catch((cause: Error) => {
      throw new StoreError('unreachable', `${address} cannot be reached (${cause.message})`, reachHint, cause);
    });
    const server = await driver.getServerInfo();
    const version = Number(/\/(\d+)/.exec(server.agent ?? '')?.[1] ?? OLDEST);
    if (version < OLDEST) {
      throw new StoreError('failed', `${address} is a ${server.agent}`, `confgraph needs Neo4j ${OLDEST} or newer.`);
    }
    return driver;
  } catch (error) {
    await driver.close();
    throw storeError(error, login);
  }
}

const reachHint = 'Is the server running, and is this its Bolt address and port (7687 by default)?';

/** What went wrong, for its user. A StoreError stays as it is. */
export function storeError(error: unknown, { address, user, password, passwordFrom }: Neo4jLogin): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  if (code.startsWith('Neo.ClientError.Security.')) {
    const variable = passwordFrom ?? 'NEO4J_PASSWORD';
    const hint =
      password === undefined
        ? `It asks for a password: set the environment variable ${variable}.`
        : `Correct the password in the environment variable ${variable}, or the user.`;
    const what = code.endsWith('.Unauthorized') ? `refuses the login of user "${user}"` : `refuses: ${message}`;
    return new StoreError('unauthorized', `${address} ${what}`, hint, error);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /responded HTTP/.test(message)) {
    const why = /Caused by: (.*)/.exec(message)?.[1] ?? message;
    return new StoreError('unreachable', `${address} cannot be reached (${why})`, reachHint, error);
  }
  return new StoreError('failed', `${address}: ${message}`, undefined, error);
}

type Sendable = string | boolean | number | Integer | null | Sendable[] | { [key: string]: Sendable };

/** JavaScript has one kind of number; a whole one is sent as an integer, as the embedded store takes it. */
export function sendable(value: unknown): Sendable {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(sendable);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sendable(each)]));
}

/** Runs one reading statement. @throws StoreError */
export async function ask(
  driver: Driver,
  login: Neo4jLogin,
  cypher: string,
  parameters: { [name: string]: unknown } = {},
): Promise<Row[]> {
  try {
    const { records } = await driver.executeQuery(cypher, sendable(parameters) as { [name: string]: Sendable }, {
      routing: neo4j.routing.READ,
    });
    return records.map((record) => plainRow(record.toObject()));
  } catch (error) {
    throw storeError(error, login);
  }
}
