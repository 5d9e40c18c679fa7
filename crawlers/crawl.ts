/** The crawl: from the sources of a workspace to captures. */
import type { Dispatcher } from 'undici';
import { openArchive } from '../workspace/captures.ts';
import type { Config } from '../workspace/config.ts';
import { LockedError, lockWorkspace } from '../workspace/lock.ts';
import { transaction } from '../workspace/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { Committer } from './commit.ts';
import { asDiskError } from './disk.ts';
import { userAgent } from './fetch.ts';
import { Frontier } from './frontier.ts';
import { type AgentOptions, guardedAgent } from './guard.ts';
import { Hosts } from './hosts.ts';
import { followKeptAgain } from './kept-links.ts';
import { type Lane, openLane, paceOf } from './lane.ts';
import { keepHeapSmall } from './memory.ts';
import { OVERLOAD_DELAYS, RETRY_DELAYS } from './politeness.ts';
import { reportProgress } from './progress.ts';
import { allRedirects, wayOf } from './redirects.ts';
import { askBeside } from './rendering/beside.ts';
import { PartsCache } from './rendering/parts.ts';
import { Renderer } from './rendering/renderer.ts';
import { ScriptSites } from './rendering/script-sites.ts';
import { makeReport } from './report.ts';
import { allScopes, beginRound, chooseSources, endRound, keepScope } from './rounds.ts';
import type { Run, SourceState, Timing } from './run.ts';
import { extendScope, type SourceScope } from './scope.ts';
import { Slots } from './slots.ts';
import { beginSurvey } from './survey.ts';
import { Told } from './told.ts';
import { Traps } from './traps.ts';
import { Twins } from './twins.ts';
import { CrawlError, type CrawlProgress, type CrawlReport } from './types.ts';
import { workOn } from './work-lane.ts';

export interface CrawlOptions {
  /** Sources to crawl, by address or series; all where absent. */
  sources?: string[] | undefined;
  /** Stops the crawl cleanly within two seconds. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: CrawlProgress) => void) | undefined;
  /** Requests to one host at a time. More than one only for hosts of one's own. */
  perHost?: number | undefined;
  timing?: Partial<Timing> | undefined;
  /** No more than a first look: the index of an archive, and the first page of a source. The next crawl goes on there. */
  look?: boolean | undefined;
  /** Only as much is asked for as shows how large the sites are; what remains is `left`. */
  survey?: boolean | undefined;
  /** How names become addresses; that of the system where absent. */
  resolve?: AgentOptions['resolve'];
}

/** Requests at one time, all hosts together: those that are answered soon, and all. */
const MOST_QUICK = 16;
const MOST_REQUESTS = 100;

/**
 * Crawls the sources of a workspace into captures. A run that was interrupted goes on where it was; a finished one is
 * begun anew, with conditional requests.
 *
 * @throws CrawlError where nothing can be crawled: no such source, another crawl at work, a full disk.
 */
export async function crawl(workspace: Workspace, config: Config, options: CrawlOptions = {}): Promise<CrawlReport> {
  const scopes = allScopes(config);
  const chosen = chooseSources(scopes, options.sources);
  const release = lock(workspace);
  const letGrow = keepHeapSmall();
  try {
    const archive = await openArchive(workspace, 'crawl');
    const perHost = options.perHost ?? 1;
    const dispatcher = guardedAgent({
      privateHosts: config.crawl.privateHosts,
      connectTimeout: config.crawl.timeout * 1000,
      connections: perHost,
      resolve: options.resolve,
    });
    try {
      const committer = new Committer(workspace.database, archive);
      return await crawlChosen({ workspace, config, scopes, committer, dispatcher }, chosen, perHost, options);
    } finally {
      await Promise.all([archive.close(), dispatcher.destroy()]);
    }
  } catch (error) {
    throw asDiskError(error, workspace.directory, 'crawl');
  } finally {
    letGrow();
    release();
  }
}

function lock(workspace: Workspace): () => void {
  try {
    return lockWorkspace(workspace, 'crawl');
  } catch (error) {
    if (!(error instanceof LockedError)) throw asDiskError(error, workspace.directory, 'crawl');
    const hint =
      'Wait until it is done, or stop it with Ctrl-C; then crawl again. "confgraph status" shows how far it is.';
    throw new CrawlError('locked', error.message, hint, error);
  }
}

async function crawlChosen(
  given: Pick<Run, 'workspace' | 'config' | 'scopes' | 'committer'> & { dispatcher: Dispatcher },
  chosen: SourceScope[],
  perHost: number,
  options: CrawlOptions,
): Promise<CrawlReport> {
  const began = performance.now();
  const stop = new AbortController();
  const onAbort = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) onAbort();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  const { database } = given.workspace;
  const frontier = new Frontier(database, { look: options.look });
  const lanes = new Map<string, Lane>();
  let failure: { error: unknown } | undefined;
  const working = new Set<Promise<void>>();

  const laneOf = (address: string): Lane => {
    const { host } = new URL(address);
    const lane = lanes.get(host) ?? openLane(host, given.config.crawl.delay * 1000);
    lanes.set(host, lane);
    return lane;
  };
  const renderer = new Renderer(userAgent(given.config.contact));
  // A page that is being rendered must not hold up a crawl that is stopped.
  stop.signal.addEventListener('abort', () => void renderer.close(), { once: true });

  const run: Run = {
    ...given,
    frontier,
    hosts: new Hosts(database),
    told: new Told(database),
    traps: new Traps(frontier),
    twins: new Twins(),
    sources: new Map(),
    userAgent: userAgent(given.config.contact),
    timing: { retry: RETRY_DELAYS, overload: OVERLOAD_DELAYS, patience: 600_000, ...options.timing },
    slots: new Slots(Math.max(MOST_QUICK, perHost), Math.max(MOST_REQUESTS, perHost)),
    isSurvey: options.survey === true,
    signal: stop.signal,
    tally: emptyTally(given.config),
    outOfScope: new Map(),
    renderer,
    scriptSites: new ScriptSites(database),
    parts: new PartsCache(),
    beside: (url, headers) => askBeside(run, laneOf(url), url, headers),
    delayOf: (address) => laneOf(address).delay,
    wake(origin) {
      const lane = laneOf(origin);
      lane.origins.add(origin);
      lane.woken = true;
      while (lane.workers < perHost && lane.givenUp === undefined && !stop.signal.aborted) start(lane);
    },
  };
  // What cannot go on, as on a full disk, stops all.
  const fail = (error: unknown) => {
    failure ??= { error };
    stop.abort(error);
  };
  const start = (lane: Lane) => {
    lane.workers += 1;
    lane.woken = false;
    const work = workOn(run, lane)
      .catch(fail)
      .finally(() => {
        lane.workers -= 1;
        working.delete(work);
        // Woken after its last look, before it had ended.
        if (lane.woken && lane.givenUp === undefined && !stop.signal.aborted) start(lane);
      });
    working.add(work);
  };

  const { resumed, rescoped } = beginRounds(run, chosen);
  const earlier = frontier.counts([...run.sources.keys()]).done;
  for (const [from, to] of allRedirects(database)) run.twins.learn(from, to, run.sources.has(from));
  const progress = reportProgress(run, lanes, options.onProgress, fail);
  try {
    for (const source of rescoped) if (await followKeptAgain(run, source)) keepScope(database, source.scope);
    for (const { host } of frontier.waitingHosts([...run.sources.keys()])) run.wake(host);
    while (working.size > 0) await Promise.race(working);
  } finally {
    progress.end();
    await renderer.close();
    options.signal?.removeEventListener('abort', onAbort);
  }
  if (failure) throw failure.error;
  for (const lane of lanes.values()) {
    const pace = paceOf(lane);
    if (pace !== undefined) run.hosts.keepPace(lane.host, pace);
  }
  // After a look or a survey the crawl goes on, even where nothing is left: else it would ask for everything again.
  for (const scope of options.look || options.survey ? [] : chosen) {
    if (frontier.counts([scope.start]).waiting === 0) endRound(database, scope);
  }
  return makeReport(run, lanes, {
    earlier,
    resumed,
    stopped: options.signal?.aborted === true,
    seconds: (performance.now() - began) / 1000,
  });
}

function beginRounds(run: Run, chosen: SourceScope[]): { resumed: boolean; rescoped: SourceState[] } {
  let resumed = false;
  const rescoped: SourceState[] = [];
  transaction(run.workspace.database, () => {
    for (const scope of chosen) {
      const round = beginRound(run.frontier, run.workspace.database, scope);
      resumed ||= round.resumed;
      const state: SourceState = {
        scope,
        pages: run.frontier.counts([scope.start]).done,
        relink: round.relink,
        platform: undefined,
        looked: 0,
        survey: run.isSurvey ? beginSurvey() : undefined,
      };
      run.sources.set(scope.start, state);
      if (round.rescoped) rescoped.push(state);
    }
    for (const scope of run.scopes) {
      for (const address of wayOf(run.workspace.database, scope.start)) extendScope(scope, address);
    }
  });
  return { resumed, rescoped };
}

function emptyTally(config: Config): Run['tally'] {
  const notes = new Set<string>();
  if (!config.contact) {
    notes.add('Sites are not told how to reach you: set "contact" in confgraph.yaml');
  }
  return {
    requests: 0,
    fetched: 0,
    notModified: 0,
    unchanged: 0,
    skipped: 0,
    bytes: 0,
    inFlight: 0,
    lastUrl: undefined,
    notes,
  };
}
