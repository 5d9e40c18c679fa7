/** How far a crawl is, told a few times a second, and noted in the store of record for whoever asks from elsewhere. */
import { noteProgress } from '../workspace/activity.ts';
import { type Lane, millisecondsEach } from './lane.ts';
import type { Run } from './run.ts';
import type { CrawlProgress } from './types.ts';

/** Milliseconds between two reports. */
const EVERY = 250;

/** Of so many reports one is noted in the store of record. */
const NOTED = 4;

/** The rate is taken over so many reports. */
const WINDOW = 40;

/**
 * Reports until it is told to end, and once more then.
 *
 * @param fail is given what comes in the way, such as a full disk.
 */
export function reportProgress(
  run: Run,
  lanes: Map<string, Lane>,
  tell: ((progress: CrawlProgress) => void) | undefined,
  fail: (error: unknown) => void,
): { end(): void } {
  const began = performance.now();
  const samples: { at: number; done: number }[] = [];
  let reports = 0;
  const report = (isLast = false) => {
    const at = performance.now();
    const counts = run.frontier.counts(run.sources.keys());
    samples.push({ at, done: counts.done });
    if (samples.length > WINDOW) samples.shift();
    const first = samples[0]!;
    const progress: CrawlProgress = {
      ...counts,
      pagesPerSecond: at > first.at ? ((counts.done - first.done) * 1000) / (at - first.at) : 0,
      bytes: run.tally.bytes,
      seconds: (at - began) / 1000,
      secondsLeft: secondsLeft(run, lanes),
      url: run.tally.lastUrl,
      waitingFor: run.tally.inFlight > 0 ? undefined : soonest(lanes),
    };
    if (reports % NOTED === 0 || isLast) noteProgress(run.workspace.database, 'crawl', progress);
    reports += 1;
    tell?.(progress);
  };
  const attempt = (isLast = false) => {
    try {
      report(isLast);
    } catch (error) {
      fail(error);
    }
  };
  attempt();
  const timer = setInterval(attempt, EVERY);
  return {
    end() {
      clearInterval(timer);
      attempt(true);
    },
  };
}

function soonest(lanes: Map<string, Lane>): CrawlProgress['waitingFor'] {
  return [...lanes.values()]
    .flatMap((lane) => (lane.waiting ? [lane.waiting] : []))
    .sort((a, b) => a.until - b.until)[0];
}

/** The slowest host decides: hosts are crawled side by side. */
function secondsLeft(run: Run, lanes: Map<string, Lane>): number {
  let most = 0;
  for (const [host, count] of run.frontier.waitingByHost(run.sources.keys())) {
    const lane = lanes.get(new URL(host).host);
    const pause = Math.max(0, (lane?.waiting?.until ?? 0) - Date.now());
    most = Math.max(most, (pause + (count - 1) * (lane ? millisecondsEach(lane) : 0)) / 1000);
  }
  return most;
}
