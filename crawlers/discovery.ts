/** Where to go from a page: its links, and before them what its platform says leads to the programme. */
import { openPage, type PageForm, type PageSource } from '../parsers/page.ts';
import { decodeText } from '../parsers/reading/encoding.ts';
import { detectPlatform, platforms } from '../parsers/registry.ts';
import { canonicalAddress } from './addresses.ts';
import type { Directives } from './directives.ts';
import { PRIORITY } from './frontier-page.ts';
import { readLinks } from './links.ts';
import { wayOf } from './redirects.ts';
import type { Run, SourceState } from './run.ts';
import { coversExport, sourceFor } from './scope.ts';
import { announcedLists, isAddressList, isSitemapAddress, readAddressList, sitemapsOfRobots } from './sitemaps.ts';

export interface Discovery {
  links: { url: string; priority: number }[];
  directives: Directives;
}

const exportForms = platforms.flatMap((platform) => platform.exports ?? []);

/** Where in turn an address stands, as far as it says itself: exports first, then sitemaps. */
export function priorityOf(address: string): number {
  if (exportForms.some((form) => form.test(address))) return PRIORITY.export;
  return isSitemapAddress(address) ? PRIORITY.sitemap : PRIORITY.link;
}

/** So many sitemaps are read for one source: large sites have one for each month or kind of page. */
const MOST_SITEMAPS = 10;

/** Makes the sitemaps known that a robots.txt announces, for the sources on its host. */
export function followSitemaps(run: Run, origin: string, robots: string): void {
  for (const { scope } of run.sources.values()) {
    if (new URL(scope.start).origin !== origin || scope.maxDepth < 2) continue;
    for (const url of sitemapsOfRobots(origin, robots).slice(0, MOST_SITEMAPS)) {
      if (!coversExport(url, scope) && sourceFor(url, run.scopes) !== scope) continue;
      run.frontier.add({
        url,
        source: scope.start,
        depth: 1,
        priority: PRIORITY.sitemap,
        foundOn: `${origin}/robots.txt`,
      });
    }
  }
}

function addressesOf(list: string, url: string): Discovery['links'] {
  const { pages, sitemaps } = readAddressList(list, url);
  return [
    ...sitemaps.slice(0, MOST_SITEMAPS).map((address) => ({ url: address, priority: PRIORITY.sitemap })),
    ...pages.map((address) => ({ url: address, priority: priorityOf(address) })),
  ];
}

/** After so many pages that no platform claims, no more are tried: looking costs a tree for every page. */
const LOOKS = 5;

/** Reads where a page leads. @param form as `sniffForm` said. @param depth as in the frontier. */
export async function discover(
  run: Run,
  source: SourceState,
  page: PageSource,
  form: PageForm,
  depth: number,
): Promise<Discovery> {
  const found: Discovery = { links: [], directives: { noindex: false, nofollow: false } };
  const url = page.url!;
  if (form === 'html') {
    const html = decodeText(page.bytes, page.contentType);
    const { links, directives } = readLinks(html, url);
    found.directives = directives;
    found.links = links.map((link) => ({ url: link, priority: priorityOf(link) }));
    // Every page of a blog announces the same feeds, or one of its comments: those of the start will do.
    if (depth === 0 && !directives.nofollow && wayOf(run.workspace.database, source.scope.start).includes(url)) {
      found.links.push(...announcedLists(html, url).map((list) => ({ url: list, priority: PRIORITY.sitemap })));
    }
  } else if (form === 'xml') {
    const list = decodeText(page.bytes, page.contentType);
    if (isAddressList(list)) return { ...found, links: addressesOf(list, url) };
  }
  if (found.directives.nofollow || form === 'pdf' || form === 'text') return found;
  source.platform ??= platforms.find((one) => (one.hosts ?? []).some((host) => host.test(url)));
  if (source.platform ? !source.platform.discover : source.looked >= LOOKS) return found;
  try {
    const opened = await openPage(page);
    if (!source.platform) {
      source.looked += 1;
      source.platform = detectPlatform(opened);
    }
    const best = (source.platform?.discover?.(opened) ?? []).flatMap((link) => {
      const address = canonicalAddress(link.url, url);
      return address === undefined ? [] : [{ url: address, priority: PRIORITY[link.kind] }];
    });
    // Of several exports the platform knows which tells most; a page links them in any order.
    found.links.unshift(...best);
  } catch (error) {
    // Its ordinary links are had anyway; a parser's mistake must not cost the page.
    run.tally.notes.add(
      `${url}: what its platform says of its links could not be read (${(error as Error).message}); its plain links were followed`,
    );
  }
  return found;
}
