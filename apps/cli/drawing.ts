/**
 * How an answer is drawn in a terminal: a query `x` with a file `drawings/x.ts` is drawn by it, all others are tables.
 * What is drawn holds no more than the rows; programs take `--json`.
 */
import { readdirSync } from 'node:fs';
import type { QueryResult } from '../../queries/run.ts';
import { printable } from './output.ts';
import { fitTo, widthOf, wrap } from './width.ts';

/** What there is to draw with. */
export interface Pen {
  /** Columns. */
  width: number;
  bold(text: string): string;
  dim(text: string): string;
}

/** A line of a drawing. `row` is the first line of what the row of that index says: its quotes are found by that. */
export interface DrawnLine {
  text: string;
  row?: number;
}

/** Draws an answer that has rows; undefined where a table suits it better. */
export type Drawing = (answer: Pick<QueryResult, 'rows' | 'coverage' | 'params'>, pen: Pen) => DrawnLine[] | undefined;

const folder = new URL('./drawings/', import.meta.url);

/** The drawing of a query, where it has one. */
export async function drawingOf(query: string): Promise<Drawing | undefined> {
  const file = readdirSync(folder).find((name) => name === `${query}.ts` || name === `${query}.js`);
  if (file === undefined) return undefined;
  return ((await import(new URL(file, folder).href)) as { default: Drawing }).default;
}

/** Text of a page as it may stand in a line: no control characters, no line feeds. */
export function oneLine(value: unknown): string {
  return printable(String(value ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text in lines, set in by `indent` columns; the first one may stand for a row. */
export function set(text: string, pen: Pen, indent: number, row?: number): DrawnLine[] {
  return wrap(oneLine(text), Math.max(20, pen.width - indent)).map((line, at) => ({
    text: `${' '.repeat(indent)}${line}`,
    ...(at === 0 && row !== undefined ? { row } : {}),
  }));
}

/** The same, in a dimmer colour. */
export function setDim(text: string, pen: Pen, indent: number): DrawnLine[] {
  return set(text, pen, indent).map((line) => ({ ...line, text: pen.dim(line.text) }));
}

/** Filled up with spaces, or cut, to that many columns. */
export function fill(text: string, columns: number): string {
  const fitted = fitTo(text, columns);
  return fitted + ' '.repeat(Math.max(0, columns - widthOf(fitted)));
}

/** The width that a column of these texts takes, at most that many columns. */
export function columnOf(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map(widthOf)));
}

/** A bar. The longest one, of `most`, takes all the columns; what is above zero is never without a mark. */
export function bar(value: number, most: number, columns: number, mark = '█'): string {
  const length = value <= 0 ? 0 : Math.max(1, Math.round((value / Math.max(most, value)) * columns));
  return mark.repeat(length).padEnd(columns);
}

const heights = '▁▂▃▄▅▆▇█';

/** Values over time in a character each; nothing at all is a dot on the line. */
export function spark(values: readonly number[]): string {
  const most = Math.max(...values);
  return values.map((value) => (value <= 0 ? '·' : heights[Math.min(7, Math.ceil((value / most) * 8) - 1)])).join('');
}

/** A share in percent: "0.8 %", "12 %"; nothing where there is no denominator. */
export function percent(part: number, of: number): string {
  if (of === 0) return '';
  const share = (100 * part) / of;
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)} %`;
}

/** Some of many, and how many more there are. */
export function some(texts: readonly unknown[], most: number, quote = false): string {
  const shown = texts.slice(0, most).map((text) => (quote ? `“${oneLine(text)}”` : oneLine(text)));
  return (
    shown.join(', ') + (texts.length > most ? `${shown.length > 0 ? ' ' : ''}and ${texts.length - most} more` : '')
  );
}

/** The name of an edition without the year that stands beside it. */
export function withoutYear(name: unknown, year: unknown): string {
  return oneLine(name).replace(new RegExp(`\\s+${year}\\b`), '');
}
