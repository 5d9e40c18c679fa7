/**
 * A user's folder:
 *
 *     confgraph.yaml          what to crawl, and how
 *     decisions.jsonl         what people decided about identities; goes into git
 *     topics.yaml             topics as the user wants them, if there are any such; goes into git
 *     .confgraph/store.db     the store of record
 *     .confgraph/archive/     WARC files: every page as it came
 *     .confgraph/graph/       the embedded graph; can be thrown away
 *     .confgraph/memo.db      what documents gave to the last build, so that the next is quick; can be thrown away
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openStoreOfRecord } from './store.ts';

export interface Workspace {
  /** Absolute. */
  readonly directory: string;
  readonly configFile: string;
  readonly decisionsFile: string;
  /** Topics that the user defined; need not be there. */
  readonly topicsFile: string;
  readonly archiveDirectory: string;
  readonly graphDirectory: string;
  /** What texts gave to the last build. */
  readonly memoFile: string;
  /** The store of record, opened on first use. */
  readonly database: DatabaseSync;
  /** A random id, made once: tells this workspace's graph in a shared database from another's. */
  readonly id: string;
  close(): void;
}

/** A folder that is no workspace, or cannot be one. `hint` says what to do. */
export class WorkspaceError extends Error {
  override name = 'WorkspaceError';
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

const freshConfig = `# What confgraph crawls, and how. Every setting is optional; docs/settings.md has them all.

# Sites are told who is asking. Give an address at which they can reach you.
# contact: you@example.org

# crawl:
#   delay: 1                   # seconds between two requests to a host
#   privateHosts: [localhost]  # hosts of your own that may be crawled

# Add sites here, or with: confgraph add URL
sources: []
#  - url: https://example.org/2026/schedule/
#    series: Example Conference
#    edition: "2026"
`;

/** Whether the folder is a workspace. */
export function isWorkspace(directory: string): boolean {
  return existsSync(join(directory, 'confgraph.yaml')) || existsSync(join(directory, '.confgraph'));
}

/** Makes a workspace of a folder; what is there already stays as it is. */
export function createWorkspace(directory: string): Workspace {
  const root = resolve(directory);
  mkdirSync(join(root, '.confgraph', 'archive'), { recursive: true });
  const paths = pathsOf(root);
  if (!existsSync(paths.configFile)) writeFileSync(paths.configFile, freshConfig);
  if (!existsSync(paths.decisionsFile)) writeFileSync(paths.decisionsFile, '');
  return open(root);
}

/** Opens a workspace. @throws WorkspaceError where the folder is none. */
export function openWorkspace(directory: string): Workspace {
  const root = resolve(directory);
  if (!isWorkspace(root)) {
    throw new WorkspaceError(`${root} is not a confgraph workspace: it has no confgraph.yaml`, wayToWorkspace(root));
  }
  return open(root);
}

/** What to do in a folder that is no workspace: the one around it, or those in it, are likely meant. */
function wayToWorkspace(root: string): string {
  const near = workspaceAround(root) ?? workspacesIn(root);
  const [one, ...others] = Array.isArray(near) ? near : [near];
  if (one === undefined) return 'Run "confgraph init" there, or name another folder with --workspace DIR.';
  const folder = /[^\w./-]/.test(one) ? `"${one}"` : one;
  const more = others.length > 0 ? ` (or ${others.join(', ')})` : '';
  return `There is one near: add --workspace ${folder}${more}. Or make a new one: confgraph init`;
}

function workspaceAround(folder: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (isWorkspace(at)) return at;
  return undefined;
}

/** At most three. */
function workspacesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isWorkspace(join(folder, entry.name)))
      .map(({ name }) => join(relative(process.cwd(), folder), name))
      .sort()
      .slice(0, 3);
  } catch {
    // A folder that is not there, or may not be listed: that it is no workspace is told anyway.
    return [];
  }
}

function pathsOf(root: string) {
  return {
    configFile: join(root, 'confgraph.yaml'),
    decisionsFile: join(root, 'decisions.jsonl'),
    topicsFile: join(root, 'topics.yaml'),
    archiveDirectory: join(root, '.confgraph', 'archive'),
    graphDirectory: join(root, '.confgraph', 'graph'),
    memoFile: join(root, '.confgraph', 'memo.db'),
  };
}

function open(root: string): Workspace {
  let database: DatabaseSync | undefined;
  return {
    directory: root,
    ...pathsOf(root),
    get database() {
      database ??= openStoreOfRecord(join(root, '.confgraph', 'store.db'));
      return database;
    },
    get id() {
      const read = () => this.database.prepare("SELECT value FROM meta WHERE key = 'workspace'").get()?.value as string;
      // Made only where it is missing: a workspace may be there for reading alone.
      if (read() === undefined) {
        this.database
          .prepare("INSERT INTO meta (key, value) VALUES ('workspace', ?) ON CONFLICT DO NOTHING")
          .run(randomUUID());
      }
      return read();
    },
    close() {
      database?.close();
      database = undefined;
    },
  };
}
