/** Answers of a person: one key each in a terminal, one line each where input is piped. */
import type { ReadStream } from 'node:tty';
import { linesOf } from '../lines.ts';

export interface Answers {
  /** True where one key is an answer. */
  readonly byKey: boolean;
  /** The next answer, lower case; undefined at the end of input or after Ctrl-C or Ctrl-D. */
  next(): Promise<string | undefined>;
  close(): void;
}

type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>;

/** @param signal aborted by Ctrl-C: ends the input. In raw mode the terminal gives that key to us instead. */
export function readAnswers(input: Input, signal: AbortSignal): Answers {
  return input.isTTY && input.setRawMode ? readKeys(input) : readLines(input, signal);
}

function readKeys(input: Input): Answers {
  const waiting: ((key: string | undefined) => void)[] = [];
  const early: string[] = [];
  const onData = (chunk: Buffer | string) => {
    // Several keys may come at once, when somebody types ahead. An arrow or function key is one key, and no answer.
    const keys = String(chunk).startsWith('\u001b') ? ['\u001b'] : [...String(chunk)];
    for (const key of keys) {
      const next = waiting.shift();
      if (next) next(meaning(key));
      else early.push(key);
    }
  };
  input.setRawMode!(true);
  input.on('data', onData);
  input.resume();
  return {
    byKey: true,
    next: () => {
      const key = early.shift();
      return key === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(meaning(key));
    },
    close() {
      input.off('data', onData);
      input.setRawMode!(false);
      input.pause();
    },
  };
}

/** Ctrl-C and Ctrl-D end the input. */
function meaning(key: string): string | undefined {
  return key === '\u0003' || key === '\u0004' ? undefined : key.toLowerCase();
}

function readLines(input: Input, signal: AbortSignal): Answers {
  const lines = linesOf(input);
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  return {
    byKey: false,
    async next() {
      const line = await Promise.race([lines.next(), aborted]);
      return line === undefined || line.done ? undefined : line.value.text.trim().toLowerCase();
    },
    close: () => void (input as NodeJS.ReadableStream & { destroy?(): void }).destroy?.(),
  };
}
