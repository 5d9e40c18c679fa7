/** What a platform is to confgraph: how its pages are known, and how they are read. One folder in `platforms/` each. */
import type { Page } from './page.ts';
import type { PageRecord } from './records.ts';

/** A link worth following, found on a page of a platform. */
export interface DiscoveredLink {
  url: string;
  /** `export`: machine-readable, of many talks. `list`: leads to details. `detail`: one talk, session or person. */
  kind: 'export' | 'list' | 'detail' | 'edition';
}

export interface Platform {
  /** The software's name as its makers write it. */
  name: string;
  homepage: string;
  /** Whether real pages were read while it was built (`measured`), or only its shape in public code is known. */
  standing: 'measured' | 'unverified';
  /** What its reader was built from, for the table of platforms: real pages of when, or which public code. */
  builtFrom: string;
  /** Addresses that are certainly this platform's, before anything is fetched. */
  hosts?: RegExp[];
  /**
   * How surely the page was made by this software, 0 (not) to 1 (certain), by the marks the software leaves. It must
   * look at the page's form first and be cheap where the form is not one of its own.
   */
  detect(page: Page): number;
  /** The most that a costly `detect` gives: it is asked only where no other platform is as sure. */
  surest?: number;
  /** True where the programme can only be read after scripts ran. */
  needsBrowser?: boolean;
  /** Links on this page that lead to the programme, best first, absolute. */
  discover?(page: Page): DiscoveredLink[];
  /** Addresses that are machine exports of a whole event by their form, on whatever site they are linked. */
  exports?: RegExp[];
  /**
   * Which pages need not be fetched once this export was read, because they tell nothing that it does not: the pages of
   * the talks it gives, other formats of the same. What only pages tell (biographies, pages of the organizers' own
   * making) stays out. Absolute addresses; one that ends in `*` stands for all that begin so, and is cut behind a slash.
   *
   * @param records what `parse` made of the export.
   */
  exportCovers?(page: Page, records: readonly PageRecord[]): string[];
  /** Reads a page. Pure: no network, no clock, no state. An empty array where the page holds nothing. */
  parse(page: Page): PageRecord[];
}

/** A platform as the registry knows it: with the name of its folder as id. */
export interface RegisteredPlatform extends Platform {
  id: string;
}

/** Declares a platform, for the types' sake. */
export function definePlatform(platform: Platform): Platform {
  return platform;
}
