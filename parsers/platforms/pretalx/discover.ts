/** Where an event's programme is told: its exports, which robots.txt allows, then lists, then single pages. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';
import { eventAddress } from './event.ts';

/** Links of a page that lead to the programme, best first. Older versions of a schedule are not followed. */
export function discover(page: Page): DiscoveredLink[] {
  const $ = page.$();
  const found = new Map<string, DiscoveredLink['kind']>();
  const root = eventAddress($, page.url);
  if (root !== undefined) {
    found.set(`${root}schedule/export/schedule.json`, 'export');
    found.set(`${root}schedule/export/schedule.xml`, 'export');
    found.set(`${root}schedule/nojs`, 'list');
    found.set(`${root}talk/`, 'list');
    found.set(`${root}speaker/`, 'list');
  }
  for (const node of $('a[href]').get()) {
    const url = webAddress($(node).attr('href')?.trim(), page.url)?.replace(/[?#].*$/, '');
    if (url === undefined || found.has(url)) continue;
    if (root !== undefined && url.startsWith(root)) {
      const path = url.slice(root.length);
      if (/^(?:talk|speaker)\/[A-Za-z0-9]{4,16}\/$/.test(path)) found.set(url, 'detail');
      else if (/^featured\/$/.test(path)) found.set(url, 'list');
    } else if (root === undefined && page.url !== undefined && /^https?:\/\/[^/]+\/[\w-]+\/$/.test(url)) {
      // The front page of an installation lists its events.
      if (
        new URL(url).origin === new URL(page.url).origin &&
        !/\/(?:orga|accounts?|api|me|locale|redirect|p|static|media|login|docs|about|pricing)\/$/.test(url)
      )
        found.set(url, 'edition');
    }
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...found].map(([url, kind]) => ({ url, kind })).sort((a, b) => rank[a.kind] - rank[b.kind]);
}
