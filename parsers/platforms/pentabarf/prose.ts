/** Abstracts as schedules hold them (HTML, Markdown or plain) as plain text. */
import { Parser } from 'htmlparser2';

const block = /^(p|div|li|ul|ol|h[1-6]|pre|blockquote|table|tr|dl|dt|dd|section|article|hr)$/;

/** The text of HTML, its paragraphs parted by empty lines; text without tags is only cleaned. */
export function plainText(prose: string): string {
  let text = '';
  if (/<[a-z/!]|&[a-z#]/i.test(prose)) {
    let skipped = 0;
    const parser = new Parser({
      onopentagname: (name) => {
        if (name === 'script' || name === 'style') skipped += 1;
        if (name === 'br') text += '\n';
        else if (block.test(name)) text += name === 'li' || name === 'tr' ? '\n' : '\n\n';
      },
      onclosetag: (name) => {
        if (name === 'script' || name === 'style') skipped -= 1;
        if (block.test(name) && name !== 'li') text += '\n\n';
      },
      ontext: (part) => {
        if (skipped === 0) text += part;
      },
    });
    parser.end(prose);
  } else text = prose;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
