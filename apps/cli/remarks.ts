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
/** So many rows that say the same are worth a line above the table. */
const FEW_ROWS = 3;
/** Columns that name editions, of one series most often; titles and names stay whole. */
const ofEditions = new Set(['event', 'edition']);
/** A beginning of so many characters is worth it too. */
const LONG_BEGIN = 12;

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

/** A table, less what is said once above its rows. */
export interface Constants {
  columns: string[];
  rows: Row[];
  /** Of columns that say the same in all rows what they say; of those that begin alike how they begin. */
  said: { column: string; text: string }[];
}

/** Takes out of the table what each of several rows would repeat, and columns that say nothing at all. */
export function partConstants(columns: readonly string[], rows: readonly Row[]): Constants {
  const said: Constants['said'] = [];
  const begins = new Map<string, string>();
  const own = columns.filter((column, index) => {
    const texts = new Set(rows.map((row) => formatValue(row[column])));
    const [text = ''] = texts;
    if (texts.size === 1 && text === '') return false;
    // The first column is what the rows are of, and numbers are to be compared.
    if (rows.length < FEW_ROWS || index === 0 || !rows.every((row) => typeof row[column] === 'string')) return true;
    if (texts.size === 1) said.push({ column, text });
    const begin = texts.size > 1 && ofEditions.has(column) ? commonWords([...texts]) : '';
    if (begin.length >= LONG_BEGIN) {
      begins.set(column, begin);
      said.push({ column, text: `${begin}…` });
    }
    return texts.size > 1;
  });
  if (own.length === 0) return { columns: [...columns], rows: [...rows], said: [] };
  const shorter = rows.map((row) => ({
    ...row,
    ...Object.fromEntries([...begins].map(([column, begin]) => [column, formatValue(row[column]).slice(begin.length)])),
  }));
  // What is left of an edition's name may be the year that another column has.
  const text = (row: Row, column: string) => formatValue(row[column]);
  const repeats = (column: string) =>
    own.some((other) => other !== column && shorter.every((row) => text(row, other) === text(row, column)));
  return { columns: own.filter((column) => !begins.has(column) || !repeats(column)), rows: shorter, said };
}

/** The words, with the space behind them, that all texts begin with; some word is left of each. */
function commonWords(texts: readonly string[]): string {
  let begin = '';
  for (const word of texts[0]!.split(/(?<= )/)) {
    if (!texts.every((text) => text.startsWith(begin + word) && text.length > (begin + word).length)) break;
    if (!word.endsWith(' ')) break;
    begin += word;
  }
  return begin;
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
