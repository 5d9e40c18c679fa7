/**
 * iCalendar (RFC 5545) of any site, and xCal as frab and pretalx write it. A file whose software has a platform of its
 * own is left to that.
 */
import { definePlatform } from '../../platform.ts';
import { isProgramme, readCalendar } from './calendar.ts';
import { isXcal, readXcal } from './xcal.ts';

/** Programs whose calendars are read by their own platform, which knows what their fields mean. */
const owned = /^PRODID:-\/\/(?:CERN\/\/INDICO|pretalx\/\/)/im;

export default definePlatform({
  name: 'iCalendar and xCal',
  homepage: 'https://www.rfc-editor.org/rfc/rfc5545',
  standing: 'measured',
  builtFrom: 'RFC 5545, RFC 6321, and real files of Indico and pretalx',
  detect(page) {
    if (page.form === 'xml') return isXcal(page.source) ? 0.9 : 0;
    if (page.form !== 'ics' || owned.test(page.source.slice(0, 1000))) return 0;
    return page.source.includes('BEGIN:VEVENT') ? 0.7 : 0;
  },
  parse(page) {
    if (page.form === 'xml') return isXcal(page.source) ? readXcal(page) : [];
    return page.form === 'ics' && isProgramme(page.source) ? readCalendar(page) : [];
  },
});
