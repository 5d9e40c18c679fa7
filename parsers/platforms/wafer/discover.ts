/** Where a site of wafer tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The schedule's export has all that is scheduled; the pages of talks have the abstracts, those of users the biographies. */
export function discover(page: Page): DiscoveredLink[] {
  const found = new Map<string, DiscoveredLink['kind']>();
  const $ = page.$();
  for (const node of $('a[href]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/[?#].*$/, '');
    const [, root, path] = /^(https?:\/\/[^/]+(?:\/.*)?\/)((?:schedule|talks|users)\/.*)$/.exec(url ?? '') ?? [];
    if (url === undefined || root === undefined || path === undefined) continue;
    if (path === 'schedule/') {
      found.set(`${root}schedule/pentabarf.xml`, 'export');
      found.set(url, 'list');
      found.set(`${root}talks/`, 'list');
    } else if (path === 'talks/' || path === 'talks/speakers/') found.set(url, 'list');
    else if (/^(?:talks\/\d+-[^/]*|users\/[^/]+)\/$/.test(path)) found.set(url, 'detail');
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
