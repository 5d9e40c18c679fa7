import { canonicalAddress } from '../../../crawlers/addresses.ts';
import { archivedAddress, PUBLIC_ARCHIVE } from '../../../crawlers/wayback/archive.ts';
import { type Config, configSchema, type Source, sourceSchema } from '../../../workspace/config.ts';
import { addSource, editConfig } from '../../../workspace/config-edit.ts';
import { isWorkspace } from '../../../workspace/workspace.ts';
import { type Added, type AddedFromArchive, addedFromArchiveLines, addedLines, type Named } from '../add-text.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { count } from '../crawl-text.ts';
import { describeError, type FailedItem, Failure, usageFailure } from '../failure.ts';
import { lookAt } from '../look.ts';
import { lookInArchive } from '../look-archive.ts';
import { finish } from '../outcome.ts';

interface AddOptions {
  series?: string;
  edition?: string;
  wayback?: boolean;
  archive?: string;
  heldUntil?: string;
}

export default defineCommand<AddOptions>({
  summary: 'look at conference sites, say which platform they are, and put them into confgraph.yaml',
  configure: (command) =>
    command
      .argument('<url...>', 'pages at which the crawl begins, such as a schedule')
      .option('--series <NAME>', 'the conference, whatever its year: "Example Conference"')
      .option('--edition <EDITION>', 'which of its editions, such as 2020')
      .option('--wayback', 'the site is gone: read it out of the Wayback Machine, or of --archive')
      .option('--archive <ADDRESS>', 'another archive: what stands there before time and address of a page')
      .option('--held-until <DATE>', 'the last day of the event: of an archive, captures count until 18 months later'),
  async run(context, urls, options) {
    const { output } = context;
    const wanted = urls.map((url) => sourceOf(url, options));
    // A workspace is made only when there is something to put into it.
    const config: Config = isWorkspace(context.options.workspace) ? context.config() : configSchema.parse({});
    const added: (Added | AddedFromArchive)[] = [];
    const failed: FailedItem[] = [];
    for (const source of wanted) {
      output.progress.update('add', `looking at ${source.url}`);
      try {
        added.push(
          source.wayback ? await addFromArchive(context, source, config) : await addSite(context, source, config),
        );
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { message, hint } = describeError(error);
        failed.push({ what: source.url, reason: message, hint });
      }
    }
    await finish(output, {
      report: { added },
      lines: () => [
        ...added.flatMap((one) => ('archive' in one ? addedFromArchiveLines(one) : addedLines(one))),
        ...(added.length > 0 ? ['Next: confgraph crawl --dry-run, then confgraph crawl'] : []),
      ],
      failed,
      message: `${failed.length} of ${count(urls.length, 'site')} not added`,
      hint:
        isWorkspace(context.options.workspace) || !failed.some(({ hint }) => hint?.includes('confgraph.yaml'))
          ? undefined
          : '"confgraph init" makes a confgraph.yaml here.',
      nothingDone: added.length === 0,
    });
  },
});

/** What is written to the file. @throws Failure for what is no address or date. */
function sourceOf(url: string, options: AddOptions): Source {
  const { series, edition, heldUntil, archive } = options;
  if (canonicalAddress(url) === undefined) {
    throw usageFailure(`${url}: not a web address`, 'Write it in full, such as https://example.org/2026/');
  }
  if (archive !== undefined && !sourceSchema.shape.wayback.safeParse(archive).success) {
    throw usageFailure(`${archive}: not a web address`, `Write it in full, such as ${PUBLIC_ARCHIVE}`);
  }
  if (heldUntil !== undefined && !sourceSchema.shape.heldUntil.safeParse(heldUntil).success) {
    throw usageFailure(`${heldUntil}: not a date`, 'Write it as 2017-09-15');
  }
  // People copy the address of an archived page out of their browser.
  const copied = archivedAddress(url);
  const from = archive ?? (copied && copied.replay !== PUBLIC_ARCHIVE ? copied.replay : undefined);
  const wayback = from ?? (options.wayback || copied !== undefined ? true : undefined);
  return sourceSchema.parse({ url: copied?.original ?? url, series, edition, wayback, heldUntil });
}

async function addSite(context: Context, source: Source, config: Config): Promise<Added> {
  const look = await lookAt(source.url, config, context.signal);
  const kept = { ...source, url: addressToKeep(source.url, look.url) };
  editConfig(context.workspaceOrNew().configFile, (text) => addSource(text, kept));
  const { series, edition, url } = kept;
  return { ...look, url, ...named({ series, edition }), delay: Math.max(config.crawl.delay, look.crawlDelay ?? 0) };
}

async function addFromArchive(context: Context, source: Source, config: Config): Promise<AddedFromArchive> {
  const workspace = context.workspaceOrNew();
  const { planned, seconds, capturedAt, page } = await lookInArchive(
    workspace,
    source,
    config,
    context.signal,
    (text) => context.output.progress.update('add', `${source.url}: ${text}`),
  );
  editConfig(workspace.configFile, (text) => addSource(text, source));
  const { address, held } = planned.archive!;
  const { requests, delay } = planned;
  const { series, edition, url } = source;
  return {
    url,
    ...named({ series, edition }),
    page,
    archive: address,
    capturedAt,
    held: held!,
    requests,
    seconds,
    delay,
  };
}

const named = ({ series, edition }: { series: string | undefined; edition: string | undefined }): Named => ({
  ...(series === undefined ? {} : { series }),
  ...(edition === undefined ? {} : { edition }),
});

/** The address at which the page was found, where that is the same one written better; else the one given. */
function addressToKeep(given: string, found: string): string {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare(canonicalAddress(given)!) === bare(found) ? found : given;
}
