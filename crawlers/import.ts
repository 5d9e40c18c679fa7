/** Import: from saved files, and from archives of the web that others made, to captures. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { openArchive } from '../workspace/captures.ts';
import { LockedError, lockWorkspace } from '../workspace/lock.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { canonicalAddress } from './addresses.ts';
import { openFile } from './archives/file.ts';
import { type ArchiveImport, importRevisits, importWarc } from './archives/import-warc.ts';
import { addressBelow, importZip } from './archives/import-zip.ts';
import { Revisits } from './archives/revisits.ts';
import { isWarc } from './archives/warc-reader.ts';
import { asDiskError } from './disk.ts';
import { type ImportItem, listImport, unreadable } from './import-files.ts';
import { readPage } from './import-page.ts';
import { ImportWriter } from './import-writer.ts';
import { CrawlError, type ImportOptions, type ImportReport } from './types.ts';

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
  const { url, ...rest } = options;
  const base = addressOf(url, paths);
  const folder = base !== undefined && statSync(paths[0]!, { throwIfNoEntry: false })?.isDirectory() === true;
  const list = listImport(paths, folder ? rest : { ...rest, url: base });
  const release = lock(workspace);
  const scratch = join(dirname(workspace.archiveDirectory), 'importing');
  try {
    const archive = await openArchive(workspace, 'import');
    const writer = new ImportWriter(workspace, archive);
    const { report } = writer;
    Object.assign(report, { skipped: list.skipped, failed: list.failed, indexes: list.indexes, notes: list.notes });
    // What a killed import left there.
    rmSync(scratch, { recursive: true, force: true });
    const revisits = new Revisits(workspace);
    try {
      let done = 0;
      const show = (file: string, part?: number) =>
        options.onProgress?.({ done, total: list.items.length, file, part });
      const run: ArchiveImport = {
        writer,
        revisits,
        signal: options.signal,
        onPart: () => undefined,
        scratch() {
          mkdirSync(scratch, { recursive: true });
          return scratch;
        },
      };
      for (const item of list.items) {
        if (options.signal?.aborted) break;
        run.onPart = (part) => show(item.file, part);
        await importItem(run, folder ? below(item, paths[0]!, base) : item);
        done += 1;
        show(item.file);
      }
      await importRevisits(run);
      report.stopped = options.signal?.aborted === true;
    } finally {
      revisits.close();
      rmSync(scratch, { recursive: true, force: true });
      await archive.close();
    }
    report.seconds = (performance.now() - began) / 1000;
    return report;
  } catch (error) {
    throw asDiskError(error, workspace.directory, 'import');
  } finally {
    release();
  }
}

/** An archive of the web by its content, whatever its name; else a page. */
async function importItem(run: ArchiveImport, item: ImportItem): Promise<void> {
  const kind = await kindOf(item, run.writer.report);
  if (kind === 'warc') return importWarc(run, item, { path: item.file, shown: item.file });
  if (kind === 'zip') return importZip(run, item);
  const capture = kind === 'page' ? readPage(item, run.writer.report) : undefined;
  if (capture) await run.writer.add(capture);
}

async function kindOf(item: ImportItem, report: ImportReport): Promise<'warc' | 'zip' | 'page' | 'unreadable'> {
  const { file } = item;
  if (!statSync(file, { throwIfNoEntry: false })) return 'page';
  try {
    const opened = openFile(file);
    try {
      if (await isWarc(opened, file)) return 'warc';
      const zip = opened.read(0, 4).toString('latin1') === 'PK\x03\x04';
      // An office document is a zip as well; those that hold pages are named .zip or .wacz.
      return zip && (item.named || /\.(zip|wacz)$/i.test(file)) ? 'zip' : 'page';
    } finally {
      opened.close();
    }
  } catch (cause) {
    report.failed.push(unreadable(file, cause));
    return 'unreadable';
  }
}

/** A file of a folder whose address is known. */
function below(item: ImportItem, folder: string, base: string): ImportItem {
  if (item.url !== undefined) return item;
  return { ...item, url: addressBelow(base, relative(folder, item.file).split(sep).join('/')) };
}

function addressOf(url: string | undefined, paths: string[]): string | undefined {
  if (url === undefined) return undefined;
  if (paths.length !== 1) {
    throw new CrawlError(
      'usage',
      '--url names the address of one page, one folder or one archive, but more than one path was given',
      'Import them one by one, or write their addresses into an INDEX.tsv (columns file and url).',
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
    if (!(error instanceof LockedError)) throw asDiskError(error, workspace.directory, 'import');
    throw new CrawlError('locked', error.message, 'Wait until it is done, then import again.', error);
  }
}
