/** Where a site of Sched tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The list with descriptions tells all; the calendar has the times with their zone. */
export function discover(page: Page): DiscoveredLink[] {
  if (page.url === undefined) return [];
  const root = new URL('/', page.url).href;
  const found = new Map<string, DiscoveredLink['kind']>([
    [`${root}all.ics`, 'export'],
    [`${root}list/descriptions/`, 'list'],
    [`${root}directory/speakers`, 'list'],
  ]);
  const $ = page.$();
  for (const node of $('a[href*="event/"], a[href*="speaker/"]').get()) {
    const url = webAddress($(node).attr('href'), root)?.replace(/[?#].*$/, '');
    if (url?.startsWith(root) && /^(?:event\/[A-Za-z0-9]+|speaker)\/[^/]+$/.test(url.slice(root.length)))
      found.set(url, 'detail');
  }
  return [...found].map(([url, kind]) => ({ url, kind }));
}
