/** A page of the frontier: how soon it is asked for, and what may come of it. */

/** Lower is asked for first. */
export const PRIORITY = { start: 0, export: 1, sitemap: 5, list: 10, detail: 20, edition: 25, link: 30 } as const;

/** Whether it is made for machines: exports and sitemaps stand where their software puts them, often outside a scope. */
export function isForMachines(priority: number): boolean {
  return priority === PRIORITY.export || priority === PRIORITY.sitemap;
}

export interface FrontierPage {
  url: string;
  source: string;
  host: string;
  depth: number;
  priority: number;
  not_before: number;
  attempts: number;
  etag: string | null;
  last_modified: string | null;
  capture: number | null;
  redirects: number;
  /** Asked of an archive of the web: a question to its index, or a page that is read out of it. Else null. */
  via: 'index' | 'replay' | null;
}

export interface NewPage {
  url: string;
  source: string;
  depth: number;
  priority: number;
  foundOn?: string | undefined;
  redirects?: number;
}

/** What came of asking for a page. */
export type PageOutcome =
  | {
      state: 'done';
      capture?: number;
      etag?: string;
      lastModified?: string;
      reason?: string;
      redirectTo?: string;
      /** HTTP status, of an address where there is nothing (404, 410). */
      status?: number;
    }
  | { state: 'failed'; reason: string; hint: string }
  | { state: 'refused'; by: 'robots' | 'scope' | 'guard'; reason: string }
  | { state: 'waiting'; reason: string; notBefore: number; attempts: number };
