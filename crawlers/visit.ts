/** One page of a crawl: asked for, judged, and stored with what follows from it. */
import { noteSeen } from '../workspace/captures.ts';
import { canonicalAddress } from './addresses.ts';
import { FetchError, type Fetched, type FetchOptions, fetchPage, header } from './fetch.ts';
import { follow, hintsOf } from './follow.ts';
import { type FrontierPage, isForMachines, type PageOutcome, PRIORITY } from './frontier-page.ts';
import { linksOfKept } from './kept-links.ts';
import { inWords, isOverload, isPassing, retryAfter } from './politeness.ts';
import { received } from './received.ts';
import { leadsTo, wayOf } from './redirects.ts';
import { fetchOptions, type Run, type SourceState } from './run.ts';
import { coversExport, extendScope, sourceFor } from './scope.ts';
import { settle } from './settle.ts';
import { TRY_ARCHIVE } from './wayback/archive.ts';
import type { Asked } from './wayback/asking.ts';
import { indexAnswered } from './wayback/index-answer.ts';
import { leaveOut, replayed } from './wayback/replayed.ts';

export interface VisitResult {
  /** False where there was no HTTP answer at all. */
  answered: boolean;
  /** The host asks for less. */
  overloaded: boolean;
}

const MOST_REDIRECTS = 10;

/** How many of the shorter waits for overloaded servers are left out for an archive: it begins with two minutes. */
const ARCHIVE_STEP = 2;

/**
 * Asks for a page and stores what came of it. The page must be in scope and allowed by robots.txt.
 *
 * @param overloads how often in a row its host said it is overloaded.
 * @throws the signal's reason where the crawl is stopped; the page then waits as before.
 */
export async function visit(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  asked: Asked,
  overloads: number,
): Promise<VisitResult> {
  run.tally.lastUrl = asked.address;
  let fetched: Fetched;
  try {
    fetched = await fetchPage(asked.address, {
      ...optionsFor(run, page),
      headers: validators(run, page),
      unwanted: unwantedBody,
    });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    await settle(run, page, afterFailure(run, page, error));
    return { answered: error.kind !== 'passing', overloaded: false };
  }
  run.tally.bytes += fetched.wireBytes;
  const { status } = fetched;
  if (isPassing(status)) {
    const wait = retryAfter(header(fetched.headers, 'retry-after'), Date.now());
    const outcome = afterRefusal(run, page, { status, asked: wait, overloads });
    if (outcome.state === 'failed' && asked.holding && !isOverload(status)) {
      await leaveOut(run, source, page, asked.holding, `the archive answered ${status}`);
    } else await settle(run, page, outcome);
    return { answered: true, overloaded: isOverload(status) };
  }
  if (page.via === 'index') await indexAnswered(run, source, page, fetched);
  else if (asked.holding) await replayed(run, source, page, asked.holding, fetched);
  else if (status === 304) await (page.capture === null ? notAsked(run, page) : notModified(run, source, page));
  else if (status >= 300 && status < 400) await redirected(run, source, page, fetched);
  else if (status !== 200 && status !== 203) await notThere(run, page, status);
  else await keep(run, source, page, fetched);
  return { answered: true, overloaded: false };
}

/** An index of billions of rows takes its time, in milliseconds. */
const INDEX_TIMEOUT = 120_000;

function optionsFor(run: Run, page: FrontierPage): FetchOptions {
  const options = fetchOptions(run);
  return page.via === 'index' ? { ...options, timeout: Math.max(options.timeout, INDEX_TIMEOUT) } : options;
}

async function keep(run: Run, source: SourceState, page: FrontierPage, fetched: Fetched): Promise<void> {
  try {
    await received(run, source, page, fetched);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    await settle(run, page, afterFailure(run, page, error));
  }
}

function validators(run: Run, page: FrontierPage): Record<string, string> {
  const headers: Record<string, string> = {};
  if (page.capture === null || page.via !== null) return headers;
  // That the shell of a page has not changed says nothing of what its scripts show.
  if (run.scriptSites.needs(page.host)) return headers;
  if (page.etag) headers['if-none-match'] = page.etag;
  if (page.last_modified) headers['if-modified-since'] = page.last_modified;
  return headers;
}

function unwantedBody(status: number, contentType: string | undefined): string | undefined {
  if (status !== 200 && status !== 203) return `HTTP ${status}`;
  const type = (contentType ?? '').toLowerCase();
  return /^(image|video|audio|font)\//.test(type) ? `not a page (${type.split(';')[0]})` : undefined;
}

function afterFailure(run: Run, page: FrontierPage, error: FetchError): PageOutcome {
  if (error.kind === 'guard') return { state: 'refused', by: 'guard', reason: `${error.message}. ${error.hint}` };
  const wait = run.timing.retry[page.attempts];
  if (error.kind === 'page' || wait === undefined) return { state: 'failed', reason: error.message, hint: error.hint };
  return { state: 'waiting', reason: error.message, notBefore: Date.now() + wait, attempts: page.attempts + 1 };
}

/** What becomes of a page whose server answered that it cannot answer now. */
function afterRefusal(
  run: Run,
  page: FrontierPage,
  answer: { status: number; asked: number | undefined; overloads: number },
): PageOutcome {
  const { status, asked, overloads } = answer;
  const { retry, overload } = run.timing;
  const reason = `the server answered ${status}`;
  const hint = 'Crawl again later; what was fetched is kept.';
  const now = Date.now();
  if (!isOverload(status)) {
    const wait = retry[page.attempts];
    if (wait === undefined) return { state: 'failed', reason, hint };
    return { state: 'waiting', reason, notBefore: now + Math.max(wait, asked ?? 0), attempts: page.attempts + 1 };
  }
  // An archive shuts out a whole network that goes on asking within a minute.
  const step = page.via === null ? overloads : overloads + ARCHIVE_STEP;
  const until = now + (asked ?? overload[Math.min(step, overload.length - 1)] ?? 0);
  const why = asked === undefined ? `answered ${status}` : `answered ${status} and asked to wait ${inWords(asked)}`;
  run.hosts.postpone(page.host, until, why);
  // A bare 503 may be this page's own trouble: the others are asked before it, and it is not asked for ever.
  const own = status === 503 && asked === undefined;
  if (page.attempts >= (own ? retry : overload).length) return { state: 'failed', reason, hint };
  const notBefore = own ? until + (retry[page.attempts] ?? 0) : until;
  return { state: 'waiting', reason, notBefore, attempts: page.attempts + 1 };
}

async function notModified(run: Run, source: SourceState, page: FrontierPage): Promise<void> {
  const found = source.relink ? await linksOfKept(run, source, page) : undefined;
  const sha256 = run.frontier.contentOf(page.url);
  if (sha256 !== undefined) run.twins.note(page.url, sha256);
  const added = new Set<string>();
  await settle(run, page, { state: 'done' }, () => {
    noteSeen(run.workspace.database, page.capture!, { fetchedAt: new Date().toISOString(), ...hintsOf(source) });
    if (found) follow(run, page, found, added);
  });
  run.tally.notModified += 1;
  source.pages += 1;
  for (const origin of added) run.wake(origin);
}

/** "Not modified", without having been told since when. */
function notAsked(run: Run, page: FrontierPage): Promise<void> {
  const reason = 'the server answered 304 (not modified), though it had not been asked whether it was';
  return settle(run, page, { state: 'failed', reason, hint: 'Look at the address in a browser.' });
}

/** So much of an address is shown in a message. */
const SHOWN = 200;
const shown = (address: string) => (address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address);

async function redirected(run: Run, source: SourceState, page: FrontierPage, { headers }: Fetched): Promise<void> {
  const location = header(headers, 'location');
  const target = location === undefined ? undefined : canonicalAddress(location, page.url);
  const fail = (reason: string, hint = 'The site is at fault: nothing can be had from this address.') =>
    settle(run, page, { state: 'failed', reason, hint });
  if (target === undefined)
    return fail(`redirects to no address (${location === undefined ? 'no Location header' : shown(location)})`);
  if (target === page.url || leadsTo(run.workspace.database, target, page.url)) {
    if (header(headers, 'set-cookie') === undefined) return fail(`redirects in a circle (to ${shown(target)})`);
    const hint = 'Save the page by hand in a browser and import it.';
    return fail('redirects to itself and wants a cookie kept, which the crawler does not do', hint);
  }
  if (page.redirects >= MOST_REDIRECTS) return fail(`more than ${MOST_REDIRECTS} redirects`);
  const isStart = wayOf(run.workspace.database, source.scope.start).includes(page.url);
  if (isStart) extendScope(source.scope, target);
  const scope =
    sourceFor(target, run.scopes) ??
    (isForMachines(page.priority) && coversExport(target, source.scope) ? source.scope : undefined);
  if (!scope) {
    const reason = `redirects to ${shown(target)}, which is outside the scope of ${source.scope.source.url}`;
    if (isStart) {
      const hint = `If the conference is there now, put that address into confgraph.yaml instead, or name both under include.`;
      return settle(run, page, { state: 'failed', reason, hint });
    }
    return settle(run, page, { state: 'refused', by: 'scope', reason });
  }
  const trap = isStart ? undefined : run.traps.into(target);
  if (trap !== undefined) return settle(run, page, { state: 'refused', by: 'scope', reason: trap });
  run.twins.learn(page.url, target, isStart);
  await settle(run, page, { state: 'done', reason: `redirects to ${target}`, redirectTo: target }, () => {
    const { depth, priority } = page;
    run.frontier.add({
      url: target,
      source: scope.start,
      depth,
      priority,
      foundOn: page.url,
      redirects: page.redirects + 1,
    });
  });
  run.tally.skipped += 1;
  run.wake(new URL(target).origin);
}

async function notThere(run: Run, page: FrontierPage, status: number): Promise<void> {
  // A platform's exports are guessed from its habits; a site that has switched one off is not broken.
  if (page.priority === PRIORITY.export && page.depth > 0) {
    run.tally.skipped += 1;
    return settle(run, page, { state: 'done', reason: `no such export (HTTP ${status})` }, () =>
      run.told.keep(page.url, page.source, []),
    );
  }
  // Every site has links that lead nowhere. A source whose own page is gone is another matter.
  if ((status === 404 || status === 410) && page.depth > 0) {
    return settle(run, page, { state: 'done', reason: `the server answered ${status}`, status });
  }
  const hint =
    status === 404 || status === 410
      ? `The page is gone, or its address is wrong. Import a saved copy, if there is one. ${TRY_ARCHIVE}`
      : status === 401 || status === 403
        ? 'The site does not show it to the public. Pages that you may see yourself can be saved and imported.'
        : 'Look at the address in a browser.';
  return settle(run, page, { state: 'failed', reason: `the server answered ${status}`, hint });
}
