/** Where a site of zookeepr tells its programme. */
import type { Page } from '../../page.ts';
import { webAddress } from '../../parts.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** The days' timetables, then the pages of talks, under whichever of the two addresses the site has them. */
export function discover(page: Page): DiscoveredLink[] {
  const found = new Map<string, DiscoveredLink['kind']>();
  const $ = page.$();
  for (const node of $('a[href*="schedule"]').get()) {
    const url = webAddress($(node).attr('href'), page.url)?.replace(/#.*$/, '');
    if (url === undefined) continue;
    if (/\/schedule\/(?:\d+\/view_talk|view_talk\/\d+|view_miniconf\/\d+)\b/.test(url)) found.set(url, 'detail');
    else if (/\/(?:programme\/)?schedule(?:\/\w+day|\/table)?\/?(?:\?day=\w+)?$/.test(url)) found.set(url, 'list');
  }
  const links = [...found].map(([url, kind]) => ({ url, kind }));
  return [...links.filter((link) => link.kind === 'list'), ...links.filter((link) => link.kind !== 'list')];
}

/** The number of a talk in its address. */
export function talkOf(url: string | undefined): string | undefined {
  return /\/(?:view_talk|view_miniconf)\/(\d+)\b|\/schedule\/(\d+)\/view_talk\b/
    .exec(url ?? '')
    ?.slice(1)
    .find((key) => key);
}
