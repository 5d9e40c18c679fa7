/** Lists of JSON lines, as people hand them in. */
import type { z } from 'zod';
import type { FailedItem } from './failure.ts';

/** Lines of a text as it streams in, without their ends; what has no newline at the end is a line too. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  let begun = false;
  for await (const chunk of input) {
    // A byte order mark, with which some editors begin a file, is none of its text.
    const text = begun ? String(chunk) : String(chunk).replace(/^\uFEFF/, '');
    begun = true;
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}

/** What a line of JSON holds, or in words why it is of no use. */
export function readJsonLine<S extends z.ZodType>(
  schema: S,
  text: string,
): { value: z.output<S> } | { reason: string } {
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
export function checkRow<S extends z.ZodType>(schema: S, value: unknown): { value: z.output<S> } | { reason: string } {
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
