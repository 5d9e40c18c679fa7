/** A first look at a site, for `confgraph add`: one page, asked for as politely as the crawler asks. */
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalAddress } from '../../crawlers/addresses.ts';
import { FetchError, type Fetched, type FetchOptions, fetchPage, header, userAgent } from '../../crawlers/fetch.ts';
import { guardedAgent } from '../../crawlers/guard.ts';
import { fetchRobots, isUsable, type RobotsRules, robotsRules, whyNoRobots } from '../../crawlers/robots.ts';
import { TRY_ARCHIVE } from '../../crawlers/wayback/archive.ts';
import { whyWorthless } from '../../crawlers/wayback/worthless.ts';
import { collapse, openPage, type Page, PageError, type PageForm, type PageSource } from '../../parsers/page.ts';
import { detectPlatform } from '../../parsers/registry.ts';
import type { Config } from '../../workspace/config.ts';
import { Failure } from './failure.ts';
import { lookForProgramme, type Programme } from './programme.ts';

/** What a page is. */
export interface PageLook {
  form: PageForm;
  /** The title of an HTML page. */
  title: string | undefined;
  /** The platform that made the page; undefined where it is none that confgraph knows. */
  platform: { id: string; name: string; standing: 'measured' | 'unverified' } | undefined;
  /** Links on it that lead to the programme. */
  leads: number;
  /** The edition as its pages tell it, how many talks they name, and what robots.txt forbids of them. */
  programme: Programme;
  /** Why it is no page of a conference: a parked domain, a page that says "not found"; undefined where it may be one. */
  worthless: string | undefined;
}

export interface Look extends PageLook {
  /** Where the page was in the end. */
  url: string;
  /** Seconds between two requests that robots.txt asks for. */
  crawlDelay: number | undefined;
}

const MOST_REDIRECTS = 5;

/**
 * Looks at a page.
 *
 * @param address a web address.
 * @throws Failure that says why it cannot be had: robots.txt, the server, the guard against private addresses.
 */
export async function lookAt(address: string, config: Config, signal: AbortSignal): Promise<Look> {
  const { crawl, contact } = config;
  const timeout = crawl.timeout * 1000;
  const dispatcher = guardedAgent({ privateHosts: crawl.privateHosts, connectTimeout: timeout, connections: 1 });
  const options: FetchOptions = {
    dispatcher,
    userAgent: userAgent(contact),
    timeout,
    maxBytes: crawl.maxBytes,
    signal,
  };
  try {
    let url = canonicalAddress(address)!;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const rules = await rulesOf(new URL(url).origin, options);
      if (!rules.allows(url)) {
        throw new Failure('refused', `${url}: robots.txt does not allow confgraph to fetch it`, {
          hint: 'Name another page of the site, ask its makers, or save the pages by hand and import them.',
        });
      }
      await pause(Math.max(crawl.delay, rules.crawlDelay ?? 0) * 1000, undefined, { signal });
      const page = await fetchPage(url, options);
      const location = header(page.headers, 'location');
      const next = page.status >= 300 && page.status < 400 && location ? canonicalAddress(location, url) : undefined;
      if (next === undefined) {
        return await describe(url, page, rules, async (more) => {
          await pause(Math.max(crawl.delay, rules.crawlDelay ?? 0) * 1000, undefined, { signal });
          return await fetchMore(more, options);
        });
      }
      url = next;
    }
    throw new Failure('redirects', `${address}: redirected more than ${MOST_REDIRECTS} times`, {
      hint: 'Open it in a browser and add the address at which it ends.',
    });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new Failure('fetch', `${address}: ${error.message}`, { hint: error.hint, cause: error });
  } finally {
    await dispatcher.close();
  }
}

async function rulesOf(origin: string, options: FetchOptions): Promise<RobotsRules> {
  const answer = await fetchRobots(origin, options);
  if (isUsable(answer.status)) return robotsRules(origin, answer);
  throw new Failure('refused', `${origin}: ${whyNoRobots(answer)}`, { hint: 'Try again later.' });
}

/** A page that may be of use; undefined where it cannot be had, which the crawl will tell. */
async function fetchMore(url: string, options: FetchOptions): Promise<Page | undefined> {
  try {
    const page = await fetchPage(url, options);
    if (page.status !== 200) return undefined;
    return await openPage({ bytes: page.body, url, contentType: page.contentType });
  } catch (error) {
    if (error instanceof FetchError || error instanceof PageError) return undefined;
    throw error;
  }
}

async function describe(
  url: string,
  page: Fetched,
  rules: RobotsRules,
  more: (url: string) => Promise<Page | undefined>,
): Promise<Look> {
  if (page.status !== 200) {
    const gone = page.status === 404 || page.status === 410;
    throw new Failure('fetch', `${url}: the server answered ${page.status}`, {
      hint: `Check the address in a browser.${gone ? ` ${TRY_ARCHIVE}` : ''}`,
    });
  }
  const look = await describePage({ bytes: page.body, url, contentType: page.contentType }, rules, more);
  return { ...look, url, crawlDelay: rules.crawlDelay };
}

/**
 * Says what a page is.
 *
 * @param rules of the robots.txt that applies to it and what it leads to.
 * @param more gives another page, where that can be had.
 */
export async function describePage(
  source: PageSource,
  rules: RobotsRules,
  more: (url: string) => Promise<Page | undefined>,
): Promise<PageLook> {
  const opened = await openPage(source);
  const platform = detectPlatform(opened);
  const title = opened.form === 'html' ? collapse(opened.$()('title').first().text()) : '';
  const programme = await lookForProgramme(opened, platform, rules, more);
  return {
    form: opened.form,
    title: title || undefined,
    platform: platform && { id: platform.id, name: platform.name, standing: platform.standing },
    leads: programme.leads,
    programme,
    worthless: whyWorthless(opened),
  };
}
