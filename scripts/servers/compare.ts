/**
 * `npm run servers -- pretalx|indico [--pages]`: starts a real server on loopback, crawls it from its front page as a user would,
 * builds the graph, and compares every talk in it with the server's own export. `--pages` leaves the exports out, so that
 * all comes from pages. Not part of the tests: it fetches the server from PyPI, and takes minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFacts } from '../../test/support/compare.ts';
import { run, SetupError, say } from '../setup/command.ts';
import { factsOfGraph } from './graph-facts.ts';
import { startIndico } from './indico.ts';
import { startPretalx } from './pretalx.ts';

const servers = { pretalx: startPretalx, indico: startIndico };
const command = join(import.meta.dirname, '../../bin/confgraph.js');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'boolean' } } });
  const begin = servers[positionals[0] as keyof typeof servers];
  if (!begin) {
    console.error(`npm run servers -- ${Object.keys(servers).join('|')} [--pages]`);
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'confgraph-server-'));
  const server = await begin(join(work, 'server.log'));
  try {
    const host = new URL(server.front).host;
    const exclude = values.pages ? server.exports.map((form) => `      - ${JSON.stringify(form.source)}`) : [];
    const config = [
      'crawl:',
      '  delay: 0',
      `  privateHosts: ["${host}"]`,
      'sources:',
      `  - url: ${server.front}`,
      ...(exclude.length > 0 ? ['    exclude:', ...exclude] : []),
    ];
    const folder = join(work, 'workspace');
    await run(process.execPath, [command, 'init', folder], { timeout: 60 });
    writeFileSync(join(folder, 'confgraph.yaml'), `${config.join('\n')}\n`);
    for (const step of ['crawl', 'build']) {
      const started = performance.now();
      const printed = await run(process.execPath, [command, step, '--workspace', folder], { timeout: 1800 });
      say(
        `${step}: ${((performance.now() - started) / 1000).toFixed(1)} s; ${printed.trim().split('\n').slice(0, 3).join('; ')}`,
      );
    }
    const figures = compareFacts(await factsOfGraph(folder), await server.truth());
    let complete = true;
    for (const { field, precision, recall, wrong, missing, known } of figures) {
      console.log(`${field}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${known} in the export)`);
      for (const fact of wrong.slice(0, 5)) console.log(`  not in the export: ${fact}`);
      for (const fact of missing.slice(0, 5)) console.log(`  not in the graph: ${fact}`);
      complete &&= wrong.length === 0 && missing.length === 0;
    }
    return complete ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
