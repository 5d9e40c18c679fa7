/** Has a crawl meet one hostile answer among good ones, for tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace } from '../../workspace/workspace.ts';
import { crawl } from '../crawl.ts';
import type { Timing } from '../run.ts';
import type { CrawlReport } from '../types.ts';
import { type Answer, configFor, html, serveSite } from './site.ts';

/** What bounds a page. */
const MOST_BYTES = 1_000_000;
/** A busy machine needs this long for an honest answer. */
const SECONDS = 5;

export interface Meeting {
  report: CrawlReport;
  /** Paths of the pages that were kept. */
  kept: string[];
  /** Paths asked for. */
  asked: string[];
  /** What the report says of the hostile page: its reason, and what to do. */
  said: string;
}

/** Path of the hostile page. */
export const TARGET = '/hostile';

export interface MeetingOptions {
  /** What belongs to the source besides the site itself. */
  include?: string[];
  /** Private hosts that may be asked, besides the site itself. */
  privateHosts?: string[];
  /** More pages of the site, or others in their place. */
  pages?: Record<string, Answer>;
  timing?: Partial<Timing>;
  /** How long an answer may take; for those that never end. */
  seconds?: number;
}

/** Crawls a start page, the hostile one, and a good one after it. */
export async function meet(answer: Answer, more: MeetingOptions = {}): Promise<Meeting> {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-hostile-'));
  const workspace = createWorkspace(folder);
  const site = await serveSite({
    '/': html('Start', TARGET, '/good'),
    '/good': html('Good'),
    [TARGET]: answer,
    ...more.pages,
  });
  try {
    const config = configFor(
      site,
      {
        crawl: {
          maxBytes: MOST_BYTES,
          timeout: more.seconds ?? SECONDS,
          privateHosts: [site.host, ...(more.privateHosts ?? [])],
        },
      },
      more.include ? { include: [`${site.origin}/`, ...more.include] } : {},
    );
    const timing = { retry: [], overload: [], patience: 1_000, ...more.timing };
    const report = await crawl(workspace, config, { timing });
    const kept = workspace.database.prepare('SELECT url FROM capture ORDER BY url').all();
    const failed = report.failed.find(({ url }) => url === site.origin + TARGET);
    const refused = report.refused.list.find(({ url }) => url === site.origin + TARGET);
    return {
      report,
      kept: kept.map(({ url }) => new URL(String(url)).pathname),
      asked: site.asked,
      said: failed ? `${failed.reason} → ${failed.hint}` : (refused?.reason ?? ''),
    };
  } finally {
    workspace.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
