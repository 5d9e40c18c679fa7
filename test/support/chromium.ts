/** The browser of a test run: `npm test` finds or fetches it and names it in CONFGRAPH_CHROMIUM. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../crawlers/rendering/chromium.ts';

export const NO_CHROMIUM = 'needs a Chromium: run "npm test", which finds or fetches one, or set CONFGRAPH_CHROMIUM';

/** Keeps it headless, runnable as root in a container, and off the network but for what a test opens. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Undefined where a test file is run by hand without one: skip then. In CI it must be there. */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = process.env.CONFGRAPH_CHROMIUM;
  if (executablePath) return chromium.launch({ executablePath, args: flags, timeout: 60_000 });
  if (process.env.CI) throw new Error(`in CI every test runs, but there is no Chromium: ${NO_CHROMIUM}`);
  return undefined;
}

/** For `skip` of tests that have the crawler find its own Chromium: a reason where there is none. In CI there must be. */
export async function withoutChromium(): Promise<string | false> {
  if (await findChromium()) return false;
  if (process.env.CI) throw new Error(`in CI every test runs, but there is no Chromium: ${NO_CHROMIUM}`);
  return NO_CHROMIUM;
}
