/** Small readings of a node that all pages of OpenConferenceWare share. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { collapse } from '../../page.ts';

/** The address that a link leads to, or undefined where it cannot be told. */
export function absolute(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href === '') return undefined;
  try {
    return new URL(href, base).href;
  } catch {
    // A relative link on a page whose own address is unknown, or a mistyped one.
    return undefined;
  }
}

/** The software's own number of a user, proposal or session: the end of its address. */
export function keyOf(href: string | undefined): string | undefined {
  return /(?:^|\/)(\d+)(?:-[^/]*)?\/?(?:[?#].*)?$/.exec(href ?? '')?.[1];
}

/** Formatted text as paragraphs parted by empty lines; a broken line stays one. */
export function textWithBreaks($: CheerioAPI, element: Cheerio<AnyNode>): string {
  const copy = element.clone();
  copy.find('script, style').remove();
  copy.find('br').replaceWith('\n');
  const inner = 'p, li, h4, h5, pre, blockquote';
  const blocks = copy
    .find(inner)
    .add(copy.filter(inner))
    .filter((_, node) => $(node).find(inner).length === 0);
  const texts = (blocks.length > 0 ? blocks : copy).get().map((node) => $(node).text());
  return joinParagraphs(texts);
}

/** Cleans paragraphs, line by line, and parts them by empty lines. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text) =>
      text
        .split('\n')
        .map(collapse)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}
