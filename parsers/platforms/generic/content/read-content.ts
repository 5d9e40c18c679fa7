/** From a page's tree to its content. Menus, forms, side columns and the like are left out. */
import type { Document, Element } from 'domhandler';
import type { Content } from './content.ts';
import { isTag, textLength } from './elements.ts';
import { frameOf } from './page-frame.ts';
import { walkContent } from './walk.ts';

/**
 * Reads the content of a document, in one walk over its tree.
 *
 * @param base the page's address, where it is known.
 */
export function readContent(document: Document, base: string | undefined): Content {
  const html = document.children.find((node): node is Element => isTag(node, 'html'));
  const body = html?.children.find((node): node is Element => isTag(node, 'body')) ?? html;
  const content: Content = {
    root: html as unknown as Element,
    lines: [],
    frame: frameOf(document),
    base,
    tabs: [],
    ids: new Map(),
  };
  if (!body) return content;
  content.root = mainElement(body) ?? body;
  walkContent(content.root, content);
  return content;
}

/** The element that says of itself that it is the page's main part, where there is one and it says something. */
function mainElement(body: Element): Element | undefined {
  let found: Element | undefined;
  let count = 0;
  const look = (parent: Element, depth: number): void => {
    for (const child of parent.children) {
      if (!isTag(child) || depth > 12) continue;
      const { role, id } = child.attribs;
      if (child.name === 'main' || role === 'main' || id === 'main-content' || id === 'content' || id === 'main') {
        count += 1;
        found ??= child;
      } else look(child, depth + 1);
    }
  };
  look(body, 0);
  return found && count === 1 && textLength(found, 200) >= 200 ? found : undefined;
}
