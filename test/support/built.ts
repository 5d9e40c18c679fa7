/** A workspace made, filled and built by the same calls as the commands make, in both stores. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../../crawlers/import.ts';
import type { ImportOptions } from '../../crawlers/types.ts';
import { type BuildReport, build } from '../../graph/build.ts';
import { neo4jStore } from '../../graph/stores/neo4j.ts';
import { openStore } from '../../graph/stores/open.ts';
import type { GraphReader } from '../../graph/stores/store.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { emptyNeo4j, neo4jForTests } from './neo4j.ts';

export interface Built {
  workspace: Workspace;
  report: BuildReport;
  embedded: GraphReader;
  /** Undefined where a test file is run by hand without a Neo4j. */
  neo4j: GraphReader | undefined;
  /** Builds again into both stores. */
  again(): Promise<BuildReport[]>;
  /** Opens the stores anew, to see what was built since. */
  reopen(): Promise<GraphReader[]>;
  close(): Promise<void>;
}

export interface Imported {
  paths: string[];
  options?: ImportOptions;
}

/** Imports and builds. `onNeo4j: false` for tests that ask only the embedded store. */
export async function built(imports: Imported[], { onNeo4j = true } = {}): Promise<Built> {
  const workspace = createWorkspace(mkdtempSync(join(tmpdir(), 'confgraph-built-')));
  for (const { paths, options } of imports) {
    const report = await importPaths(workspace, paths, options ?? {});
    assert.deepEqual(report.failed, []);
  }
  const embedded = await openStore('embedded', { graphDirectory: workspace.graphDirectory });
  const stores = [embedded];
  const login = onNeo4j ? await neo4jForTests() : undefined;
  if (login) {
    await emptyNeo4j(login);
    stores.push(neo4jStore({ ...login, workspaceId: workspace.id }));
  }
  const reports: BuildReport[] = [];
  for (const store of stores) reports.push(await build(workspace, store));
  const readers = await Promise.all(stores.map((store) => store.reader()));
  return {
    workspace,
    report: reports[0]!,
    embedded: readers[0]!,
    neo4j: readers[1],
    async again() {
      const second: BuildReport[] = [];
      for (const store of stores) second.push(await build(workspace, store));
      return second;
    },
    async reopen() {
      const fresh = await Promise.all(stores.map((store) => store.reader()));
      readers.push(...fresh);
      return fresh;
    },
    async close() {
      for (const reader of readers) await reader.close();
      workspace.close();
      rmSync(workspace.directory, { recursive: true, force: true });
    },
  };
}
