/** What would make a table hard to read: sentences, which are said below it, and lists that fill the screen. */
import { formatValue } from './table.ts';

type Row = { [column: string]: unknown };

/** A column that is said below the table. */
export interface Remark {
  column: string;
  /** Each text, and the numbers of the rows that it is for, from 1. */
  texts: Map<string, number[]>;
}

const LONG_TEXT = 120;
const FEW_TEXTS = 4;
const LONG_LIST = 8;

/** Takes columns of a few long texts out of the table: each text is said once below it, with the rows it is for. */
export function partRemarks(
  columns: readonly string[],
  rows: readonly Row[],
): { columns: string[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const own = columns.filter((column) => {
    const texts = new Map<string, number[]>();
    for (const [index, row] of rows.entries()) {
      const text = typeof row[column] === 'string' ? formatValue(row[column]) : '';
      if (text !== '') texts.set(text, [...(texts.get(text) ?? []), index + 1]);
    }
    const long = [...texts.keys()].some((text) => text.length > LONG_TEXT);
    if (!long || texts.size > FEW_TEXTS) return true;
    remarks.push({ column, texts });
    return false;
  });
  return { columns: own, remarks };
}

/** A list that would fill the screen is cut; with --json it is whole. */
export function abridge(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Array.isArray(value) && value.length > LONG_LIST
        ? [...value.slice(0, LONG_LIST - 1), `and ${value.length - LONG_LIST + 1} more`]
        : value,
    ]),
  );
}
