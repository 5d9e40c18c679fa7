/** Where a conference of USENIX tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** Its sessions' lists and presentations, and other years of the same conference ("nsdi24" → "nsdi23"). */
export function discover(page: Page): DiscoveredLink[] {
  const found = new Map<string, DiscoveredLink['kind']>();
  const $ = page.$();
  const [, own, series] = /\/conference\/((?:usenix)?([a-z-]+)\d{2})(?:\/|$)/.exec(page.url ?? '') ?? [];
  for (const node of $('a[href*="/conference/"]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    const [, slug, stem, path] = /\/conference\/((?:usenix)?([a-z-]+)\d{2})(?:\/(.*))?$/.exec(url ?? '') ?? [];
    if (url === undefined || slug === undefined) continue;
    if (slug !== own) {
      if (stem === series && !path) found.set(url, 'edition');
    } else if (/^presentation\/[^/]+$/.test(path ?? '')) found.set(url, 'detail');
    else if (
      /^(?:technical-sessions|(?:conference-)?program(?:me)?|(?:[a-z]+-)?accepted-papers|glance)$/.test(path ?? '')
    )
      found.set(url, 'list');
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
