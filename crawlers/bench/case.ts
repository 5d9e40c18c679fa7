/**
 * One crawl to be measured: of the site at 127.0.0.1:PORT (8473), with everything on that a crawl has (robots.txt,
 * guard, frontier on disk, archive, validators); only the delay and the one-at-a-time rule are lifted.
 *
 *     node crawlers/bench/case.ts              crawls into an empty workspace
 *     RESUME=1 node crawlers/bench/case.ts     goes on in the workspace that is there
 *     REVISIT=1 node crawlers/bench/case.ts    crawls in another process first, then measures the second round
 *
 * Prints one line `RESULT {json}`: pages a second and a CPU second (user and system, all threads of this process; the
 * modules are loaded before the clock starts), peak memory, bytes of the archive.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema } from '../../workspace/config.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { crawl } from '../crawl.ts';

const { PORT = '8473', CONC = '64', RESUME, REVISIT } = process.env;
const folder = process.env.BENCH_WORKSPACE ?? join(tmpdir(), `confgraph-bench-crawl-${PORT}`);
const host = `127.0.0.1:${PORT}`;

if (!RESUME) rmSync(folder, { recursive: true, force: true });
if (REVISIT && !RESUME) {
  const first = spawnSync(process.execPath, [import.meta.filename], {
    env: { ...process.env, REVISIT: '', RESUME: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (first.status !== 0) throw new Error(`the first round ended with ${first.status}`);
}

const workspace = createWorkspace(folder);
const archiveBytes = () =>
  readdirSync(workspace.archiveDirectory).reduce(
    (sum, f) => sum + statSync(join(workspace.archiveDirectory, f)).size,
    0,
  );
const config = configSchema.parse({
  contact: 'bench@conf.example',
  crawl: { delay: 0, privateHosts: [host], maxPages: 1_000_000, maxDepth: 1_000 },
  sources: [{ url: `http://${host}/`, series: 'Bench' }],
});

const before = archiveBytes();
const began = performance.now();
const cpuBefore = process.cpuUsage();
const report = await crawl(workspace, config, { perHost: Number(CONC) });
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const cpu = (user + system) / 1e6;
const pages = report.fetched + report.notModified + report.unchanged;
workspace.close();
if (report.failed.length > 0) console.error(report.failed.slice(0, 5));
const result = {
  name: `confgraph${REVISIT ? ' revisit' : ''} conc=${CONC}`,
  pages,
  seconds: Number(seconds.toFixed(2)),
  pagesPerSec: Math.round(pages / seconds),
  cpuSec: Number(cpu.toFixed(2)),
  userSec: Number((user / 1e6).toFixed(2)),
  pagesPerCpuSec: Math.round(pages / cpu),
  peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
  load1: Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]),
  node: process.version,
  fetched: report.fetched,
  notModified: report.notModified,
  unchanged: report.unchanged,
  failed: report.failed.length,
  archiveBytesWritten: archiveBytes() - before,
};
console.log(`RESULT ${JSON.stringify(result)}`);
