/** Finds a Chromium on the machine. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram, isExecutable } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What to do where there is none. */
export const INSTALL =
  'Install Chromium (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name its program in CONFGRAPH_CHROMIUM; then crawl again.';

/** The program: the one named in CONFGRAPH_CHROMIUM, else one on the PATH or in Playwright's own cache; undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CONFGRAPH_CHROMIUM;
  if (named) return (await runsAsChromium(named)) ? named : undefined;
  const { chromium } = await import('playwright-core');
  for (const place of [...names.map(findProgram), chromium.executablePath()]) {
    if (place && (await runsAsChromium(place))) return place;
  }
  return undefined;
}

/** Whether a program answers as Chromium does: Ubuntu puts a stub in its place that only tells to install something else. */
export async function runsAsChromium(program: string): Promise<boolean> {
  if (!isExecutable(program)) return false;
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 30_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    // Whatever is wrong with it, it is none that can be used.
    return false;
  }
}
