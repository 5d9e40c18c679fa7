/** Where the things that a page tells of stand: their own address, and the site. */
import type { SessionRecord, TalkRecord } from '../../parsers/records.ts';
import type { LinkPage, Sourced } from './input.ts';

/**
 * The address of a talk's or session's own page: as the record links it, or the page's own where it is what the page is of.
 * (A record without a link has its page's address, also that of a talk which another session's page tells of.)
 */
export function ownAddress({ page, record }: Sourced<TalkRecord | SessionRecord>): string | undefined {
  if (record.url !== page.url) return record.url;
  const main = page.records.find((other) => other.kind === 'talk' || other.kind === 'session');
  const alone = !page.records.some(
    (other) => other.kind === record.kind && other !== record && !('edition' in other && other.edition),
  );
  return main === record && alone ? record.url : undefined;
}

/** The site a page belongs to: its origin, else its platform, else itself. */
export function siteOf(page: LinkPage): string {
  if (page.url && URL.canParse(page.url)) return new URL(page.url).origin;
  return page.platform ? `platform:${page.platform}` : page.key;
}
