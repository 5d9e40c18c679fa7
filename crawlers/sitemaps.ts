/**
 * Lists of addresses made for machines: sitemaps (https://www.sitemaps.org/protocol.html) and feeds (Atom, RFC 4287;
 * RSS 0.9x, 1.0 and 2.0). They are read for their addresses alone; which of them count is for the scope to say.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import robotsParserModule from 'robots-parser';
import { canonicalAddress, withoutQuery } from './addresses.ts';

const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

export interface ListedAddresses {
  /** Canonical, each once. */
  pages: string[];
  /** Further sitemaps that a sitemap's index names. */
  sitemaps: string[];
}

/** The protocol's own bound on one sitemap. */
const MOST_ADDRESSES = 50_000;

/** Whether an XML page is a sitemap, an index of sitemaps or a feed, by its root. */
export function isAddressList(source: string): boolean {
  return /^[\s\uFEFF]*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:\w+:)?(?:urlset|sitemapindex|feed|rss|RDF)[\s>]/i.test(
    source.slice(0, 4096),
  );
}

/**
 * Reads the addresses of a sitemap or a feed. Of a feed's entries the page is taken, not its pictures, comments or copies.
 *
 * @param url of the list itself, against which its addresses are read.
 */
export function readAddressList(source: string, url: string): ListedAddresses {
  const pages = new Set<string>();
  const sitemaps = new Set<string>();
  const path: string[] = [];
  let text = '';
  const add = (to: Set<string>, address: string | undefined) => {
    const found = address === undefined ? undefined : canonicalAddress(address.trim(), url);
    if (found !== undefined && pages.size + sitemaps.size < MOST_ADDRESSES) to.add(found);
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag);
        path.push(name);
        text = '';
        if (
          name === 'link' &&
          attributes.href &&
          path.includes('entry') &&
          (attributes.rel ?? 'alternate') === 'alternate'
        )
          add(pages, attributes.href);
      },
      ontext(more) {
        text += more;
      },
      onclosetag(tag) {
        const name = local(tag);
        const parent = path.at(-2);
        if (name === 'loc' && parent === 'url') add(pages, text);
        else if (name === 'loc' && parent === 'sitemap') add(sitemaps, text);
        else if (name === 'link' && parent === 'item' && text.trim() !== '') add(pages, text);
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return { pages: [...pages], sitemaps: [...sitemaps] };
}

/** The name of an element without its namespace's prefix. */
function local(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

/** The sitemaps that a robots.txt announces. */
export function sitemapsOfRobots(origin: string, body: string): string[] {
  return robotsParser(`${origin}/robots.txt`, body)
    .getSitemaps()
    .flatMap((address) => canonicalAddress(address, `${origin}/`) ?? []);
}

/** So many feeds of one page are asked for. */
const MOST_FEEDS = 2;

/** The feeds and sitemaps that a page announces in its head; feeds of comments are left. */
export function announcedLists(html: string, url: string): string[] {
  const feeds = new Set<string>();
  const sitemaps = new Set<string>();
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href, title = '' }) {
      if (name !== 'link' || href === undefined) return;
      const address = canonicalAddress(href.trim(), url);
      if (address === undefined) return;
      if (/\bsitemap\b/i.test(rel)) sitemaps.add(address);
      else if (
        /\balternate\b/i.test(rel) &&
        /\/(?:atom|rss)\+xml\b/i.test(type) &&
        !/\bcomments?\b/i.test(`${title} ${new URL(address).pathname}`)
      )
        feeds.add(address);
    },
  });
  parser.write(html);
  parser.end();
  return [...sitemaps, ...[...feeds].slice(0, MOST_FEEDS)];
}

/** Whether an address looks like a sitemap: then it is asked for before the pages it lists. */
export function isSitemapAddress(address: string): boolean {
  return /\/[\w-]*sitemap[\w-]*\.xml(?:\.gz)?$/i.test(withoutQuery(address));
}

const unpack = promisify(gunzip) as (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

/**
 * Unpacks what is itself a gzip file, as "sitemap.xml.gz" is.
 *
 * @param maxBytes what it may become at most.
 * @returns the bytes as they were where they are not packed, damaged or too large.
 */
export async function unpacked(bytes: Buffer, maxBytes: number): Promise<Buffer> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (!/^(ERR_BUFFER_TOO_LARGE|Z_)/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return bytes;
  }
}
