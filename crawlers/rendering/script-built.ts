/** Whether a page is built by scripts: what came is a shell, which says nothing until they have run. */
import { openPage, PageError, type PageSource } from '../../parsers/page.ts';
import { parsePage, RecordError } from '../../parsers/parse.ts';

/** The elements that the usual frameworks fill, left empty by the server; or a word to those who run no scripts. */
const marks = [
  /<(div|main|section)\b[^>]*\bid=["']?(?:root|app|__next|__nuxt|___gatsby|svelte|q-app|application|main-app|react-root|app-root)["']?[^>]*>\s*(?:<!--[\s\S]{0,200}?-->\s*)*(?:<(?:div|span|p)\b[^>]*>[^<]{0,60}<\/(?:div|span|p)>\s*)?<\/\1>/i,
  /<([a-z]+(?:-[a-z0-9]+)+)\b[^>]*>\s*(?:loading\b[^<]{0,40})?<\/\1>/i,
  /\bng-app\b|\bdata-reactroot\b|\bdata-ember-|\bdata-server-rendered=["']false/i,
  /<noscript\b[^>]*>(?:(?!<\/noscript)[\s\S]){0,2000}?\b(?:enable|activate|requires?|needs?|without|turn on)\b[^<]{0,60}\bjava\s?script\b/i,
  /<noscript\b[^>]*>(?:(?!<\/noscript)[\s\S]){0,2000}?\bjava\s?script\b[^<]{0,60}\b(?:enabled?|activated?|required|needed|disabled)\b/i,
];

/** Whether a page bears the marks of one that scripts build. */
export function bearsMarks(html: string): boolean {
  return /<script\b/i.test(html) && marks.some((mark) => mark.test(html));
}

/** A page whose own text is shorter says nothing. */
const SHORT = 250;

const aside = new Map(
  ['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'header', 'footer', 'a'].map((name) => [
    name,
    new RegExp(`</${name}\\s*>`, 'gi'),
  ]),
);

/**
 * How much text a page has of its own: what is not script, style, navigation or link, in characters. Pages are read so
 * only until they have said enough, since this is asked of every page of a crawl.
 */
export function ownText(html: string, enough = Number.POSITIVE_INFINITY): number {
  let length = 0;
  let at = 0;
  while (at < html.length && length < enough) {
    const tag = html.indexOf('<', at);
    length += html.slice(at, tag < 0 ? html.length : tag).trim().length;
    if (tag < 0) break;
    at = endOfTag(html, tag);
  }
  return length;
}

/** Behind a tag, or behind all that stands aside in its element. */
function endOfTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) return behind(html.indexOf('-->', tag), 3, html);
  const end = behind(html.indexOf('>', tag), 1, html);
  const closing = aside.get(/^<([a-z]+)/i.exec(html.slice(tag, tag + 12))?.[1]?.toLowerCase() ?? '');
  if (!closing) return end;
  closing.lastIndex = end;
  return closing.test(html) ? closing.lastIndex : html.length;
}

const behind = (found: number, length: number, html: string) => (found < 0 ? html.length : found + length);

/** Whether there is next to nothing to read on a page. */
export function isBare(html: string): boolean {
  return ownText(html, SHORT) < SHORT;
}

/** Whether the parsers find no talk, session or person on a page. */
export async function yieldsNothing(page: PageSource): Promise<boolean> {
  try {
    const { records } = parsePage(await openPage(page));
    return !records.some(({ kind }) => kind === 'talk' || kind === 'session' || kind === 'person');
  } catch (error) {
    // What cannot be read yields nothing; the build names it.
    if (error instanceof PageError || error instanceof RecordError) return true;
    throw error;
  }
}
