/** Where an event's programme is told, for the crawler: exports first. */
import type { Page } from '../../page.ts';
import type { DiscoveredLink } from '../../platform.ts';

/** Links of a page that lead to the programme, best first. */
export function discover(page: Page): DiscoveredLink[] {
  if (page.form !== 'html') return [];
  const base = page.url;
  if (base === undefined) return [];
  const links = new Map<string, DiscoveredLink>();
  const add = (href: string, kind: DiscoveredLink['kind']): void => {
    if (!URL.canParse(href, base)) return;
    const url = new URL(href, base);
    url.hash = '';
    if (url.origin === new URL(base).origin && !links.has(url.href)) links.set(url.href, { url: url.href, kind });
  };
  const { pathname } = new URL(base);
  const event = /^(.*?)\/event\/([^/]+)(?:\/|$)/.exec(pathname);
  const category = /^(.*?)\/category\/(\d+)(?:\/|$)/.exec(pathname);
  const anchors = page
    .$()('a[href]')
    .toArray()
    .map((anchor) => page.$()(anchor).attr('href')!);
  if (event) {
    const [, root, id] = event;
    add(`${root}/export/event/${id}.json?detail=subcontributions`, 'export');
    add(`${root}/export/event/${id}.json?detail=contributions`, 'export');
    add(`${root}/export/event/${id}.json?detail=sessions`, 'export');
    add(`${root}/export/timetable/${id}.json`, 'export');
    add(`${root}/event/${id}/contributions/`, 'list');
    add(`${root}/event/${id}/timetable/`, 'list');
    const own = `${root}/event/${id}/`;
    for (const href of anchors) {
      const path = URL.canParse(href, base) ? new URL(href, base).pathname : '';
      if (!path.startsWith(own)) continue;
      const rest = path.slice(own.length);
      if (/^(?:contributions\/(?:speakers|authors)|program|sessions)\/?$/.test(rest)) add(href, 'list');
      else if (/^page\/[^/]+$/.test(rest)) add(href, 'list');
      else if (/^(?:contributions\/\d+(?:\/subcontributions\/\d+)?|sessions\/\d+)\/?$/.test(rest)) add(href, 'detail');
    }
  } else if (category) {
    const [, root, id] = category;
    add(`${root}/export/categ/${id}.json?detail=contributions`, 'export');
    for (const href of anchors) if (/\/event\/[^/]+\/?$/.test(href)) add(href, 'edition');
  }
  const rank = { export: 0, list: 1, edition: 2, detail: 3 };
  return [...links.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}
