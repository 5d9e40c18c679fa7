/** Steps from an element of a page to those around it. */
import type { Element } from 'domhandler';

export function parentOf(element: Element): Element | null {
  const parent = element.parent;
  return parent && parent.type === 'tag' ? parent : null;
}
