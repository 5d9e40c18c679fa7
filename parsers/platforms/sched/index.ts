/**
 * Sched (https://sched.com): the page of a session, lists with and without descriptions, a speaker's page. The shape is
 * that which public scrapers of it read; no page of a running site was at hand.
 */
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { discover } from './discover.ts';
import { readEvent, readSimpleList, readTalks } from './talks.ts';

export default definePlatform({
  name: 'Sched',
  homepage: 'https://sched.com',
  standing: 'unverified',
  builtFrom: 'public scrapers of its pages',
  hosts: [/^https?:\/\/[\w-]+\.sched\.(?:com|org)\//],
  detect: (page) => (page.form === 'html' ? detectHtml(page.source) : 0),
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse(page) {
    if (page.form !== 'html') return [];
    const $ = page.$();
    // Its addresses are written from the site's root, on whatever page they stand.
    const root = page.url === undefined ? undefined : new URL('/', page.url).href;
    const talks = readTalks($, root, page.url);
    const records: PageRecord[] = talks.length > 0 ? talks : readSimpleList($, root);
    const event = records.length > 0 ? readEvent($, records) : undefined;
    return event ? [event, ...records] : records;
  },
});

/** Classes of its own; the first stands on every page. */
function detectHtml(source: string): number {
  if (!source.includes('sched-') && !source.includes('list-single__')) return 0;
  const marks = [
    /\bid=["']sched-(?:content-inner|page|wrapper)/,
    /\bclass=["'][^"'>]{0,80}\bsched-(?:container|person-session|event-details|current-date|event-type)\b/,
    /\bclass=["'][^"'>]{0,80}\b(?:list-single__(?:event|date|location)|tip-description)\b/,
  ];
  return Math.min(0.95, marks.filter((mark) => mark.test(source)).length * 0.4 + 0.15);
}
