/** What people read of a crawl. */
import type {
  CrawlPlan,
  CrawlProgress,
  CrawlReport,
  DeadLink,
  Held,
  PlannedSource,
  SetAside,
} from '../../crawlers/types.ts';

/** How far a crawl is, in one line; what matters least comes last, since terminals are narrow. */
export function crawlProgress(progress: CrawlProgress): string {
  const { done, waiting, failed, pagesPerSecond, bytes, secondsLeft, waitingFor, url } = progress;
  return [
    `${count(done, 'page')} done`,
    `${waiting} waiting`,
    `${failed} failed`,
    `${pagesPerSecond.toFixed(1)}/s`,
    size(bytes),
    ...(waiting > 0 ? [`about ${duration(secondsLeft)} left`] : []),
    ...(waitingFor ? [`waits for ${new URL(waitingFor.host).host}: ${waitingFor.why}`] : url ? [url] : []),
  ].join(', ');
}

/** What came of a crawl, the most important first. */
export function crawlLines(report: CrawlReport): string[] {
  const { fetched, notModified, unchanged, skipped, failed, deadLinks, refused, left, leftBecause } = report;
  const { seconds, bytes, notes, earlier, setAside } = report;
  const same = notModified + unchanged;
  return [
    `Crawled in ${duration(seconds)}: ${count(fetched, 'new page')}, ${same} unchanged, ${failed.length} failed, ${size(bytes)}.`,
    ...(earlier > 0
      ? [`${count(earlier, 'page')} had come before, and ${earlier === 1 ? 'was' : 'were'} not asked for again.`]
      : []),
    ...(skipped > 0 ? [`${count(skipped, 'answer')} held no page (redirects, pictures and the like).`] : []),
    ...(refused.told > 0 ? [`${count(refused.told, 'page')} left alone, since an export tells all they say.`] : []),
    ...(refused.robots > 0
      ? [`${count(refused.robots, 'address', 'addresses')} refused by robots.txt or robots tags.`]
      : []),
    ...(refused.guard > 0
      ? [`${count(refused.guard, 'address', 'addresses')} with a private host refused; crawl.privateHosts allows them.`]
      : []),
    ...(left > 0
      ? [`${count(left, 'page')} left${leftBecause ? `: ${leftBecause}` : ''}. "confgraph crawl" goes on there.`]
      : []),
    ...deadLines(deadLinks),
    ...asideLines(setAside),
    ...notes,
    ...(left === 0 && fetched > 0 ? ['Next: confgraph build'] : []),
  ];
}

/** So many links that lead nowhere are shown. */
const DEAD_SHOWN = 10;

function deadLines(links: readonly DeadLink[]): string[] {
  if (links.length === 0) return [];
  const shown = links.slice(0, DEAD_SHOWN).map(({ url, foundOn }) => `  ${url}${foundOn ? ` (on ${foundOn})` : ''}`);
  const more = links.length - shown.length;
  return [
    'Links that lead nowhere (404 or 410); of what once was there, a saved copy can be imported, or the site be read with add --wayback:',
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** So many reasons why captures were left out are shown. */
const ASIDE_SHOWN = 10;

function asideLines({ count: all, list }: { count: number; list: readonly SetAside[] }): string[] {
  if (all === 0) return [];
  const groups = [...Map.groupBy(list, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, ASIDE_SHOWN);
  const told = shown.reduce((sum, [, same]) => sum + same.length, 0);
  return [
    `${count(all, 'capture')} in the archive left out:`,
    ...shown.map(([reason, same]) => {
      const { url, capturedAt, instead } = same[0]!;
      const example = `${same.length > 1 ? 'such as ' : ''}${url} of ${day(capturedAt)}`;
      const taken = instead === undefined ? 'no other was of use' : `that of ${day(instead)} was read instead`;
      return `  ${same.length} × ${reason} (${example}; ${taken})`;
    }),
    ...(all > told ? [`  and ${all - told} more`] : []),
  ];
}

const day = (time: string) => time.slice(0, 10);

/** What an archive holds of a site, in words. */
export function heldText({ pages, captures, first, last }: Held): string {
  if (first === undefined || last === undefined) return 'no captures';
  const when = day(first) === day(last) ? `of ${day(first)}` : `from ${day(first)} to ${day(last)}`;
  return `${count(captures, 'capture')} of ${count(pages, 'page')}, ${when}`;
}

/** What a crawl would do, source by source. */
export function planLines(plan: CrawlPlan): string[] {
  const { requests, seconds, growing, asked, notes, userAgent } = plan;
  return [
    ...plan.sources.flatMap((source) => [...sourceLines(source), '']),
    `The crawl will make about ${count(requests, 'request')} and take about ${duration(seconds)}.`,
    ...(growing ? ['Pages there lead to ever more, so it may well be more.'] : []),
    ...(asked > 0
      ? [`${count(asked, 'request')} made to find out; what came is kept, and the crawl does not ask for it again.`]
      : ['No request was made.']),
    ...notes,
    `Sites are told: ${userAgent}`,
  ];
}

const states = { new: 'not yet crawled', resume: 'goes on where it stopped', revisit: 'looks for changes' };

function sourceLines(source: PlannedSource): string[] {
  const { url, series, edition, state, requests, delay, robots, waitingFor, trouble, first, archive } = source;
  const name = [series, edition].filter((part) => part !== undefined).join(' ');
  const more = requests - first.length;
  return [
    `${url}${name ? ` (${name})` : ''}`,
    ...(archive ? [`  ${archiveText(archive)}`] : []),
    requests === 0 && !trouble
      ? '  nothing left to ask for: it is so small that looking at it was enough'
      : `  ${states[state]}; about ${count(requests, 'request')}, ${delay} s apart; robots.txt: ${robots}`,
    ...(trouble ? [`  Nothing can be had of it: ${trouble.reason}`] : []),
    ...(waitingFor ? [`  waits for ${waitingFor.host}: ${waitingFor.why}`] : []),
    ...first.map((address) => `  ${address}`),
    ...(first.length > 0 && more > 0 ? [`  and ${more} more`] : []),
  ];
}

function archiveText({ address, held }: NonNullable<PlannedSource['archive']>): string {
  const { host } = new URL(address);
  return `out of ${host}, ${held ? `which holds ${heldText(held)}` : 'whose index is not yet read'}`;
}

/** "1 page", "2 pages". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Seconds in the unit that fits. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

/** Bytes in the unit that fits. */
export function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
