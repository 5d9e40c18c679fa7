/** What tests of crawls share: a workspace anew for each test, sites that close behind it, a crawl that does not wait long. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import type { Config } from '../../workspace/config.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { type CrawlOptions, crawl } from '../crawl.ts';
import type { CrawlReport } from '../types.ts';
import { type Answer, type Site, serveSite } from './site.ts';

/** Waits of milliseconds where a real crawl waits for seconds and minutes. */
export const quick = { retry: [5, 5], overload: [5, 5, 5], patience: 2_000 };

/** A row of table `capture`. */
export interface CaptureRow {
  page: string;
  sha256: string;
  url: string;
  how: string;
  series: string;
  edition: string;
  hint_basis: string;
  source: string;
  seen_at: string;
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}

export interface Crawling {
  /** The workspace of the test that runs. */
  readonly workspace: Workspace;
  serve(pages: Record<string, Answer>): Promise<Site>;
  run(config: Config, options?: CrawlOptions): Promise<CrawlReport>;
  rows(): CaptureRow[];
  /** Path and query of each capture. */
  paths(): string[];
  /** Empties the workspace. */
  beginAnew(): void;
}

/** Prepares each test of the file that calls it. */
export function crawlingInEachTest(): Crawling {
  let workspace: Workspace;
  let sites: Site[] = [];
  beforeEach(() => {
    workspace = createWorkspace(mkdtempSync(join(tmpdir(), 'confgraph-crawl-')));
  });
  afterEach(async () => {
    workspace.close();
    await Promise.all(sites.filter(({ server }) => server.listening).map((site) => site.close()));
    sites = [];
    rmSync(workspace.directory, { recursive: true, force: true });
  });
  const rows = () =>
    workspace.database.prepare('SELECT * FROM capture ORDER BY page, id').all() as unknown as CaptureRow[];
  return {
    get workspace() {
      return workspace;
    },
    async serve(pages) {
      const site = await serveSite(pages);
      sites.push(site);
      return site;
    },
    run: (config, options = {}) => crawl(workspace, config, { timing: quick, ...options }),
    rows,
    beginAnew() {
      workspace.close();
      rmSync(join(workspace.directory, '.confgraph'), { recursive: true });
      workspace = createWorkspace(workspace.directory);
    },
    paths: () => rows().map(({ url }) => new URL(url).pathname + new URL(url).search),
  };
}
