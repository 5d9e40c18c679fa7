/** Rounds: which sources a run is about, and whether it goes on with an interrupted round or begins a new one. */
import type { DatabaseSync } from 'node:sqlite';
import type { Config } from '../workspace/config.ts';
import { prepared } from '../workspace/prepared.ts';
import type { Frontier } from './frontier.ts';
import { PRIORITY } from './frontier-page.ts';
import { type SourceScope, scopeOf } from './scope.ts';
import { CrawlError } from './types.ts';
import { askIndexAnew, leaveArchive } from './wayback/rows.ts';

/** The scopes of all sources, each address once. */
export function allScopes(config: Config): SourceScope[] {
  const scopes = new Map<string, SourceScope>();
  for (const source of config.sources) {
    const scope = scopeOf(source, config);
    if (!scopes.has(scope.start)) scopes.set(scope.start, scope);
  }
  return [...scopes.values()];
}

/**
 * The sources that were asked for: by address, by series, by "series edition"; all where none is named.
 *
 * @throws CrawlError where there is none of that name, or none at all.
 */
export function chooseSources(scopes: SourceScope[], names: string[] | undefined): SourceScope[] {
  if (scopes.length === 0) {
    throw new CrawlError('usage', 'confgraph.yaml names no sources to crawl', 'Add one with: confgraph add URL');
  }
  if (!names || names.length === 0) return scopes;
  const chosen = new Set<SourceScope>();
  for (const name of names) {
    const found = scopes.filter((scope) => namesOf(scope).includes(name.toLowerCase().replace(/\/$/, '')));
    if (found.length === 0) {
      throw new CrawlError(
        'usage',
        `confgraph.yaml has no source "${name}"`,
        `Its sources are: ${scopes.map((scope) => scope.source.url).join(', ')}`,
      );
    }
    for (const one of found) chosen.add(one);
  }
  return [...chosen];
}

function namesOf({ source, start }: SourceScope): string[] {
  const names = [source.url, start];
  if (source.series) names.push(source.series);
  if (source.series && source.edition) names.push(`${source.series} ${source.edition}`);
  return names.map((name) => name.toLowerCase().replace(/\/$/, ''));
}

/** Run state of a source, kept in `meta`. */
interface Round {
  state: 'running' | 'finished';
  /** What the scope was; with another scope, links left aside before may count now. */
  scope: string;
  /** True where pages that have not changed must be read for links again. */
  relink: boolean;
}

function keptRound(database: DatabaseSync, source: string): Round | undefined {
  const row = prepared(database, 'SELECT value FROM meta WHERE key = ?').get(`crawl ${source}`);
  return row ? (JSON.parse(String(row.value)) as Round) : undefined;
}

function keepRound(database: DatabaseSync, source: string, round: Round): void {
  const sql = 'INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
  prepared(database, sql).run(`crawl ${source}`, JSON.stringify(round));
}

/** What a round depends on: with another scope, links that were left aside may count now. */
function fingerprint(scope: SourceScope): string {
  const { source, archived, maxDepth, maxPages } = scope;
  return JSON.stringify([source.include, source.exclude, maxDepth, maxPages, ...(archived ? [archived] : [])]);
}

/** So many fields of a fingerprint are of the site itself; one more says which archive is asked. */
const SITE_FIELDS = 4;

/** How a source stands before a run. A round that was interrupted goes on, also where its scope was changed meanwhile. */
export function standing(frontier: Frontier, database: DatabaseSync, scope: SourceScope): 'new' | 'resume' | 'revisit' {
  const round = keptRound(database, scope.start);
  // A source that was taken out and put in again left its round behind, but not its pages.
  if (!round || !frontier.isKnown(scope.start)) return 'new';
  return round.state === 'running' && (round.scope === fingerprint(scope) || isOfSite(round, scope))
    ? 'resume'
    : 'revisit';
}

/** Whether both the round and the scope ask the site itself, and no archive of the web. */
function isOfSite(round: Round, scope: SourceScope): boolean {
  return !scope.archived && (JSON.parse(round.scope) as unknown[])[SITE_FIELDS] === undefined;
}

/**
 * Goes on with the interrupted round of a source or begins a new one. To be called in a transaction.
 *
 * @returns whether a round is gone on with, and whether unchanged pages must be read for links again; where the scope was
 *   changed in the middle of the round, also those that were had in it, and then `keepScope` told.
 */
export function beginRound(
  frontier: Frontier,
  database: DatabaseSync,
  scope: SourceScope,
): { resumed: boolean; relink: boolean; rescoped: boolean } {
  const before = keptRound(database, scope.start);
  const resumed = standing(frontier, database, scope) === 'resume';
  const scopeNow = fingerprint(scope);
  const relink = before !== undefined && (before.scope !== scopeNow || (before.state === 'running' && before.relink));
  const rescoped = resumed && before?.scope !== scopeNow;
  if (!resumed) beginAnew(frontier, database, scope);
  else if (rescoped) frontier.reconsider(scope.start);
  if (!scope.archived) {
    frontier.add({ url: scope.start, source: scope.start, depth: 0, priority: PRIORITY.start });
    // Another source may have found it before this one was added.
    frontier.reassign(scope.start, scope.start);
  }
  // Until all is read again the round stays one of another scope, so that a kill leaves nothing out.
  keepRound(database, scope.start, { state: 'running', scope: rescoped ? before!.scope : scopeNow, relink });
  return { resumed, relink, rescoped };
}

/** Notes that all that was had in a round before its scope was changed was read for links again. */
export function keepScope(database: DatabaseSync, scope: SourceScope): void {
  keepRound(database, scope.start, { state: 'running', scope: fingerprint(scope), relink: true });
}

function beginAnew(frontier: Frontier, database: DatabaseSync, scope: SourceScope): void {
  if (scope.archived) {
    // What an archive holds does not change: only its index is asked, for what it holds more.
    askIndexAnew(database, scope, scope.archived.archive);
    frontier.changed();
  } else {
    leaveArchive(database, scope.start);
    frontier.beginAnew(scope.start);
  }
}

/** Notes that nothing of a round is left. */
export function endRound(database: DatabaseSync, scope: SourceScope): void {
  keepRound(database, scope.start, { state: 'finished', scope: fingerprint(scope), relink: false });
}
