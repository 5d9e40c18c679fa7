/** What the robots.txt of a lane's hosts allows and asks for: kept for a day, and no page without it. */
import { followSitemaps } from './discovery.ts';
import { FetchError } from './fetch.ts';
import { type Lane, pause } from './lane.ts';
import { inWords } from './politeness.ts';
import { fetchRobots, isUsable, ROBOTS_AGE, robotsRules, whyNoRobots } from './robots.ts';
import { fetchOptions, type Run } from './run.ts';

/** How long an old robots.txt may stand in for one that cannot be had (RFC 9309, 2.4), in milliseconds. */
const OLDEST_ROBOTS = 30 * 24 * 3600_000;

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
