/** Answers of a CDX server, in the forms that the servers give them. */

export interface CdxRow {
  /** YYYYMMDDhhmmss, UTC. */
  timestamp: string;
  original: string;
  mime: string;
  /** "-" where the index does not say, as of revisits. */
  status: string;
  digest: string | undefined;
}

export interface CdxAnswer {
  rows: CdxRow[];
  /** Where the next question goes on; undefined at the end, and of servers that know no such keys. */
  resumeKey: string | undefined;
}

/** An answer that is none. */
export class CdxError extends Error {
  override name = 'CdxError';
}

/**
 * Reads an answer: one JSON array of rows with the names of the columns first (Wayback Machine), an object a line (pywb,
 * OutbackCDX), or lines of fields with an object at their end (CDXJ) or without (CDX).
 *
 * @throws CdxError
 */
export function parseCdx(text: string): CdxAnswer {
  const start = text.trimStart();
  if (start === '') return { rows: [], resumeKey: undefined };
  if (start.startsWith('<')) throw new CdxError('the index answered with a page, not with rows');
  if (start.startsWith('[')) return parseTable(start);
  const lines = start.split('\n').map((line) => line.trim());
  const end = lines.indexOf('');
  const resumeKey = end >= 0 ? lines.slice(end).find((line) => line !== '') : undefined;
  const rows = lines.slice(0, end < 0 ? lines.length : end).map(parseLine);
  return { rows: rows.flatMap((row) => row ?? []), resumeKey };
}

function parseTable(text: string): CdxAnswer {
  let table: unknown;
  try {
    table = JSON.parse(text);
  } catch (cause) {
    throw new CdxError(`the index answered with damaged JSON (${(cause as Error).message})`, { cause });
  }
  if (!Array.isArray(table) || !table.every((row): row is string[] => Array.isArray(row))) {
    throw new CdxError('the index answered with JSON that is no table');
  }
  const [header = [], ...rest] = table;
  // After an empty row stands the key, alone.
  const end = rest.findIndex((row) => row.length === 0);
  const resumeKey = end >= 0 ? rest[end + 1]?.[0] : undefined;
  const rows = rest.slice(0, end < 0 ? rest.length : end).flatMap((row) => {
    const fields = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    return rowOf(fields) ?? [];
  });
  return { rows, resumeKey };
}

function parseLine(line: string): CdxRow | undefined {
  const brace = line.indexOf('{');
  if (brace >= 0) {
    let fields: Record<string, unknown>;
    try {
      fields = JSON.parse(line.slice(brace));
    } catch (cause) {
      throw new CdxError(`the index answered with damaged JSON (${(cause as Error).message})`, { cause });
    }
    const [, timestamp] = line.slice(0, brace).trim().split(' ');
    return rowOf({ timestamp, ...fields });
  }
  const [, timestamp, original, mime, status, digest] = line.split(' ');
  return rowOf({ timestamp, original, mime, status, digest });
}

function rowOf(fields: Record<string, unknown>): CdxRow | undefined {
  const text = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((one) => one !== undefined && one !== null && one !== '');
    return value === undefined ? undefined : String(value);
  };
  const timestamp = text('timestamp');
  const original = text('original', 'url');
  if (!timestamp || !/^\d{14}$/.test(timestamp) || !original) return undefined;
  return {
    timestamp,
    original,
    mime: text('mimetype', 'mime') ?? 'unk',
    status: text('statuscode', 'status') ?? '-',
    digest: text('digest')?.replace(/^sha1:/i, ''),
  };
}

const pages = /html|pdf|json|xml|text\/plain|calendar|^unk$|^-$|warc\/revisit/;

/** Whether a capture can be a page that is to be read. */
export function isGood({ mime, status }: CdxRow): boolean {
  if (/^(image|video|audio|font)\//i.test(mime)) return false;
  return (status === '200' || (status === '-' && mime === 'warc/revisit')) && pages.test(mime.toLowerCase());
}
