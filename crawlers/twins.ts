/** Twins: one page under several addresses, and many addresses with the same content. */
import { hash } from 'node:crypto';

/** So many contents are remembered; then remembering begins anew. At about 200 bytes each. */
const MOST_REMEMBERED = 20_000;

/** A text shorter than this says nothing about its page: the shell of one built by scripts, an empty list. */
const SHORTEST_TEXT = 200;

export interface Sameness {
  /** The first address with this content. */
  first: string;
  /** How many addresses have it, this one included. */
  count: number;
}

/** Whether two addresses are one, written with or without www, under http or https, with or without index.html. */
export function isSpellingOf(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/\/(?:(?:index|default)\.\w{2,5})?$/i, '');
  return bareHost(url) + path + url.search;
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^www\./, '') + (url.port === '' ? '' : `:${url.port}`);
}

/** What a run knows of twins. */
export class Twins {
  readonly #seen = new Map<string, Sameness>();
  /** Origins of which another is the same host under another spelling: origin → the one to use. */
  readonly #origins = new Map<string, string>();
  /** Pairs of origins of which one redirect is known. */
  readonly #heard = new Set<string>();

  /** Notes the content of a page. @param text of an HTML page, decoded; needed where its address has a question mark. */
  see(url: string, body: Uint8Array, text: string | undefined): Sameness {
    if (text === undefined) return this.note(url, hash('sha256', body));
    // A page repeats its own parameters in its links; what people read is the same.
    const words = wordsOf(text);
    return words.length < SHORTEST_TEXT ? { first: url, count: 1 } : this.note(url, hash('sha256', words));
  }

  /** Notes the content of a page that has not changed. @param key its SHA-256, hexadecimal. */
  note(url: string, key: string): Sameness {
    const known = this.#seen.get(key);
    if (known) {
      if (known.first !== url) known.count += 1;
      return known;
    }
    if (this.#seen.size >= MOST_REMEMBERED) this.#seen.clear();
    const fresh = { first: url, count: 1 };
    this.#seen.set(key, fresh);
    return fresh;
  }

  /**
   * Learns that two addresses are one page, and what that says of the hosts they are on.
   *
   * @param sure false for a redirect that may be about this one page, such as that of a log-in: a second one is waited for.
   */
  learn(url: string, same: string, sure: boolean): void {
    const [from, to] = [new URL(url), new URL(same)];
    const isSibling =
      from.origin !== to.origin && from.hostname.replace(/^www\./, '') === to.hostname.replace(/^www\./, '');
    if (!isSibling || from.pathname !== to.pathname || from.search !== to.search) return;
    const lesson = `${from.origin} ${to.origin}`;
    if (!sure && !this.#heard.has(lesson)) {
      this.#heard.add(lesson);
      return;
    }
    // What was learned first counts: two hosts that lead to each other would else lead in a circle.
    if (this.spelling(`${to.origin}/`).startsWith(`${from.origin}/`) || this.#origins.has(from.origin)) return;
    this.#origins.set(from.origin, to.origin);
  }

  /** The address under which a page is asked for, of those that its host has. */
  spelling(url: string): string {
    if (this.#origins.size === 0) return url;
    let address = url;
    // A spelling may have another one: http://conf → https://conf → https://www.conf.
    for (let hop = 0; hop < this.#origins.size; hop += 1) {
      const { origin } = new URL(address);
      const other = this.#origins.get(origin);
      if (other === undefined) break;
      address = other + address.slice(origin.length);
    }
    return address;
  }
}

/** So much of a page is compared. */
const COMPARED = 100_000;

/** The text of a page, without scripts and styles. One pass, however its tags are broken. */
function wordsOf(whole: string): string {
  const html = whole.slice(0, COMPARED);
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    parts.push(html.slice(at, open));
    const raw = ['script', 'style'].find((name) => lower.startsWith(name, open + 1));
    const close = raw ? lower.indexOf(`</${raw}`, open) : open;
    const end = close < 0 ? -1 : html.indexOf('>', close);
    at = end < 0 ? html.length : end + 1;
  }
  parts.push(html.slice(at));
  return parts.join(' ').replace(/\s+/g, ' ');
}
