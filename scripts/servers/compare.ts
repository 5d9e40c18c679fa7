/**
 * `npm run servers -- pretalx|indico [--pages]`: starts a real server on loopback, crawls it from its front page as a user would,
 * builds the graph, and compares every talk in it with the server's own export. `--pages` leaves the exports out, so that
 * all comes from pages. `--keep FOLDER` leaves workspace and export in that folder; run with it again, it builds and compares
 * what lies there, without a server. Not part of the tests: it fetches the server from PyPI, and takes minutes.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFacts, type Facts } from '../../test/support/compare.ts';
import { run, SetupError, say } from '../setup/command.ts';
import { factsOfGraph } from './graph-facts.ts';
import { startIndico } from './indico.ts';
import { startPretalx } from './pretalx.ts';
import type { TalkServer } from './server.ts';

const servers = { pretalx: startPretalx, indico: startIndico };
const command = join(import.meta.dirname, '../../bin/confgraph.js');

async function main(): Promise<number> {
  const options = { pages: { type: 'boolean' }, keep: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const begin = servers[positionals[0] as keyof typeof servers];
  if (!begin) {
    console.error(`npm run servers -- ${Object.keys(servers).join('|')} [--pages] [--keep FOLDER]`);
    return 2;
  }
  const work = values.keep ?? mkdtempSync(join(tmpdir(), 'confgraph-server-'));
  mkdirSync(work, { recursive: true });
  const workspace = join(work, 'workspace');
  try {
    if (!existsSync(join(work, 'export.json'))) await fill(work, begin, values.pages ?? false);
    await step(workspace, 'build');
    return report(await factsOfGraph(workspace), savedExport(work));
  } finally {
    if (values.keep === undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** Crawls a server into the folder's workspace, and writes beside it what the server's export says. */
async function fill(work: string, begin: (log: string) => Promise<TalkServer>, pagesAlone: boolean): Promise<void> {
  const workspace = join(work, 'workspace');
  const server = await begin(join(work, 'server.log'));
  try {
    const host = new URL(server.front).host;
    const exclude = pagesAlone ? server.exports.map((form) => `      - ${JSON.stringify(form.source)}`) : [];
    const config = [
      'crawl:',
      '  delay: 0',
      `  privateHosts: ["${host}"]`,
      'sources:',
      `  - url: ${server.front}`,
      ...(exclude.length > 0 ? ['    exclude:', ...exclude] : []),
    ];
    await run(process.execPath, [command, 'init', workspace], { timeout: 60 });
    writeFileSync(join(workspace, 'confgraph.yaml'), `${config.join('\n')}\n`);
    await step(workspace, 'crawl');
    const truth = [...(await server.truth())].map(([field, facts]) => [field, [...facts]]);
    writeFileSync(join(work, 'export.json'), JSON.stringify(truth, undefined, 1));
  } finally {
    await server.stop();
  }
}

function savedExport(work: string): Facts {
  const saved = JSON.parse(readFileSync(join(work, 'export.json'), 'utf8')) as [string, string[]][];
  return new Map(saved.map(([field, facts]) => [field, new Set(facts)]));
}

async function step(workspace: string, name: 'crawl' | 'build'): Promise<void> {
  const started = performance.now();
  const printed = await run(process.execPath, [command, name, '--workspace', workspace], { timeout: 3600 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${name}: ${seconds} s; ${printed.trim().split('\n').slice(0, 3).join('; ')}`);
}

/** Prints the figures. @returns 0 where all is as the export says, else 1. */
function report(read: Facts, known: Facts): number {
  let complete = true;
  for (const figures of compareFacts(read, known)) {
    const { field, precision, recall, wrong, missing } = figures;
    console.log(
      `${field}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${figures.known} in the export)`,
    );
    for (const fact of wrong.slice(0, 5)) console.log(`  not in the export: ${fact}`);
    for (const fact of missing.slice(0, 5)) console.log(`  not in the graph: ${fact}`);
    complete &&= wrong.length === 0 && missing.length === 0;
  }
  return complete ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
