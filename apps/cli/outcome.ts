/** How a command ends that did many things, of which some may have failed. */
import type { Context } from './context.ts';
import { describeError, exitCode, type FailedItem, Failure, interrupted } from './failure.ts';
import type { Output } from './output.ts';

/** What a command did, of which some may have failed. */
export interface Outcome<T extends object> {
  /** Printed under `--json`, with "error" beside it where something failed. */
  report: T;
  lines: () => string | string[];
  failed: FailedItem[];
  /** How many of how many failed, in words. */
  message: string;
  hint?: string | undefined;
  /** True where nothing at all was done: then the command has failed, else it is done in part. */
  nothingDone: boolean;
}

/**
 * Prints what was done; where something failed, ends the command with the exit code that says so.
 *
 * @throws Failure `partial` or `failed`, with what failed.
 */
export async function finish<T extends object>(output: Pick<Output, 'result'>, outcome: Outcome<T>): Promise<void> {
  const { report, lines, failed, message, hint, nothingDone } = outcome;
  if (failed.length === 0) return output.result(report, lines);
  const failure = new Failure(nothingDone ? 'failed' : 'partial', message, {
    failed,
    hint,
    exitCode: nothingDone ? exitCode.failed : exitCode.partial,
    printed: true,
  });
  const { exitCode: _code, defect: _defect, ...error } = describeError(failure);
  await output.result({ ...report, error }, lines);
  throw failure;
}

/**
 * Goes on after something was done that stays, such as a decision that is noted: where the rest fails, what was done is
 * told beside what failed.
 *
 * @throws Failure with the exit code for what is done in part.
 */
export async function goOn<R>(
  { output, signal }: Pick<Context, 'output' | 'signal'>,
  done: { report: object; lines: readonly string[] },
  work: () => Promise<R>,
): Promise<R> {
  try {
    return await work();
  } catch (cause) {
    const { exitCode: _, defect, ...error } = describeError(cause);
    if (defect && cause instanceof Error) output.warn(cause.stack ?? '');
    await output.result({ ...done.report, error: signal.aborted ? interrupted : error }, () => [...done.lines]);
    throw new Failure(error.code, error.message, { ...error, exitCode: exitCode.partial, printed: true, cause });
  }
}
