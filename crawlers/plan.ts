/** What a crawl would do, without doing it: `crawl --dry-run`. */
import type { Config } from '../workspace/config.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CrawlPlan } from './types.ts';

/** Says what a crawl would ask for first, how much is known, and how long that takes. Makes no request. */
export async function planCrawl(
  _workspace: Workspace,
  _config: Config,
  _options: { sources?: string[] | undefined } = {},
): Promise<CrawlPlan> {
  throw new Error('not built yet');
}
