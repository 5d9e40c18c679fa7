/** Where a conference on researchr tells its programme, and its other editions. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The programme, the tracks' lists of papers, people's profiles, and the series' page with its editions. */
export function discover(page: Page): DiscoveredLink[] {
  const found = new Map<string, DiscoveredLink['kind']>();
  const $ = page.$();
  const event = /\/(?:program|track|home|details|profile|committee)\/([a-z0-9-]+-\d{4})\b/i.exec(page.url ?? '')?.[1];
  for (const node of $('a[href]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    const [, kind, name] =
      /^https?:\/\/[^/]+\/(program|track|details|profile|home|series)\/([^/]+)/.exec(url ?? '') ?? [];
    if (url === undefined || kind === undefined) continue;
    const own = event === undefined || name!.toLowerCase() === event.toLowerCase();
    if (kind === 'series' || (kind === 'home' && !own)) found.set(url, 'edition');
    else if (own && kind !== 'home') found.set(url, kind === 'program' || kind === 'track' ? 'list' : 'detail');
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
