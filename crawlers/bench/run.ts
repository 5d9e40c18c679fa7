/**
 * Measures the crawler on a generated site of its own: `npm run bench:crawl`.
 *
 *     npm run bench:crawl                          5,000 pages, three rounds
 *     npm run bench:crawl -- --pages 50000         a larger site
 *     npm run bench:crawl -- --revisit             a second round of a site that has not changed
 *     npm run bench:crawl -- --rounds 1
 *
 * Trust pages per CPU second: seconds on the clock tell of the machine's other work.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    revisit: { type: 'boolean', default: false },
  },
});

interface Result {
  pages: number;
  pagesPerSec: number;
  pagesPerCpuSec: number;
  peakRssMB: number;
  archiveBytesWritten: number;
  load1: number;
}

async function startSite(): Promise<{ child: ChildProcess; port: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'site.ts')], {
    env: { ...process.env, PORT: '0', PAGES: values.pages },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, port: String(line).trim() };
}

function measure(port: string, workspace: string): Result {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'case.ts')], {
    env: { ...process.env, PORT: port, BENCH_WORKSPACE: workspace, ...(values.revisit ? { REVISIT: '1' } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const result = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (!result) throw new Error(`the crawl ended with ${status} and no result`);
  return JSON.parse(result) as Result;
}

const { child, port } = await startSite();
const folder = mkdtempSync(join(tmpdir(), 'confgraph-bench-'));
try {
  console.log('pages    pages/s  pages/CPU s  peak MB  archive MB  load');
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const { pages, pagesPerSec, pagesPerCpuSec, peakRssMB, archiveBytesWritten, load1 } = measure(port, folder);
    const archive = (archiveBytesWritten / 1e6).toFixed(1);
    const cells = [pages, pagesPerSec, pagesPerCpuSec, peakRssMB, archive, load1];
    console.log(cells.map((cell, i) => String(cell).padEnd([9, 9, 13, 9, 12, 0][i]!)).join(''));
  }
} finally {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
