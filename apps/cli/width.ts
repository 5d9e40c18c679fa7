/** How many columns of a terminal a text takes. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
// East Asian wide and fullwidth forms (UAX #11, the blocks that names and titles are written in), and emoji.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u;

/** Columns that the text takes; it holds no control characters. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** The text cut to that many columns, with an ellipsis where something was cut. */
export function fitTo(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${cut(text, Math.max(0, columns - 1)).head}…`;
}

/** The end of the text, in that many columns: of an address it is what tells one from another. */
export function fitToEnd(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let width = 1;
  let at = graphemes.length;
  while (at > 0 && width + widthOf(graphemes[at - 1]!) <= columns) width += widthOf(graphemes[--at]!);
  return `…${graphemes.slice(at).join('')}`;
}

/** Breaks a text at spaces into lines of at most that many columns; a word that is longer is cut. */
export function wrap(text: string, columns: number): string[] {
  if (widthOf(text) <= columns) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > columns) {
      const { head, rest } = cut(line, columns);
      lines.push(head);
      line = rest;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A text behind its heading; what has no room stands below its beginning. @param columns of the whole line. */
export function hang(heading: string, text: string, columns: number): string[] {
  const indent = widthOf(heading);
  return wrap(text, Math.max(20, columns - indent)).map(
    (line, index) => (index === 0 ? heading : ' '.repeat(indent)) + line,
  );
}

/** At least one character goes into the head, so that cutting comes to an end. */
function cut(text: string, columns: number): { head: string; rest: string } {
  let head = '';
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    width += widthOf(segment);
    if (width > columns && head !== '') break;
    head += segment;
  }
  return { head, rest: text.slice(head.length) };
}
