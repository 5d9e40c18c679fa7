/** Requests that a page makes while it is rendered, beside those of the crawl. */
import { FetchError, type Fetched, fetchPage, header } from '../fetch.ts';
import { type Lane, pause } from '../lane.ts';
import { learnRobots } from '../lane-robots.ts';
import { isOverload, isPassing, retryAfter } from '../politeness.ts';
import type { RobotsRules } from '../robots.ts';
import { fetchOptions, type Run } from '../run.ts';

/**
 * Asks for what a page needs to be rendered: one request after the other, as robots.txt and the delay of its host allow.
 *
 * @throws FetchError where it may not be asked for, or there is no answer.
 */
export function askBeside(run: Run, lane: Lane, url: string, headers: Record<string, string>): Promise<Fetched> {
  const answer = lane.beside.then(async () => {
    const { origin } = new URL(url);
    const rules = await rulesFor(run, lane, origin);
    if (!rules) throw new FetchError('page', `robots.txt of ${origin} cannot be had`, 'Crawl again later.');
    if (!rules.allows(url)) throw new FetchError('robots', `robots.txt of ${origin} does not allow ${url}`, '');
    const { notBefore, why } = run.hosts.waitOf(origin);
    if (notBefore > Date.now())
      throw new FetchError('passing', `${origin} ${why ?? 'asked to wait'}`, 'Crawl again later.');
    await pause(lane.lastRequest + lane.delay, run.signal);
    run.signal.throwIfAborted();
    lane.lastRequest = Date.now();
    run.tally.requests += 1;
    const fetched = await fetchPage(url, { ...fetchOptions(run), headers });
    run.tally.bytes += fetched.wireBytes;
    if (!isPassing(fetched.status)) return fetched;
    const asked = retryAfter(header(fetched.headers, 'retry-after'), Date.now());
    if (isOverload(fetched.status)) {
      const wait = asked ?? run.timing.overload[0] ?? 0;
      run.hosts.postpone(origin, Date.now() + wait, `answered ${fetched.status}`);
    }
    throw new FetchError('passing', `${url}, which its scripts need, answered ${fetched.status}`, 'Crawl again later.');
  });
  lane.beside = answer.catch(() => undefined);
  return answer;
}

async function rulesFor(run: Run, lane: Lane, origin: string): Promise<RobotsRules | undefined> {
  const rules = () => {
    const known = lane.rules.get(origin);
    return known && known.until >= Date.now() ? known : undefined;
  };
  if (!rules()) {
    await pause(lane.lastRequest + lane.delay, run.signal);
    await learnRobots(run, lane, origin);
  }
  return rules();
}
