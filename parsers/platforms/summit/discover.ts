/** Where a site of Summit tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The calendar has moments and descriptions of all meetings; then the schedules of days and tracks, and meetings' pages. */
export function discover(page: Page): DiscoveredLink[] {
  const [, root, event] = /^(https?:\/\/[^/]+\/)([\w-]+)(?:\/|\.ical|$)/.exec(page.url ?? '') ?? [];
  if (root === undefined || event === undefined) return [];
  const $ = page.$();
  const found = new Map<string, DiscoveredLink['kind']>([[`${root}${event}.ical`, 'export']]);
  for (const node of $('a[href]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    if (url === undefined || !url.startsWith(root)) continue;
    const path = url.slice(root.length);
    if (path.startsWith(`${event}/meeting/`)) found.set(url, 'detail');
    else if (
      path.startsWith(`${event}/`) &&
      /^\/(?:\d{4}-\d\d-\d\d|track\/[^/]+|tracks)\/?$/.test(path.slice(event.length))
    )
      found.set(url, 'list');
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
