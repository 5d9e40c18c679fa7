/** The work on one host: its pages one after the other, no faster than its site and its user allow. */
import type { FrontierPage } from './frontier-page.ts';
import { type Lane, pause } from './lane.ts';
import { learnRobots } from './lane-robots.ts';
import { claim, pick } from './next-page.ts';
import type { Run, SourceState } from './run.ts';
import { countForSurvey, pickForSurvey } from './survey.ts';
import { visit } from './visit.ts';
import { type Asked, whereToAsk } from './wayback/asking.ts';

/** After so many requests in a row without an answer, a host is left to the next run. */
const MOST_SILENCES = 8;

/** So many requests show how fast a host is. */
const REMEMBERED = 15;

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
