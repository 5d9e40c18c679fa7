/** A first look at a site in an archive of the web, for `confgraph add --wayback`: what is held, and its first page. */
import { canonicalAddress } from '../../crawlers/addresses.ts';
import { crawl } from '../../crawlers/crawl.ts';
import { planCrawl } from '../../crawlers/plan.ts';
import type { PlannedSource } from '../../crawlers/types.ts';
import { readCapture } from '../../workspace/archive.ts';
import type { Config, Source } from '../../workspace/config.ts';
import { forgetSource } from '../../workspace/forget-source.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { Failure } from './failure.ts';
import { describePage, type PageLook } from './look.ts';

export interface ArchiveLook {
  /** What the crawl has before it. */
  planned: PlannedSource;
  /** How long that takes. */
  seconds: number;
  /** When the capture of its first page was made: ISO 8601, UTC; undefined where there is none. */
  capturedAt: string | undefined;
  /** Of its first page; undefined where there is no capture of it. */
  page: PageLook | undefined;
}

/** The robots.txt of the site itself is gone with it; that of the archive is kept by the crawl. */
const anything = { allows: () => true, crawlDelay: undefined };

/**
 * Reads the index of the archive and the first page, into the workspace: the crawl goes on there.
 *
 * @throws Failure where the archive holds nothing of it, or cannot be asked.
 */
export async function lookInArchive(
  workspace: Workspace,
  source: Source,
  config: Config,
  signal: AbortSignal,
  onProgress: (text: string) => void,
): Promise<ArchiveLook> {
  const start = canonicalAddress(source.url)!;
  const others = config.sources.filter((one) => canonicalAddress(one.url) !== start);
  const withIt = { ...config, sources: [...others, source] };
  const report = await crawl(workspace, withIt, {
    sources: [source.url],
    look: true,
    signal,
    onProgress: ({ waitingFor }) => {
      if (waitingFor) onProgress(`waits for ${new URL(waitingFor.host).host}: ${waitingFor.why}`);
    },
  });
  signal.throwIfAborted();
  const { sources, seconds } = planCrawl(workspace, withIt, { sources: [source.url] });
  const planned = sources[0]!;
  const held = planned.archive?.held;
  if (held === undefined || held.captures === 0) {
    if (others.length === config.sources.length) forgetSource(workspace.database, start);
    const [first] = report.failed;
    throw new Failure(
      'archive',
      `${source.url}: ${first?.reason ?? report.leftBecause ?? 'the archive did not answer'}`,
      {
        hint: first?.hint || 'Try again later.',
      },
    );
  }
  const row = workspace.database
    .prepare('SELECT c.* FROM capture c JOIN frontier f ON f.capture = c.id WHERE f.url = ?')
    .get(start) as unknown as (Parameters<typeof readCapture>[1] & { fetched_at: string }) | undefined;
  if (!row) return { planned, seconds, capturedAt: undefined, page: undefined };
  const { body, contentType } = readCapture(workspace, row);
  return {
    planned,
    seconds,
    capturedAt: row.fetched_at,
    page: await describePage({ bytes: body, url: start, contentType }, anything, async () => undefined),
  };
}
