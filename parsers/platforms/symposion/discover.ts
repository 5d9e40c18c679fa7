/** Where a site of Symposion tells its programme. */
import type { Page } from '../../page.ts';
import type { DiscoveredLink } from '../../platform.ts';
import { pageAddress } from './address.ts';

/** The export beside the schedule, the lists of each section, single presentations and speakers. */
export function discover(page: Page): DiscoveredLink[] {
  const $ = page.$();
  const found = new Map<string, DiscoveredLink['kind']>();
  for (const node of $('a[href]').get()) {
    const url = pageAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    const root = url && /^(https?:\/\/[^/]+\/(?:[^/?#]+\/){0,3}?)(?:schedule|speaker)\//.exec(url)?.[1];
    if (!url || !root || !page.url || new URL(url).origin !== new URL(page.url).origin) continue;
    const path = url.slice(root.length);
    if (/^(?:schedule\/presentation|speaker\/profile)\/\d+\/$/.test(path)) found.set(url, 'detail');
    else if (/^schedule\/(?:[\w-]+\/)?(?:list\/)?$/.test(path)) found.set(url, 'list');
    else continue;
    found.set(`${root}schedule/conference.json`, 'export');
  }
  const rank = { export: 0, edition: 1, list: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
