/** The package that `npm pack` makes runs where it is installed: Node strips no types there, so it holds what was built of the sources. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(import.meta.dirname);

test('what npm packs crawls, builds and answers', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-package-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { stdout } = await run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], {
    cwd: root,
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string; files: { path: string }[] }];
  const paths = packed.files.map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => /\.ts$|\.test\.|fixtures|testing|bench\//.test(path)),
    [],
  );
  // As `npm install` lays it out, with the libraries that are here already.
  const installed = join(folder, 'node_modules', 'confgraph');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
  for (const library of readdirSync(join(root, 'node_modules')))
    if (!library.startsWith('.'))
      symlinkSync(join(root, 'node_modules', library), join(folder, 'node_modules', library));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const confgraph = (...args: string[]) =>
    run(process.execPath, [join(installed, 'bin', 'confgraph.js'), ...args], { cwd: empty });
  assert.match((await confgraph('--version')).stdout, /^\d+\.\d+\.\d+\s*$/);
  const demo = await confgraph('demo');
  assert.match(demo.stdout, /^ {2}confgraph search /m);
  const editions = await confgraph('query', 'editions', '--json', '--workspace', 'confgraph-demo');
  assert.ok((JSON.parse(editions.stdout) as { rows: unknown[] }).rows.length > 3);
});
