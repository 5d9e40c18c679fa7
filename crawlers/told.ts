/**
 * What machine exports tell: the addresses of pages that hold nothing beyond them, and so are not asked for. Kept in the
 * store of record, so that it holds over restarts and where the export has not changed since.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openPage, PageError, type PageForm, type PageSource } from '../parsers/page.ts';
import { RecordError } from '../parsers/parse.ts';
import { detectPlatform } from '../parsers/registry.ts';
import { canonicalAddress } from './addresses.ts';

/**
 * Reads which pages an export makes superfluous: those that its platform names, on the export's own host.
 *
 * @param form as `sniffForm` said; only forms that machines read are exports.
 * @returns keys for `Told.keep`; none where the page is no export, or cannot be read: then all its pages are asked for.
 */
export async function readTold(page: PageSource, form: PageForm): Promise<string[]> {
  if (form !== 'json' && form !== 'xml') return [];
  try {
    const opened = await openPage(page);
    const platform = detectPlatform(opened);
    if (!platform?.exportCovers) return [];
    const { host } = new URL(page.url!);
    const keys = new Set<string>();
    for (const entry of platform.exportCovers(opened, platform.parse(opened))) {
      const key = keyOf(entry, page.url!);
      if (key?.startsWith(`${host}/`)) keys.add(key);
    }
    return [...keys];
  } catch (error) {
    // The build names what cannot be read; here it only saves nothing.
    if (error instanceof PageError || error instanceof RecordError || error instanceof SyntaxError) return [];
    throw error;
  }
}

/** One key for http and https, with a slash at the end and without: exports are careless about both. */
function keyOf(entry: string, base: string): string | undefined {
  const below = entry.endsWith('/*');
  const address = canonicalAddress(below ? entry.slice(0, -1) : entry, base)?.replace(/^https?:\/\//, '');
  return below && address !== undefined ? `${address}*` : address?.replace(/\/$/, '');
}

/** How the reason begins why such a page was not asked for. */
export const TOLD = 'all it says is told by';

/** The addresses that exports made superfluous, by the export that did. */
export class Told {
  readonly #find: StatementSync;
  readonly #keep: StatementSync;
  readonly #forget: StatementSync;
  readonly #isAny: StatementSync;
  #any: boolean;

  constructor(database: DatabaseSync) {
    // An export that has failed in this round tells nothing; one that still waits told it the last time.
    this.#find = database.prepare(
      `SELECT t.export FROM told t JOIN frontier f ON f.url = t.export
       WHERE t.address = ? AND f.state IN ('done', 'waiting') AND f.capture IS NOT NULL`,
    );
    this.#keep = database.prepare('INSERT OR REPLACE INTO told (address, export, source) VALUES (?, ?, ?)');
    this.#forget = database.prepare('DELETE FROM told WHERE export = ?');
    this.#isAny = database.prepare('SELECT EXISTS (SELECT 1 FROM told) AS any');
    this.#any = this.#isAny.get()?.any === 1;
  }

  /** Notes what an export tells now, instead of what it told before. @param keys of `readTold` */
  keep(address: string, source: string, keys: readonly string[]): void {
    if (this.#any) this.#forget.run(address);
    for (const key of keys) this.#keep.run(key, address, source);
    this.#any ||= keys.length > 0;
  }

  /** The export that tells all the page does, or undefined. */
  by(url: string): string | undefined {
    if (!this.#any) return undefined;
    const keys = [keyOf(url, url)!];
    const path = url.replace(/^https?:\/\//, '').split('?', 1)[0]!;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      keys.push(`${path.slice(0, end + 1)}*`);
    }
    for (const one of keys) {
      const found = this.#find.get(one)?.export;
      if (found !== undefined && found !== url) return String(found);
    }
    return undefined;
  }
}
