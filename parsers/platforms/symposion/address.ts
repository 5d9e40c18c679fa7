/** Addresses of Symposion's pages. */
import { webAddress } from '../../parts.ts';

/** Where a link leads; a mirrored page's `index.html` stands for the page itself. */
export function pageAddress(href: string | undefined, base: string | undefined): string | undefined {
  return webAddress(href, base)?.replace(/\/index\.html$/, '/');
}

/** The number that the software gives a presentation or a speaker, by the end of its address. */
export function numberOf(href: string | undefined): string | undefined {
  return /\/(?:presentations?|profile)\/(\d+)(?:\/|$)/.exec(href ?? '')?.[1];
}

export const talkLink = 'a[href*="schedule/presentation"]';
export const speakerLink = 'a[href*="speaker/profile/"]';
