/** Reads an INDEX.tsv: which file is which page, and of which edition. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../parsers/reading/encoding.ts';
import { canonicalAddress } from './addresses.ts';
import { CrawlError } from './types.ts';

export interface IndexRow {
  /** Line of the index, from 1. */
  line: number;
  /** The path as its user would write it: that of the index's folder, and the row's own. */
  file: string;
  url: string | undefined;
  series: string | undefined;
  edition: string | undefined;
  contentType: string | undefined;
  /** Why the row is no page of the site, if it is none. */
  skip: string | undefined;
  /** What is wrong with the row, if anything. */
  problem: string | undefined;
}

/**
 * Reads an index: tab-separated, with a header; `file` and any of `url`, `event_series`, `edition`, `content_type`,
 * `status`, `login`; other columns are ignored.
 *
 * @param path as the user gave it.
 * @throws CrawlError where it cannot be read or has no column `file`.
 */
export function readIndex(path: string): IndexRow[] {
  let text: string;
  try {
    text = decodeText(readFileSync(path));
  } catch (cause) {
    throw new CrawlError(
      'usage',
      `${path}: the index cannot be read (${(cause as Error).message})`,
      'Check the path given with --index.',
      cause,
    );
  }
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  if (!columns.includes('file')) {
    throw new CrawlError(
      'usage',
      `${path}: no column "file" in its first line`,
      'An index has a header line; columns are separated by tabs: file, and any of url, event_series, edition, content_type, status, login.',
    );
  }
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() || undefined;
    return [rowOf(cell, index + 2, dirname(path))];
  });
}

function rowOf(cell: (name: string) => string | undefined, line: number, folder: string): IndexRow {
  const name = cell('file');
  const address = cell('url');
  const url = address === undefined ? undefined : canonicalAddress(address);
  const status = cell('status');
  const login = cell('login');
  let skip: string | undefined;
  if (status !== undefined && Number(status) !== 200) skip = `its status is ${status}, not 200`;
  else if (login !== undefined && !/^(no|none|false|0|-)$/i.test(login)) skip = `it needed a login (${login})`;
  let problem: string | undefined;
  if (name === undefined) problem = `line ${line} of the index names no file`;
  else if (address !== undefined && url === undefined) {
    problem = `line ${line} of the index: "${address}" is not an http or https address`;
  }
  return {
    line,
    // An absolute path stands for itself; join would put it below the folder.
    file: name === undefined ? '' : name.startsWith('/') ? name : join(folder, name),
    url,
    series: cell('event_series'),
    edition: cell('edition'),
    contentType: cell('content_type'),
    skip,
    problem,
  };
}
