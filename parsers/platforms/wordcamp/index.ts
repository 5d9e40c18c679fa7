/**
 * WordCamps (https://central.wordcamp.org): what the REST interface of WordPress gives of sessions, speakers and sponsors,
 * and the blocks with which their pages show sessions and speakers. The shape is that of the plugins in the repository
 * of wordcamp.org.
 */
import { definePlatform } from '../../platform.ts';
import { readBlocks } from './blocks.ts';
import { exportCovers } from './covers.ts';
import { discover } from './discover.ts';
import { isRest, readRest } from './rest.ts';

const block = /\bclass="[^"]{0,200}\bwordcamp-(?:session|speaker)\b/;

export default definePlatform({
  name: 'WordCamp and the REST interface of WordPress',
  homepage: 'https://central.wordcamp.org',
  standing: 'unverified',
  builtFrom: 'the plugins in the repository of wordcamp.org',
  hosts: [/^https:\/\/[\w.-]+\.wordcamp\.org\//],
  detect(page) {
    if (page.form === 'html') return block.test(page.source) ? 0.85 : 0;
    return page.form === 'json' && isRest(page.source) ? 0.95 : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  exportCovers,
  exports: [/\/wp-json\/wp\/v2\/(?:sessions|speakers)\b/],
  parse(page) {
    if (page.form === 'json') return isRest(page.source) ? readRest(page) : [];
    return page.form === 'html' && block.test(page.source) ? readBlocks(page.$(), page.url) : [];
  },
});
