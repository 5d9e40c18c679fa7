import { runBuild } from '../building.ts';
import { defineCommand } from '../command.ts';
import { runCrawl } from '../crawling.ts';
import { finish, goOn } from '../outcome.ts';

export default defineCommand({
  summary: 'crawl, then build',
  configure: (command) => command.argument('[source...]', 'addresses or series, as in confgraph.yaml; default: all'),
  async run(context, sources) {
    const crawled = await runCrawl(context, sources);
    // What could be fetched is worth a graph even where some of it could not.
    const lines = [crawled.lines()].flat().filter((line) => line !== 'Next: confgraph build');
    const built = crawled.report.stopped
      ? undefined
      : await goOn(context, { report: { crawl: crawled.report, build: null }, lines }, () => runBuild(context));
    await finish(context.output, {
      report: { crawl: crawled.report, build: built?.report ?? null },
      lines: () => [lines, built?.lines() ?? []].flat(),
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
