/** Runs a Neo4j server of its own for as long as it is needed, in a folder that goes when it goes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { run, SetupError } from './command.ts';
import type { Neo4jDistribution } from './neo4j.ts';

export interface Neo4jServer {
  /** bolt://127.0.0.1:… */
  address: string;
  user: string;
  password: string;
  pid: number;
  stop(): Promise<void>;
}

const START_SECONDS = 120;

/** @throws SetupError with the end of the server's log where it does not come up */
export async function startNeo4j({ java, library }: Neo4jDistribution): Promise<Neo4jServer> {
  const home = mkdtempSync(join(tmpdir(), 'confgraph-neo4j-'));
  const port = await freePort();
  const address = `bolt://127.0.0.1:${port}`;
  const user = 'neo4j';
  const password = 'only-for-tests';
  const configuration = join(home, 'conf');
  const log = join(home, 'server.log');
  mkdirSync(configuration);
  writeFileSync(join(configuration, 'neo4j.conf'), settings(port));
  const classPath = [join(library, '*'), ''].join(delimiter);
  await run(
    java.program,
    ['-cp', classPath, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password],
    { timeout: 120, env: { NEO4J_HOME: home, NEO4J_CONF: configuration } },
  );

  const output = openSync(log, 'a');
  const server = spawn(
    java.program,
    [
      '-Xmx1g',
      ...opened.map((place) => `--add-opens=${place}=ALL-UNNAMED`),
      '-cp',
      classPath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${configuration}`,
    ],
    { stdio: ['ignore', output, output] },
  );
  closeSync(output);
  // Whatever ends this process ends the server.
  const kill = () => {
    server.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  try {
    await answers(server, address, user, password);
  } catch (cause) {
    const why = `Neo4j did not start (${(cause as Error).message}):\n${readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`;
    process.removeListener('exit', kill);
    kill();
    throw new SetupError(why, { cause });
  }
  return {
    address,
    user,
    password,
    pid: server.pid!,
    async stop() {
      process.removeListener('exit', kill);
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, 'exit');
        // Nothing in it is kept, so there is no need to let it tidy up.
        server.kill('SIGKILL');
        await ended;
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The port opens before the server answers, so it is asked until it does. */
async function answers(server: ChildProcess, address: string, user: string, password: string): Promise<void> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  server.once('exit', (code) => {
    failure = new Error(`it ended with exit code ${code}`);
  });
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { connectionTimeout: 5000 });
  const deadline = Date.now() + START_SECONDS * 1000;
  try {
    for (;;) {
      try {
        await driver.verifyConnectivity();
        return;
      } catch (error) {
        if (failure) throw failure;
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  } finally {
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** What Neo4j's own launcher opens to it; without, it fills its log with warnings. */
const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];

function settings(port: number): string {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
dbms.usage_report.enabled=false
# Or it sets aside 512 MB of disk for its log.
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
server.memory.pagecache.size=128m
`;
}
