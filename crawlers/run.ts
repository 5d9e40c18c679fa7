/** What the parts of one run of the crawler share. */
import type { Dispatcher } from 'undici';
import type { RegisteredPlatform } from '../parsers/platform.ts';
import type { Config } from '../workspace/config.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Committer } from './commit.ts';
import type { Fetched, FetchOptions } from './fetch.ts';
import type { Frontier } from './frontier.ts';
import type { Hosts } from './hosts.ts';
import type { PartsCache } from './rendering/parts.ts';
import type { Renderer } from './rendering/renderer.ts';
import type { ScriptSites } from './rendering/script-sites.ts';
import type { SourceScope } from './scope.ts';
import type { Slots } from './slots.ts';
import type { Told } from './told.ts';
import type { Traps } from './traps.ts';
import type { Twins } from './twins.ts';

/** Waiting times in milliseconds; tests shorten them. */
export interface Timing {
  /** Before the second, third… try of a page. */
  retry: readonly number[];
  /** The same for a server that says it is overloaded. */
  overload: readonly number[];
  /** A host that wants to be left in peace for longer is left to the next run. */
  patience: number;
}

/** What a survey has asked for of a source. */
export interface SurveyState {
  /** Requests made for exports, lists and the like. */
  lists: number;
  /** Addresses of the pages that stand for the others, once they are chosen. */
  samples: string[] | undefined;
}

/** What is remembered of a source while it is crawled. */
export interface SourceState {
  scope: SourceScope;
  /** Pages had in this round. */
  pages: number;
  /** True where pages that have not changed must be read for links. */
  relink: boolean;
  platform: RegisteredPlatform | undefined;
  /** Pages looked at without finding a platform. */
  looked: number;
  /** Where it is only surveyed; see `survey.ts`. */
  survey: SurveyState | undefined;
}

interface Tally {
  /** robots.txt included. */
  requests: number;
  fetched: number;
  notModified: number;
  unchanged: number;
  skipped: number;
  bytes: number;
  inFlight: number;
  lastUrl: string | undefined;
  notes: Set<string>;
}

export interface Run {
  workspace: Workspace;
  config: Config;
  frontier: Frontier;
  hosts: Hosts;
  /** What exports tell, so that it need not be asked for. */
  told: Told;
  traps: Traps;
  /** Pages that are the same under several addresses. */
  twins: Twins;
  committer: Committer;
  /** Of all sources of the configuration: a page belongs to the one that covers it most exactly. */
  scopes: SourceScope[];
  /** Those that are crawled, by their start. */
  sources: Map<string, SourceState>;
  dispatcher: Dispatcher;
  userAgent: string;
  timing: Timing;
  slots: Slots;
  /** True where only as much is asked for as shows how large the sites are. */
  isSurvey: boolean;
  signal: AbortSignal;
  tally: Tally;
  /** Links left aside, each once: address → why. */
  outOfScope: Map<string, string>;
  renderer: Renderer;
  scriptSites: ScriptSites;
  /** Answers to what pages asked for while they were rendered. */
  parts: PartsCache;
  /** Asks for what a page needs to be rendered; see `askBeside`. */
  beside(url: string, headers: Record<string, string>): Promise<Fetched>;
  /** Milliseconds between two requests to the host of an address. */
  delayOf(address: string): number;
  /** Makes sure somebody works on a host. */
  wake(origin: string): void;
}

/** The bounds of every request of a run. */
export function fetchOptions(run: Run): FetchOptions {
  return {
    dispatcher: run.dispatcher,
    userAgent: run.userAgent,
    timeout: run.config.crawl.timeout * 1000,
    maxBytes: run.config.crawl.maxBytes,
    signal: run.signal,
  };
}

/** More links than this are not kept for the report. */
const MOST_OUT_OF_SCOPE = 100_000;

/** Notes a link that is left aside. */
export function leaveAside(run: Run, url: string, why: string): void {
  if (run.outOfScope.size < MOST_OUT_OF_SCOPE && !run.outOfScope.has(url)) run.outOfScope.set(url, why);
}
