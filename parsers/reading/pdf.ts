/** The text of a PDF, line by line as it is printed. */
import { extractTextItems } from 'unpdf';

/**
 * Takes the text out of a PDF in reading order, one printed line a line, pages separated by an empty line.
 *
 * @throws Error where the bytes are no whole PDF.
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const { items } = await extractTextItems(new Uint8Array(bytes));
  return items.map((page) => pageLines(page).join('\n')).join('\n\n');
}

interface Item {
  str: string;
  x: number;
  y: number;
  hasEOL?: boolean;
  fontSize: number;
}

function pageLines(items: Item[]): string[] {
  const lines: string[] = [];
  let line = '';
  let previous: Item | undefined;
  for (const item of items) {
    const newLine = previous && Math.abs(item.y - previous.y) > Math.max(2, item.fontSize * 0.4);
    if (newLine) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += item.str;
    previous = item;
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}
