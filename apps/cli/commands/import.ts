import { importPaths } from '../../../crawlers/import.ts';
import { defineCommand } from '../command.ts';
import { count, duration, size } from '../crawl-text.ts';
import { usageFailure } from '../failure.ts';
import { finish } from '../outcome.ts';
import { noteSome } from '../output.ts';

interface ImportCommandOptions {
  url?: string;
  series?: string;
  edition?: string;
  index?: string;
}

export default defineCommand<ImportCommandOptions>({
  summary: 'take saved pages: HTML, text, PDF, exports of the platforms, and archives: WARC, WACZ, WET, zip',
  configure: (command) =>
    command
      .argument('<path...>', 'files and folders')
      .option(
        '--index <FILE>',
        'a table of the files: columns file, url, event_series, edition, content_type, status, login',
      )
      .option(
        '--url <URL>',
        'the address of a page; where the pages of a folder or zip stood; which part of an archive is wanted',
      )
      .option('--series <NAME>', 'the conference, where the index does not say')
      .option('--edition <EDITION>', 'its edition, such as 2020, where the index does not say'),
  async run(context, paths, options) {
    if (options.url !== undefined && !/^https?:$/.test(URL.parse(options.url)?.protocol ?? '')) {
      throw usageFailure(
        `--url ${options.url}: not a web address`,
        'Write it in full, such as https://example.org/2026/',
      );
    }
    if (options.url !== undefined && paths.length > 1) {
      throw usageFailure(
        '--url is the address of one page, folder or archive, and there are several paths',
        'Import them one by one, or use an index: --index FILE.tsv',
      );
    }
    const { output, signal } = context;
    const report = await importPaths(context.workspaceOrNew(), paths, {
      ...options,
      signal,
      onProgress: ({ done, total, file, part }) => {
        const share = part === undefined ? '' : ` (${Math.floor(part * 100)} %)`;
        output.progress.update('import', `${done} of ${count(total, 'file')}, ${file}${share}`);
      },
    });
    const { imported, unchanged, skipped, notes } = report;
    for (const note of notes) output.note(note);
    noteSome(
      output,
      skipped.map(
        ({ file, reason, count: n }) => `skipped ${file}: ${n === undefined ? '' : `${count(n, 'record')}, `}${reason}`,
      ),
      'skipped; --json lists them all',
    );
    const leftOut = skipped.reduce((sum, one) => sum + (one.count ?? 1), 0);
    await finish(output, {
      report,
      lines: () => [
        `Imported in ${duration(report.seconds)}: ${count(imported, 'new page')}, ${unchanged} there already, ${leftOut} skipped, ${report.failed.length} failed, ${size(report.bytes)}.`,
        ...(imported > 0 ? ['Next: confgraph build'] : []),
      ],
      failed: report.failed.map(({ file, reason, hint }) => ({ what: file, reason, hint })),
      message: `${report.failed.length} of ${count(report.failed.length + imported + unchanged, 'file')} could not be imported`,
      nothingDone: imported + unchanged === 0,
    });
  },
});
