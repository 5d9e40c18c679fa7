/** What a crawl would do, without doing it: `crawl --dry-run`. */
import type { Config } from '../workspace/config.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { userAgent } from './fetch.ts';
import { Frontier } from './frontier.ts';
import { inWords } from './politeness.ts';
import { isUsable, robotsRules } from './robots.ts';
import { allScopes, chooseSources, standing } from './rounds.ts';
import type { SourceScope } from './scope.ts';
import type { CrawlPlan, PlannedSource } from './types.ts';

/** So many addresses are shown of each source. */
const SHOWN = 10;

/**
 * Says what a crawl would ask for first, how much is known, and how long that takes. Makes no request and changes
 * nothing: of a site not yet seen it knows the address alone.
 *
 * @throws CrawlError where there is no such source.
 */
export async function planCrawl(
  workspace: Workspace,
  config: Config,
  options: { sources?: string[] | undefined } = {},
): Promise<CrawlPlan> {
  const frontier = new Frontier(workspace.database);
  const secondsOfHost = new Map<string, number>();
  const sources = chooseSources(allScopes(config), options.sources).map((scope): PlannedSource => {
    const planned = planSource(workspace, config, frontier, scope);
    // Sources on one host wait for each other, hosts do not.
    const host = new URL(scope.start).host;
    const wait = Math.max(0, ((planned.waitingFor?.until ?? 0) - Date.now()) / 1000);
    secondsOfHost.set(host, (secondsOfHost.get(host) ?? wait) + planned.requests * planned.delay);
    return planned;
  });
  return {
    sources,
    requests: sources.reduce((sum, source) => sum + source.requests, 0),
    seconds: Math.max(0, ...secondsOfHost.values()),
    growing: sources.some((source) => source.state === 'new'),
    userAgent: userAgent(config.contact),
  };
}

function planSource(workspace: Workspace, config: Config, frontier: Frontier, scope: SourceScope): PlannedSource {
  const state = standing(frontier, scope);
  const { origin } = new URL(scope.start);
  const host = frontier.hostWait(origin);
  const robots = frontier.hostRobots(origin);
  const rules = robots && isUsable(robots.status) ? robotsRules(origin, robots) : undefined;
  // An interrupted round has its rest before it, a finished one everything but what robots.txt and scope refuse.
  const where = state === 'resume' ? "state = 'waiting'" : "state <> 'refused'";
  const known = workspace.database
    .prepare(`SELECT url FROM frontier WHERE source = ? AND ${where} ORDER BY priority, depth, rowid`)
    .all(scope.start)
    .map((row) => String(row.url));
  if (state !== 'resume' && !known.includes(scope.start)) known.unshift(scope.start);
  return {
    url: scope.source.url,
    series: scope.source.series,
    edition: scope.source.edition,
    state,
    // robots.txt itself is asked for where it is not known.
    requests: Math.min(known.length, scope.maxPages) + (rules ? 0 : 1),
    first: known.slice(0, SHOWN),
    delay: Math.max(config.crawl.delay, rules?.crawlDelay ?? 0),
    robots: rules === undefined ? 'not yet read' : rules.allows(scope.start) ? 'allows' : 'refuses',
    waitingFor:
      host.notBefore > Date.now()
        ? {
            host: origin,
            until: host.notBefore,
            why: host.why ?? `asked to wait ${inWords(host.notBefore - Date.now())}`,
          }
        : undefined,
  };
}
