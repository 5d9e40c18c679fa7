/**
 * Plain text (as browsers save a page, or taken out of a PDF) as the tree that its headings, bullets and paragraphs
 * tell of, so that one reader serves both.
 */
import { Document, Element, Text } from 'domhandler';
import { type Block, textBlocks } from '../../../reading/blocks.ts';
import { readDateTimeSpan } from '../../../reading/dates.ts';
import { readLabel } from '../marks/labels.ts';

/** A document with a heading, item or paragraph for each block of the text. Columns set apart by wide gaps are parted. */
export function textTree(lines: readonly string[]): Document {
  let before = '';
  let inEntry = false;
  const parted = lines.flatMap((line) => {
    const last = before;
    before = line;
    // A line that begins with an hour is an entry of its own, not more of the one before.
    if (/^\s*\d{1,2}[:.h]\d\d\b/.test(line)) {
      inEntry = true;
      return ['', line];
    }
    if (line.trim() === '') inEntry = false;
    // Below it each line says something else, unless the one before could not end there.
    else if (inEntry && last.trim().length < 70)
      return /(?:[,;&-]|\b(?:and|und|et|with|of|the|for))$/i.test(last.trim()) ? [line.trim()] : ['', line.trim()];
    const columns = line.trim().split(/\s{3,}|\t+/);
    return columns.length > 1 && columns.length <= 6 ? columns : [line];
  });
  const blocks = textBlocks(parted);
  const body = new Element('body', {});
  let list: Element | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'item') {
      list ??= append(body, new Element('ul', {}));
      append(list, new Element('li', {}, [new Text(block.text)]));
      continue;
    }
    list = undefined;
    append(body, new Element(tagOf(block, blocks[index + 1], index), {}, [new Text(block.text)]));
  }
  for (const element of all(body)) for (const child of element.children) child.parent = element;
  const title = new Element('title', {}, [new Text(blocks[0] && isShort(blocks[0]) ? blocks[0].text : '')]);
  const head = new Element('head', {}, [title]);
  const html = new Element('html', {}, [head, body]);
  head.parent = html;
  body.parent = html;
  const document = new Document([html]);
  html.parent = document;
  return document;
}

/** Labels stand over names and headings that only their look tells; a title stands over its hours, or over all. */
function tagOf(block: Block, next: Block | undefined, index: number): string {
  if (/^\d{1,2}[:.h]\d\d\b/.test(block.text)) return 'p';
  if (readLabel(block.text)) return block.kind === 'heading' || /:$/.test(block.text) ? 'h3' : 'p';
  if (index === 0 && isShort(block)) return 'h1';
  if (next && isShort(block) && readDateTimeSpan(next.text) !== undefined && next.text.length < 120) return 'h2';
  return block.kind === 'heading' ? 'h5' : 'p';
}

function isShort(block: Block): boolean {
  return block.text.length <= 150 && !/[.;,]$/.test(block.text);
}

function append(parent: Element, child: Element): Element {
  parent.children.push(child);
  child.parent = parent;
  return child;
}

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (child instanceof Element) yield* all(child);
}
