/** Titles as keys: when two printed titles are one session, and when one talk. Pure text. */
import { collapse } from '../../../parsers/page.ts';
import { remembered } from '../../../parsers/reading/remembered.ts';
import { foldKey } from '../../fold.ts';

const sessionWords =
  /\b(micro-?\s?conferences?|mini-?\s?conferences?|micro-?confs?|mini-?confs?|mcs?|u-?confs?|µ-?confs?|tracks?|dev-?rooms?|sessions?)\b/gi;

/** A session's title without the words that only say what kind of session it is: "Scheduler MC" is "Scheduler". */
export function bareSessionTitle(title: string): string {
  const bare = collapse(title.replace(sessionWords, ' ')).replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
  return bare || collapse(title);
}

/** The key of a session within its event. */
export const sessionKey = remembered((title) => foldKey(bareSessionTitle(title)) || foldKey(title));

/** Whether a title says that the session is a microconference. */
export const isMicroconferenceTitle = remembered((title) =>
  /\b(micro-?\s?conference|micro-?conf|mc|u-?conf|µ-?conf)s?\b/i.test(title),
);

/** The key of a talk within its event. */
export function titleKey(title: string): string {
  return foldKey(title) || title.trim();
}

/** An address as a key: without scheme, "www.", query order and closing slash. A fragment stays: it can tell talks of a list apart. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.searchParams.sort();
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}${parsed.hash}`;
}
