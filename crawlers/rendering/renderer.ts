/**
 * Runs the scripts of a page in Chromium. The browser has no network of its own: every request it makes is handed to
 * whoever called, who asks in its place or refuses. Each page has a context of its own, which is thrown away after it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { FetchError } from '../fetch.ts';
import { findChromium, INSTALL } from './chromium.ts';

/** A request that a page makes. */
export interface PageRequest {
  url: string;
  /** "script", "fetch", "xhr"… */
  type: string;
  accept: string | undefined;
}

export interface PageAnswer {
  status: number;
  contentType: string | undefined;
  body: Buffer;
}

export interface RenderJob {
  url: string;
  /** As it came: it is not asked for again. */
  body: Buffer;
  contentType: string | undefined;
  /** Milliseconds in all, waiting for the turn of requests not counted. */
  timeout: number;
  /** Milliseconds that a request may have to wait for its turn. */
  delay: number;
  maxBytes: number;
  /** Undefined where it is refused. */
  ask(request: PageRequest): Promise<PageAnswer | undefined>;
}

/** Requests that one page may make. */
const MOST_REQUESTS = 40;

/** A page that has asked for nothing for so long, in milliseconds, has shown what it shows. */
const QUIET = 500;

/** After so many pages the browser is started anew. */
const PAGES_OF_A_BROWSER = 200;

/** A page that never stops changing, such as one with a clock, is taken as it is after so long, in milliseconds. */
const RESTLESS = 5_000;

/** So long is waited for a browser to end, in milliseconds. */
const CLOSING = 1_000;

/** What says something; pictures, fonts and films do not. */
const wanted = new Set(['script', 'xhr', 'fetch', 'stylesheet']);

/** Nothing leaves the browser: names lead nowhere, and what passes the interception meets a proxy that is none. */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

// The shadow trees of its elements are laid into the page: its serialization would leave them out.
const serialize = `(() => {
  const lay = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      lay(element.shadowRoot);
      const box = document.createElement('div');
      box.setAttribute('data-shadow-root', '');
      box.innerHTML = element.shadowRoot.innerHTML;
      element.append(box);
    }
  };
  lay(document);
  return '<!DOCTYPE html>' + document.documentElement.outerHTML;
})()`;

/** The page's own clock says when it changes no more: that of a busy machine would run out before its scripts have. */
const comeToRest = (most: number) => `new Promise((resolve) => {
  const rest = () => { observer.disconnect(); resolve(); };
  let timer = setTimeout(rest, ${QUIET});
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(rest, ${QUIET});
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(rest, ${most});
})`;

export class Renderer {
  readonly #userAgent: string;
  #browser: Promise<Browser> | undefined;
  /** Why no browser can be started: it is not tried again for every page. */
  #trouble: unknown;
  #pages = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param userAgent the one name under which the crawler asks. */
  constructor(userAgent: string) {
    this.#userAgent = userAgent;
  }

  /**
   * Renders a page; one at a time.
   *
   * @returns the page as it stands when it has come to rest, as HTML.
   * @throws FetchError where there is no Chromium, or the page cannot be rendered.
   */
  render(job: RenderJob): Promise<string> {
    const result = this.#turn.then(() => this.#render(job));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #render(job: RenderJob): Promise<string> {
    if (this.#pages >= PAGES_OF_A_BROWSER) await this.close();
    this.#pages += 1;
    const browser = await this.#open();
    const limit = job.timeout + MOST_REQUESTS * job.delay;
    const late = new AbortController();
    let context: BrowserContext | undefined;
    try {
      const work = (async () => {
        context = await browser.newContext({
          userAgent: this.#userAgent,
          locale: 'en',
          serviceWorkers: 'block',
          acceptDownloads: false,
        });
        return await inContext(context, job, limit);
      })();
      const timeout = sleep(limit + 5_000, undefined, { signal: late.signal }).then(() => {
        throw new FetchError('page', `its scripts do not come to rest within ${limit / 1000} s`, BY_HAND);
      });
      return await Promise.race([work, timeout]);
    } catch (error) {
      // Whatever state it is in, the next page has a new one.
      await this.close();
      if (error instanceof FetchError) throw error;
      const said = (error as Error).message.split('\n')[0];
      throw new FetchError('page', `it could not be rendered (${said})`, BY_HAND, error);
    } finally {
      late.abort();
      await context?.close().catch(() => undefined);
    }
  }

  async #open(): Promise<Browser> {
    if (this.#trouble !== undefined) throw this.#trouble;
    this.#browser ??= launch();
    try {
      return await this.#browser;
    } catch (error) {
      this.#trouble = error;
      throw error;
    }
  }

  /** Ends the browser; the next page starts another. */
  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#pages = 0;
    if (!browser) return;
    // A script that never ends may hold this up; nobody need wait for it, since Chromium ends with this process too.
    const closed = browser.then((one) => one.close()).catch(() => undefined);
    await Promise.race([closed, sleep(CLOSING, undefined, { ref: false })]);
  }
}

const BY_HAND = 'Save the page with a browser and import it.';

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    throw new FetchError('page', 'it is built by scripts, and there is no Chromium to run them', INSTALL);
  }
  const { chromium } = await import('playwright-core');
  // Only root cannot have the sandbox that keeps a page's scripts from the machine.
  const chromiumSandbox = process.platform !== 'linux' || process.getuid?.() !== 0;
  try {
    return await chromium.launch({
      executablePath,
      args: flags,
      chromiumSandbox,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 60_000,
    });
  } catch (error) {
    const { message } = error as Error;
    const hint = /sandbox|namespace/i.test(message)
      ? 'Its sandbox, which keeps the scripts of pages from the machine, needs unprivileged user namespaces: allow them, then crawl again.'
      : INSTALL;
    throw new FetchError('page', `${executablePath} could not be started (${message.split('\n')[0]})`, hint, error);
  }
}

async function inContext(context: BrowserContext, job: RenderJob, limit: number): Promise<string> {
  let asked = 0;
  let pending = 0;
  let bytes = 0;
  let lastAsked = Date.now();
  let failure: unknown;
  let isMainServed = false;

  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const url = request.url();
    if (request.isNavigationRequest()) {
      if (isMainServed || request.frame().parentFrame() !== null) return route.abort('blockedbyclient');
      isMainServed = true;
      const headers = { 'content-type': job.contentType ?? 'text/html' };
      return route.fulfill({ status: 200, headers, body: job.body });
    }
    const type = request.resourceType();
    if (!wanted.has(type) || request.method() !== 'GET') return route.abort('blockedbyclient');
    // Scripts may wait for a style; what it says shows nothing.
    if (type === 'stylesheet') return route.fulfill({ status: 200, contentType: 'text/css', body: '' });
    if (asked >= MOST_REQUESTS || bytes > job.maxBytes) return route.abort('blockedbyclient');
    asked += 1;
    pending += 1;
    try {
      const came = await job.ask({ url, type, accept: request.headers().accept });
      if (!came) return await route.abort('blockedbyclient');
      bytes += came.body.length;
      const headers = {
        'content-type': came.contentType ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      };
      await route.fulfill({ status: came.status, headers, body: came.body });
    } finally {
      pending -= 1;
      lastAsked = Date.now();
    }
  };

  await context.routeWebSocket(/.*/, (socket) => socket.close());
  await context.route('**/*', (route) =>
    answer(route).catch(async (error: unknown) => {
      failure ??= error;
      await route.abort('failed').catch(() => undefined);
    }),
  );
  const page = await context.newPage();
  context.on('page', (other: Page) => void other.close().catch(() => undefined));
  const until = Date.now() + limit;
  await page.goto(job.url, { waitUntil: 'load', timeout: limit });
  let seen: number;
  do {
    seen = asked;
    while (Date.now() < until && (pending > 0 || Date.now() - lastAsked < QUIET)) await sleep(50);
    await page.evaluate(comeToRest(Math.max(0, Math.min(RESTLESS, until - Date.now()))));
  } while (Date.now() < until && (pending > 0 || asked > seen));
  if (failure !== undefined) throw failure;
  const html = String(await page.evaluate(serialize));
  if (html.length > job.maxBytes) {
    throw new FetchError('page', `larger than ${job.maxBytes} bytes when it is rendered`, BY_HAND);
  }
  return html;
}
