/** Finds the platforms: every folder in `platforms/` with an `index.ts` is one; there is no list to edit. */
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from './page.ts';
import type { Platform, RegisteredPlatform } from './platform.ts';

const folder = new URL('./platforms/', import.meta.url);

async function load(): Promise<RegisteredPlatform[]> {
  const found: RegisteredPlatform[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const file = ['index.ts', 'index.js'].find((name) => existsSync(new URL(`${entry.name}/${name}`, folder)));
    if (!file) continue;
    const module = (await import(new URL(`${entry.name}/${file}`, folder).href)) as { default: Platform };
    found.push({ ...module.default, id: entry.name });
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All platforms, by id. */
export const platforms: readonly RegisteredPlatform[] = await load();

/** So sure is a platform of its own pages only: who claims one so has it, and the others need not look. */
const certain = 0.9;

/** Those that look long at a page come last, when another may already be as sure as they can be. */
const askedInTurn = platforms
  .filter((platform) => platform.id !== 'generic')
  .sort((one, other) => ((one.surest ?? 2) === (other.surest ?? 2) ? 0 : (other.surest ?? 2) - (one.surest ?? 2)));

/** The platform of that id, or undefined. */
export function platformById(id: string): RegisteredPlatform | undefined {
  return platforms.find((platform) => platform.id === id);
}

/**
 * The platform that made the page: the surest of those that recognize it, at least half sure; else undefined. The
 * platform `generic`, which reads any site, never competes: `parsePage` falls back to it.
 */
export function detectPlatform(page: Page): RegisteredPlatform | undefined {
  let best: RegisteredPlatform | undefined;
  let bestScore = 0.5;
  for (const platform of askedInTurn) {
    if (best !== undefined && bestScore >= (platform.surest ?? certain)) break;
    const known = page.url !== undefined && (platform.hosts ?? []).some((host) => host.test(page.url!));
    const score = known ? Math.max(0.9, platform.detect(page)) : platform.detect(page);
    if (score >= bestScore && (best === undefined || score > bestScore)) {
      best = platform;
      bestScore = score;
    }
  }
  return best;
}
