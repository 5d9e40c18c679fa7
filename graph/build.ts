/** From captures to graph: read what is new, link everything, load the difference. */
import { setImmediate } from 'node:timers/promises';
import { LockedError, lockWorkspace } from '../workspace/lock.ts';
import { transaction } from '../workspace/store.ts';
import { readTopicsFile, type TopicsFile, topicsFileLines } from '../workspace/topics-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Decisions, readDecisionLines, readDecisions } from './decisions.ts';
import { openMemo } from './kept-memo.ts';
import {
  forgetLastBuild,
  hashOfCode,
  hashOfFiles,
  hashOfInputs,
  loadOfNothing,
  readLastBuild,
  writeLastBuild,
} from './last-build.ts';
import type { FrozenIds, IdentityChanges } from './link/identity.ts';
import { link } from './link/link.ts';
import type { LinkStep } from './link/progress.ts';
import type { Graph } from './model.ts';
import { linkPages, readNewCaptures, type Unreadable, unreadable } from './read.ts';
import { type GraphStore, type LoadReport, StoreError } from './stores/store.ts';
import { unheededDecisions, unheededTopics } from './unheeded.ts';
import { type Withholding, withholding } from './withhold/records.ts';
import { clearTraces, settleForgotten } from './withhold/settle.ts';

export interface BuildProgress {
  stage: 'parse' | 'link' | 'load';
  /** Within linking: what is gone over just now. */
  step?: LinkStep;
  done: number;
  total: number;
}

export interface BuildOptions {
  onProgress?: (progress: BuildProgress) => void;
  signal?: AbortSignal;
}

export interface BuildReport {
  /** Pages read now, and pages whose records were there already. */
  parsed: number;
  reused: number;
  unreadable: Unreadable[];
  /** Records that were changed or removed now, since people in them are to be forgotten. */
  withheld: number;
  /** Records by kind. */
  records: { [kind: string]: number };
  /** Nodes of the graph by label. */
  graph: { [label: string]: number };
  load: LoadReport;
  /** What of topics.yaml and decisions.jsonl comes to nothing, in words, with the line. */
  unheeded: string[];
  /** False where the store held this very graph before. */
  changed: boolean;
  /** False where all that a build rests on was as at the last one, so that nothing was linked. */
  linked: boolean;
}

/**
 * Builds the graph of a workspace into a store. Stopped at any moment and run again, it ends in the same graph: what was
 * read is kept page by page, ids are frozen before they are loaded, and a store is loaded as a whole.
 *
 * @throws DecisionError where decisions.jsonl cannot be understood, ConfigError where topics.yaml cannot.
 * @throws StoreError where the store cannot be loaded; `locked` at once where another build of the workspace is at work.
 */
export async function build(workspace: Workspace, store: GraphStore, options: BuildOptions = {}): Promise<BuildReport> {
  const release = lock(workspace);
  try {
    return await buildAlone(workspace, store, options);
  } finally {
    release();
  }
}

function lock(workspace: Workspace): () => void {
  try {
    return lockWorkspace(workspace, 'build');
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new StoreError(
      'locked',
      error.message,
      'Wait until it is done, or stop it; then run: confgraph build',
      error,
    );
  }
}

async function buildAlone(workspace: Workspace, store: GraphStore, options: BuildOptions): Promise<BuildReport> {
  const report = (stage: BuildProgress['stage']) => (done: number, total: number, step?: LinkStep) =>
    options.onProgress?.({ stage, done, total, ...(step ? { step } : {}) });
  // Taken before they are read: what is decided while this build runs is new to the next.
  const files = hashOfFiles(workspace);
  const decisions = readDecisions(workspace.decisionsFile);
  const definitions = readTopicsFile(workspace.topicsFile);
  const withheld = withholding(decisions.forgotten);
  const changedRecords = settleForgotten(workspace, decisions.forgotten);
  const parsed = await readNewCaptures(workspace, report('parse'), options.signal, withheld);
  options.signal?.throwIfAborted();
  const inputs = hashOfInputs(workspace, files);
  const last = parsed + changedRecords === 0 ? readLastBuild(workspace) : undefined;
  if (last?.inputs === inputs && (await store.holds(last.fingerprint))) {
    return {
      ...{ parsed, reused: last.pages, unreadable: unreadable(workspace, withheld), withheld: changedRecords },
      ...{ records: last.records, graph: last.graph, load: loadOfNothing(last), unheeded: last.unheeded },
      ...{ changed: false, linked: false },
    };
  }
  const { graph, pages, records } = linkAll(workspace, decisions, definitions, withheld, report('link'));
  clearTraces(workspace, decisions.forgotten, graph);
  // Linking took the process for itself: what was signalled meanwhile is heard now.
  await setImmediate();
  options.signal?.throwIfAborted();
  const unheeded = [
    ...unheededTopics(definitions, topicsFileLines(workspace.topicsFile), graph),
    ...(decisions.identity.length === 0
      ? []
      : unheededDecisions(readDecisionLines(workspace.decisionsFile), readFrozenIds(workspace), graph)),
  ];
  const load = await store.load(graph, report('load'));
  const labels = countBy(graph.nodes.map((node) => node.label));
  writeLastBuild(workspace, {
    ...{ inputs, fingerprint: load.fingerprint, pages, records },
    ...{ graph: labels, relationships: graph.relationships.length, unheeded },
  });
  const changes = [load.nodes, load.relationships].flatMap(({ created, updated, removed }) => [
    created,
    updated,
    removed,
  ]);
  return {
    parsed,
    reused: pages - parsed,
    unreadable: unreadable(workspace, withheld),
    withheld: changedRecords,
    records,
    graph: labels,
    load,
    unheeded,
    changed: changes.some((count) => count > 0),
    linked: true,
  };
}

/** Links all pages and freezes the ids. What it takes the graph out of is let go before the graph is loaded. */
function linkAll(
  workspace: Workspace,
  decisions: Decisions,
  definitions: TopicsFile,
  withheld: Withholding,
  report: (done: number, total: number, step?: LinkStep) => void,
): { graph: Graph; pages: number; records: { [kind: string]: number } } {
  const pages = linkPages(workspace, withheld);
  report(0, pages.length);
  const memo = openMemo(workspace.memoFile, hashOfCode());
  const { graph, identity } = link(
    pages,
    readFrozenIds(workspace),
    decisions.identity,
    readRedirects(workspace),
    definitions,
    memo,
    (step, done, total) => report(done, total, step),
  );
  memo.write();
  report(pages.length, pages.length);
  freeze(workspace, identity);
  const kinds = pages.flatMap((page) => page.records.map((record) => record.kind));
  return { graph, pages: pages.length, records: countBy(kinds) };
}

function readFrozenIds(workspace: Workspace): FrozenIds {
  const frozen: FrozenIds = new Map();
  for (const row of workspace.database.prepare('SELECT label, mention, entity FROM identity').iterate()) {
    const label = row.label as string;
    const ids = frozen.get(label) ?? new Map<string, string>();
    frozen.set(label, ids.set(row.mention as string, row.entity as string));
  }
  return frozen;
}

function readRedirects(workspace: Workspace): Map<string, string> {
  const rows = workspace.database.prepare('SELECT old, new FROM redirect').all();
  return new Map(rows.map((row) => [row.old as string, row.new as string]));
}

function freeze(workspace: Workspace, changes: IdentityChanges): void {
  const { database } = workspace;
  if (changes.assigned.length === 0 && changes.redirects.length === 0) return;
  transaction(database, () => {
    // A store that this build does not come to load any more holds what was linked with other ids.
    forgetLastBuild(workspace);
    const assign = database.prepare('INSERT OR REPLACE INTO identity (label, mention, entity) VALUES (?, ?, ?)');
    for (const { label, mention, entity } of changes.assigned) assign.run(label, mention, entity);
    const redirect = database.prepare('INSERT OR REPLACE INTO redirect (old, new) VALUES (?, ?)');
    for (const { old, new: to } of changes.redirects) redirect.run(old, to);
  });
}

function countBy(values: string[]): { [value: string]: number } {
  const counts: { [value: string]: number } = {};
  for (const value of values.sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
