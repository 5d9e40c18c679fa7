/** What a crawl would do: `crawl --dry-run`. */
import type { DatabaseSync } from 'node:sqlite';
import type { Config } from '../workspace/config.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { crawl } from './crawl.ts';
import { userAgent } from './fetch.ts';
import { Frontier } from './frontier.ts';
import { type FrontierPage, PRIORITY } from './frontier-page.ts';
import { Hosts } from './hosts.ts';
import { allUnrefused, allWaiting, foundOn, lastFetched } from './known-pages.ts';
import { inWords } from './politeness.ts';
import { ROBOTS_AGE } from './robots.ts';
import { allScopes, chooseSources, standing } from './rounds.ts';
import type { SourceScope } from './scope.ts';
import { Told } from './told.ts';
import { CrawlError, type CrawlPlan, type CrawlProgress, type PlannedSource } from './types.ts';
import { isWanted, type Judge, knownRules } from './wanted.ts';
import { replayAddress } from './wayback/archive.ts';
import { heldOf } from './wayback/holdings.ts';
import { firstQuestions } from './wayback/rows.ts';

/** So many addresses are shown of each source. */
const SHOWN = 10;

/** A host that wants to be left in peace for longer is not waited for, in milliseconds. */
const PATIENCE = 60_000;

/** So many of the pages that came last show how much new there is on one. */
const LAST = 20;

export interface PlanOptions {
  /** By address or series; all where absent. */
  sources?: string[] | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: CrawlProgress) => void) | undefined;
}

/**
 * Makes the few requests that show how large the sites are that were not yet crawled whole, and says what the crawl will
 * then do. What came is kept; of sites that were crawled before nothing is asked.
 *
 * @throws CrawlError where there is no such source.
 */
export async function surveyAndPlan(workspace: Workspace, config: Config, options: PlanOptions): Promise<CrawlPlan> {
  const before = planCrawl(workspace, config, options);
  const unknown = before.sources.filter((source) => source.state !== 'revisit').map((source) => source.url);
  if (unknown.length === 0) return before;
  try {
    const report = await crawl(workspace, config, {
      ...options,
      sources: unknown,
      survey: true,
      timing: { patience: PATIENCE },
    });
    const { sources, ...plan } = planCrawl(workspace, config, options);
    const states = new Map(before.sources.map((source) => [source.url, source.state]));
    return {
      ...plan,
      sources: sources.map((source) => ({ ...source, state: states.get(source.url)! })),
      asked: report.requests,
      notes: report.notes,
    };
  } catch (error) {
    if (!(error instanceof CrawlError) || error.code !== 'locked') throw error;
    return { ...before, notes: [`${error.message}; this is what is known so far`] };
  }
}

/**
 * Says what a crawl would ask for and how long that takes, as far as it is known. Makes no request and changes nothing.
 *
 * @throws CrawlError where there is no such source.
 */
export function planCrawl(workspace: Workspace, config: Config, options: Pick<PlanOptions, 'sources'> = {}): CrawlPlan {
  const frontier = new Frontier(workspace.database);
  const scopes = allScopes(config);
  const judge: PlanJudge = {
    database: workspace.database,
    frontier,
    hosts: new Hosts(workspace.database),
    told: new Told(workspace.database),
    scopes,
    rules: new Map(),
  };
  const plans = chooseSources(scopes, options.sources).map((scope) => planSource(judge, config, scope));
  const requests = new Map<string, number>();
  for (const { hosts } of plans)
    for (const [host, count] of hosts) requests.set(host, (requests.get(host) ?? 0) + count);
  // The index of an archive is asked more slowly than its pages.
  const questions = plans.reduce((sum, plan) => sum + plan.questions, 0);
  const slower = questions * Math.max(0, 60 / config.crawl.indexPerMinute - config.crawl.delay);
  const seconds = [...requests].map(([origin, count]) => slower + secondsFor(judge, config, origin, count));
  return {
    sources: plans.map(({ source }) => source),
    requests: plans.reduce((sum, { source }) => sum + source.requests, 0),
    seconds: Math.max(0, ...seconds),
    growing: plans.some(({ growing }) => growing),
    asked: 0,
    notes: [],
    userAgent: userAgent(config.contact),
  };
}

interface PlanJudge extends Judge {
  database: DatabaseSync;
}

interface Planned {
  source: PlannedSource;
  /** Requests by origin. */
  hosts: Map<string, number>;
  /** How many of them go to the index of an archive. */
  questions: number;
  growing: boolean;
}

function planSource(judge: PlanJudge, config: Config, scope: SourceScope): Planned {
  const { frontier } = judge;
  const state = standing(frontier, judge.database, scope);
  const { archived } = scope;
  const { origin } = new URL(archived?.archive.replay ?? scope.start);
  const known = pagesOf(judge, scope, state);
  const room = Math.max(0, scope.maxPages - (state === 'resume' ? frontier.counts([scope.start]).done : 0));
  const growth = state === 'resume' ? newOnEach(judge, scope) : 0;
  const pages = Math.min(Math.round(known.length * (1 + growth)), room);
  const hosts = new Map<string, number>();
  for (const { host } of known) hosts.set(host, (hosts.get(host) ?? 0) + pages / known.length);
  let robots = 0;
  for (const [host, count] of hosts) {
    if (isFresh(judge.hosts, host)) continue;
    hosts.set(host, count + 1);
    robots += 1;
  }
  const own = frontier.stateOf(scope.start);
  const isLost = state === 'resume' && (own?.state === 'failed' || own?.state === 'refused');
  const rules = knownRules(judge, origin);
  const wait = judge.hosts.waitOf(origin);
  const source: PlannedSource = {
    url: scope.source.url,
    series: scope.source.series,
    edition: scope.source.edition,
    state,
    requests: pages + robots,
    known: Math.min(known.length, room) + robots,
    first: known
      .filter((page) => page.via !== 'index')
      .slice(0, SHOWN)
      .map((page) => page.url),
    delay: Math.max(config.crawl.delay, rules?.crawlDelay ?? 0),
    robots: rules === undefined ? 'not yet read' : rules.allows(firstAddress(scope)) ? 'allows' : 'refuses',
    archive: archived && {
      address: archived.archive.replay,
      held: state === 'new' ? undefined : heldOf(judge.database, scope.start, archived.window),
    },
    waitingFor:
      wait.notBefore > Date.now()
        ? {
            host: origin,
            until: wait.notBefore,
            why: wait.why ?? `asked to wait ${inWords(wait.notBefore - Date.now())}`,
          }
        : undefined,
    trouble: isLost ? { reason: own?.reason ?? 'it cannot be had', hint: own?.hint ?? '' } : undefined,
  };
  const questions = known.filter((page) => page.via === 'index').length;
  return { source, hosts, questions, growing: state === 'new' || growth > 0 };
}

/** The address that is asked for first of a source, as robots.txt of its host sees it. */
function firstAddress({ start, archived }: SourceScope): string {
  return archived ? replayAddress(archived.archive, archived.window.to, start) : start;
}

type PlannedPage = Pick<FrontierPage, 'url' | 'host'> & { via?: FrontierPage['via'] };

/** An interrupted round has its rest before it, a finished one everything but what was refused. */
function pagesOf(judge: PlanJudge, scope: SourceScope, state: PlannedSource['state']): PlannedPage[] {
  if (state === 'resume') {
    return allWaiting(judge.database, scope.start).filter((page) => isWanted(judge, page, scope));
  }
  // Captures do not change: only the index is asked again, for what there is more.
  if (scope.archived) {
    return firstQuestions(scope).map((url) => ({ url, host: new URL(url).origin, via: 'index' }));
  }
  const known = allUnrefused(judge.database, scope.start);
  const start = { url: scope.start, host: new URL(scope.start).origin };
  return known.some((page) => page.url === scope.start) ? known : [start, ...known];
}

/** How many new pages there were on each of those that came last and are no lists. */
function newOnEach(judge: PlanJudge, scope: SourceScope): number {
  const came = lastFetched(judge.database, scope.start, PRIORITY.list);
  // What stands on every page is found on the first: the later half shows what each has of its own.
  const last = came.slice(0, Math.min(LAST, Math.ceil(came.length / 2)));
  if (last.length === 0) return 0;
  const found = foundOn(judge.database, last).filter(
    (page) => page.source === scope.start && (!page.waits || isWanted(judge, page, scope)),
  );
  return found.length / last.length;
}

function isFresh(hosts: Hosts, origin: string): boolean {
  const robots = hosts.robots(origin);
  return robots !== undefined && Date.now() - robots.fetchedAt < ROBOTS_AGE;
}

/** Sources on one host wait for each other, hosts do not. */
function secondsFor(judge: Judge, config: Config, origin: string, requests: number): number {
  const { host } = new URL(origin);
  const wait = Math.max(0, judge.hosts.waitOf(origin).notBefore - Date.now());
  const delay = Math.max(config.crawl.delay, knownRules(judge, origin)?.crawlDelay ?? 0) * 1000;
  const answer = judge.hosts.pace(host) ?? 0;
  // The first is not waited for, the last one's answer is.
  return (wait + Math.max(requests * answer, (requests - 1) * delay + answer)) / 1000;
}
