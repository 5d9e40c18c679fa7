/** Finds the links of an HTML page, without building a tree: that would cost more than all the rest of a crawl. */
import { canonicalAddress, isAsset } from './addresses.ts';
import { type Directives, readDirectives } from './directives.ts';
import { PRODUCT } from './fetch.ts';
import { startTags } from './tags.ts';

export interface PageLinks {
  /** Canonical addresses, each once, in the order of the page. */
  links: string[];
  /** The address under which the page wants to be known (rel=canonical, RFC 6596). */
  canonical: string | undefined;
  directives: Directives;
}

/** A page with more links than this is a trap or a heap; the rest of them is left. */
const MOST_LINKS = 5_000;

const wanted = new Set(['a', 'area', 'frame', 'iframe', 'meta', 'base', 'link']);

/**
 * Reads links and robots meta tags.
 *
 * @param html decoded.
 * @param url address of the page, against which its links are read.
 */
export function readLinks(html: string, url: string): PageLinks {
  const found = new Set<string>();
  const directives: Directives = { noindex: false, nofollow: false };
  let base = url;
  let baseSeen = false;
  let canonical: string | undefined;
  const add = (href: string | undefined, rel: string | undefined) => {
    if (href === undefined || found.size >= MOST_LINKS || /\bnofollow\b/i.test(rel ?? '')) return;
    const trimmed = href.trim();
    if (trimmed === '' || trimmed.startsWith('#') || /^(mailto|javascript|tel|data):/i.test(trimmed)) return;
    const address = canonicalAddress(trimmed, base);
    if (address !== undefined && !isAsset(address)) found.add(address);
  };
  startTags(html, wanted, (name, attributes) => {
    if (name === 'a' || name === 'area') add(attributes.href, attributes.rel);
    else if (name === 'frame' || name === 'iframe') add(attributes.src, undefined);
    else if (name === 'meta') readMeta(attributes, directives, add);
    else if (name === 'base') {
      // Only the first counts (HTML, 4.2.3).
      if (baseSeen || attributes.href === undefined) return;
      baseSeen = true;
      base = URL.parse(attributes.href.trim(), url)?.href ?? url;
    } else if (/\b(next|prev)\b/i.test(attributes.rel ?? '')) add(attributes.href, attributes.rel);
    else if (/(^|\s)canonical(\s|$)/i.test(attributes.rel ?? '') && attributes.href !== undefined) {
      canonical ??= canonicalAddress(attributes.href.trim(), base);
    }
  });
  return { links: directives.nofollow ? [] : [...found], canonical, directives };
}

function readMeta(
  attributes: Record<string, string>,
  directives: Directives,
  add: (href: string | undefined, rel: string | undefined) => void,
): void {
  const content = attributes.content ?? '';
  const name = attributes.name?.toLowerCase();
  if (name === 'robots' || name === PRODUCT) {
    const one = readDirectives(content);
    directives.noindex ||= one.noindex;
    directives.nofollow ||= one.nofollow;
  } else if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    add(/url\s*=\s*["']?([^"']+)/i.exec(content)?.[1], undefined);
  }
}
