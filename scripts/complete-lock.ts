/**
 * Completes package-lock.json after an `npm install`. npm leaves out optional packages (builds for other platforms) that
 * the registry in use does not have, and then its own `npm ci` refuses the file. They are put in here as what they are: an
 * optional package of that version for that platform, which `npm ci` skips wherever the platform is another.
 *
 *     npm run lock            mends the file
 *     npm run lock -- --check says what is missing, and exits 1
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optionalDependencies?: { [name: string]: string };
  [field: string]: unknown;
}

const platforms: { [word: string]: { os?: string[]; cpu?: string[]; libc?: string[] } } = {
  android: { os: ['android'] },
  darwin: { os: ['darwin'] },
  freebsd: { os: ['freebsd'] },
  linux: { os: ['linux'] },
  win32: { os: ['win32'] },
  arm: { cpu: ['arm'] },
  arm64: { cpu: ['arm64'] },
  ia32: { cpu: ['ia32'] },
  riscv64: { cpu: ['riscv64'] },
  x64: { cpu: ['x64'] },
  gnu: { libc: ['glibc'] },
  musl: { libc: ['musl'] },
};

/** The entries that a lock file lacks, by their place in it. Exact versions only: a range cannot be locked without a registry. */
export function missingPackages(packages: { [place: string]: LockedPackage }): { [place: string]: LockedPackage } {
  const missing: { [place: string]: LockedPackage } = {};
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (packages[place] || !/^\d+\.\d+\.\d+/.test(version)) continue;
      const words = name.split(/[/-]/);
      const fit = words.reduce<{ [field: string]: string[] }>((all, word) => Object.assign(all, platforms[word]), {});
      if (!fit.os && !fit.cpu) continue;
      missing[place] = { version, ...fit, ...(parent.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: { [place: string]: LockedPackage } };
  const missing = missingPackages(lock.packages);
  const places = Object.keys(missing);
  if (process.argv.includes('--check')) {
    if (places.length > 0) console.error(`package-lock.json lacks ${places.join(', ')}. Run: npm run lock`);
    process.exitCode = places.length > 0 ? 1 : 0;
  } else if (places.length > 0) {
    const all = Object.entries({ ...lock.packages, ...missing });
    lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    console.log(`package-lock.json: added ${places.join(', ')}`);
  }
}
