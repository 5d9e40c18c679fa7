/** What a page says to robots about itself: robots meta tags and the X-Robots-Tag header. */
import { PRODUCT } from './fetch.ts';

export interface Directives {
  noindex: boolean;
  nofollow: boolean;
}

/** Reads the content of a robots meta tag, or a value of X-Robots-Tag without its robot's name. */
export function readDirectives(content: string): Directives {
  const words = content.toLowerCase().split(/[\s,]+/);
  const none = words.includes('none');
  return { noindex: none || words.includes('noindex'), nofollow: none || words.includes('nofollow') };
}

/** Reads X-Robots-Tag headers: those for every robot and those for this one. */
export function headerDirectives(headers: [name: string, value: string][]): Directives {
  const found: Directives = { noindex: false, nofollow: false };
  for (const [name, value] of headers) {
    if (name.toLowerCase() !== 'x-robots-tag') continue;
    // "otherbot: noindex" speaks to another robot; "unavailable_after: …" is no robot's name but no rule for us either.
    const robot = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(value);
    if (robot && robot[1]!.toLowerCase() !== PRODUCT) continue;
    const one = readDirectives(robot ? robot[2]! : value);
    found.noindex ||= one.noindex;
    found.nofollow ||= one.nofollow;
  }
  return found;
}
