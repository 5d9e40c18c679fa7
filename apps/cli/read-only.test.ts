/** A workspace on a disk that is there for reading only: questions are answered, what would write says why it cannot. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { smallGraph } from '../../test/support/small-graph.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

test('a disk that is mounted read-only', async (t) => {
  const made = emptyFolder(t);
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-read-only-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'confgraph-test', folder]).status !== 0)
    return t.skip('needs the right to mount a file system');
  try {
    await tryAll(made, folder);
  } finally {
    execFileSync('umount', [folder]);
  }
});

async function tryAll(made: string, folder: string): Promise<void> {
  const workspace = createWorkspace(made);
  assert.ok(workspace.id);
  await embeddedStore(workspace.graphDirectory).load(smallGraph());
  writeFileSync(join(made, 'page.html'), '<h1>Reef Days 2020</h1>');
  workspace.close();
  cpSync(made, folder, { recursive: true });
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  const run = (...args: string[]) => confgraph([...args, '--workspace', folder, '--json']);

  const answer = await run('query', 'topic-history', '--topic', 'kernel tracing');
  assert.equal(answer.code, 0, answer.stderr);
  assert.equal((json(answer).rows as unknown[]).length, 2);
  for (const args of [['status'], ['search', 'tracing'], ['undo', '--list'], ['query', 'coverage']])
    assert.equal((await run(...args)).code, 0, args.join(' '));

  for (const args of [['build'], ['merge', 'Inês Çelebi', 'Mary Okafor'], ['import', join(folder, 'page.html')]]) {
    const { code, stderr, stdout } = await run(...args);
    assert.equal(code, 1, args.join(' '));
    assert.doesNotMatch(stderr, /defect|damaged/, args.join(' '));
    assert.doesNotMatch(stdout, /"code":"internal"/);
  }
}
