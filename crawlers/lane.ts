/** One host of a crawl: its pages one after the other, no faster than its site and its user allow. */
import { setTimeout as sleep } from 'node:timers/promises';
import { followSitemaps } from './discovery.ts';
import { FetchError } from './fetch.ts';
import { type FrontierPage, isForMachines } from './frontier.ts';
import { inWords } from './politeness.ts';
import { fetchRobots, isUsable, ROBOTS_AGE, type RobotsRules, robotsRules, whyNoRobots } from './robots.ts';
import { fetchOptions, type Run, type SourceState } from './run.ts';
import { coversExport, sourceFor } from './scope.ts';
import { countForSurvey, pickForSurvey } from './survey.ts';
import { TOLD } from './told.ts';
import type { Waiting } from './types.ts';
import { visit } from './visit.ts';
import { type Asked, whereToAsk } from './wayback/asking.ts';

export interface Lane {
  /** Host and port; http and https of one host share a lane. */
  host: string;
  origins: Set<string>;
  /** Milliseconds from the start of one request to the start of the next. */
  delay: number;
  whyDelay: string;
  /** Milliseconds since the epoch. */
  lastRequest: number;
  inFlight: Set<string>;
  rules: Map<string, RobotsRules & { until: number }>;
  /** How often robots.txt of an origin was asked for in vain. */
  robotsTries: Map<string, number>;
  /** Answers in a row that asked for less. */
  overloads: number;
  /** Requests in a row without any answer. */
  silences: number;
  /** What it waits for just now. */
  waiting: Waiting | undefined;
  /** Why the rest of it is left to the next run. */
  givenUp: string | undefined;
  workers: number;
  /** Requests of a page that is being rendered, one after the other. */
  beside: Promise<unknown>;
  /** Milliseconds that the last requests took. */
  took: number[];
  /** Something new waits since the last worker began. */
  woken: boolean;
}

/** After so many requests in a row without an answer, a host is left to the next run. */
const MOST_SILENCES = 8;

/** So many requests show how fast a host is. */
const REMEMBERED = 15;

/** How long an old robots.txt may stand in for one that cannot be had (RFC 9309, 2.4), in milliseconds. */
const OLDEST_ROBOTS = 30 * 24 * 3600_000;

export function openLane(host: string, delay: number): Lane {
  return {
    host,
    origins: new Set(),
    delay,
    whyDelay: `${inWords(delay)} between two requests`,
    lastRequest: 0,
    inFlight: new Set(),
    rules: new Map(),
    robotsTries: new Map(),
    overloads: 0,
    silences: 0,
    waiting: undefined,
    givenUp: undefined,
    workers: 0,
    beside: Promise.resolve(),
    took: [],
    woken: false,
  };
}

/** Works on a host until nothing waits on it, it must be left in peace for long, or the crawl is stopped. */
export async function workOn(run: Run, lane: Lane): Promise<void> {
  while (!run.signal.aborted && lane.givenUp === undefined) {
    const page = run.isSurvey ? pickForSurvey(run, lane) : pick(run, lane);
    if (!page) return;
    const source = claim(run, page);
    const asked = source && whereToAsk(run, source, page);
    if (!asked) continue;
    const wait = whatToWaitFor(run, lane, page);
    const rules = lane.rules.get(page.host);
    const known = rules !== undefined && rules.until >= Date.now();
    if (wait || !known) run.frontier.putBack(page);
    if (wait) {
      if (!wait.polite && wait.until - Date.now() > run.timing.patience) {
        lane.givenUp = `${lane.host} ${wait.why}; it is left in peace until ${new Date(wait.until).toISOString()}`;
        return;
      }
      lane.waiting = { host: page.host, until: wait.until, why: wait.why };
      await pause(wait.until, run.signal);
      lane.waiting = undefined;
      continue;
    }
    if (!known) await learnRobots(run, lane, page.host);
    else if (!rules.allows(asked.address)) {
      const reason = `robots.txt of ${page.host} does not allow it`;
      run.frontier.settle(page.url, { state: 'refused', by: 'robots', reason });
    } else await ask(run, lane, source, page, asked);
  }
}

/** Takes the page to be asked for next. */
function pick(run: Run, lane: Lane): FrontierPage | undefined {
  let best: FrontierPage | undefined;
  for (const origin of lane.origins) {
    const found = run.frontier.take(origin, [...run.sources.keys()], lane.inFlight, lane.workers);
    if (!found) continue;
    const isBest = !best || isBefore(found, best);
    const other = isBest ? best : found;
    if (other) run.frontier.putBack(other);
    if (isBest) best = found;
  }
  return best;
}

function isBefore(a: FrontierPage, b: FrontierPage): boolean {
  const now = Date.now();
  return (
    (Math.max(a.not_before, now) - Math.max(b.not_before, now) || a.priority - b.priority || a.depth - b.depth) < 0
  );
}

/** The source of a page, if it is still wanted: the configuration may have changed since the page was found. */
function claim(run: Run, page: FrontierPage): SourceState | undefined {
  const own = run.sources.get(page.source)!;
  if (page.via === 'index') return own;
  const scope =
    page.url === own.scope.start || (isForMachines(page.priority) && coversExport(page.url, own.scope))
      ? own.scope
      : sourceFor(page.url, run.scopes);
  if (!scope || (page.via === 'replay' && scope !== own.scope)) {
    const reason = `no longer in the scope of ${own.scope.source.url}`;
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason });
    return undefined;
  }
  if (scope.start !== page.source) {
    run.frontier.reassign(page.url, scope.start);
    return undefined;
  }
  const spelling = page.url === own.scope.start || page.via !== null ? page.url : run.twins.spelling(page.url);
  if (spelling !== page.url) {
    moveTo(run, page, spelling);
    return undefined;
  }
  const trap = run.traps.holds(page.url);
  if (trap !== undefined) {
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason: trap });
    return undefined;
  }
  const telling = page.url === own.scope.start ? undefined : run.told.by(page.url);
  if (telling !== undefined) {
    run.frontier.settle(page.url, { state: 'refused', by: 'scope', reason: `${TOLD} ${telling}` });
    return undefined;
  }
  if (own.pages >= scope.maxPages) {
    const reason = `${scope.source.url} has reached its limit of ${scope.maxPages} pages (maxPages)`;
    run.frontier.settleSource(scope.start, { state: 'refused', by: 'scope', reason });
    run.tally.notes.add(`${reason}: raise it in confgraph.yaml if there is more to be had`);
    return undefined;
  }
  return own;
}

/** Has a page asked for under the address that its host prefers. */
function moveTo(run: Run, { url, source, depth, priority }: FrontierPage, preferred: string): void {
  run.frontier.settle(url, { state: 'done', reason: `the same page as ${preferred}`, redirectTo: preferred });
  run.frontier.add({ url: preferred, source, depth, priority, foundOn: url });
  run.wake(new URL(preferred).origin);
}

function whatToWaitFor(
  run: Run,
  lane: Lane,
  page: FrontierPage,
): { until: number; why: string; polite: boolean } | undefined {
  const now = Date.now();
  const host = run.hosts.waitOf(page.host);
  if (host.notBefore > now) return { until: host.notBefore, why: host.why ?? 'asked to wait', polite: false };
  if (page.not_before > now) return { until: page.not_before, why: 'is asked again after an error', polite: false };
  const next = lane.lastRequest + lane.delay;
  if (page.via === 'index') {
    const rate = run.config.crawl.indexPerMinute;
    const turn = run.hosts.indexAskedAt(page.host) + 60_000 / rate;
    if (turn > Math.max(now, next)) {
      return { until: turn, why: `${rate} questions a minute to the index of an archive`, polite: true };
    }
  }
  return next > now ? { until: next, why: lane.whyDelay, polite: true } : undefined;
}

/** Waits until a time, or until the crawl is stopped. */
export async function pause(until: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(Math.max(0, until - Date.now()), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Milliseconds that a request takes, in the middle of the last ones; undefined before the first. */
export function paceOf({ took }: Lane): number | undefined {
  return took.toSorted((a, b) => a - b)[Math.floor((took.length - 1) / 2)];
}

/** Milliseconds from one request to the next as it goes: the delay, or what answers take where they take longer. */
export function millisecondsEach(lane: Lane): number {
  return Math.max(lane.delay, paceOf(lane) ?? 0);
}

async function ask(run: Run, lane: Lane, source: SourceState, page: FrontierPage, asked: Asked): Promise<void> {
  const began = performance.now();
  lane.inFlight.add(page.url);
  lane.lastRequest = Date.now();
  if (page.via === 'index') run.hosts.noteIndexAsked(page.host, lane.lastRequest);
  run.tally.inFlight += 1;
  run.tally.requests += 1;
  countForSurvey(source, page);
  try {
    const result = await run.slots.run(() => visit(run, source, page, asked, lane.overloads));
    lane.overloads = result.overloaded ? lane.overloads + 1 : 0;
    lane.silences = result.answered ? 0 : lane.silences + 1;
    if (lane.silences >= MOST_SILENCES) {
      lane.givenUp = `${lane.host} did not answer ${lane.silences} requests in a row`;
    }
  } catch (error) {
    // Stopped: the page waits as before.
    if (!run.signal.aborted) throw error;
  } finally {
    lane.took.push(performance.now() - began);
    if (lane.took.length > REMEMBERED) lane.took.shift();
    lane.inFlight.delete(page.url);
    run.tally.inFlight -= 1;
  }
}

/** Gets the rules of a host: those kept for a day, or new ones. */
export async function learnRobots(run: Run, lane: Lane, origin: string): Promise<void> {
  const kept = run.hosts.robots(origin);
  if (kept && Date.now() - kept.fetchedAt < ROBOTS_AGE) {
    followSitemaps(run, origin, kept.body);
    return keepRules(lane, origin, kept, kept.fetchedAt);
  }
  // Several workers of a host must not all ask.
  const mark = `${origin}/robots.txt`;
  if (lane.inFlight.has(mark)) return pause(Date.now() + 20, run.signal);
  lane.inFlight.add(mark);
  lane.lastRequest = Date.now();
  run.tally.lastUrl = mark;
  run.tally.requests += 1;
  try {
    const answer = await fetchRobots(origin, fetchOptions(run));
    if (isUsable(answer.status)) {
      const now = Date.now();
      run.hosts.keepRobots(origin, answer, now);
      followSitemaps(run, origin, answer.body);
      keepRules(lane, origin, answer, now);
    } else if (kept && Date.now() - kept.fetchedAt < OLDEST_ROBOTS) {
      keepRules(lane, origin, kept, Date.now());
    } else robotsMissing(run, lane, origin, whyNoRobots(answer), answer.retryAfter);
  } catch (error) {
    if (run.signal.aborted) return;
    if (!(error instanceof FetchError)) throw error;
    if (error.kind === 'guard') {
      const reason = `${error.message}. ${error.hint}`;
      run.frontier.settleHost(origin, [...run.sources.keys()], { state: 'refused', by: 'guard', reason });
    } else if (error.kind === 'page') {
      const failure = { state: 'failed', reason: whyNoRobots(error), hint: error.hint } as const;
      run.frontier.settleHost(origin, [...run.sources.keys()], failure);
    } else if (kept && Date.now() - kept.fetchedAt < OLDEST_ROBOTS) {
      keepRules(lane, origin, kept, Date.now());
    } else robotsMissing(run, lane, origin, whyNoRobots(error), undefined);
  } finally {
    lane.inFlight.delete(mark);
  }
}

function keepRules(lane: Lane, origin: string, answer: { status: number; body: string }, since: number): void {
  const rules = robotsRules(origin, answer);
  lane.rules.set(origin, { ...rules, until: since + ROBOTS_AGE });
  const asked = (rules.crawlDelay ?? 0) * 1000;
  if (asked > lane.delay) {
    lane.delay = asked;
    lane.whyDelay = `robots.txt asks for ${inWords(asked)} between two requests`;
  }
}

function robotsMissing(run: Run, lane: Lane, origin: string, why: string, asked: number | undefined): void {
  const tries = lane.robotsTries.get(origin) ?? 0;
  lane.robotsTries.set(origin, tries + 1);
  const wait = run.timing.retry[tries];
  if (wait !== undefined) {
    run.hosts.postpone(origin, Date.now() + Math.max(wait, asked ?? 0), why);
    return;
  }
  const hint = 'Crawl again later; nothing may be fetched from a host that does not say what it allows.';
  run.frontier.settleHost(origin, [...run.sources.keys()], { state: 'failed', reason: why, hint });
}
