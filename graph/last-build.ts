/** What the last build rested on and gave: where all that is the same, nothing has to be linked. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../workspace/config.ts';
import { readUserText } from '../workspace/user-text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { DecisionError } from './decisions.ts';
import { hashOfPages } from './read.ts';
import type { LoadReport } from './stores/store.ts';

const counts = z.record(z.string(), z.number());
const lastBuildSchema = z.object({
  /** Of all that it rested on. */
  inputs: z.string(),
  /** Of the graph that it gave. */
  fingerprint: z.string(),
  pages: z.number(),
  records: counts,
  /** Nodes by label. */
  graph: counts,
  relationships: z.number(),
  unheeded: z.array(z.string()),
});
export type LastBuild = z.output<typeof lastBuildSchema>;

const metaKey = 'last build';

/**
 * Of the pages as they were read, what people decided and defined, and of the code that links.
 *
 * @param files `hashOfFiles` of the time when decisions and topics were read, where others may write them meanwhile.
 */
export function hashOfInputs(workspace: Workspace, files = hashOfFiles(workspace)): string {
  return createHash('sha256').update(hashOfCode()).update(hashOfPages(workspace)).update(files).digest('base64url');
}

/**
 * Of what people decided and defined.
 *
 * @throws DecisionError, ConfigError where one of the files is no text.
 */
export function hashOfFiles({ decisionsFile, topicsFile }: Workspace): Buffer {
  const all = createHash('sha256');
  for (const text of [readUserText(decisionsFile, DecisionError), readUserText(topicsFile, ConfigError)])
    all.update(createHash('sha256').update(text).digest());
  return all.digest();
}

let code: string | undefined;

/**
 * Of the source files of `graph/` and of `parsers/`, whose reading of names linking uses, and of the package's description,
 * which names the versions of what both use: so nobody has to think of raising a number. Some hundredths of a second, once.
 */
export function hashOfCode(): string {
  if (code === undefined) {
    const all = createHash('sha256');
    const root = dirname(import.meta.dirname);
    for (const folder of ['graph', 'parsers']) {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name)).sort())
        all.update(`${file}\0`).update(readFileSync(join(root, folder, file)));
    }
    // Beside these folders in a clone, above them in the published package.
    const description = [root, dirname(root)].map((one) => join(one, 'package.json')).find((file) => existsSync(file));
    if (description) all.update(readFileSync(description));
    code = all.update(process.version).digest('base64url');
  }
  return code;
}

/** Undefined where there was none, or another version of confgraph wrote it otherwise. */
export function readLastBuild({ database }: Workspace): LastBuild | undefined {
  const value = database.prepare('SELECT value FROM meta WHERE key = ?').get(metaKey)?.value;
  if (typeof value !== 'string') return undefined;
  try {
    return lastBuildSchema.parse(JSON.parse(value));
  } catch {
    return undefined; // It only spares work.
  }
}

/** Notes what a build rested on and what it made, once its graph is in the store. */
export function writeLastBuild({ database }: Workspace, last: LastBuild): void {
  database
    .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(metaKey, JSON.stringify(last));
}

/** Has the next build link whatever it finds. */
export function forgetLastBuild({ database }: Workspace): void {
  database.prepare('DELETE FROM meta WHERE key = ?').run(metaKey);
}

/** The report of a load that finds everything as it is. */
export function loadOfNothing({ fingerprint, graph, relationships }: LastBuild): LoadReport {
  const none = { created: 0, updated: 0, removed: 0 };
  const nodes = Object.values(graph).reduce((sum, count) => sum + count, 0);
  return {
    fingerprint,
    nodes: { ...none, unchanged: nodes },
    relationships: { ...none, unchanged: relationships },
  };
}
