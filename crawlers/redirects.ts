/** Where addresses led when they were asked for, over restarts. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../workspace/prepared.ts';

/** More redirects than this in a row are not followed up. */
const MOST_HOPS = 20;

/** The redirects seen, each as from where and to where. */
export function allRedirects(database: DatabaseSync): [from: string, to: string][] {
  return prepared(database, 'SELECT url, redirect_to FROM frontier WHERE redirect_to IS NOT NULL')
    .all()
    .map((row) => [String(row.url), String(row.redirect_to)]);
}

/** The address, and where it led when it was last asked for, through all redirects known. */
export function wayOf(database: DatabaseSync, url: string): string[] {
  return follow(database, url, 'SELECT redirect_to FROM frontier WHERE url = ?');
}

/** Whether redirects seen in this round lead from one address to the other. */
export function leadsTo(database: DatabaseSync, url: string, target: string): boolean {
  return follow(database, url, "SELECT redirect_to FROM frontier WHERE url = ? AND state = 'done'").includes(target);
}

function follow(database: DatabaseSync, url: string, sql: string): string[] {
  const way = [url];
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const next = prepared(database, sql).get(way.at(-1)!)?.redirect_to;
    if (next === null || next === undefined || way.includes(String(next))) break;
    way.push(String(next));
  }
  return way;
}
