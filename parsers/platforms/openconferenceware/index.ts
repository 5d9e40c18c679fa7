/** OpenConferenceWare: users, proposals, sessions, tracks and schedules, as HTML and as text saved from a browser. */
import { definePlatform } from '../../platform.ts';
import { isProposalFeed, readProposalFeed } from './atom.ts';
import { detectHtml, discoverLinks, parseHtml } from './html.ts';
import { detectText, parseText } from './text.ts';

export default definePlatform({
  name: 'OpenConferenceWare',
  homepage: 'https://github.com/osbridge/openconferenceware',
  standing: 'measured',
  builtFrom: '13 real pages of Linux Plumbers Conference 2011, saved texts of 2016 and 2017, and its templates',
  detect(page) {
    if (page.form === 'html') return detectHtml(page);
    if (page.form === 'text') return detectText(page.lines());
    return page.form === 'xml' && isProposalFeed(page.source) ? 0.9 : 0;
  },
  discover: (page) => (page.form === 'html' ? discoverLinks(page) : []),
  parse(page) {
    if (page.form === 'html') return parseHtml(page);
    if (page.form === 'text') return parseText(page);
    return page.form === 'xml' && isProposalFeed(page.source) ? readProposalFeed(page) : [];
  },
});
