/** Formatted text as plain text: paragraphs parted by empty lines, items on lines of their own, no addresses of mail. */
import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { Parser } from 'htmlparser2';

const block =
  /^(p|div|li|ul|ol|h[1-6]|pre|blockquote|table|tr|dl|dt|dd|section|article|header|footer|aside|hr|figure|form)$/;
const silent = /^(script|style|template|noscript|svg|button)$/;

/** What stands before and after an element's text. */
function breaks(name: string): { before: string; after: string } {
  if (name === 'br') return { before: '\n', after: '' };
  if (!block.test(name)) return { before: '', after: '' };
  return name === 'li' || name === 'tr' ? { before: '\n', after: '' } : { before: '\n\n', after: '\n\n' };
}

/** The text of nodes of a page's tree. */
export function richText(nodes: Cheerio<AnyNode>): string {
  const parts: string[] = [];
  const walk = (list: readonly AnyNode[]): void => {
    for (const node of list) {
      if (node.type === 'text') parts.push(node.data.replace(/[\r\n\t]+/g, ' '));
      else if (node.type === 'tag' && !silent.test(node.name)) {
        const { before, after } = breaks(node.name);
        parts.push(before);
        walk(node.children);
        parts.push(after);
      }
    }
  };
  walk(nodes.get());
  return clean(parts.join(''));
}

/** The text of markup or Markdown that an export holds as a string; a text without tags is only cleaned. */
export function richTextOf(source: string): string {
  if (!/<[a-z/!]|&[a-z#]/i.test(source)) return clean(source);
  let text = '';
  let skipped = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.test(name)) skipped += 1;
      text += breaks(name).before;
    },
    onclosetag: (name) => {
      if (silent.test(name)) skipped -= 1;
      text += breaks(name).after;
    },
    ontext: (part) => {
      if (skipped === 0) text += part;
    },
  });
  parser.end(source);
  return clean(text);
}

/** A text without addresses of mail: records hold none. Bounded, so linear in the text's length. */
export function withoutMail(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(/(?:mailto:)?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi, '');
}

function clean(text: string): string {
  return withoutMail(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0\u200B\uFEFF]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
