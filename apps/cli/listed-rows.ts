/** Reads a list that somebody brings, row by row: JSON lines, or a table with a line of headings. */
import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { z } from 'zod';
import { type FailedItem, Failure } from './failure.ts';
import { type Line, linesOf } from './lines.ts';

/** What a list is made of. */
export interface RowForm<S extends z.ZodObject> {
  /** One row; its fields are the headings of a table. */
  schema: S;
  /** The column by which a line of headings is known. */
  heading: string & keyof z.output<S>;
  /** Columns whose cells hold several values, parted by semicolons or bars. */
  lists?: ReadonlySet<string>;
}

/** A row, by its line of the file (from 1), or in words why it is none. */
export type ListedRow<T> = { line: number } & ({ value: T } | { reason: string });

/**
 * Opens a list by its path, "-" for stdin.
 *
 * @returns its name for messages, and whether opening it again gives the same rows: what comes through a pipe comes once.
 * @throws Failure where it is a folder, or is not there.
 */
export function openList(path: string): { named: string; again: boolean; open(): NodeJS.ReadableStream } {
  if (path === '-') return { named: 'stdin', again: false, open: () => process.stdin };
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Failure('no-file', `${path}: no such file or directory`);
  if (found.isDirectory()) throw new Failure('no-file', `${path} is a folder; name the file in it that holds the list`);
  return { named: path, again: found.isFile(), open: () => createReadStream(path) };
}

/** Reads row by row, so that a list need not fit into memory. Empty lines are passed over. */
export async function* readRows<S extends z.ZodObject>(
  input: NodeJS.ReadableStream,
  form: RowForm<S>,
): AsyncGenerator<ListedRow<z.output<S>>> {
  const lines = linesOf(input);
  let line = 0;
  let isFirst = true;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    line++;
    const { text, readable } = next.value;
    if (text.trim() === '') continue;
    const delimiter = isFirst ? delimiterOf(text, form) : undefined;
    if (delimiter !== undefined) {
      yield* readTable(next.value, lines, line, delimiter, form);
      return;
    }
    isFirst = false;
    yield { line, ...(readable ? readJsonLine(form.schema, text) : { reason: notUtf8 }) };
  }
}

const notUtf8 = 'is not UTF-8; save the list in that encoding';

/** What parts the headings of a table; undefined for what has not the one column that it must have. */
function delimiterOf<S extends z.ZodObject>(headings: string, form: RowForm<S>): string | undefined {
  if (/^\s*[{[]/.test(headings)) return undefined;
  const fields = Object.keys(form.schema.shape);
  return [',', '\t', ';'].find((delimiter) =>
    headings.split(delimiter).some((heading) => headingOf(heading, fields) === form.heading),
  );
}

function headingOf(text: string, fields: readonly string[]): string {
  const heading = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return fields.find((field) => field.toLowerCase() === heading.toLowerCase()) ?? heading;
}

/** Rows without a column "id" are called by their line. */
async function* readTable<S extends z.ZodObject>(
  headings: Line,
  rest: AsyncGenerator<Line>,
  before: number,
  delimiter: string,
  form: RowForm<S>,
): AsyncGenerator<ListedRow<z.output<S>>> {
  const fields = Object.keys(form.schema.shape);
  const failed: ListedRow<z.output<S>>[] = [];
  const unreadable: number[] = [];
  let at = before;
  const whole = async function* () {
    yield `${headings.text}\n`;
    for await (const { text, readable } of rest) {
      at++;
      if (!readable) unreadable.push(at);
      yield `${text}\n`;
    }
  };
  const records = Readable.from(whole()).pipe(
    parse({
      delimiter,
      columns: (row: string[]) => row.map((heading) => headingOf(heading, fields)),
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error) failed.push({ line: before - 1 + Number(error.lines), reason: error.message });
      },
    }),
  );
  for await (const { record, info } of records as AsyncIterable<{
    record: { [heading: string]: string };
    info: { lines: number };
  }>) {
    yield* failed.splice(0);
    const line = before - 1 + info.lines;
    // The parser reads ahead: a row that spans lines may hold any unreadable one up to its last.
    const broken = unreadable.filter((one) => one <= line);
    unreadable.splice(0, broken.length);
    if (broken.length > 0) {
      yield { line, reason: notUtf8 };
      continue;
    }
    const known = Object.entries(record).filter(([heading, cell]) => fields.includes(heading) && cell.trim() !== '');
    const value: { [field: string]: unknown } = Object.fromEntries(
      known.map(([heading, cell]) => [heading, form.lists?.has(heading) ? partsOf(cell) : cell]),
    );
    yield { line, ...checkRow(form.schema, 'id' in record ? value : { ...value, id: String(line) }) };
  }
  yield* failed;
}

function partsOf(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What a line of JSON holds, or in words why it is of no use. */
function readJsonLine<S extends z.ZodType>(schema: S, text: string): { value: z.output<S> } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (/^\s*\[/.test(text)) return { reason: 'an array; each line has to be one object' };
    return { reason: `not valid JSON: ${(error as Error).message}` };
  }
  return checkRow(schema, value);
}

/** A row as its schema gives it, or in words what it lacks. */
function checkRow<S extends z.ZodType>(schema: S, value: unknown): { value: z.output<S> } | { reason: string } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const told = parsed.error.issues.map(({ path, message, input }) => {
    if (path.length === 0) return message;
    return input === undefined ? `"${path.join('.')}" is missing` : `"${path.join('.')}": ${message}`;
  });
  return { reason: told.join('; ') };
}

/** So many lines that could not be used are told one by one. */
const mostListed = 20;

/** Gathers lines that could not be used: the first ones, and how many there are. */
export class UnusableLines {
  count = 0;
  private readonly listed: FailedItem[] = [];

  add(what: string, reason: string): void {
    this.count++;
    if (this.count <= mostListed) this.listed.push({ what, reason });
  }

  items(): FailedItem[] {
    if (this.count <= mostListed) return this.listed;
    return [...this.listed, { what: `${this.count - mostListed} more`, reason: 'not listed' }];
  }
}
