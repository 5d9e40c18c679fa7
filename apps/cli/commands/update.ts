import { runBuild } from '../building.ts';
import { defineCommand } from '../command.ts';
import { runCrawl } from '../crawling.ts';
import { finish } from '../outcome.ts';

export default defineCommand({
  summary: 'crawl, then build',
  configure: (command) => command.argument('[source...]', 'addresses or series, as in confgraph.yaml; default: all'),
  async run(context, sources) {
    const crawled = await runCrawl(context, sources);
    // What could be fetched is worth a graph even where some of it could not.
    const built = crawled.report.stopped ? undefined : await runBuild(context);
    await finish(context.output, {
      report: { crawl: crawled.report, build: built?.report ?? null },
      lines: () => [crawled.lines(), built?.lines() ?? []].flat().filter((line) => line !== 'Next: confgraph build'),
      failed: [...crawled.failed, ...(built?.failed ?? [])],
      message: [crawled, ...(built ? [built] : [])]
        .filter((part) => part.failed.length > 0)
        .map((part) => part.message)
        .join('; '),
      hint: crawled.failed.length > 0 ? crawled.hint : undefined,
      nothingDone: crawled.nothingDone && (built?.nothingDone ?? true),
    });
  },
});
