/** What is being done in a workspace just now, for whoever asks from another process. */
import type { DatabaseSync } from 'node:sqlite';
import { lockHolder } from './lock.ts';
import type { Workspace } from './workspace.ts';

export interface Activity<Progress> {
  /** The process that is at it. */
  pid: number;
  /** ISO 8601, UTC. */
  since: string;
  /** What it noted last; undefined before it has noted anything. */
  progress: Progress | undefined;
}

const keyOf = (activity: string) => `progress of ${activity}`;

/** Notes how far this process is. */
export function noteProgress(database: DatabaseSync, activity: string, progress: object): void {
  database
    .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(keyOf(activity), JSON.stringify({ pid: process.pid, progress }));
}

/** Who is at an activity ("crawl") and how far; undefined where nobody is, also where one was killed in the middle. */
export function currentActivity<Progress>(workspace: Workspace, activity: string): Activity<Progress> | undefined {
  const holder = lockHolder(workspace, activity);
  if (!holder) return undefined;
  const row = workspace.database.prepare('SELECT value FROM meta WHERE key = ?').get(keyOf(activity));
  const noted = row ? (JSON.parse(String(row.value)) as { pid: number; progress: Progress }) : undefined;
  return { ...holder, progress: noted?.pid === holder.pid ? noted.progress : undefined };
}
