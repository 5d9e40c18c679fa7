/** Where to go from a page: its links, and before them what its platform says leads to the programme. */
import { openPage, type PageForm, type PageSource } from '../parsers/page.ts';
import { decodeText } from '../parsers/reading/encoding.ts';
import { detectPlatform, platforms } from '../parsers/registry.ts';
import { canonicalAddress } from './addresses.ts';
import type { Directives } from './directives.ts';
import { PRIORITY } from './frontier.ts';
import { readLinks } from './links.ts';
import type { Run, SourceState } from './run.ts';

export interface Discovery {
  links: { url: string; priority: number }[];
  directives: Directives;
}

const exportForms = platforms.flatMap((platform) => platform.exports ?? []);

function isExport(address: string): boolean {
  return exportForms.some((form) => form.test(address));
}

/** After so many pages that no platform claims, no more are tried: looking costs a tree for every page. */
const LOOKS = 5;

/** Reads where a page leads. @param form as `sniffForm` said. */
export async function discover(run: Run, source: SourceState, page: PageSource, form: PageForm): Promise<Discovery> {
  const found: Discovery = { links: [], directives: { noindex: false, nofollow: false } };
  const url = page.url!;
  if (form === 'html') {
    const { links, directives } = readLinks(decodeText(page.bytes, page.contentType), url);
    found.directives = directives;
    found.links = links.map((link) => ({ url: link, priority: isExport(link) ? PRIORITY.export : PRIORITY.link }));
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
    for (const link of source.platform?.discover?.(opened) ?? []) {
      const address = canonicalAddress(link.url, url);
      if (address !== undefined) found.links.push({ url: address, priority: PRIORITY[link.kind] });
    }
  } catch (error) {
    // Its ordinary links are had anyway; a parser's mistake must not cost the page.
    run.tally.notes.add(
      `${url}: what its platform says of its links could not be read (${(error as Error).message}); its plain links were followed`,
    );
  }
  return found;
}
