import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { importPaths } from '../crawlers/import.ts';
import { scheduleXml } from '../test/support/schedules.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type BuildProgress, build } from './build.ts';
import { appendDecision } from './decisions.ts';
import { embeddedStore } from './stores/embedded.ts';
import { type GraphStore, StoreError } from './stores/store.ts';

async function workspaceWithPage(t: TestContext): Promise<[Workspace, GraphStore]> {
  const root = mkdtempSync(join(tmpdir(), 'confgraph-build-'));
  const page = join(root, 'schedule.xml');
  writeFileSync(page, scheduleXml('Harbour Forum', 2019, 4));
  const workspace = createWorkspace(join(root, 'workspace'));
  t.after(() => {
    workspace.close();
    rmSync(root, { recursive: true, force: true });
  });
  await importPaths(workspace, [page], {});
  return [workspace, embeddedStore(workspace.graphDirectory)];
}

test('a second build is refused before it does anything, and told who is at work', async (t) => {
  const [workspace, store] = await workspaceWithPage(t);
  let second: Promise<unknown> | undefined;
  const stages: string[] = [];
  const onProgress = () => {
    second ??= build(workspace, store, { onProgress: ({ stage }) => stages.push(stage) }).catch((error) => error);
  };
  await build(workspace, store, { onProgress });
  const error = await second;
  assert.ok(error instanceof StoreError);
  assert.equal(error.code, 'locked');
  assert.match(error.message, new RegExp(`Another build .* process ${process.pid}, since \\d{4}-`));
  assert.match(error.hint!, /confgraph build/);
  assert.deepEqual(stages, []);
  assert.equal((await build(workspace, store)).linked, false, 'the lock is given back');
});

test('what is decided while a build reads its pages is brought in by the next', async (t) => {
  const [workspace, store] = await workspaceWithPage(t);
  let decided = false;
  await build(workspace, store, {
    onProgress: ({ stage }) => {
      if (decided || stage !== 'parse') return;
      decided = true;
      const of = [['person:none'], ['person:nobody']];
      appendDecision(workspace.decisionsFile, { decision: 'same', of, by: 'ada' }, '2026-01-02T03:04:05Z');
    },
  });
  assert.ok(decided);
  const next = await build(workspace, store);
  assert.equal(next.linked, true);
  assert.equal(next.unheeded.length, 1, 'the decision names nobody, which is told');
});

test('a build tells step by step how far it is', async (t) => {
  const [workspace, store] = await workspaceWithPage(t);
  const told: string[] = [];
  const onProgress = ({ stage, step, done, total }: BuildProgress) => {
    assert.ok(done <= total, `${stage} ${step}: ${done} of ${total}`);
    const what = step ?? stage;
    if (told.at(-1) !== what) told.push(what);
  };
  await build(workspace, store, { onProgress });
  const steps = ['parse', 'link', 'people', 'texts', 'phrases', 'spellings', 'talks', 'graph', 'load'];
  assert.deepEqual([...new Set(told)].sort(), steps.sort());
  assert.deepEqual([told[0], told.at(-1)], ['parse', 'load']);
});
