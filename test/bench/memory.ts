/** `npm run bench:parse -- --memory`: whether the heap grows over many parses. Needs `--expose-gc`, which the script sets. */
import { openPage } from '../../parsers/page.ts';
import { parsePage } from '../../parsers/parse.ts';
import type { BenchPage } from './pages.ts';

/** Parses the smaller half of the pages in turn, as their platform and as an unknown site, and prints ten times what is held. */
export async function measureMemory(pages: readonly BenchPage[], parses: number): Promise<void> {
  console.log(`${parses} parses\n  parses   heap after collection   resident`);
  const small = pages.toSorted((a, b) => a.bytes.length - b.bytes.length).slice(0, Math.ceil(pages.length / 2));
  const step = Math.max(1, Math.floor(parses / 10));
  for (let done = 0; done <= parses; done += 1) {
    const page = small[done % small.length]!;
    parsePage(await openPage(page), done % 2 === 0 ? {} : { platform: 'generic' });
    if (done % step > 0) continue;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(
      `${String(done).padStart(8)} ${(heapUsed / 1e6).toFixed(1).padStart(16)} MB ${(rss / 1e6).toFixed(0).padStart(13)} MB`,
    );
  }
}
