/** What stands around an element of a page, and what it holds. */
import type { AnyNode, Element, ParentNode } from 'domhandler';

/** The element around another; null at the root. */
export function parentOf(element: Element): Element | null {
  const parent = element.parent;
  return parent && parent.type === 'tag' ? parent : null;
}

export const blockTags = new Set(
  'p div section article header footer main aside nav ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 hr form fieldset address details summary center body body html label'.split(
    ' ',
  ),
);
/** Whether a node is an element, of that name where one is given. */
export function isTag(node: AnyNode, name?: string): node is Element {
  return (
    (node.type === 'tag' || node.type === 'script' || node.type === 'style') &&
    (name === undefined || node.name === name)
  );
}

/** Letters in an element, counted no further than `enough`. */
export function textLength(node: ParentNode, enough: number): number {
  let length = 0;
  for (const child of node.children) {
    if (length >= enough) break;
    if (child.type === 'text') length += child.data.trim().length;
    else if (child.type === 'tag') length += textLength(child, enough - length);
  }
  return length;
}

/** Whether an element holds others that begin lines of their own. */
export function holdsBlocks(node: Element): boolean {
  for (const child of node.children) {
    if (child.type !== 'tag') continue;
    if (blockTags.has(child.name) || holdsBlocks(child)) return true;
  }
  return false;
}

/** A side column is left out, unless it is where the page names its speakers. */
export function holdsSpeakers(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'tag' &&
      (/speaker|presenter|panell?ist|instructor/i.test(child.attribs.class ?? child.attribs.href ?? '') ||
        holdsSpeakers(child)),
  );
}

/** Whether an element holds a heading. */
export function holdsHeading(node: Element): boolean {
  return node.children.some((child) => child.type === 'tag' && (/^h[1-6]$/.test(child.name) || holdsHeading(child)));
}

/** Whether what calls itself a menu or form is in truth wrapped around the page. */
export function holdsContent(node: Element): boolean {
  for (const child of node.children) {
    if (child.type !== 'tag') continue;
    if (/^(?:main|article|h1|table)$/.test(child.name) || holdsContent(child)) return true;
  }
  return false;
}

/** Index of a cell in its row, by the spans of those before it. */
export function columnOf(cell: Element): number {
  let column = 0;
  for (const sibling of cell.parent?.children ?? []) {
    if (sibling === cell) break;
    if (sibling.type === 'tag') column += Math.min(50, Number(sibling.attribs.colspan) || 1);
  }
  return column;
}

/** A card's last lines, rather than the page's: it stands beside a heading of the card. */
export function isFootOfCard(node: Element): boolean {
  const beside = (node.parent?.children ?? []).some((one) => one.type === 'tag' && /^h[2-6]$/.test(one.name));
  return beside && textLength(node, 200) < 200;
}

/** Whether an element is another or lies in it. */
export function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) if (element === outer) return true;
  return false;
}
