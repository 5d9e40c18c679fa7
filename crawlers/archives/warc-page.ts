/** What a record of a WARC file is to an import: a page, a page that is the same as another, or none. */
import { type PageForm, sniffForm } from '../../parsers/page.ts';
import { headerOf } from '../../workspace/warc.ts';
import { canonicalAddress, isAsset } from '../addresses.ts';
import { BodyError, decodedBody, type HttpMessage, parseHttp } from './http-message.ts';
import type { WarcEntry } from './warc-reader.ts';

/** The largest page that is taken, in bytes, before and after unpacking. */
export const LARGEST_PAGE = 64_000_000;

export interface WarcPage {
  /** Undefined for a page without an address, as confgraph itself writes it. */
  url: string | undefined;
  /** ISO 8601, UTC. */
  fetchedAt: string;
  contentType: string | undefined;
  headers: [name: string, value: string][] | undefined;
  body: Buffer;
  /** True where the text was taken out of a page by whoever made the file. */
  isText: boolean;
  /** True where the page was cut off by whoever made the file. */
  isCutOff: boolean;
}

/** A page that came with the same bytes as another. */
export interface Revisit {
  url: string;
  fetchedAt: string;
  contentType: string | undefined;
  headers: [name: string, value: string][] | undefined;
  /** Names of the record that holds the bytes, as `namesOf` gives them. */
  of: string[];
}

export type WarcFinding =
  | { page: WarcPage; names: string[] }
  | { revisit: Revisit }
  /** A record of a page that is left out, and why. */
  | { skip: string; names: string[] }
  | { damage: string }
  /** Nothing that could have been a page. */
  | undefined;

/** Looks at a record. @param wanted whether an address is asked for at all. */
export async function findPage(entry: WarcEntry, wanted: (url: string) => boolean): Promise<WarcFinding> {
  const { type, headers } = entry;
  if (!['response', 'resource', 'revisit', 'conversion'].includes(type)) return undefined;
  const target = headerOf(headers, 'WARC-Target-URI')?.replace(/^<(.*)>$/, '$1') ?? '';
  const own = type === 'resource' && /^urn:sha256:[0-9a-f]{64}$/.test(target);
  const url = own ? undefined : canonicalAddress(target);
  if (url === undefined ? !own : !wanted(url)) return undefined;
  const names = namesOf(headers, target);
  const fetchedAt = dateOf(headerOf(headers, 'WARC-Date'));
  if (fetchedAt === undefined) return { damage: 'it does not say when it was fetched (WARC-Date)' };
  if (entry.length > LARGEST_PAGE) return { skip: `larger than ${LARGEST_PAGE} bytes`, names };

  const block = await entry.read();
  // What is damaged is told by the reader.
  if (block === undefined) return undefined;
  if (type === 'revisit') return url === undefined ? undefined : revisitOf(headers, url, fetchedAt, block);
  const common = { url, fetchedAt, isCutOff: headerOf(headers, 'WARC-Truncated') !== undefined };
  if (type !== 'response') {
    const contentType = headerOf(headers, 'Content-Type');
    const why = whyNoPage(url, contentType, sniffForm(block, contentType, url));
    if (why !== undefined) return { skip: why, names };
    // A conversion to HTML is what a page's scripts made of it: that says more than the page, not less.
    const isText = type === 'conversion' && !/html/i.test(contentType ?? '');
    return { page: { ...common, contentType, headers: undefined, body: block, isText }, names };
  }
  const message = parseHttp(block);
  if (!message) return { damage: 'its block is not an HTTP answer' };
  return responseOf(message, common, names);
}

function responseOf(
  message: HttpMessage,
  common: Pick<WarcPage, 'url' | 'fetchedAt' | 'isCutOff'>,
  names: string[],
): WarcFinding {
  if (message.status !== 200) return { skip: `HTTP ${message.status}`, names };
  const contentType = headerOf(message.headers, 'content-type');
  const early = whyNoPage(common.url, contentType, undefined);
  if (early !== undefined) return { skip: early, names };
  let body: Buffer;
  try {
    body = decodedBody(message, LARGEST_PAGE);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return common.isCutOff ? { skip: 'cut off and packed', names } : { damage: error.message };
  }
  const why = whyNoPage(common.url, contentType, sniffForm(body, contentType, common.url));
  if (why !== undefined) return { skip: why, names };
  return { page: { ...common, contentType, headers: message.headers, body, isText: false }, names };
}

const notPages = /^(image|video|audio|font|model)\/|^text\/(css|javascript|ecmascript)|javascript|wasm|font|zip$/;

/** Why it is no page, or undefined. @param form what its content is, where that is known. */
function whyNoPage(
  url: string | undefined,
  contentType: string | undefined,
  form: PageForm | undefined,
): string | undefined {
  const type = (contentType ?? '').toLowerCase().split(';')[0]!.trim();
  if (notPages.test(type)) return `not a page (${type})`;
  if (url !== undefined && isAsset(url) && !/html|pdf|json|xml|calendar/.test(type)) return 'not a page, by its name';
  if (form === 'empty') return 'empty';
  return form === 'unknown' ? 'not a page, by its content' : undefined;
}

function revisitOf(headers: [string, string][], url: string, fetchedAt: string, block: Buffer): { revisit: Revisit } {
  const message = parseHttp(block);
  const of: string[] = [];
  const id = headerOf(headers, 'WARC-Refers-To');
  if (id) of.push(`id ${id}`);
  const target = headerOf(headers, 'WARC-Refers-To-Target-URI')?.replace(/^<(.*)>$/, '$1');
  const date = dateOf(headerOf(headers, 'WARC-Refers-To-Date'));
  if (target && date) of.push(`at ${date} ${canonicalAddress(target) ?? target}`);
  const digest = headerOf(headers, 'WARC-Payload-Digest');
  if (digest) of.push(`digest ${digest.toLowerCase()}`);
  // "Not modified" without more says that the page is as it was when it was had last.
  if (message?.status === 304) of.push(`last ${url}`);
  const contentType = message && headerOf(message.headers, 'content-type');
  return {
    revisit: { url, fetchedAt, contentType, headers: message?.status === 200 ? message.headers : undefined, of },
  };
}

/** Under what a revisit may speak of a record: its id, its address and date, its digest. */
function namesOf(headers: [string, string][], target: string): string[] {
  const names: string[] = [];
  const id = headerOf(headers, 'WARC-Record-ID');
  if (id) names.push(`id ${id}`);
  const date = dateOf(headerOf(headers, 'WARC-Date'));
  const url = canonicalAddress(target);
  if (url && date) names.push(`at ${date} ${url}`);
  const digest = headerOf(headers, 'WARC-Payload-Digest');
  if (digest) names.push(`digest ${digest.toLowerCase()}`);
  if (url) names.push(`last ${url}`);
  return names;
}

/** A WARC-Date as ISO 8601 with milliseconds; older tools write fourteen digits. */
function dateOf(text: string | undefined): string | undefined {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '');
  const time = Date.parse(digits ? `${digits.slice(1, 4).join('-')}T${digits.slice(4).join(':')}Z` : (text ?? ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
