/**
 * Sessionize (https://sessionize.com): the JSON views All, Sessions, GridSmart, Speakers and SpeakerWall, and the HTML
 * that sites embed. The shape is that which public clients of its interface declare; no answer of it was at hand.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readEmbedded } from './embedded.ts';
import { readViews } from './views.ts';

export default definePlatform({
  name: 'Sessionize',
  homepage: 'https://sessionize.com',
  standing: 'unverified',
  builtFrom: 'public clients of its interface, and sites that embed it',
  hosts: [/^https:\/\/sessionize\.com\/api\/v2\/\w+\/view\//],
  detect(page) {
    if (page.form === 'html')
      return page.source.includes('sz-') &&
        /\bclass=["'][^"'>]{0,80}\bsz-(?:session|speaker)(?:__|--|[\s"'])/.test(page.source)
        ? 0.9
        : 0;
    return page.form === 'json' && isView(page.source) ? 0.9 : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse(page) {
    if (page.form === 'html') return page.source.includes('sz-') ? readEmbedded(page.$(), page.url) : [];
    return page.form === 'json' && isView(page.source) ? readViews(page) : [];
  },
});

/** Whether a source is one of the views: by keys that only they have together. */
function isView(source: string): boolean {
  if (source.includes('"isServiceSession"') && source.includes('"isPlenumSession"')) return true;
  return source.includes('"tagLine"') && source.includes('"profilePicture"');
}
