/** Finds or fetches a Chromium for the tests that need a real browser. */
import { join } from 'node:path';
import { findChromium, runsAsChromium } from '../../crawlers/rendering/chromium.ts';
import { run, SetupError, say } from './command.ts';
import { installPackages, mayInstallPackages } from './machine.ts';

/**
 * Looked for: CONFGRAPH_CHROMIUM, the PATH, Playwright's own cache. Where there is none, it is installed: as root on Debian
 * by apt-get, else by Playwright into its cache.
 *
 * @returns path of the program @throws SetupError saying what to install
 */
export async function provideChromium(): Promise<string> {
  const named = process.env.CONFGRAPH_CHROMIUM;
  if (named) {
    if (await runsAsChromium(named)) return named;
    throw new SetupError(`CONFGRAPH_CHROMIUM names ${named}, which does not run as a Chromium: correct it or unset it`);
  }
  const there = await findChromium();
  if (there) return there;

  const failures: string[] = [];
  const ways = [
    ...(mayInstallPackages() ? [() => installPackages(['chromium'])] : []),
    () => {
      say("fetching Chromium into Playwright's cache (about 170 MB, once)");
      const playwright = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
      return run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], { timeout: 300 });
    },
  ];
  for (const install of ways) {
    try {
      await install();
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      failures.push(error.message);
      continue;
    }
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new SetupError(
    `the browser tests need a Chromium: install one (Debian: apt-get install chromium), or name its program in CONFGRAPH_CHROMIUM. ${failures.join('\n')}`,
  );
}
