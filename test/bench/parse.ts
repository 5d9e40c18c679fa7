/**
 * `npm run bench:parse [-- FOLDER…] [--rounds 12] [--memory [PARSES]] [--large]`: what parsing costs beside building the tree alone, over
 * the HTML pages of the corpora or of folders. Both are taken in turn in one run, so that a busy machine slows both alike.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as cheerio from 'cheerio';
import { openPage } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { measureLarge } from './large.ts';
import { measureMemory } from './memory.ts';
import { type BenchPage, corpusPages } from './pages.ts';

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '12' },
    memory: { type: 'boolean', default: false },
    parses: { type: 'string', default: '100000' },
    large: { type: 'boolean', default: false },
  },
});

const pages: BenchPage[] = [];
for (const page of folders.length > 0 ? folders.flatMap(pagesOf) : corpusPages()) {
  const opened = await openPage(page).catch(() => undefined);
  if (opened?.form === 'html') pages.push(page);
}
if (pages.length === 0) throw new Error('no HTML pages to measure: name a folder that holds some');

if (options.large) await measureLarge();
else if (options.memory) await measureMemory(pages, Number(options.parses));
else await measureCost(Number(options.rounds));

function pagesOf(folder: string): BenchPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ group: folder, file, bytes: readFileSync(file) }));
}

async function measureCost(rounds: number): Promise<void> {
  const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`${pages.length} pages, ${(size / 1e6).toFixed(1)} MB, ${rounds} rounds`);
  const kinds: [string, (page: BenchPage) => unknown][] = [
    ['cheerio.load', ({ bytes }) => cheerio.load(bytes.toString('utf8'))],
    ['chosen platform', async (page) => parsePage(await openPage(page))],
    ['generic', async (page) => parsePage(await openPage(page), { platform: 'generic' })],
  ];
  const taken: number[][] = kinds.map(() => []);
  // The first rounds warm the compiler up.
  for (let round = -3; round < rounds; round += 1) {
    for (const [at, [, work]] of kinds.entries()) {
      const time = await cpuOf(work);
      if (round >= 0) taken[at]!.push(time);
    }
  }
  // Whatever else the machine does only ever adds: the best of all rounds is the nearest to what the work costs.
  const best = taken.map((times) => Math.min(...times));
  for (const [at, [name]] of kinds.entries()) {
    const usual = median(taken[at]!) / median(taken[0]!);
    console.log(
      `${name.padEnd(16)} ${best[at]!.toFixed(0).padStart(6)} ms   ${(best[at]! / best[0]!).toFixed(2)} times cheerio.load (${usual.toFixed(2)} by the medians)`,
    );
  }
}

/** Milliseconds of CPU, of this process, that the work takes over all pages. */
async function cpuOf(work: (page: BenchPage) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (const page of pages) await work(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
