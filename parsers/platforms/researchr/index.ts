/**
 * Conferences on researchr (https://conf.researchr.org): the programme, and a track's list of papers. The shape is that
 * which public readers of its programmes rely on; no page was at hand. What a click on a title loads is not read.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readProgramme } from './programme.ts';

export default definePlatform({
  name: 'conf.researchr.org',
  homepage: 'https://conf.researchr.org',
  standing: 'unverified',
  builtFrom: 'public readers of its programmes, and their tests',
  detect: (page) =>
    page.form === 'html' && page.source.includes('performers') && /<a\b[^>]{0,200}\bdata-event-modal=/.test(page.source)
      ? 0.9
      : 0,
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse: (page) =>
    page.form === 'html' && page.source.includes('data-event-modal') ? readProgramme(page.$(), page.url) : [],
});
