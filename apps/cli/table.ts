/** Tables for people. Programs use `--json`. */
import { printable } from './output.ts';
import { widthOf, wrap } from './width.ts';

const GAP = '  ';
/** A word longer than this, such as an address, may be broken. */
const LONGEST_WORD = 24;
/** The least that the text of a block gets, however narrow the terminal. */
const NARROWEST = 20;

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
 * made narrower and their text is wrapped between words; where even that is too wide, each row becomes a block of
 * lines, a column a line.
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
  const extent = (measure: (text: string) => number) =>
    columns.map((column, index) => Math.max(...[column, ...cells.map((row) => row[index]!)].map(measure)));
  const widths = squeeze(extent(widthOf), extent(longestWord), width - GAP.length * (columns.length - 1));
  if (widths === undefined) return formatBlocks(columns, cells, width, style);
  const right = columns.map((column) => {
    const known = rows.map((row) => row[column]).filter((value) => value !== undefined && value !== null);
    return known.length > 0 && known.every((value) => typeof value === 'number');
  });
  const print = (texts: readonly string[]): string[] => {
    const wrapped = texts.map((text, index) => wrap(text, widths[index]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => pad(lines[line] ?? '', widths[index]!, right[index]!))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [...print(columns).map(style), ...cells.flatMap(print)].join('\n');
}

/** One line a column, for rows that are too wide for a table; what is unknown is left out. */
function formatBlocks(
  columns: readonly string[],
  cells: readonly string[][],
  width: number,
  style: (header: string) => string,
): string {
  const label = Math.max(...columns.map(widthOf));
  const room = Math.max(NARROWEST, width - label - GAP.length);
  return cells
    .map((row) =>
      row
        .flatMap((text, index) =>
          text === ''
            ? []
            : wrap(text, room).map(
                (line, at) => style(pad(at === 0 ? columns[index]! : '', label, false)) + GAP + line,
              ),
        )
        .join('\n'),
    )
    .join('\n\n');
}

function pad(text: string, width: number, right: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? padding + text : text + padding;
}

function longestWord(text: string): number {
  return Math.min(LONGEST_WORD, Math.max(...text.split(' ').map(widthOf)));
}

/** Takes from the widest column first, so that short columns stay whole. Undefined where words would break. */
function squeeze(natural: readonly number[], least: readonly number[], room: number): number[] | undefined {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const spare = widths.map((width, index) => (width > least[index]! ? width : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return undefined;
    widths[spare.indexOf(widest)] = widest - 1;
    over -= 1;
  }
  return widths;
}
