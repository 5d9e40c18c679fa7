/**
 * Fetches tools for archives of the web that are not ours, so that the tests hold what we read and write against them:
 * warcio and pywb by pip into a Python environment in the user's cache, and wget. Once there, nothing is fetched again.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../crawlers/rendering/programs.ts';
import { run, SetupError, say } from './command.ts';
import { cacheDirectory, installPackages, mayInstallPackages } from './machine.ts';

/** pywb imports pkg_resources, which later setuptools no longer have. */
const PACKAGES = ['warcio==1.8.1', 'pywb==2.10.0', 'setuptools==80.9.0'];

/** Python's own way to look whether all of it can be used. */
const LOOK = ['-c', 'import warcio.cli, pywb.apps.cli'];

export interface WebArchiveTools {
  /** A Python that has warcio and pywb. */
  python: string;
  wget: string;
}

/** @throws SetupError saying what to install */
export async function provideWebArchiveTools(): Promise<WebArchiveTools> {
  const missing = () => ['python3', 'wget'].filter((name) => findProgram(name) === undefined);
  if (missing().length > 0 && mayInstallPackages()) {
    await installPackages(missing().flatMap((name) => (name === 'python3' ? ['python3', 'python3-venv'] : [name])));
  }
  if (missing().length > 0) {
    throw new SetupError(`the tests of WARC files need ${missing().join(' and ')}: install them (Debian: apt-get)`);
  }
  return { python: await providePython(), wget: findProgram('wget')! };
}

async function providePython(): Promise<string> {
  const named = process.env.CONFGRAPH_PYTHON;
  if (named) {
    if (await works(named)) return named;
    throw new SetupError(`CONFGRAPH_PYTHON names ${named}, which has no warcio and pywb: correct it or unset it`);
  }
  const home = join(cacheDirectory(), `python-${PACKAGES.join('-').replace(/[^\w.-]+/g, '-')}`);
  const python = join(home, 'bin', 'python');
  if (existsSync(python)) {
    if (await works(python)) return python;
    // The Python it was made with is no longer there.
    rmSync(home, { recursive: true, force: true });
  }
  const start = performance.now();
  say(`fetching ${PACKAGES.join(', ')} with pip into ${home} (about 100 MB, once)`);
  mkdirSync(cacheDirectory(), { recursive: true });
  // Beside its place, then renamed: a folder of that name is always whole. Its programs are called as modules.
  const work = mkdtempSync(join(cacheDirectory(), 'fetching-'));
  try {
    await makeEnvironment(join(work, 'python'));
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', ...PACKAGES];
    await run(join(work, 'python', 'bin', 'python'), pip, { timeout: 600 });
    try {
      renameSync(join(work, 'python'), home);
    } catch (error) {
      if (!existsSync(home)) throw error; // Else another run was quicker.
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (!(await works(python))) throw new SetupError(`${python}: warcio and pywb are installed, but do not start`);
  say(`warcio and pywb are there (${Math.round((performance.now() - start) / 1000)} s)`);
  return python;
}

/** Debian's Python cannot make an environment without another package. */
async function makeEnvironment(folder: string): Promise<void> {
  const make = () => run('python3', ['-m', 'venv', folder], { timeout: 120 });
  try {
    await make();
  } catch (error) {
    if (!(error instanceof SetupError) || !mayInstallPackages()) throw error;
    rmSync(folder, { recursive: true, force: true });
    await installPackages(['python3-venv']);
    await make();
  }
}

async function works(python: string): Promise<boolean> {
  try {
    await run(python, LOOK, { timeout: 60 });
    return true;
  } catch (error) {
    if (error instanceof SetupError) return false;
    throw error;
  }
}
