/** The real pages beside the project, which it does not contain: tests that read them run wherever they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared');

/** Path of a file or folder of the shared material. */
export function shared(...parts: string[]): string {
  return join(folder, ...parts);
}

/** For `skip` of tests: a reason where the material is not there. In CI it must be. */
export function withoutShared(...parts: string[]): string | false {
  if (existsSync(shared(...parts))) return false;
  if (process.env.CI) throw new Error(`in CI every test runs, but ${shared(...parts)} is not there`);
  return `needs ${join('../shared', ...parts)}, which is not beside the project`;
}
