/** Of a page of the crawl: whether its scripts must be run, and what they show. */
import type { PageSource } from '../../parsers/page.ts';
import { decodeText } from '../../parsers/reading/encoding.ts';
import type { Discovery } from '../discovery.ts';
import { FetchError, header } from '../fetch.ts';
import { type FrontierPage, PRIORITY } from '../frontier-page.ts';
import { readLinks } from '../links.ts';
import type { Run, SourceState } from '../run.ts';
import { whyExcluded } from '../scope.ts';
import type { PageAnswer, PageRequest } from './renderer.ts';
import { bearsMarks, isBare, ownText, yieldsNothing } from './script-built.ts';

const MOST_REDIRECTS = 5;

/**
 * Whether a page, of form HTML, must be rendered: its platform says so, or there is next to nothing to read on it, it
 * yields nothing and it bears the marks of a page that scripts build. Where such pages were met, marks are not asked for.
 *
 * @param found where the page leads: what an export tells need not be rendered.
 */
export async function needsBrowser(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  came: PageSource,
  found: Discovery,
): Promise<boolean> {
  if (page.via !== null) return false;
  const exports = found.links.filter((link) => link.priority === PRIORITY.export);
  if (exports.some((link) => run.frontier.isPromising(link.url))) return false;
  if (source.platform?.needsBrowser) return true;
  if (run.scriptSites.isVain(page.host)) return false;
  const html = decodeText(came.bytes, came.contentType);
  if (!isBare(html) || !(run.scriptSites.needs(page.host) || bearsMarks(html))) return false;
  return await yieldsNothing(came);
}

/**
 * Renders a page.
 *
 * @returns undefined where that shows no more than what came.
 * @throws FetchError where it cannot be rendered; the signal's reason where the crawl was stopped.
 */
export async function renderPage(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  came: { bytes: Buffer; contentType: string | undefined },
): Promise<PageSource | undefined> {
  const refused: string[] = [];
  let html: string;
  try {
    html = await run.renderer.render({
      url: page.url,
      body: came.bytes,
      contentType: came.contentType,
      timeout: run.config.crawl.timeout * 1000,
      delay: run.delayOf(page.url),
      maxBytes: run.config.crawl.maxBytes,
      ask: (request) => answerFor(run, source, page, request, refused),
    });
  } catch (error) {
    if (run.signal.aborted) throw run.signal.reason;
    throw error;
  }
  const before = decodeText(came.bytes, came.contentType);
  const helped = shows(html, page.url) > shows(before, page.url);
  run.scriptSites.note(page.host, helped);
  if (helped) return { bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8', url: page.url };
  if (refused.length > 0) {
    run.tally.notes.add(
      `${page.url} is built by scripts that need what robots.txt does not allow (${refused[0]}); it was kept as it came`,
    );
  }
  return undefined;
}

/** How much a page shows: letters to read, and links, which count for some. */
function shows(html: string, url: string): number {
  return ownText(html) + 20 * readLinks(html, url).links.length;
}

/** Asks in place of the browser: of the page's own site, within the source's bounds, as robots.txt allows. */
async function answerFor(
  run: Run,
  source: SourceState,
  page: FrontierPage,
  { url, accept }: PageRequest,
  refused: string[],
): Promise<PageAnswer | undefined> {
  if (!mayBeAsked(source, page, url)) return undefined;
  try {
    return await run.parts.get(url, async () => {
      let address = url;
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        const { status, headers, contentType, body } = await run.beside(
          address,
          accept === undefined ? {} : { accept },
        );
        const location = header(headers, 'location');
        if (status < 300 || status >= 400 || location === undefined) return { status, contentType, body };
        address = URL.parse(location, address)?.href ?? '';
        if (!mayBeAsked(source, page, address)) return undefined;
      }
      return undefined;
    });
  } catch (error) {
    if (!(error instanceof FetchError) || error.kind === 'passing') throw error;
    if (error.kind === 'robots') refused.push(url);
    return undefined;
  }
}

function mayBeAsked(source: SourceState, page: FrontierPage, address: string): boolean {
  return isSameSite(address, page.url) && whyExcluded(address, source.scope) === undefined;
}

/** Whether an address is of the same host, or of one below it or above it: third parties are left out. */
function isSameSite(address: string, page: string): boolean {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return false;
  const [one, other] = [address, page].map((url) => new URL(url).host.replace(/^www\./, '')) as [string, string];
  return one === other || one.endsWith(`.${other}`) || (other.endsWith(`.${one}`) && one.includes('.'));
}
