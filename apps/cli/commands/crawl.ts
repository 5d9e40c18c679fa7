import { surveyAndPlan } from '../../../crawlers/plan.ts';
import { defineCommand } from '../command.ts';
import { count, crawlProgress, planLines } from '../crawl-text.ts';
import { configWithSources, runCrawl } from '../crawling.ts';
import { finish } from '../outcome.ts';

export default defineCommand<{ dryRun?: boolean }>({
  summary: 'fetch the pages of the sources in confgraph.yaml; goes on where it was interrupted',
  configure: (command) =>
    command
      .argument('[source...]', 'addresses or series, as in confgraph.yaml; default: all')
      .option(
        '--dry-run',
        'say what would be fetched, with how many requests and how long; makes only the few requests that show it',
      ),
  async run(context, sources, { dryRun }) {
    if (!dryRun) return finish(context.output, await runCrawl(context, sources));
    const plan = await surveyAndPlan(context.workspace(), configWithSources(context), {
      ...(sources.length > 0 ? { sources } : {}),
      signal: context.signal,
      onProgress: (progress) => context.output.progress.update('look', crawlProgress(progress)),
    });
    const failed = plan.sources.flatMap(({ url, trouble }) => (trouble ? [{ what: url, ...trouble }] : []));
    await finish(context.output, {
      report: plan,
      lines: () => planLines(plan),
      failed,
      message: `Of ${failed.length} of ${count(plan.sources.length, 'source')} nothing can be had`,
      nothingDone: failed.length === plan.sources.length,
    });
  },
});
