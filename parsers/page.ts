/**
 * A page as parsers see it: bytes with what is known about them, opened as whatever they turn out to be. Sniffing goes
 * by content first; names and headers only break ties.
 */
import * as cheerio from 'cheerio';
import { answerQuickly } from './quick-select.ts';
import { bareMarkup } from './reading/bare-markup.ts';
import { decodeText, wideEncoding } from './reading/encoding.ts';
import { pdfToText } from './reading/pdf.ts';
import { shallowMarkup } from './reading/shallow-markup.ts';

export type PageForm = 'html' | 'text' | 'json' | 'xml' | 'ics' | 'pdf' | 'empty' | 'unknown';

export interface PageSource {
  bytes: Uint8Array;
  /** Address the bytes came from, absolute. */
  url?: string | undefined;
  /** File they were read from, as the user gave it. */
  file?: string | undefined;
  /** The Content-Type header, if one was sent. */
  contentType?: string | undefined;
}

/** A page opened for reading. The tree is built at most once, on first use. */
export interface Page {
  readonly url: string | undefined;
  readonly file: string | undefined;
  readonly form: PageForm;
  /** The decoded source: markup for HTML and XML, the extracted text for PDF. */
  readonly source: string;
  /** The tree of an HTML page, without the insides of forms' choices, drawings and styles. */
  $(): cheerio.CheerioAPI;
  /** The lines of a text or PDF page, ends trimmed, without line ends. */
  lines(): string[];
  /** The value of a JSON page. Throws `PageError` where it is not JSON. */
  json(): unknown;
}

/** A page that cannot be read at all. `message` names the page and says what is wrong with it. */
export class PageError extends Error {
  override name = 'PageError';
}

/**
 * Opens a page: finds its form and encoding, and takes the text out of a PDF.
 *
 * @throws PageError for bytes that are of no form that can be read, such as a truncated PDF.
 */
export async function openPage(source: PageSource): Promise<Page> {
  const form = sniffForm(source.bytes, source.contentType, source.file ?? source.url);
  const label = source.file ?? source.url ?? 'page';
  let text = '';
  if (form === 'pdf') {
    try {
      text = await pdfToText(source.bytes);
    } catch (cause) {
      throw new PageError(`${label}: not a readable PDF (${(cause as Error).message}). Fetch or save it again.`, {
        cause,
      });
    }
  } else if (form !== 'empty' && form !== 'unknown') {
    text = decodeText(source.bytes, source.contentType);
  }
  let tree: cheerio.CheerioAPI | undefined;
  let lines: string[] | undefined;
  return {
    url: source.url,
    file: source.file,
    form,
    source: text,
    $: () => {
      tree ??= answerQuickly(cheerio.load(shallowMarkup(bareMarkup(text))));
      return tree;
    },
    lines: () => {
      lines ??= text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
      return lines;
    },
    json: () => {
      try {
        return JSON.parse(text);
      } catch (cause) {
        throw new PageError(`${label}: not valid JSON (${(cause as Error).message})`, { cause });
      }
    },
  };
}

/** Finds out what bytes are, by their first kilobytes; the declared type and the name only break ties. */
export function sniffForm(bytes: Uint8Array, contentType?: string, name?: string): PageForm {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  if (head.length === 0) return 'empty';
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const wide = wideEncoding(head) !== undefined;
  const start = (wide ? decodeText(head) : head.toString('latin1'))
    .replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '')
    .trimStart();
  if (start === '') return 'empty';
  if (!wide && head.includes(0)) return 'unknown';
  const lower = start.slice(0, 2048).toLowerCase();
  if (lower.startsWith('begin:vcalendar')) return 'ics';
  const declared = (contentType ?? '').toLowerCase();
  if (
    /^[[{]/.test(start) &&
    (/json/.test(declared) || /\.json$/i.test(name ?? '') || /^(\{\s*("|\})|\[\s*(["[{\]\d]))/.test(start))
  )
    return 'json';
  // A feed or export may hold <title>, <ul> and the like; XHTML says that it is HTML.
  if (lower.startsWith('<?xml') && !/<(!doctype html|html)\b/.test(lower)) return 'xml';
  if (/<(!doctype html|html|head|body|meta|title|div|table|article|section|h[1-6]|ul|p)\b/.test(lower)) return 'html';
  if (start.startsWith('<') && /xml|atom|rss/.test(declared)) return 'xml';
  if (/^<[a-z!]/.test(lower)) return /\.(xml|atom|rss|xcal)$/i.test(name ?? '') ? 'xml' : 'html';
  return 'text';
}

const untidy = /[^\S ]|\u200B| {2}|^ | $/;

/** Collapses white space (no-break spaces too) to single spaces, as every quote and label is written. */
export function collapse(text: string): string {
  // Most texts are tidy, and are asked about again and again.
  if (!untidy.test(text)) return text;
  return text.replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ').trim();
}
