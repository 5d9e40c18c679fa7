/** Scope: which addresses belong to which source. */
import type { Config, Source } from '../workspace/config.ts';
import { canonicalAddress, folderOf } from './addresses.ts';
import { mazeOf } from './traps.ts';
import { CrawlError } from './types.ts';
import { archiveOf, type WaybackArchive, type Window, windowOf } from './wayback/archive.ts';

export interface SourceScope {
  source: Source;
  /** Canonical address of the source: where its crawl begins, and its name in the store of record. */
  start: string;
  /** Beginnings of the addresses it covers, without scheme: a site that moves to https stays itself. */
  include: string[];
  exclude: RegExp[];
  maxDepth: number;
  maxPages: number;
  /** Whether the configuration says what to include; then nothing beyond is taken. */
  explicit: boolean;
  /** The archive that it is read out of instead of its site, and which captures count. */
  archived: { archive: WaybackArchive; window: Window } | undefined;
}

/** Makes the scope of a source. */
export function scopeOf(source: Source, config: Config): SourceScope {
  const start = canonicalAddress(source.url)!;
  const include = source.include ?? [folderOf(start)];
  const archive = archiveOf(source);
  return {
    source,
    start,
    include: include.map((entry) => beginningOf(entry, start, source)),
    exclude: (source.exclude ?? []).map((pattern) => new RegExp(pattern)),
    maxDepth: source.maxDepth ?? config.crawl.maxDepth,
    maxPages: source.maxPages ?? config.crawl.maxPages,
    explicit: source.include !== undefined,
    archived: archive && { archive, window: windowOf(source) },
  };
}

/** An entry of `include`: an address, or a path on the host of the source. */
function beginningOf(entry: string, start: string, source: Source): string {
  if (URL.canParse(entry, start)) return withoutScheme(new URL(entry, start).href);
  throw new CrawlError(
    'usage',
    `confgraph.yaml: source ${source.url}: include "${entry}" is neither an address nor a path`,
    'Write it as https://host/path/ or as /path/.',
  );
}

/**
 * Takes the place to which the source itself was redirected into its scope, where that is the same place under another
 * spelling: https for http, www or not. A dead edition that leads to the front page is no other spelling of it.
 */
export function extendScope(scope: SourceScope, address: string): void {
  const start = new URL(scope.start);
  const target = new URL(address);
  const bareHost = (url: URL) => url.host.replace(/^www\./, '');
  if (scope.explicit || bareHost(start) !== bareHost(target)) return;
  if (!target.pathname.startsWith(new URL(folderOf(scope.start)).pathname)) return;
  const folder = `${target.host}${new URL(folderOf(scope.start)).pathname}`;
  if (!scope.include.includes(folder)) scope.include.push(folder);
}

/**
 * The source an address belongs to: of those that cover it the one that says so most exactly. So pages of an edition
 * are that edition's, even where they are found from another source.
 */
export function sourceFor(address: string, scopes: SourceScope[]): SourceScope | undefined {
  let best: SourceScope | undefined;
  let longest = -1;
  const bare = withoutScheme(address);
  for (const scope of scopes) {
    for (const beginning of scope.include) {
      if (beginning.length > longest && bare.startsWith(beginning) && whyExcluded(address, scope) === undefined) {
        best = scope;
        longest = beginning.length;
      }
    }
  }
  return best;
}

/** Whether a machine export that a platform names belongs to a source: exports often stand outside its folder. */
export function coversExport(address: string, scope: SourceScope): boolean {
  return (
    !scope.explicit && new URL(address).host === new URL(scope.start).host && whyExcluded(address, scope) === undefined
  );
}

/** Why an address is left out although it is in a covered place, or undefined. */
export function whyExcluded(address: string, scope: SourceScope): string | undefined {
  const pattern = scope.exclude.find((one) => one.test(address));
  return pattern ? `matches exclude ${pattern}` : mazeOf(address);
}

/** Why no source covers an address. */
export function whyOutside(address: string, scopes: SourceScope[]): string {
  const bare = withoutScheme(address);
  const near = scopes.find((scope) => scope.include.some((beginning) => bare.startsWith(beginning)));
  return (near && whyExcluded(address, near)) ?? 'outside the scope of every source';
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
