/** Python environments in the user's cache, each with the packages of one server. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, say } from '../setup/command.ts';
import { cacheDirectory } from '../setup/machine.ts';

/**
 * The Python of an environment with those packages; made by venv and pip where it is not there whole.
 *
 * @throws SetupError
 */
export async function providePythonWith(name: string, packages: readonly string[]): Promise<string> {
  const home = join(cacheDirectory(), `server-${name}`);
  const python = join(home, 'bin', 'python');
  const whole = join(home, `whole-${packages.join('-').replace(/[^\w.-]+/g, '-')}`);
  if (existsSync(whole)) return python;
  say(`fetching ${packages.join(', ')} with pip into ${home} (once)`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(cacheDirectory(), { recursive: true });
  await run('python3', ['-m', 'venv', home], { timeout: 120 });
  await run(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--no-input', ...packages], {
    timeout: 900,
  });
  writeFileSync(whole, '');
  return python;
}
