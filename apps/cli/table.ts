/** Tables for people. Programs use `--json`. */
import { printable } from './output.ts';
import { widthOf, wrap } from './width.ts';

const GAP = '  ';
/** Below this many columns a column is not squeezed further. */
const NARROWEST = 8;

/** A value as a person reads it: lists with commas, unknown as nothing. */
export function formatValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
  }
  if (Array.isArray(value)) {
    const simple = value.every((item) => item === null || typeof item !== 'object');
    return value.map(formatValue).join(simple && !value.some((item) => String(item).includes(',')) ? ', ' : '; ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .map(([name, inner]) => `${name} ${formatValue(inner)}`)
      .join(', ');
  }
  return printable(String(value)).replace(/\s+/g, ' ').trim();
}

/**
 * A table with a header. Columns of numbers stand at the right. Where it is wider than `width`, the widest columns are
 * made narrower and their text is wrapped.
 *
 * @param width columns of the terminal; Infinity for one line a row.
 * @param style styles the header.
 */
export function formatTable(
  columns: readonly string[],
  rows: readonly { [column: string]: unknown }[],
  width: number,
  style: (header: string) => string = (header) => header,
): string {
  const cells = rows.map((row) => columns.map((column) => formatValue(row[column])));
  const right = columns.map((column) => {
    const known = rows.map((row) => row[column]).filter((value) => value !== undefined && value !== null);
    return known.length > 0 && known.every((value) => typeof value === 'number');
  });
  const natural = columns.map((column, index) =>
    Math.max(widthOf(column), ...cells.map((row) => widthOf(row[index] ?? ''))),
  );
  const widths = squeeze(natural, width - GAP.length * (columns.length - 1));
  const print = (texts: readonly string[]): string[] => {
    const wrapped = texts.map((text, index) => wrap(text, widths[index]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => {
          const text = lines[line] ?? '';
          const padding = ' '.repeat(Math.max(0, widths[index]! - widthOf(text)));
          return right[index] ? padding + text : text + padding;
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  return [...print(columns).map(style), ...cells.flatMap(print)].join('\n');
}

/** Takes from the widest column first, so that short columns stay whole. */
function squeeze(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    over -= 1;
  }
  return widths;
}
