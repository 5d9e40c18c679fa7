/**
 * `npm run bench:parse`: what parsing costs beside building the tree alone, and whether memory grows. Both are taken in one run over
 * all HTML pages of the corpora, in turn, so that a busy machine slows both.
 */
import * as cheerio from 'cheerio';
import { openPage } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import { detectPlatform } from '../../parsers/registry.ts';
import { corpusPages } from './pages.ts';

const rounds = Number(process.env.ROUNDS ?? 12);
const parses = Number(process.env.PARSES ?? 100_000);

const pages: { bytes: Buffer; url?: string | undefined; file: string; own: string }[] = [];
for (const { bytes, url, file } of corpusPages()) {
  const page = await openPage({ bytes, url, file }).catch(() => undefined);
  if (page?.form === 'html') pages.push({ bytes, url, file, own: detectPlatform(page)?.id ?? 'generic' });
}
if (pages.length === 0) throw new Error('no corpus beside the project: nothing to measure');
const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`${pages.length} pages, ${(size / 1e6).toFixed(1)} MB, ${rounds} rounds`);

/** Milliseconds of CPU (of this process) that the work takes over all pages. */
async function cpu(work: (page: (typeof pages)[number]) => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (const page of pages) await work(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const kinds: [string, (page: (typeof pages)[number]) => unknown][] = [
  ['cheerio.load', ({ bytes }) => cheerio.load(bytes.toString('utf8'))],
  ['chosen platform', async (page) => parsePage(await openPage(page))],
  ['generic', async (page) => parsePage(await openPage(page), { platform: 'generic' })],
];
const times = new Map<string, number[]>(kinds.map(([name]) => [name, []]));
for (let round = -2; round < rounds; round += 1) {
  for (const [name, work] of kinds) {
    const taken = await cpu(work);
    // The first rounds warm the compiler up.
    if (round >= 0) times.get(name)!.push(taken);
  }
}
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const base = median(times.get('cheerio.load')!);
for (const [name, taken] of times) {
  console.log(
    `${name.padEnd(16)} ${median(taken).toFixed(0).padStart(6)} ms   ${(median(taken) / base).toFixed(2)} times cheerio.load`,
  );
}

console.log(`memory over ${parses} parses (heap in use after collection; run with --expose-gc)`);
const small = pages.toSorted((a, b) => a.bytes.length - b.bytes.length).slice(0, Math.ceil(pages.length / 2));
for (let done = 0; done <= parses; done += 1) {
  const page = small[done % small.length]!;
  parsePage(await openPage(page), done % 2 === 0 ? {} : { platform: 'generic' });
  if (done % Math.max(1, Math.floor(parses / 10)) === 0) {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(
      `${String(done).padStart(8)}  heap ${(heapUsed / 1e6).toFixed(1)} MB  rss ${(rss / 1e6).toFixed(0)} MB`,
    );
  }
}
