/**
 * USENIX (https://www.usenix.org): lists of technical sessions and the page of a presentation. The shape is that which
 * public readers of its pages rely on; no page was at hand.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readPapers } from './papers.ts';

const field = /\bfield-name-field-(?:paper-people-text|presented-by|paper-description-long)\b/;

export default definePlatform({
  name: 'USENIX',
  homepage: 'https://www.usenix.org/conferences',
  standing: 'unverified',
  builtFrom: 'public readers of its pages',
  hosts: [/^https?:\/\/(?:www\.)?usenix\.org\/conference\//],
  detect: (page) =>
    page.form === 'html' && field.test(page.source) && /\bnode-(?:type-)?paper\b/.test(page.source) ? 0.9 : 0,
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse: (page) => (page.form === 'html' && field.test(page.source) ? readPapers(page.$(), page.url) : []),
});
