/** What people read of a crawl. */
import type { CrawlPlan, CrawlProgress, CrawlReport, DeadLink, PlannedSource } from '../../crawlers/types.ts';

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

export function crawlLines(report: CrawlReport): string[] {
  const { fetched, notModified, unchanged, skipped, failed, deadLinks, refused, left, leftBecause } = report;
  const { seconds, bytes, notes } = report;
  const same = notModified + unchanged;
  return [
    `Crawled in ${duration(seconds)}: ${count(fetched, 'new page')}, ${same} unchanged, ${failed.length} failed, ${size(bytes)}.`,
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
    'Links that lead nowhere (404 or 410); of what once was there, a saved copy can be imported:',
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

export function planLines(plan: CrawlPlan): string[] {
  return [
    ...plan.sources.flatMap((source) => [...sourceLines(source), '']),
    `${count(plan.requests, 'request')} known, about ${duration(plan.seconds)}${plan.growing ? '; there will be more as pages are read' : ''}.`,
    `Sites are told: ${plan.userAgent}`,
    'No request was made.',
  ];
}

const states = { new: 'not yet crawled', resume: 'goes on where it stopped', revisit: 'looks for changes' };

function sourceLines(source: PlannedSource): string[] {
  const name = [source.series, source.edition].filter((part) => part !== undefined).join(' ');
  return [
    `${source.url}${name ? ` (${name})` : ''}`,
    `  ${states[source.state]}; ${count(source.requests, 'request')}, ${source.delay} s apart; robots.txt: ${source.robots}`,
    ...(source.waitingFor ? [`  waits for ${source.waitingFor.host}: ${source.waitingFor.why}`] : []),
    ...source.first.map((address) => `  ${address}`),
  ];
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
