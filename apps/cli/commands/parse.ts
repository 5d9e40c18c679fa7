import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ImportItem, listImport } from '../../../crawlers/import-files.ts';
import { openPage, PageError } from '../../../parsers/page.ts';
import { type ParsedPage, parsePage } from '../../../parsers/parse.ts';
import { platformById, platforms } from '../../../parsers/registry.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { exitCode, type FailedItem, Failure, usageFailure } from '../failure.ts';
import { noteSome } from '../output.ts';

interface ParseOptions {
  url?: string;
  index?: string;
  platform?: string;
}

export default defineCommand<ParseOptions>({
  summary: 'read pages into records, a JSON line each; needs no workspace',
  configure: (command) =>
    command
      .argument('[file...]', 'files and folders; default: all that the index lists')
      .option('--url <URL>', 'the address of the page; for a single file')
      .option('--index <FILE>', 'a table of the files: columns file, url, content_type, status, login')
      .option('--platform <ID>', `read it as this platform: ${platforms.map(({ id }) => id).join(', ')}`),
  async run({ output, signal }, files, options) {
    checkUsage(files, options);
    const list = listImport(files.length > 0 ? files : [options.index!], { url: options.url, index: options.index });
    const failed: FailedItem[] = list.failed.map(({ file, reason }) => ({ what: file, reason }));
    for (const note of list.notes) output.note(note);
    noteSome(
      output,
      list.skipped.map(({ file, reason }) => `skipped ${file}: ${reason}`),
      'skipped',
    );
    // "file" is as its user wrote it, even where the index writes it otherwise.
    const asGiven = new Map(files.map((file) => [resolve(file), file]));
    let read = 0;
    let records = 0;
    const unrecognized: string[] = [];
    for (const [index, item] of list.items.entries()) {
      if (signal.aborted) return;
      const file = asGiven.get(resolve(item.file)) ?? item.file;
      output.progress.update('parse', `${index} of ${count(list.items.length, 'file')}, ${file}`);
      try {
        const parsed = await parseFile(item, file, options.platform);
        read += 1;
        records += parsed.records.length;
        if (parsed.records.length === 0) unrecognized.push(file);
        for (const record of parsed.records) await output.line(JSON.stringify(record));
      } catch (error) {
        failed.push({ what: file, reason: reasonOf(error) });
      }
    }
    noteSome(
      output,
      unrecognized.map((file) => `${file}: nothing recognized`),
      'in which nothing was recognized',
    );
    const skipped = list.skipped.length > 0 ? `; ${list.skipped.length} skipped` : '';
    if (read > 0 && records === 0) output.warn(`Nothing was recognized in ${count(read, 'file')}${skipped}.`);
    else output.note(`${count(records, 'record')} of ${count(read, 'file')}${skipped}.`);
    if (failed.length > 0) {
      throw new Failure(
        read > 0 ? 'partial' : 'failed',
        `${failed.length} of ${failed.length + read} files could not be read`,
        {
          failed,
          exitCode: read > 0 ? exitCode.partial : exitCode.failed,
        },
      );
    }
  },
});

function checkUsage(files: string[], { url, index, platform }: ParseOptions): void {
  if (files.length === 0 && index === undefined)
    throw usageFailure('name a file to parse, or an index of files with --index');
  if (url !== undefined && files.length !== 1) throw usageFailure('--url is the address of one page: name one file');
  if (url !== undefined && !URL.canParse(url)) {
    throw usageFailure(`--url ${url}: not a web address`, 'Write it in full, such as https://example.org/2026/');
  }
  if (platform !== undefined && !platformById(platform)) {
    throw usageFailure(`there is no platform "${platform}"`, `Platforms: ${platforms.map(({ id }) => id).join(', ')}.`);
  }
}

async function parseFile(item: ImportItem, file: string, platform: string | undefined): Promise<ParsedPage> {
  const bytes = await readFile(item.file);
  const page = await openPage({ bytes, url: item.url, file, contentType: item.contentType });
  if (page.form === 'empty') throw new PageError(`${file}: the file is empty. Save the page again.`);
  if (page.form === 'unknown') {
    throw new PageError(`${file}: not a page: neither HTML, text, PDF, JSON, XML nor iCalendar.`);
  }
  return parsePage(page, { platform });
}

/** One page that breaks a parser must not keep the others from being read; the reason says whose fault it is. */
function reasonOf(error: unknown): string {
  const { name, message, code, stack } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code !== undefined || name === 'PageError' || name === 'RecordError') return message;
  return `a parser failed, which is a defect of confgraph: ${stack ?? message}`;
}
