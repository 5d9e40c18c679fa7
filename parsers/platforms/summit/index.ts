/**
 * Summit, the scheduler of Ubuntu Developer Summits, Linaro Connects and Linux Plumbers Conference 2012-2013: its
 * schedules by day, room and track. The blocks of meetings are as its code writes them; the templates around them, and
 * the page of a meeting, were not to be found. Its calendar is read by platform `icalendar`.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readSchedule } from './schedule.ts';

export default definePlatform({
  name: 'Summit',
  homepage: 'https://launchpad.net/summit',
  standing: 'unverified',
  builtFrom: 'the part of its code that writes schedules and calendars',
  detect: (page) =>
    page.form === 'html' &&
    page.source.includes('<ul class="tracks">') &&
    /<div id="meeting\d+"/.test(page.source) &&
    page.source.includes('<span class="title">')
      ? 0.9
      : 0,
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse: (page) =>
    page.form === 'html' && /<div id="meeting\d+"/.test(page.source) ? readSchedule(page.$(), page.url) : [],
});
