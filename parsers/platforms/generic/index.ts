/**
 * Any other site: only what its markup itself says, as JSON-LD, microdata or microformats. It claims no page;
 * `parsePage` falls back to it.
 */
import { collapse } from '../../page.ts';
import { definePlatform } from '../../platform.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { readMicroformats } from './microformats.ts';
import { toRecords } from './records.ts';

export default definePlatform({
  name: 'Any site with schema.org or microformats',
  homepage: 'https://schema.org/Event',
  standing: 'unverified',

  detect: () => 0,

  parse(page) {
    if (page.form !== 'html') return [];
    const $ = page.$();
    const items = [...readJsonLd($), ...readMicrodata($, page.url), ...readMicroformats($, page.url)];
    return items.length === 0 ? [] : toRecords(items, { text: collapse($.root().text()) });
  },
});
