import { canonicalAddress } from '../../../crawlers/addresses.ts';
import { editConfig, removeSource } from '../../../workspace/config-edit.ts';
import { forgetSource } from '../../../workspace/forget-source.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import type { FailedItem } from '../failure.ts';
import { finish } from '../outcome.ts';

export default defineCommand({
  summary: 'take sites out of confgraph.yaml, with all that only they stated',
  configure: (command) => command.argument('<url...>', 'addresses as in confgraph.yaml'),
  async run(context, urls) {
    const { output } = context;
    const workspace = context.workspace();
    const failed: FailedItem[] = [];
    const removed: { url: string; captures: number }[] = [];
    for (const url of urls) {
      const written = context.config().sources.find((source) => new URL(source.url).href === URL.parse(url)?.href)?.url;
      if (written === undefined) {
        failed.push({ what: url, reason: 'confgraph.yaml has no such source' });
        continue;
      }
      // First the pages, then the line: killed in between, the same command can be given again.
      const { captures } = forgetSource(workspace.database, canonicalAddress(written)!);
      editConfig(workspace.configFile, (text) => removeSource(text, written).text);
      removed.push({ url: written, captures });
    }
    const left = context.config().sources.filter(({ url }) => !removed.some((source) => source.url === url));
    await finish(output, {
      report: { removed },
      lines: () => [
        ...removed.map(({ url, captures }) => `Removed ${url}, with ${count(captures, 'captured page')}.`),
        ...(removed.length > 0 ? ['Next: confgraph build, which takes them out of the graph'] : []),
      ],
      failed,
      message: `${failed.length} of ${count(urls.length, 'source')} could not be removed`,
      hint: `Sources: ${left.map(({ url }) => url).join(', ') || 'none'}.`,
      nothingDone: removed.length === 0,
    });
  },
});
