/** A page as a text browser saves it: headings and paragraphs between blank lines, bullets, indentation, rows in a line. */
import * as cheerio from 'cheerio';
import type { AnyNode, Element } from 'domhandler';

const blocks = new Set(
  'p div section article header footer main aside nav h1 h2 h3 h4 h5 h6 ul ol dl dt dd table tr blockquote pre form address figure'.split(
    ' ',
  ),
);
const apart = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre'.split(' '));
const silent = new Set('script style noscript template head title select option button input textarea svg'.split(' '));

/** The text of an HTML page. */
export function htmlToText(html: string): string {
  const $ = cheerio.load(html);
  const lines: string[] = [];
  let line = '';
  let indent = 0;
  let marker = '';

  const flush = (): void => {
    const text = line.replace(/[^\S\u00a0]+/g, ' ').trim();
    line = '';
    if (text === '') return;
    lines.push(' '.repeat(Math.max(0, indent - marker.length)) + marker + text);
    marker = '';
  };
  const blank = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };

  const walk = (node: AnyNode): void => {
    if (node.type === 'text') {
      line += node.data;
      return;
    }
    if (node.type !== 'tag' && node.type !== 'root') return;
    const element = node as Element;
    const name = element.name;
    if (silent.has(name) || /display:\s*none/.test(element.attribs?.style ?? '')) return;
    if (name === 'br') {
      flush();
      return;
    }
    if (name === 'img') {
      line += ` ${element.attribs.alt ?? ''} `;
      return;
    }
    if (name === 'li') {
      flush();
      indent += 4;
      marker = '• ';
      element.children.forEach(walk);
      flush();
      marker = '';
      indent -= 4;
      return;
    }
    if (name === 'td' || name === 'th') line += ' ';
    const isBlock = blocks.has(name);
    if (isBlock) flush();
    if (apart.has(name) && marker === '') blank();
    if (name === 'dd' || name === 'blockquote') indent += 4;
    element.children.forEach(walk);
    if (isBlock) flush();
    if (name === 'dd' || name === 'blockquote') indent -= 4;
    if (apart.has(name)) blank();
  };
  walk($.root()[0]!);
  flush();
  return `${lines.join('\n').trim()}\n`;
}
