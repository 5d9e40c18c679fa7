/** The two streams of a command: results on stdout, everything else on stderr. */
import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters, styleText } from 'node:util';
import type { ErrorReport } from './failure.ts';
import { createProgress, type Progress } from './progress.ts';

type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

export interface Output {
  /** Whether stdout carries JSON and nothing else. */
  readonly json: boolean;
  /** Width of the terminal on stdout; Infinity where it is none. */
  readonly width: number;
  readonly progress: Progress;
  /**
   * The command's result: the value under `--json`, the text of `lines` otherwise. Resolves when the stream has room
   * again, so that a long stream of records does not pile up in memory.
   */
  result(value: unknown, lines: () => string | string[]): Promise<void>;
  /** A line on stdout whatever the mode, such as one of many JSON lines. */
  line(text: string): Promise<void>;
  /** Text on stdout as it is, such as a question whose answer stands on the same line. */
  write(text: string): Promise<void>;
  /** A message for people, on stderr; not under `--quiet`. */
  note(text: string): void;
  /** Something its user must know, on stderr, even under `--quiet`. */
  warn(text: string): void;
  /** What stopped the command: in words on stderr and, under `--json`, as the one value on stdout unless `printed`. */
  error(report: ErrorReport, printed?: boolean): Promise<void>;
  /** Text for stdout, styled where that is a terminal that wants it. */
  bold(text: string): string;
  dim(text: string): string;
}

/** The output of one command. With `quiet` only errors are said, with `json` nothing but one value goes to stdout. */
export function createOutput(options: { json: boolean; quiet: boolean; stdout: Stream; stderr: Stream }): Output {
  const { json, quiet, stdout, stderr } = options;
  const progress = createProgress(stderr, { silent: quiet });
  const write = (text: string): Promise<void> =>
    stdout.write(text) ? Promise.resolve() : new Promise((resolve) => stdout.once('drain', resolve));
  const message = (text: string) => {
    progress.clear();
    stderr.write(`${printable(text)}\n`);
  };
  const style = (format: 'bold' | 'dim', text: string) =>
    stdout.isTTY ? styleText(format, text, { stream: stdout, validateStream: true }) : text;
  return {
    json,
    // What is piped is read by people too; programs take --json.
    width: (stdout.isTTY ? stdout.columns : Number(process.env.COLUMNS)) || (stdout.isTTY ? 80 : 120),
    progress,
    result(value, lines) {
      progress.clear();
      if (json) return write(`${JSON.stringify(value)}\n`);
      const text = [lines()].flat().join('\n');
      return text === '' ? Promise.resolve() : write(`${text}\n`);
    },
    line: (text) => write(`${text}\n`),
    write,
    note: (text) => {
      if (!quiet) message(text);
    },
    warn: message,
    error(report, printed = false) {
      message(`confgraph: ${report.message}`);
      for (const { what, reason, hint } of report.failed ?? []) {
        message(`  ${withPrefix(what, reason)}${hint ? `${/[.!?]$/.test(reason) ? '' : '.'} ${hint}` : ''}`);
      }
      if (report.hint) message(report.hint);
      return json && !printed ? write(`${JSON.stringify({ error: report })}\n`) : Promise.resolve();
    },
    bold: (text) => style('bold', text),
    dim: (text) => style('dim', text),
  };
}

/** A reason that names its file already is not led by the file once more. */
function withPrefix(what: string, reason: string): string {
  return reason.startsWith(what) ? reason : `${what}: ${reason}`;
}

/** The first of many notes, and how many more there are, in words. */
export function noteSome(output: Pick<Output, 'note'>, lines: readonly string[], what: string, most = 20): void {
  for (const line of lines.slice(0, most)) output.note(line);
  if (lines.length > most) output.note(`and ${lines.length - most} more ${what}`);
}

/** Text of web pages must not steer the terminal: control characters go, line feeds and tabs stay. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return stripVTControlCharacters(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
