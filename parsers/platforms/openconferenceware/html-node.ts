/** Small readings of a node that all pages of OpenConferenceWare share. */
import type { Cheerio } from 'cheerio';
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

const innermost = new Set(['p', 'li', 'h4', 'h5', 'pre', 'blockquote']);

/** Formatted text as paragraphs parted by empty lines; a broken line stays one. Text beside paragraphs is a template's. @param left tag that is left out. */
export function textWithBreaks(element: Cheerio<AnyNode>, left?: string): string {
  const paragraphs: string[] = [];
  /** The text of a node; notes it where it is a paragraph without others in it. */
  const walk = (node: AnyNode): string => {
    if (node.type === 'text') return node.data;
    if (node.type !== 'tag' || node.name === left) return '';
    if (node.name === 'br') return '\n';
    const before = paragraphs.length;
    const text = node.children.map(walk).join('');
    if (innermost.has(node.name) && paragraphs.length === before) paragraphs.push(text);
    return text;
  };
  const whole = element.get().map(walk);
  return joinParagraphs(paragraphs.length > 0 ? paragraphs : whole);
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
