/** Where a WordCamp tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The REST interface, a hundred entries a page, which is the most it gives; then pages of sessions and speakers. */
export function discover(page: Page): DiscoveredLink[] {
  const $ = page.$();
  const links: DiscoveredLink[] = [];
  // Every page of WordPress says where its interface is.
  const api = webAddress($('link[rel="https://api.w.org/"]').first().attr('href'), page.url);
  if (api !== undefined) {
    for (const type of ['sessions', 'speakers', 'sponsors']) {
      links.push({ url: `${api.replace(/\/?$/, '/')}wp/v2/${type}?per_page=100&_embed`, kind: 'export' });
    }
  }
  const found = new Map<string, DiscoveredLink['kind']>();
  for (const node of $('a[href]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    if (url === undefined || (page.url !== undefined && new URL(url).host !== new URL(page.url).host)) continue;
    if (/\/(?:session|speaker)\/[^/]+\/$/.test(url)) found.set(url, 'detail');
    else if (/\/(?:sessions|speakers|schedule)\/$/.test(url)) found.set(url, 'list');
  }
  const rest = [...found].map(([url, kind]) => ({ url, kind }));
  return [...links, ...rest.filter((one) => one.kind === 'list'), ...rest.filter((one) => one.kind === 'detail')];
}
