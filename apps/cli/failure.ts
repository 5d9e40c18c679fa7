/** How a command ends when it does not simply succeed: exit codes, and errors in the words of its user. */
import { getSystemErrorMap } from 'node:util';

/** Exit codes are a contract: scripts rely on them. */
export const exitCode = { done: 0, failed: 1, usage: 2, partial: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** One of several things that failed while others went well. */
export interface FailedItem {
  /** The file, address, page or store. */
  what: string;
  reason: string;
  hint?: string | undefined;
}

/** What `--json` prints under "error". */
export interface ErrorReport {
  code: string;
  message: string;
  hint?: string;
  failed?: FailedItem[];
}

/** What a program reads of a command that its user stopped. */
export const interrupted: ErrorReport = {
  code: 'interrupted',
  message: 'stopped before it was done',
  hint: 'The same command goes on there.',
};

/** A command that cannot go on. `code` is for programs, `message` and `hint` for people. */
export class Failure extends Error {
  override name = 'Failure';
  readonly code: string;
  readonly hint: string | undefined;
  readonly failed: FailedItem[] | undefined;
  readonly exitCode: ExitCode;
  /** True where stdout has it already, beside what was done. */
  readonly printed: boolean;
  constructor(
    code: string,
    message: string,
    details: {
      hint?: string | undefined;
      failed?: FailedItem[];
      exitCode?: ExitCode;
      printed?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.failed = details.failed;
    this.exitCode = details.exitCode ?? exitCode.failed;
    this.printed = details.printed ?? false;
  }
}

/** The command line itself is wrong. */
export function usageFailure(message: string, hint?: string): Failure {
  return new Failure('usage', message, { exitCode: exitCode.usage, ...(hint ? { hint } : {}) });
}

// Errors of the folders below carry a code of their own where one class stands for several things.
const codeOfClass: { [name: string]: string } = {
  WorkspaceError: 'no-workspace',
  ConfigError: 'bad-config',
  StoreOfRecordError: 'store-of-record',
  ArchiveError: 'archive',
  DecisionError: 'bad-decisions',
  PageError: 'unreadable-page',
  LockedError: 'locked',
};
const usageCodes = new Set(['usage', 'unknown-query', 'bad-parameter', 'bad-address']);

/** An error as a person and a program should see it. `defect` marks one that confgraph did not foresee. */
export function describeError(error: unknown): ErrorReport & { exitCode: ExitCode; defect: boolean } {
  const { name, message, code, hint, failed, syscall, path } = error as Partial<Failure> &
    NodeJS.ErrnoException & { name?: string };
  if (error instanceof Failure)
    return { ...report(error.code, error.message, hint, failed), exitCode: error.exitCode, defect: false };
  if (syscall !== undefined && code !== undefined) {
    const reason = [...getSystemErrorMap().values()].find(([symbol]) => symbol === code)?.[1] ?? code;
    const where = path ?? syscall;
    return {
      ...report(code === 'ENOENT' ? 'no-file' : 'system', `${where}: ${reason}`),
      exitCode: exitCode.failed,
      defect: false,
    };
  }
  const known = codeOfClass[name ?? ''] ?? (typeof code === 'string' && hasOwnClass(error) ? code : undefined);
  if (known !== undefined) {
    return {
      ...report(known, message ?? '', hint),
      exitCode: usageCodes.has(known) ? exitCode.usage : exitCode.failed,
      defect: false,
    };
  }
  const text = error instanceof Error ? error.message : String(error);
  // SQLITE_IOERR, SQLITE_FULL
  const { errcode = 0 } = error as { errcode?: number };
  if ([10, 13].includes(errcode & 0xff)) {
    const hint = 'Make room, then run the same command again. Nothing is lost.';
    return {
      ...report('disk', `The workspace cannot be written (${text})`, hint),
      exitCode: exitCode.failed,
      defect: false,
    };
  }
  // SQLITE_BUSY
  if ((errcode & 0xff) === 5) {
    const hint = 'Wait until it is done, or close what has .confgraph/store.db open; then run the same command again.';
    return {
      ...report('locked', 'Another program has been writing to the workspace for too long. Nothing is lost.', hint),
      exitCode: exitCode.failed,
      defect: false,
    };
  }
  // SQLITE_READONLY, SQLITE_CANTOPEN
  if ([8, 14].includes(errcode & 0xff)) {
    const hint = 'The disk or the folder is there for reading only; questions can be asked all the same.';
    return {
      ...report('read-only', `The workspace may not be written (${text})`, hint),
      exitCode: exitCode.failed,
      defect: false,
    };
  }
  return {
    ...report('internal', text, 'This is a defect of confgraph. Please report it with what stands above.'),
    exitCode: exitCode.failed,
    defect: true,
  };
}

/** Whether one of our own classes threw it: Node's errors, and those of libraries, have codes that mean something else. */
function hasOwnClass(error: unknown): boolean {
  return ['StoreError', 'QueryError', 'CrawlError', 'ImportError', 'DemoError'].includes((error as Error).name);
}

function report(code: string, message: string, hint?: string, failed?: FailedItem[]): ErrorReport {
  return { code, message, ...(hint ? { hint } : {}), ...(failed ? { failed } : {}) };
}
