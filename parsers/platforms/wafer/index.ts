/**
 * wafer (https://github.com/CTPUG/wafer): DebConf, PyCon ZA, MiniDebConfs. Talks, profiles, the list of talks and the
 * schedule, in the shape of its templates as they are in its repository; its other exports (pentabarf.xml, .ics) have
 * platforms of their own.
 */
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { discover } from './discover.ts';
import { readList, readProfile, readSchedule } from './lists.ts';
import { readEvent, readTalk } from './talk.ts';

export default definePlatform({
  name: 'wafer',
  homepage: 'https://github.com/CTPUG/wafer',
  standing: 'unverified',
  builtFrom: 'the templates of its repository',
  detect: (page) =>
    page.form === 'html' &&
    page.source.includes('wafer') &&
    /\bclass=["'](?:wafer wafer-(?:talks?|profile|schedule)|wafer_schedule)["']/.test(page.source)
      ? 0.9
      : 0,
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  exports: [/\/schedule\/pentabarf\.xml$/],
  parse(page) {
    if (page.form !== 'html' || !page.source.includes('wafer')) return [];
    const $ = page.$();
    const event = readEvent($);
    const records: PageRecord[] =
      $('.wafer-talk').length > 0
        ? readTalk($, page.url, event)
        : $('.wafer-profile').length > 0
          ? readProfile($, page.url)
          : $('.wafer-talks').length > 0
            ? readList($, page.url)
            : readSchedule($, page.url);
    return event && records.length > 0 ? [event, ...records] : records;
  },
});
