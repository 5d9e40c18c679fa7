/** The text of elements: without some of what is in them, or with its pieces apart. */
import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { matcher } from './quick-select.ts';

/**
 * The text of elements, as cheerio's `text()` gives it, but for that of all elements within them that a selector names. Nothing is copied.
 *
 * @param left simple selectors, by commas: ".label, script". @throws TypeError for any other ("a > b").
 */
export function textWithout(nodes: Cheerio<AnyNode>, left: string): string {
  const isLeft = matcher(left);
  if (!isLeft) throw new TypeError(`"${left}" is no list of simple selectors`);
  let text = '';
  const walk = (list: readonly AnyNode[]): void => {
    for (const node of list) {
      if (node.type === 'text') text += node.data;
      else if ('children' in node && !('attribs' in node && isLeft(node))) walk(node.children);
    }
  };
  for (const node of nodes) walk(node.type === 'text' ? [node] : 'children' in node ? node.children : []);
  return text;
}

/** The text of nodes with a space wherever an element begins or ends: two names that stand in two elements stay two. */
export function spacedText(nodes: Iterable<AnyNode>): string {
  let text = '';
  const walk = (list: Iterable<AnyNode>): void => {
    for (const node of list) {
      if (node.type === 'text') text += node.data;
      else if ('children' in node) {
        text += ' ';
        walk(node.children);
        text += ' ';
      }
    }
  };
  walk(nodes);
  return text;
}
