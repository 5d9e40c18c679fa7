/** The crawl: from the sources of a workspace to captures. */
import type { Config } from '../workspace/config.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CrawlProgress, CrawlReport } from './types.ts';

export interface CrawlOptions {
  /** Sources to crawl, by address or series; all where absent. */
  sources?: string[] | undefined;
  /** Stops the crawl cleanly within two seconds. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: CrawlProgress) => void) | undefined;
}

/**
 * Crawls the sources of a workspace into captures. A run that was interrupted goes on where it was; a finished one is
 * begun anew, with conditional requests.
 *
 * @throws CrawlError where nothing can be crawled: no such source, another crawl at work, a full disk.
 */
export async function crawl(_workspace: Workspace, _config: Config, _options: CrawlOptions = {}): Promise<CrawlReport> {
  throw new Error('not built yet');
}
