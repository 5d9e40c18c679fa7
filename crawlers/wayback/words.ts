/** The words of a page, so that pages can be compared that say the same wherever one asks. */
import { createHash } from 'node:crypto';
import { collapse, type Page } from '../../parsers/page.ts';

/** Scripts that carry content: pages that a script builds differ in nothing else. */
const LONG_SCRIPT = 500;

/**
 * A hash of what a page says, but for what changes with every answer: its own address, where it is repeated, the time of
 * day to the second, and numbers of requests.
 *
 * @returns undefined where it says nothing, as a frameset.
 */
export function wordsOf(page: Page): string | undefined {
  const $ = page.$();
  const body = $('body').clone();
  body.find('script, style, noscript').remove();
  const text = collapse(body.text());
  if (text === '') return undefined;
  const said = [$('title').first().text(), text];
  $('meta[name="description"], meta[property^="og:"]').each((_, meta) => {
    said.push($(meta).attr('content') ?? '');
  });
  $('script').each((_, script) => {
    const content = $(script).text();
    if (/json/i.test($(script).attr('type') ?? '') || content.length > LONG_SCRIPT) said.push(content);
  });
  return createHash('sha256')
    .update(withoutAddress(said.join('\n'), page.url))
    .digest('hex')
    .slice(0, 32);
}

function withoutAddress(text: string, url: string | undefined): string {
  let words = text;
  if (url !== undefined) {
    for (const form of formsOf(new URL(url))) words = words.replaceAll(form, ' ');
  }
  return collapse(
    words
      .replace(/\b\d{1,2}:\d\d:\d\d(\.\d+)?( ?[ap]m)?( (gmt|utc))?/gi, ' ')
      .replace(/\b(?=[\da-f-]*\d)(?=[\da-f-]*[a-f])[\da-f]{8,}(-[\da-f]{4,}){0,4}\b/gi, ' '),
  ).toLowerCase();
}

/** The ways in which a page writes where it stands, longest first. */
function formsOf(url: URL): string[] {
  const paths = [url.pathname + url.search, url.pathname].filter((path) => path.length > 1);
  const decoded = paths.flatMap((path) => {
    try {
      return [decodeURIComponent(path)];
    } catch {
      // Escapes of another encoding than UTF-8: the page cannot show them decoded either.
      return [];
    }
  });
  const all = [...paths, ...decoded].flatMap((path) => [
    url.origin + path,
    url.host + path,
    path,
    // Without its first slash only where there is another: a lone word may be what the page is about.
    ...(path.indexOf('/', 1) > 0 && path.indexOf('/', 1) < path.length - 1 ? [path.slice(1)] : []),
  ]);
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
