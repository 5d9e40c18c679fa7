/** What stands around the content of a page: its title, the names of its site, its first links and headings. */
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { collapse } from '../../../page.ts';
import { rememberedOf } from '../../../reading/remembered.ts';

/** What stands around the content of a page. */
export interface Frame {
  /** `<title>`. */
  title: string;
  /** What `<meta>` calls the site, by any of its customs. */
  siteNames: { text: string; selector: string }[];
  /** The first links: those of the header. */
  links: Element[];
  headings: Element[];
}

const siteNameOf = /^(?:og:site_name|application-name|apple-mobile-web-app-title)$/i;

/** Found in one walk over the page, once. */
export const frameOf: (root: Document) => Frame = rememberedOf((root) => {
  const frame: Frame = { title: '', siteNames: [], links: [], headings: [] };
  const visit = (parent: ParentNode): void => {
    for (const node of parent.children) {
      if (node.type !== 'tag') continue;
      const { name, attribs } = node;
      if (name === 'title') frame.title ||= wordsOf(node);
      else if (name === 'meta') {
        const text = collapse(attribs.content ?? '');
        if (text !== '' && siteNameOf.test(attribs.property ?? attribs.name ?? ''))
          frame.siteNames.push({ text, selector: 'meta' });
      } else if (name === 'a' && frame.links.length < 15) frame.links.push(node);
      else if (name === 'h1' && frame.headings.length < 2) frame.headings.push(node);
      if (name !== 'svg') visit(node);
    }
  };
  visit(root);
  return frame;
});

/** The words within an element, as they stand side by side. */
export function wordsOf(node: ParentNode): string {
  return collapse([...rawTexts(node)].join(''));
}

function* rawTexts(node: ParentNode): Generator<string> {
  for (const child of node.children) {
    if (child.type === 'text') yield child.data;
    else if (child.type === 'tag') yield* rawTexts(child);
  }
}

/** The first picture within an element. */
export function pictureIn(node: ParentNode): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'tag') continue;
    const found = child.name === 'img' ? child : pictureIn(child);
    if (found) return found;
  }
  return undefined;
}

/** The first words of a page, those of different elements apart. */
export function beginning(root: Document): string {
  const texts: string[] = [];
  let length = 0;
  for (const node of textsIn(root)) {
    texts.push(node);
    length += node.length;
    if (length > 4000) break;
  }
  return texts.join(' | ');
}

function* textsIn(node: AnyNode): Generator<string> {
  if (node.type === 'text') {
    const text = collapse(node.data);
    if (text !== '') yield text;
  } else if ('children' in node && !(node.type === 'script' || node.type === 'style')) {
    for (const child of node.children) yield* textsIn(child);
  }
}
