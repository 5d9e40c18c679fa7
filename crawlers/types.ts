/** What crawling and importing give back: the shapes that commands show to people and print as JSON. */

/** A crawl or an import that cannot be done at all. Nothing was lost; `hint` says what to do. */
export class CrawlError extends Error {
  override name = 'CrawlError';
  /** `locked`: another process is at it. `usage`: what was asked for does not exist. `disk`: nothing can be written. */
  readonly code: 'locked' | 'usage' | 'disk';
  readonly hint: string | undefined;
  constructor(code: 'locked' | 'usage' | 'disk', message: string, hint?: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/** Why the crawl stands still just now. */
export interface Waiting {
  /** Scheme, host and port. */
  host: string;
  /** Milliseconds since the epoch. */
  until: number;
  /** In words: "delay of 1 s", "robots.txt asks for 10 s between requests", "answered 429 and asked to wait 60 s"… */
  why: string;
}

/** How far a crawl is; given a few times a second. */
export interface CrawlProgress {
  /** Pages dealt with in this round, runs before this one included. */
  done: number;
  /** Pages known and not yet asked for. */
  waiting: number;
  failed: number;
  refused: number;
  /** Over the last seconds. */
  pagesPerSecond: number;
  /** Bytes received on the wire in this run. */
  bytes: number;
  seconds: number;
  /** At the delays known, for the pages known. */
  secondsLeft: number;
  /** The address asked for last. */
  url: string | undefined;
  /** The host that is waited for, if none is being asked. */
  waitingFor: Waiting | undefined;
}

interface CrawlFailure {
  url: string;
  /** What happened, in words. */
  reason: string;
  /** What to do about it. */
  hint: string;
}

/** A link to where there is nothing. Sites are full of them: they are counted, and are no failure of the crawl. */
export interface DeadLink {
  url: string;
  /** 404 or 410. */
  status: number;
  /** A page that has the link. */
  foundOn: string | undefined;
}

/** A capture in an archive of the web that was left out: of a parked domain, a page that says "not found"… */
export interface SetAside {
  url: string;
  /** When it was captured: ISO 8601, UTC. */
  capturedAt: string;
  reason: string;
  /** When the capture was made that was read instead; undefined where there was none. */
  instead: string | undefined;
}

/** What an archive of the web holds of a source, as far as its index was read. */
export interface Held {
  pages: number;
  captures: number;
  /** When the first and the last of them were made: ISO 8601, UTC; undefined where there is none. */
  first: string | undefined;
  last: string | undefined;
}

export interface CrawlRefusal {
  url: string;
  /** Who refused: the site's robots.txt or robots tags, the scope of the source, or the guard against private addresses. */
  by: 'robots' | 'scope' | 'guard';
  reason: string;
}

export interface CrawlReport {
  /** Requests made in this run, robots.txt included. */
  requests: number;
  /** Pages that earlier runs of the same round dealt with, where one was interrupted or looked at by a dry run. */
  earlier: number;
  /** Pages whose content is new in the archive. */
  fetched: number;
  /** Pages that the server said have not changed (304). */
  notModified: number;
  /** Pages that came with the same bytes as before. */
  unchanged: number;
  /** Answers that are no pages: redirects, images and the like. */
  skipped: number;
  failed: CrawlFailure[];
  /** Links that lead nowhere. */
  deadLinks: DeadLink[];
  refused: {
    robots: number;
    scope: number;
    guard: number;
    /** Pages left alone because an export tells all they say. */
    told: number;
    /** All that robots and the guard refused, and examples of what is out of scope; at most 1,000. */
    list: CrawlRefusal[];
  };
  /** Captures in archives of the web that were left out, with the reason; at most 1,000 are listed. */
  setAside: { count: number; list: SetAside[] };
  /** Pages still waiting: the run was stopped, or a host asks for more patience than a run has. The next crawl goes on there. */
  left: number;
  /** Why something is left. */
  leftBecause: string | undefined;
  /** Things its user should know, in words. */
  notes: string[];
  /** True where an earlier run was resumed, false where a round began. */
  resumed: boolean;
  /** True where the AbortSignal stopped it. */
  stopped: boolean;
  /** Bytes received on the wire. */
  bytes: number;
  seconds: number;
}

export interface PlannedSource {
  url: string;
  series: string | undefined;
  edition: string | undefined;
  /** `new`: never crawled. `resume`: a crawl was interrupted. `revisit`: a whole round was done. */
  state: 'new' | 'resume' | 'revisit';
  /** Requests that the crawl will make of it: for what is known, and what that will probably lead to. */
  requests: number;
  /** Of those, for addresses that are known. */
  known: number;
  /** The addresses that will be asked for first, best first, at most 10. */
  first: string[];
  /** Seconds between two requests to its host, by robots.txt where it is known, else by the configuration. */
  delay: number;
  /** The archive of the web that it is read out of, and what that holds; undefined where it is fetched from its own site. */
  archive: { address: string; held: Held | undefined } | undefined;
  /** What is known of robots.txt on its first address. */
  robots: 'allows' | 'refuses' | 'not yet read';
  /** Why its host must be waited for, if it must. */
  waitingFor: Waiting | undefined;
  /** Why nothing can be had of it, if so: its first page failed or was refused. */
  trouble: { reason: string; hint: string } | undefined;
}

export interface CrawlPlan {
  sources: PlannedSource[];
  /** Requests that the crawl will make, probably. */
  requests: number;
  /** What they will take, hosts side by side. */
  seconds: number;
  /** True where pages lead to ever more, or a source was never looked at: then it may well be more. */
  growing: boolean;
  /** Requests that were made to find out. What came is kept; the crawl does not ask for it again. */
  asked: number;
  /** Things its user should know, in words. */
  notes: string[];
  /** The name that sites are told. */
  userAgent: string;
}

export interface ImportOptions {
  /**
   * The address of a single page; where the pages of a folder or zip stood; below which address pages of a WARC, WACZ or
   * WET file are wanted.
   */
  url?: string | undefined;
  /** For pages of which the index says nothing. */
  series?: string | undefined;
  edition?: string | undefined;
  /** An INDEX.tsv. Without it a folder's own INDEX.tsv is used. */
  index?: string | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

interface ImportProgress {
  done: number;
  total: number;
  file: string;
  /** How much of the file is read, from 0 to 1, where it is long. */
  part?: number | undefined;
}

export interface ImportReport {
  /** Pages new in the archive. */
  imported: number;
  /** Pages that were there already. */
  unchanged: number;
  /**
   * Files and rows that are no pages of a site, with the reason: not 200, needed a login, an image… With `count` as many
   * records of a file of many pages.
   */
  skipped: { file: string; reason: string; count?: number }[];
  failed: { file: string; reason: string; hint: string }[];
  /** The index files that were used. */
  indexes: string[];
  /** Things its user should know, in words. */
  notes: string[];
  /** True where the AbortSignal stopped it. */
  stopped: boolean;
  bytes: number;
  seconds: number;
}
