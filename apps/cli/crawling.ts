/** Runs a crawl for a command: `crawl` and `update` do the same. */
import { crawl } from '../../crawlers/crawl.ts';
import type { CrawlReport } from '../../crawlers/types.ts';
import type { Config } from '../../workspace/config.ts';
import type { Context } from './context.ts';
import { crawlLines, crawlProgress } from './crawl-text.ts';
import { type FailedItem, Failure } from './failure.ts';
import type { Outcome } from './outcome.ts';

/** @throws Failure `no-sources` where there is nothing to crawl. */
export function configWithSources(context: Context): Config {
  const config = context.config();
  if (config.sources.length > 0) return config;
  throw new Failure('no-sources', `${context.workspace().configFile} lists no sources, so there is nothing to crawl`, {
    hint: 'Add a site with: confgraph add URL',
  });
}

/** @param sources addresses or series; empty for all. */
export async function runCrawl(context: Context, sources: string[]): Promise<Outcome<CrawlReport>> {
  const report = await crawl(context.workspace(), configWithSources(context), {
    ...(sources.length > 0 ? { sources } : {}),
    signal: context.signal,
    onProgress: (progress) => context.output.progress.update('crawl', crawlProgress(progress)),
  });
  const failed: FailedItem[] = report.failed.map(({ url, reason, hint }) => ({ what: url, reason, hint }));
  if (report.left > 0 && !report.stopped) {
    failed.push({ what: `${report.left} pages`, reason: `not yet fetched: ${report.leftBecause ?? 'the run ended'}` });
  }
  const came = report.fetched + report.notModified + report.unchanged;
  return {
    report,
    lines: () => crawlLines(report),
    failed,
    message:
      report.failed.length > 0
        ? `${report.failed.length} of ${report.failed.length + came} pages could not be fetched`
        : `${report.left} pages are left`,
    hint: 'The next "confgraph crawl" tries what is left again.',
    nothingDone: came + report.earlier === 0 && report.failed.length > 0,
  };
}
