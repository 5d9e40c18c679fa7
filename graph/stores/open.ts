/** Opens the store that a configuration or an option names. */
import type { GraphStore } from './store.ts';
import { StoreError } from './store.ts';

export interface StoreOptions {
  /** Where the embedded graph is kept. */
  graphDirectory: string;
  /** Of the Neo4j; default `neo4j`. */
  user?: string;
  /** Name of the environment variable that holds the password; default `NEO4J_PASSWORD`. */
  passwordFrom?: string;
  /** Tells this workspace's graph in a Neo4j from another's, so that a load can say that it replaced one. */
  workspaceId?: string;
}

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/**
 * @param spec `embedded`, or the address of a Neo4j
 * @throws StoreError 'bad-address'; nothing is connected to yet
 */
export async function openStore(spec: string, options: StoreOptions): Promise<GraphStore> {
  // The engines take a while to load, so each is loaded only where it is asked for.
  if (spec === 'embedded') return (await import('./embedded.ts')).embeddedStore(options.graphDirectory);
  const address = checkAddress(spec);
  const passwordFrom = options.passwordFrom ?? 'NEO4J_PASSWORD';
  const { neo4jStore } = await import('./neo4j.ts');
  return neo4jStore({
    address,
    user: options.user ?? 'neo4j',
    password: process.env[passwordFrom],
    passwordFrom,
    workspaceId: options.workspaceId,
  });
}

function checkAddress(spec: string): string {
  const url = URL.canParse(spec) ? new URL(spec) : undefined;
  // Said first, and without the address: it holds a secret.
  if (url?.username || url?.password) {
    throw new StoreError(
      'bad-address',
      `the address of the Neo4j at ${url.host} holds a user or password`,
      'Leave them out: the password comes from the environment variable NEO4J_PASSWORD, the user from confgraph.yaml.',
    );
  }
  const hint = 'Give "embedded", or an address like bolt://localhost:7687 or neo4j+s://graph.example.org.';
  if (!url || !schemes.includes(url.protocol)) {
    throw new StoreError('bad-address', `not the address of a store: "${spec}"`, hint);
  }
  if (url.hostname === '') throw new StoreError('bad-address', `"${spec}" names no host`, hint);
  if (url.pathname !== '' && url.pathname !== '/') {
    throw new StoreError('bad-address', `"${spec}" has a path, which the address of a Neo4j has not`, hint);
  }
  return spec;
}
