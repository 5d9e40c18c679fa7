import { planCrawl } from '../../../crawlers/plan.ts';
import { defineCommand } from '../command.ts';
import { planLines } from '../crawl-text.ts';
import { configWithSources, runCrawl } from '../crawling.ts';
import { finish } from '../failure.ts';

export default defineCommand<{ dryRun?: boolean }>({
  summary: 'fetch the pages of the sources in confgraph.yaml; goes on where it was interrupted',
  configure: (command) =>
    command
      .argument('[source...]', 'addresses or series, as in confgraph.yaml; default: all')
      .option('--dry-run', 'say what would be fetched; make no request'),
  async run(context, sources, { dryRun }) {
    if (!dryRun) return finish(context.output, await runCrawl(context, sources));
    const config = configWithSources(context);
    const plan = await planCrawl(context.workspace(), config, sources.length > 0 ? { sources } : {});
    await context.output.result(plan, () => planLines(plan));
  },
});
