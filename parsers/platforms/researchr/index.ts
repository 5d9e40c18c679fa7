/**
 * Conferences on researchr (https://conf.researchr.org): the programme as tables and as a timeline, a track's list of papers, and one event in
 * full. The shape is that which public readers of its pages rely on; no page was at hand.
 */
import { definePlatform } from '../../platform.ts';
import { hasDetails, readDetails } from './details.ts';
import { discover } from './discover.ts';
import { readProgramme } from './programme.ts';

export default definePlatform({
  name: 'conf.researchr.org',
  homepage: 'https://conf.researchr.org',
  standing: 'unverified',
  builtFrom: 'public readers of its programmes, and their tests',
  detect: (page) => {
    if (page.form !== 'html') return 0;
    const isProgramme =
      (page.source.includes('performers') || page.source.includes('data-slot-id')) &&
      /<a\b[^>]{0,200}\bdata-event-modal=/.test(page.source);
    return isProgramme || (hasDetails(page.source) && /\/(?:profile|details)\/[\w-]+-\d{4}\//.test(page.source))
      ? 0.9
      : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse: (page) => {
    if (page.form !== 'html') return [];
    if (hasDetails(page.source)) return readDetails(page.$(), page.url);
    return page.source.includes('data-event-modal') ? readProgramme(page.$(), page.url) : [];
  },
});
