/**
 * The text of a PDF, line by line as it is printed. A gap wider than the usual step from line to line becomes a blank
 * line, so that paragraphs, headings and lists can be told apart. Words parted at a line's end stay parted: whether
 * "follow-" and "on" make one word is the reader's to judge.
 */
import { extractTextItems, getDocumentProxy } from 'unpdf';

/** A run of text as pdf.js gives it, sizes in points, `y` growing upwards. */
export interface TextRun {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
}

/**
 * Takes the text out of a PDF in reading order, one printed line a line, pages separated by an empty line.
 *
 * @throws Error where the bytes are no whole PDF.
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  // Verbosity 0: pdf.js would print its warnings to the console; what is wrong comes as an error.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(document);
    return items.map((page) => printedLines(page).join('\n')).join('\n\n');
  } finally {
    await document.loadingTask.destroy();
  }
}

interface PrintedLine {
  text: string;
  y: number;
  fontSize: number;
}

/** The lines of one page, with an empty line wherever the page leaves a gap. */
export function printedLines(runs: readonly TextRun[]): string[] {
  const lines = gatherLines(runs);
  const step = usualStep(lines);
  const text: string[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous && isGap(previous, line, step)) text.push('');
    text.push(line.text);
  }
  return text;
}

function gatherLines(runs: readonly TextRun[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let last: TextRun | undefined;
  for (const run of runs) {
    if (run.str === '') continue;
    const line = lines.at(-1);
    // A smaller step up or down is a superscript or a change of font within one line.
    if (!line || !last || Math.abs(run.y - last.y) > Math.max(2, Math.max(run.fontSize, last.fontSize) * 0.4)) {
      if (run.str.trim() === '') continue;
      lines.push({ text: run.str, y: run.y, fontSize: run.fontSize });
    } else {
      line.text += between(last, run) + run.str;
      line.fontSize = Math.max(line.fontSize, run.fontSize);
    }
    last = run;
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() })).filter((line) => line.text.trim() !== '');
}

/** White space that the page shows but the text lacks: columns are set apart by three spaces. */
function between(last: TextRun, run: TextRun): string {
  const wide = last.str.trim() === '' && last.width > last.fontSize * 2;
  if (wide) return '  ';
  const gap = run.x - (last.x + last.width);
  if (gap > run.fontSize * 2) return '   ';
  return gap > run.fontSize * 0.2 && !/\s$/.test(last.str) && !/^\s/.test(run.str) ? ' ' : '';
}

/** The commonest step from line to line on the page, in points. */
function usualStep(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const step = previous ? Math.round((previous.y - line.y) * 2) / 2 : 0;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best = 0;
  for (const [step, count] of counts) {
    const bestCount = counts.get(best) ?? 0;
    if (count > bestCount || (count === bestCount && step < best)) best = step;
  }
  return best;
}

function isGap(previous: PrintedLine, line: PrintedLine, step: number): boolean {
  const down = previous.y - line.y;
  // Up the page again: a new column.
  if (down < 0) return true;
  const leading = ((previous.fontSize + line.fontSize) / 2) * 1.25;
  const usual = Math.min(Math.max(step, leading), leading * 1.3);
  return down > usual * 1.35;
}
