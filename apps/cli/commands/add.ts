import { canonicalAddress } from '../../../crawlers/addresses.ts';
import { type Config, configSchema } from '../../../workspace/config.ts';
import { addSource, editConfig } from '../../../workspace/config-edit.ts';
import { isWorkspace } from '../../../workspace/workspace.ts';
import { defineCommand } from '../command.ts';
import { count } from '../crawl-text.ts';
import { describeError, type FailedItem, Failure, finish, usageFailure } from '../failure.ts';
import { type Look, lookAt } from '../look.ts';

interface Added extends Look {
  series?: string;
  edition?: string;
  /** Seconds between two requests: the configuration's, or what robots.txt asks for. */
  delay: number;
}

export default defineCommand<{ series?: string; edition?: string }>({
  summary: 'look at conference sites, say which platform they are, and put them into confgraph.yaml',
  configure: (command) =>
    command
      .argument('<url...>', 'pages at which the crawl begins, such as a schedule')
      .option('--series <NAME>', 'the conference, whatever its year: "Example Conference"')
      .option('--edition <EDITION>', 'which of its editions, such as 2020'),
  async run(context, urls, options) {
    const { output, signal } = context;
    for (const url of urls) {
      if (canonicalAddress(url) === undefined) {
        throw usageFailure(`${url}: not a web address`, 'Write it in full, such as https://example.org/2026/');
      }
    }
    // A workspace is made only when there is something to put into it.
    const config: Config = isWorkspace(context.options.workspace) ? context.config() : configSchema.parse({});
    const added: Added[] = [];
    const failed: FailedItem[] = [];
    for (const url of urls) {
      output.progress.update('add', `looking at ${url}`);
      try {
        const look = await lookAt(url, config, signal);
        const source = { url: addressToKeep(url, look.url), ...options };
        editConfig(context.workspaceOrNew().configFile, (text) => addSource(text, source));
        added.push({ ...look, ...source, delay: Math.max(config.crawl.delay, look.crawlDelay ?? 0) });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { message, hint } = describeError(error);
        failed.push({ what: url, reason: message, hint });
      }
    }
    await finish(output, {
      report: { added },
      lines: () => [
        ...added.flatMap(describeSource),
        ...(added.length > 0 ? ['Next: confgraph crawl --dry-run, then confgraph crawl'] : []),
      ],
      failed,
      message: `${failed.length} of ${count(urls.length, 'site')} not added`,
      nothingDone: added.length === 0,
    });
  },
});

/** The address at which the page was found, where that is the same one written better; else the one given. */
function addressToKeep(given: string, found: string): string {
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare(canonicalAddress(given)!) === bare(found) ? found : given;
}

function describeSource({
  url,
  title,
  platform,
  programme,
  delay,
  crawlDelay,
  series,
  edition,
  form,
}: Added): string[] {
  const asked = crawlDelay === undefined ? '' : ', as robots.txt asks';
  const { event, expected, leads, forbidden, editions } = programme;
  const missing = [
    ...(series === undefined ? ['--series'] : []),
    ...(edition === undefined && event?.edition === undefined ? ['--edition'] : []),
  ];
  const days = event?.startDate && event.endDate ? `, ${event.startDate} to ${event.endDate}` : '';
  return [
    `Added ${url}${title ? ` (${title})` : ''}`,
    platform
      ? `  Platform: ${platform.name}${leads > 0 ? `; ${count(leads, 'link')} to its programme` : ''}`
      : `  Platform: none that confgraph knows (${form}); what it cannot read is kept for later`,
    ...(platform?.standing === 'unverified'
      ? ['  Its reader is unverified: built from public code, never held against real pages. Look over what it gives.']
      : []),
    ...(event ? [`  Edition: ${event.name}${event.edition ? ` (${event.edition})` : ''}${days}`] : []),
    expected
      ? `  Talks: ${expected.talks} by ${expected.from === url ? 'this page' : expected.from}`
      : '  Talks: how many there are is not told by the pages looked at',
    ...(editions.length > 0 ? [`  Leads to ${count(editions.length, 'other edition')}, such as ${editions[0]}`] : []),
    `  robots.txt allows it; one request every ${delay} s${asked}`,
    ...(forbidden.length > 0
      ? [`  robots.txt forbids ${count(forbidden.length, 'link')} of the programme, such as ${forbidden[0]}`]
      : []),
    ...(missing.length > 0 ? [`  Its pages may not say which edition they are: ${missing.join(' and ')} would.`] : []),
  ];
}
