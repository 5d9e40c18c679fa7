/** Import: from saved files to captures. */
import { readFileSync, statSync } from 'node:fs';
import { sniffForm } from '../parsers/page.ts';
import { ArchiveError } from '../workspace/archive.ts';
import { type NewCapture, openArchive, recordCaptures } from '../workspace/captures.ts';
import { LockedError, lockWorkspace } from '../workspace/lock.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { canonicalAddress, isAsset } from './addresses.ts';
import { type ImportItem, listImport, missing, unreadable } from './import-files.ts';
import { CrawlError, type ImportOptions, type ImportReport } from './types.ts';

/** A batch is written when it holds this many files or bytes: few enough to lose little time to a kill. */
const BATCH_FILES = 64;
const BATCH_BYTES = 16_000_000;

/** The largest file that is taken for a page, in bytes. */
const LARGEST = 256_000_000;

/**
 * Imports files and folders. The same import again changes nothing; one that was interrupted goes on.
 *
 * @param paths as the user gave them.
 * @throws CrawlError where nothing can be imported: no such index, another import at work, a full disk.
 */
export async function importPaths(
  workspace: Workspace,
  paths: string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const began = performance.now();
  const list = listImport(paths, { ...options, url: addressOf(options.url, paths) });
  const report: ImportReport = {
    imported: 0,
    unchanged: 0,
    skipped: list.skipped,
    failed: list.failed,
    indexes: list.indexes,
    notes: list.notes,
    stopped: false,
    bytes: 0,
    seconds: 0,
  };
  const release = lock(workspace);
  try {
    const archive = await openArchive(workspace, 'import');
    try {
      let batch: NewCapture[] = [];
      let bytes = 0;
      const write = async () => {
        const recorded = await recordCaptures(workspace.database, archive, batch);
        const fresh = recorded.filter((one) => one.isNew).length;
        report.imported += fresh;
        report.unchanged += recorded.length - fresh;
        report.bytes += bytes;
        batch = [];
        bytes = 0;
      };
      for (const [index, item] of list.items.entries()) {
        if (options.signal?.aborted) {
          report.stopped = true;
          break;
        }
        const capture = readItem(item, report);
        if (capture) {
          batch.push(capture);
          bytes += capture.body.byteLength;
        }
        if (batch.length >= BATCH_FILES || bytes >= BATCH_BYTES) await write();
        options.onProgress?.({ done: index + 1, total: list.items.length, file: item.file });
      }
      await write();
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw new CrawlError('disk', error.message, undefined, error);
    throw error;
  } finally {
    release();
  }
  report.seconds = (performance.now() - began) / 1000;
  return report;
}

function addressOf(url: string | undefined, paths: string[]): string | undefined {
  if (url === undefined) return undefined;
  const single = paths.length === 1 && statSync(paths[0]!, { throwIfNoEntry: false })?.isDirectory() !== true;
  if (!single) {
    throw new CrawlError(
      'usage',
      '--url names the address of one page, but more than one file was given',
      'Import the files one by one, or write their addresses into an INDEX.tsv (columns file and url).',
    );
  }
  const address = canonicalAddress(url);
  if (address === undefined) {
    throw new CrawlError('usage', `--url ${url}: not an http or https address`, 'Give it as https://host/path.');
  }
  return address;
}

function lock(workspace: Workspace): () => void {
  try {
    return lockWorkspace(workspace, 'import');
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new CrawlError('locked', error.message, 'Wait until it is done, then import again.', error);
  }
}

/** Reads one file; what it cannot use it notes in the report. */
function readItem(item: ImportItem, report: ImportReport): NewCapture | undefined {
  const { file } = item;
  const skip = (reason: string, hint: string) => {
    // In a folder, pictures and styles beside the pages are a matter of course; a file that was named is missed.
    if (item.named) report.failed.push({ file, reason, hint });
    else report.skipped.push({ file, reason });
  };
  let body: Buffer;
  let modified: Date;
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) {
      report.failed.push(missing(file));
      return undefined;
    }
    if (!item.named && isAsset(`http://file/${encodeURIComponent(file)}`)) {
      report.skipped.push({ file, reason: 'not a page, by its name' });
      return undefined;
    }
    if (stats.size > LARGEST) {
      skip(`too large for a page (${stats.size} bytes)`, `Pages of up to ${LARGEST} bytes can be imported.`);
      return undefined;
    }
    body = readFileSync(file);
    modified = stats.mtime;
  } catch (cause) {
    report.failed.push(unreadable(file, cause));
    return undefined;
  }
  const form = sniffForm(body, item.contentType, file);
  if (form === 'empty') {
    report.failed.push({ file, reason: 'the file is empty', hint: 'Save the page again.' });
    return undefined;
  }
  if (form === 'unknown') {
    const zip = body.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
    skip(
      zip ? 'a zip archive' : 'not a page: neither HTML, text, PDF, JSON, XML nor iCalendar',
      zip ? 'Unpack it, then import the folder.' : 'Save the page as HTML, text or PDF, then import that.',
    );
    return undefined;
  }
  return {
    url: item.url,
    body,
    contentType: item.contentType,
    fetchedAt: modified.toISOString(),
    how: 'import',
    status: 200,
    source: item.source,
    file,
    series: item.series,
    edition: item.edition,
    hintBasis: 'index',
  };
}
