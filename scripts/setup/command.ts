/** Runs the programs that set-up needs, none of them for ever. */
import { spawn } from 'node:child_process';

/** Set-up cannot go on; `message` is one line that says what to install or do. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** One line for each thing that was done. */
export function say(line: string): void {
  process.stderr.write(`setup: ${line}\n`);
}

/**
 * Runs a program to its end and gives back what it printed (both streams).
 *
 * @throws SetupError with the last lines printed where it fails, or does not end within `timeout` seconds
 */
export function run(
  program: string,
  parameters: string[],
  { timeout, env = {} }: { timeout: number; env?: { [name: string]: string } },
): Promise<string> {
  const name = [program, ...parameters].join(' ');
  return new Promise((resolve, reject) => {
    // In a process group of its own, so that what it starts ends with it.
    const child = spawn(program, parameters, {
      detached: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let outOfTime = false;
    const collect = (chunk: Buffer) => {
      output = (output + chunk).slice(-100_000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const kill = () => {
      if (child.pid !== undefined && child.exitCode === null) killGroup(child.pid);
    };
    const timer = setTimeout(() => {
      outOfTime = true;
      kill();
    }, timeout * 1000);
    process.once('exit', kill);
    const settle = (error?: SetupError) => {
      clearTimeout(timer);
      process.removeListener('exit', kill);
      if (error) reject(error);
      else resolve(output);
    };
    child.once('error', (cause) => settle(new SetupError(`${name}: ${cause.message}`, { cause })));
    child.once('close', (code, signal) => {
      if (code === 0) return settle();
      const why = outOfTime ? `did not end within ${timeout} s` : `ended with ${signal ?? `exit code ${code}`}`;
      settle(new SetupError(`${name} ${why}${lastLines(output)}`));
    });
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function lastLines(output: string): string {
  const lines = output.trim().split('\n').slice(-12);
  return lines[0] ? `:\n  ${lines.join('\n  ')}` : '';
}
