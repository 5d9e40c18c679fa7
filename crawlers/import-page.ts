/** One saved page of an import: a file's bytes become a capture, or the report says why not. */
import { readFileSync, statSync } from 'node:fs';
import { sniffForm } from '../parsers/page.ts';
import type { NewCapture } from '../workspace/captures.ts';
import { isAsset } from './addresses.ts';
import { type ImportItem, missing, unreadable } from './import-files.ts';
import type { ImportReport } from './types.ts';

/** The largest file that is taken for a page, in bytes. */
const LARGEST_FILE = 256_000_000;

/** Reads one file; what it cannot use it notes in the report. */
export function readPage(item: ImportItem, report: ImportReport): NewCapture | undefined {
  const { file } = item;
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
    if (stats.size > LARGEST_FILE) {
      leaveOut(item, report, {
        reason: `too large for a page (${stats.size} bytes)`,
        hint: `Pages of up to ${LARGEST_FILE} bytes can be imported.`,
      });
      return undefined;
    }
    return pageOf(item, readFileSync(file), stats.mtime.toISOString(), report);
  } catch (cause) {
    report.failed.push(unreadable(file, cause));
    return undefined;
  }
}

/** Makes a capture of bytes. @param modified when the file was saved, ISO 8601. */
export function pageOf(item: ImportItem, body: Buffer, modified: string, report: ImportReport): NewCapture | undefined {
  const { file } = item;
  const form = sniffForm(body, item.contentType, file);
  if (form === 'empty') {
    report.failed.push({ file, reason: 'the file is empty', hint: 'Save the page again.' });
    return undefined;
  }
  if (form === 'unknown') {
    leaveOut(item, report, {
      reason: 'not a page: neither HTML, text, PDF, JSON, XML nor iCalendar',
      hint: 'Save the page as HTML, text or PDF, then import that.',
    });
    return undefined;
  }
  return {
    url: item.url,
    body,
    contentType: item.contentType,
    fetchedAt: modified,
    how: 'import',
    status: 200,
    source: item.source,
    file,
    series: item.series,
    edition: item.edition,
    hintBasis: 'index',
  };
}

/** In a folder, pictures and styles beside the pages are a matter of course; a file that was named is missed. */
function leaveOut(item: ImportItem, report: ImportReport, why: { reason: string; hint: string }): void {
  if (item.named) report.failed.push({ file: item.file, ...why });
  else report.skipped.push({ file: item.file, reason: why.reason });
}
