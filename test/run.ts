/**
 * The test run, as `npm test` and CI start it: finds or fetches what the tests need and the machine lacks, starts one
 * Neo4j for all of them, runs every test file, and stops the Neo4j, however it ends.
 *
 *     npm test                     everything
 *     npm test -- graph queries    files whose path contains one of the words
 *     npm test -- --test-name-pattern=accents    options go to node --test
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from '../scripts/setup/chromium.ts';
import { SetupError, say } from '../scripts/setup/command.ts';
import { provideNeo4j } from '../scripts/setup/neo4j.ts';
import { startNeo4j } from '../scripts/setup/neo4j-server.ts';
import { provideWebArchiveTools } from '../scripts/setup/web-archives.ts';
import { ENVIRONMENT, type TestNeo4j, withDriver } from './support/neo4j.ts';

const root = join(import.meta.dirname, '..');
const CONCURRENCY = 2;
/** A test that takes longer hangs: it fails, and the run goes on to its end. */
const TEST_TIMEOUT_MS = 300_000;

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit code: that of node --test, or 1 where set-up failed */
async function main(parameters: string[]): Promise<number> {
  const files = testFiles(parameters.filter((parameter) => !parameter.startsWith('-')));
  if (files.length === 0) {
    say('no test file has such a path');
    return 1;
  }
  // Ending by `exit` runs the handlers that kill what was started.
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  const work = mkdtempSync(join(tmpdir(), 'confgraph-test-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  let stop = async () => {};
  try {
    const chromium = await provideChromium();
    say(`Chromium: ${chromium}`);
    const { python, wget } = await provideWebArchiveTools();
    say(`warcio and pywb: ${python}; wget: ${wget}`);
    const neo4j = await neo4jOfRun();
    stop = neo4j.stop;
    return await runTests(
      files,
      parameters.filter((parameter) => parameter.startsWith('-')),
      {
        CONFGRAPH_CHROMIUM: chromium,
        CONFGRAPH_PYTHON: python,
        CONFGRAPH_WGET: wget,
        [ENVIRONMENT.address]: neo4j.address,
        [ENVIRONMENT.user]: neo4j.user,
        [ENVIRONMENT.password]: neo4j.password,
        [ENVIRONMENT.lock]: join(work, 'neo4j.lock'),
      },
    );
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return 1;
  } finally {
    await stop();
  }
}

function testFiles(words: string[]): string[] {
  return globSync('**/*.test.ts', { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' })
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

/** The Neo4j named in NEO4J_URI if it is empty, else one of our own. */
async function neo4jOfRun(): Promise<TestNeo4j & { stop(): Promise<void> }> {
  const { NEO4J_URI: address, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (!address) {
    const server = await startNeo4j(await provideNeo4j());
    say(`Neo4j: started at ${server.address} (process ${server.pid}), stopped at the end`);
    return server;
  }
  const login = { address, user, password };
  const held = await withDriver(login, (run) => run('MATCH (n) RETURN count(n) AS nodes')).catch((cause: Error) => {
    throw new SetupError(`the Neo4j of NEO4J_URI cannot be used: ${cause.message}`, { cause });
  });
  if (held[0]?.nodes !== 0) {
    throw new SetupError(
      `the Neo4j of NEO4J_URI holds ${held[0]?.nodes} nodes, and the tests delete what is there: name an empty one, or unset NEO4J_URI to have one started`,
    );
  }
  say(`Neo4j: the one of NEO4J_URI, ${address}`);
  return {
    ...login,
    stop: () => withDriver(login, async (run) => void (await run('MATCH (n) DETACH DELETE n'))),
  };
}

async function runTests(files: string[], options: string[], env: { [name: string]: string }): Promise<number> {
  const parameters = [
    '--test',
    `--test-concurrency=${CONCURRENCY}`,
    `--test-timeout=${TEST_TIMEOUT_MS}`,
    '--test-reporter=spec',
    ...options,
    ...files,
  ];
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.removeListener('exit', kill);
  return code ?? 1;
}
