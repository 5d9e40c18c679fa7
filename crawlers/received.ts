/** A page that came: looked at, rendered where its scripts build it, and kept with what follows from it. */
import { openPage, type PageSource, sniffForm } from '../parsers/page.ts';
import { decodeText } from '../parsers/reading/encoding.ts';
import type { NewCapture } from '../workspace/captures.ts';
import { headerDirectives } from './directives.ts';
import { type Discovery, discover } from './discovery.ts';
import { FetchError, type Fetched, header } from './fetch.ts';
import { follow, hintsOf } from './follow.ts';
import { type FrontierPage, PRIORITY } from './frontier-page.ts';
import { needsBrowser, renderPage } from './rendering/render-page.ts';
import type { Run, SourceState } from './run.ts';
import { settle } from './settle.ts';
import { unpacked } from './sitemaps.ts';
import { readTold } from './told.ts';
import { isSpellingOf } from './twins.ts';
import { TRY_ARCHIVE } from './wayback/archive.ts';
import { whyWorthless } from './wayback/worthless.ts';

/** Notes that a site seems to be gone, where its first page is one of a parked domain or the like. */
async function noteIfGone(run: Run, first: PageSource): Promise<void> {
  const why = whyWorthless(await openPage(first));
  if (why !== undefined) run.tally.notes.add(`${first.url} looks like ${why}. ${TRY_ARCHIVE}`);
}

/**
 * Keeps a page that came, and what follows from it; before that its scripts are run, where it is built by them.
 *
 * @throws FetchError where something that its scripts need cannot be had just now; nothing is kept then.
 */
export async function received(run: Run, source: SourceState, page: FrontierPage, fetched: Fetched): Promise<void> {
  const { headers } = fetched;
  const body =
    page.priority === PRIORITY.sitemap ? await unpacked(fetched.body, run.config.crawl.maxBytes) : fetched.body;
  const contentType = body === fetched.body ? fetched.contentType : 'application/xml';
  const form = fetched.unwanted === undefined ? sniffForm(body, contentType, page.url) : 'unknown';
  if (form === 'unknown') {
    run.tally.skipped += 1;
    return settle(run, page, { state: 'done', reason: fetched.unwanted ?? 'not a page' });
  }
  if (form === 'empty') {
    return settle(run, page, {
      state: 'failed',
      reason: 'the page is empty',
      hint: 'Look at the address in a browser.',
    });
  }
  const came = { bytes: body, contentType, url: page.url };
  const found = await discover(run, source, came, form, page.depth);
  if (form === 'html' && page.url === source.scope.start) await noteIfGone(run, came);
  const { rendered, trouble } =
    form === 'html' ? await renderWhereNeeded(run, source, page, came, found) : NOT_RENDERED;
  const told = await readTold(came, form);
  const directives = headerDirectives(headers);
  if (directives.nofollow) found.links = [];
  // The shells of pages that could not be rendered are all the same.
  if (form === 'html' && !trouble) {
    const { bytes, contentType: type } = rendered ?? came;
    const text = page.url.includes('?') ? decodeText(bytes, type) : undefined;
    const { first, count } = run.twins.see(page.url, bytes, text);
    if (first !== page.url && isSpellingOf(first, page.url)) return sameAs(run, page, first);
    if (!run.traps.leadsOn(page.url, count)) found.links = [];
  }
  const added = new Set<string>();
  if (directives.noindex || found.directives.noindex) {
    const reason = 'the page asks robots not to index it (noindex)';
    await settle(run, page, { state: 'refused', by: 'robots', reason }, () => follow(run, page, found, added));
    for (const origin of added) run.wake(origin);
    return;
  }
  if (trouble) return keepUnrendered(run, source, page, { ...fetched, body, contentType }, trouble, found);
  let capture = captureOf(source, page, { ...fetched, body, contentType });
  if (rendered) {
    const original = await run.committer.commit(capture, () => undefined);
    capture = { ...capture, body: rendered.bytes, contentType: rendered.contentType, headers: undefined };
    // Later than what came, so that it is what the next build reads.
    capture.fetchedAt = new Date(Math.max(Date.now(), Date.parse(capture.fetchedAt) + 1)).toISOString();
    capture.versionOf = original!.id;
  }
  const recorded = await run.committer.commit(capture, (one) => {
    run.frontier.settle(page.url, {
      state: 'done',
      capture: one!.id,
      etag: header(headers, 'etag'),
      lastModified: header(headers, 'last-modified'),
    });
    run.told.keep(page.url, source.scope.start, told);
    follow(run, page, found, added);
  });
  if (recorded!.isNew) run.tally.fetched += 1;
  else run.tally.unchanged += 1;
  source.pages += 1;
  for (const origin of added) run.wake(origin);
}

/** The same page under another spelling of its address is kept once. */
function sameAs(run: Run, page: FrontierPage, first: string): Promise<void> {
  run.twins.learn(page.url, first, true);
  run.tally.skipped += 1;
  return settle(run, page, { state: 'done', reason: `the same page as ${first}`, redirectTo: first });
}

interface Rendering {
  rendered?: PageSource | undefined;
  trouble?: FetchError;
}

const NOT_RENDERED: Rendering = {};

/** @param found of what came; what is rendered may lead further. */
async function renderWhereNeeded(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  came: PageSource & { bytes: Buffer; contentType: string | undefined },
  found: Discovery,
): Promise<Rendering> {
  if (found.directives.noindex || !(await needsBrowser(run, source, page, came, found))) return NOT_RENDERED;
  try {
    const rendered = await renderPage(run, source, page, came);
    if (!rendered) return NOT_RENDERED;
    const more = await discover(run, source, rendered, 'html', page.depth);
    found.links.push(...more.links);
    found.directives.noindex ||= more.directives.noindex;
    return { rendered };
  } catch (error) {
    if (!(error instanceof FetchError) || error.kind === 'passing') throw error;
    return { trouble: error };
  }
}

function captureOf(source: SourceState, page: FrontierPage, fetched: Fetched): NewCapture {
  return {
    url: page.url,
    body: fetched.body,
    contentType: fetched.contentType,
    fetchedAt: new Date().toISOString(),
    how: 'crawl',
    status: fetched.status,
    headers: fetched.headers,
    source: source.scope.start,
    ...hintsOf(source),
  };
}

/** A page whose scripts cannot be run is kept as it came, unless it was had better before. */
async function keepUnrendered(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  fetched: Fetched,
  trouble: FetchError,
  found: Discovery,
): Promise<void> {
  const added = new Set<string>();
  const capture = page.capture === null ? captureOf(source, page, fetched) : undefined;
  await run.committer.commit(capture, () => {
    run.frontier.settle(page.url, { state: 'failed', reason: trouble.message, hint: trouble.hint });
    follow(run, page, found, added);
  });
  for (const origin of added) run.wake(origin);
}
