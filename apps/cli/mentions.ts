/** Reads a list of mentions as `confgraph resolve` is given it: JSON lines, or a table with a line of headings. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type ListedMention, listedMention } from '../../graph/link/people/list.ts';
import { checkRow, linesOf, readJsonLine } from './lines.ts';

/** A row, by its line of the file (from 1), or in words why it is none. */
export type MentionRow = { line: number } & ({ value: ListedMention } | { reason: string });

/** Reads row by row, so that a list need not fit into memory. Empty lines are passed over. */
export async function* readMentions(input: NodeJS.ReadableStream): AsyncGenerator<MentionRow> {
  const lines = linesOf(input);
  let line = 0;
  let isFirst = true;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    line++;
    const text = next.value;
    if (text.trim() === '') continue;
    const delimiter = isFirst ? delimiterOf(text) : undefined;
    if (delimiter !== undefined) {
      yield* readTable(text, lines, line, delimiter);
      return;
    }
    isFirst = false;
    yield { line, ...readJsonLine(listedMention, text) };
  }
}

const fields = new Set(Object.keys(listedMention.shape));
const lists = new Set(['co', 'links', 'handles']);

/** What parts the headings of a table; undefined for what has no column "name". */
function delimiterOf(headings: string): string | undefined {
  if (/^\s*[{[]/.test(headings)) return undefined;
  return [',', '\t', ';'].find((delimiter) => headings.split(delimiter).map(headingOf).includes('name'));
}

function headingOf(text: string): string {
  const heading = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  return [...fields].find((field) => field.toLowerCase() === heading.toLowerCase()) ?? heading;
}

/** Rows without a column "id" are called by their line; co, links and handles are parted by semicolons or bars. */
async function* readTable(
  headings: string,
  rest: AsyncGenerator<string>,
  before: number,
  delimiter: string,
): AsyncGenerator<MentionRow> {
  const failed: MentionRow[] = [];
  const whole = async function* () {
    yield `${headings}\n`;
    for await (const line of rest) yield `${line}\n`;
  };
  const records = Readable.from(whole()).pipe(
    parse({
      delimiter,
      columns: (row: string[]) => row.map(headingOf),
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
    const cells = Object.entries(record).filter(([heading, cell]) => fields.has(heading) && cell.trim() !== '');
    const value: { [field: string]: unknown } = Object.fromEntries(
      cells.map(([heading, cell]) => [heading, lists.has(heading) ? partsOf(cell) : cell]),
    );
    yield { line, ...checkRow(listedMention, 'id' in record ? value : { ...value, id: String(line) }) };
  }
  yield* failed;
}

function partsOf(cell: string): string[] {
  return cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
