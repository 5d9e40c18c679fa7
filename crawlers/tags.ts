/**
 * Finds start tags in HTML without building anything: what a crawl wants of a page stands in a handful of tags, and
 * everything else is only to be got past. Follows the tokenization of the HTML standard (13.2.5) as far as it decides
 * what is a tag: comments, quoted attributes, and elements whose content is text.
 */
import { Parser } from 'htmlparser2';

/** Elements whose content is no markup, up to their end tag (HTML, 13.2.5.2 and 13.2.5.4). */
const rawText = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const tagName = /[A-Za-z][^\s/>]*/y;
const attribute = /[\s/]*([^\s/>=][^\s/>=]*|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*))?)?/y;

/**
 * Calls `see` for each start tag of the wanted names, in the order of the page.
 *
 * @param wanted lower-case names.
 * @param see is given the name and the attributes in lower case, their values decoded; the first of equal names counts.
 */
export function startTags(
  html: string,
  wanted: ReadonlySet<string>,
  see: (name: string, attributes: Record<string, string>) => void,
): void {
  let at = html.indexOf('<');
  while (at >= 0) {
    at = html.indexOf('<', pastMarkup(html, at, wanted, see));
  }
}

/** @returns where reading goes on behind the "<" at `at`. */
function pastMarkup(
  html: string,
  at: number,
  wanted: ReadonlySet<string>,
  see: (name: string, attributes: Record<string, string>) => void,
): number {
  const next = html.charCodeAt(at + 1);
  if (next === EXCLAMATION || next === QUESTION) return pastDeclaration(html, at);
  if (next === SLASH) return after(html, '>', at + 2);
  const letter = next | 32;
  if (letter < A || letter > Z) return at + 1;
  tagName.lastIndex = at + 1;
  const written = tagName.exec(html)![0];
  const name = written.toLowerCase();
  const end = tagEnd(html, tagName.lastIndex);
  if (end < 0) return html.length;
  if (wanted.has(name)) see(name, attributesOf(html, at, tagName.lastIndex, end - 1));
  return rawText.has(name) ? pastRawText(html, name, end) : end;
}

const [EXCLAMATION, QUESTION, SLASH, GREATER, EQUALS] = [33, 63, 47, 62, 61];
const [DOUBLE, SINGLE, A, Z] = [34, 39, 97, 122];

/** Behind the next `text`, or the end of the page. */
function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function pastDeclaration(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return after(html, '>', at);
  if (html.startsWith('>', at + 4)) return at + 5;
  if (html.startsWith('->', at + 4)) return at + 6;
  const end = html.indexOf('--', at + 4);
  for (let dashes = end; dashes >= 0; dashes = html.indexOf('--', dashes + 1)) {
    if (html.charCodeAt(dashes + 2) === GREATER) return dashes + 3;
    if (html.startsWith('!>', dashes + 2)) return dashes + 4;
  }
  return html.length;
}

/** Behind the ">" that closes a tag, one within a quoted value does not; -1 where the page's end cuts the tag off: it is none. */
function tagEnd(html: string, from: number): number {
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code !== EQUALS) continue;
    let value = i + 1;
    while (isSpace(html.charCodeAt(value))) value += 1;
    const quote = html.charCodeAt(value);
    if (quote === DOUBLE || quote === SINGLE) {
      i = html.indexOf(quote === DOUBLE ? '"' : "'", value + 1);
      if (i < 0) return -1;
    } else {
      i = value - 1;
      while (i + 1 < html.length && html.charCodeAt(i + 1) !== GREATER && !isSpace(html.charCodeAt(i + 1))) i += 1;
    }
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function pastRawText(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (html.slice(at + 2, end).toLowerCase() === name && /[\s/>]/.test(html.charAt(end))) return at;
  }
  // Never closed: by the standard the rest of the page is its text. A page of which so little can be seen is broken.
  return html.length;
}

function attributesOf(html: string, start: number, from: number, end: number): Record<string, string> {
  const attributes: Record<string, string> = {};
  attribute.lastIndex = from;
  while (attribute.lastIndex < end) {
    const found = attribute.exec(html);
    if (!found || attribute.lastIndex > end) break;
    const name = found[1]!.toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (value.includes('&')) return decoded(html.slice(start, end + 1));
    attributes[name] ??= value;
  }
  return attributes;
}

/** Character references are rare in what is wanted, and their rules many (HTML, 13.2.5.72 on). */
function decoded(tag: string): Record<string, string> {
  let attributes: Record<string, string> = {};
  const parser = new Parser({ onopentag: (_name, found) => (attributes = found) });
  parser.end(tag);
  return attributes;
}
