/**
 * pretalx (https://pretalx.com): its pages of versions 1 to 2025, and the data behind its schedule widget, which makes no
 * page superfluous: it has no descriptions, biographies or slides. The exports schedule.json and schedule.xml have the form
 * that all such software shares; platform `pentabarf` reads them. The REST interface under /api/ holds the same and more,
 * but the software's own robots.txt forbids it.
 */
import { definePlatform, type Platform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { readCalendar } from './calendar.ts';
import { discover } from './discover.ts';
import { readEvent, versionOf } from './event.ts';
import { readGrid, readSessionList, readTalkList } from './lists.ts';
import { readSpeaker, readSpeakers } from './speakers.ts';
import { readTalk } from './talk.ts';
import { isWidget, readWidget } from './widget.ts';

const parse: Platform['parse'] = (page) => {
  if (page.form === 'json') return isWidget(page.source) ? readWidget(page) : [];
  if (page.form === 'ics') return isCalendar(page.source) ? readCalendar(page) : [];
  if (page.form !== 'html' || versionOf(page.source) === 0) return [];
  const $ = page.$();
  const event = readEvent($, page.url);
  const reader = readers.find(([mark]) => $(mark).length > 0)?.[1] ?? readTalkList;
  const records = reader($, page.url);
  return event ? [event, ...records] : records;
};

/** The kinds of pages by what only they hold, the first that fits. */
const readers: [mark: string, (...page: Parameters<typeof readTalk>) => PageRecord[]][] = [
  ['.talk-content .abstract, .talk.row', readTalk],
  ['.speaker-bio, .speaker-container', readSpeaker],
  ['.pretalx-session[id], .pretalx-session.break', readSessionList],
  ['[data-start][data-end]', readGrid],
  ['.pretalx-session', readSpeakers],
];

export default definePlatform({
  name: 'pretalx',
  homepage: 'https://pretalx.com',
  standing: 'measured',
  builtFrom: 'the real pages and exports of an event on pretalx 2025.2, and the templates of versions 1 to 2024',
  hosts: [/^https:\/\/pretalx\.com\//],
  detect(page) {
    if (page.form === 'html') return versionOf(page.source);
    if (page.form === 'json') return isWidget(page.source) ? 0.9 : 0;
    return page.form === 'ics' && isCalendar(page.source) ? 0.95 : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse,
});

function isCalendar(source: string): boolean {
  return /^PRODID:-\/\/pretalx\/\//m.test(source.slice(0, 500));
}
