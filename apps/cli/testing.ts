/** Runs the real command as its users do: as a process of its own. For tests. */
import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ErrorReport } from './failure.ts';

export const entry = fileURLToPath(new URL('../../bin/confgraph.js', import.meta.url));

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * @param options.env added to a clean environment.
 * @param options.started given the process once it is there, such as to interrupt it.
 */
export function confgraph(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; started?: (child: ChildProcess) => void } = {},
): Promise<Run> {
  const { npm_lifecycle_event, INIT_CWD, NEO4J_PASSWORD, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [entry, ...args],
      { cwd: options.cwd, env: { ...inherited, ...options.env }, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        if (child.exitCode === null) reject(error);
        else resolve({ code: child.exitCode, stdout, stderr });
      },
    );
    options.started?.(child);
  });
}

/** What stdout holds under `--json`: one JSON value, else the test fails. */
export function json(run: Run): { [name: string]: unknown } & { error?: ErrorReport } {
  try {
    return JSON.parse(run.stdout);
  } catch {
    throw new Error(`stdout is not one JSON value: ${JSON.stringify(run.stdout)}\nstderr: ${run.stderr}`);
  }
}

/** An empty folder that is gone after the test. */
export function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
