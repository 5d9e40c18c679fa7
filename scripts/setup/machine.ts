/** What may be installed on this machine, and where set-up keeps what it fetches. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../crawlers/rendering/programs.ts';
import { run, say } from './command.ts';

/** A folder of the user's own, kept between runs. */
export function cacheDirectory(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'confgraph');
}

/** Whether packages of the system may be installed: only as root on Debian or alike, as in CI and containers. Never by sudo. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;
}

/** @throws SetupError */
export async function installPackages(packages: string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing ${packages.join(', ')} with apt-get`);
  await run('apt-get', ['update', '-q'], { timeout: 180, env });
  await run('apt-get', ['install', '-qy', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends', ...packages], {
    timeout: 600,
    env,
  });
}
