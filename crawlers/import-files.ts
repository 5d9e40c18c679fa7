/** Which files an import is about, and what is known of each, before any is read. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type IndexRow, readIndex } from './import-index.ts';
import type { ImportOptions } from './types.ts';

/** A file to be imported. */
export interface ImportItem {
  /** As its user would write it. */
  file: string;
  /** The path given of which it came. */
  source: string;
  url: string | undefined;
  series: string | undefined;
  edition: string | undefined;
  contentType: string | undefined;
  /** True where its user named this very file, so that what cannot be imported is a failure, not a matter of course. */
  named: boolean;
}

export interface ImportList {
  items: ImportItem[];
  skipped: { file: string; reason: string }[];
  failed: { file: string; reason: string; hint: string }[];
  indexes: string[];
  notes: string[];
}

const indexName = /^INDEX\.tsv$/i;

/** What is at hand while the files are looked for. */
interface Search {
  list: ImportList;
  options: Pick<ImportOptions, 'index' | 'url' | 'series' | 'edition'>;
  /** Absolute paths dealt with: a file named twice, or in two folders that overlap, is one page. */
  seen: Set<string>;
  /** Folders looked into, without symbolic links. */
  folders: Set<string>;
  /** The index given with `--index`, and the absolute paths it speaks of. */
  given: { path: string; rows: IndexRow[]; listed: Set<string> } | undefined;
}

/** Finds the files of an import: those named, those below the folders named, those that an index lists. */
export function listImport(
  paths: string[],
  options: Pick<ImportOptions, 'index' | 'url' | 'series' | 'edition'>,
): ImportList {
  const list: ImportList = { items: [], skipped: [], failed: [], indexes: [], notes: [] };
  const search: Search = { list, options, seen: new Set(), folders: new Set(), given: undefined };
  if (options.index !== undefined) {
    const rows = readIndex(options.index);
    list.indexes.push(options.index);
    search.given = { path: resolve(options.index), rows, listed: new Set(rows.map((row) => resolve(row.file))) };
  }
  for (const path of paths) addPath(search, path);
  if (search.given && list.items.length > 0 && ![...search.given.listed].some((path) => search.seen.has(path))) {
    list.notes.push(
      `No row of ${options.index} is about a file that was imported: its files are looked for in ${dirname(options.index!)}`,
    );
  }
  return list;
}

function addPath(search: Search, path: string): void {
  const { given, list } = search;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() && (indexName.test(basename(path)) || resolve(path) === given?.path)) {
    // An index that is itself the path: all of its rows.
    if (!list.indexes.includes(path)) list.indexes.push(path);
    addRows(search, readIndex(path), path);
    return;
  }
  if (given) addRows(search, given.rows, path, resolve(path));
  if (stats?.isDirectory()) addFolder(search, path, path);
  else if (given?.listed.has(resolve(path))) return;
  else if (stats) addFile(search, path, path, true);
  else list.failed.push(missing(path));
}

/** Takes the rows of an index, of those only whose files are in `root` where it is given. Returns what they list. */
function addRows(search: Search, rows: IndexRow[], source: string, root?: string): Set<string> {
  const { list, options, seen } = search;
  const listed = new Set<string>();
  for (const row of rows) {
    const path = resolve(row.file);
    if (row.file !== '' && root !== undefined && !isWithin(path, root)) continue;
    listed.add(path);
    if (seen.has(path) && row.file !== '') continue;
    seen.add(path);
    if (row.skip !== undefined) list.skipped.push({ file: row.file, reason: row.skip });
    else if (row.problem !== undefined) {
      list.failed.push({
        file: row.file,
        reason: row.problem,
        hint: 'Mend that line of the index, then import again.',
      });
    } else {
      list.items.push({
        file: row.file,
        source,
        url: row.url,
        series: row.series ?? options.series,
        edition: row.edition ?? options.edition,
        contentType: row.contentType,
        named: true,
      });
    }
  }
  return listed;
}

function addFile(search: Search, file: string, source: string, named: boolean): void {
  const path = resolve(file);
  if (search.seen.has(path)) return;
  search.seen.add(path);
  const { url, series, edition } = search.options;
  search.list.items.push({ file, source, url, series, edition, contentType: undefined, named });
}

function addFolder(search: Search, folder: string, source: string): void {
  const { list, given } = search;
  let names: string[];
  try {
    // A link to a folder above would lead round for ever.
    const real = realpathSync(folder);
    if (search.folders.has(real)) return;
    search.folders.add(real);
    names = readdirSync(folder).sort();
  } catch (cause) {
    list.failed.push(unreadable(folder, cause));
    return;
  }
  const own = given ? undefined : names.find((name) => indexName.test(name));
  let listed: Set<string> | undefined;
  if (own !== undefined) {
    const index = join(folder, own);
    list.indexes.push(index);
    list.notes.push(`${index} was found and used`);
    listed = addRows(search, readIndex(index), source, resolve(folder));
  } else if (given && isWithin(resolve(folder), dirname(given.path))) {
    listed = given.listed;
  }
  for (const name of names) {
    const file = join(folder, name);
    const path = resolve(file);
    if (name.startsWith('.') || indexName.test(name) || path === given?.path) continue;
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isDirectory()) addFolder(search, file, source);
    else if (!stats?.isFile() || listed?.has(path)) continue;
    // Beside an index lie notes and copies; what it does not list is no page, unless it is named.
    else if (listed) list.skipped.push({ file, reason: 'not listed in the index; name the file itself to import it' });
    else addFile(search, file, source, false);
  }
}

/** A file that is not there. */
export function missing(file: string): { file: string; reason: string; hint: string } {
  return { file, reason: 'there is no such file', hint: 'Check the path; everything else was imported.' };
}

/** A file or folder that cannot be read. */
export function unreadable(file: string, cause: unknown): { file: string; reason: string; hint: string } {
  return {
    file,
    reason: `cannot be read (${(cause as Error).message})`,
    hint: 'Check its permissions; everything else was imported.',
  };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith('/'));
}
