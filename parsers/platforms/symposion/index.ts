/**
 * Symposion (https://github.com/pinax/symposion), which PyCon US and many a PyCon, DjangoCon and SciPy ran or run on.
 * Real pages of 2013 and 2023 were at hand; the templates of the software itself, of PyCon 2014 to 2019 and of PyCon
 * Canada 2016 were read in public code, as were the grid, the list of presentations and the export. The export says no
 * category, no level and nobody's profile, so it makes no page superfluous.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readEvent, readHost, readSponsors } from './event.ts';
import { isExport, readExport } from './export.ts';
import { readGrid, readList } from './lists.ts';
import { readProfile } from './profile.ts';
import { readTalk } from './talk.ts';

export default definePlatform({
  name: 'Symposion',
  homepage: 'https://github.com/pinax/symposion',
  standing: 'measured',
  builtFrom:
    '20 real pages of PyCon US 2013 and 2023, and the templates of Symposion and of sites built on it, 2011-2023',
  detect(page) {
    if (page.form === 'json') return isExport(page.source) ? 0.85 : 0;
    return page.form === 'html' ? detectHtml(page.source, page.url) : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse(page) {
    if (page.form === 'json') return isExport(page.source) ? readExport(page) : [];
    if (page.form !== 'html' || detectHtml(page.source, page.url) < 0.5) return [];
    const $ = page.$();
    const event = readEvent($, page.url);
    const around = event ? [event] : [];
    const talk = readTalk($, page.url, event);
    const host = readHost($, event);
    if (talk) return [...around, talk, ...host];
    const profile = readProfile($, page.url, event);
    if (profile.length > 0) return [...around, ...profile, ...host];
    // Every page shows all sponsors; a list of the programme says so once for its event.
    return [...around, ...readList($, page.url), ...readGrid($, page.url), ...readSponsors($, event), ...host];
  },
});

/** The addresses that all its versions share, and the words and classes that their templates do. */
const marks: [RegExp, number][] = [
  [/href=["']?[^"'\s>]{0,200}speaker\/profile\/\d+\//, 0.35],
  [/href=["']?[^"'\s>]{0,200}schedule\/presentations?\/\d+\//, 0.35],
  [/<title>\s*Presentation: /, 0.25],
  [/<(?:h[2-6]|dt|strong)[^>]{0,60}>\s*(?:Presented by|Experience Level|Audience level):?\s*</i, 0.2],
  [/class=["']?slot slot-[a-z]/, 0.2],
  [/class=["'][^"'>]{0,60}\b(?:presentation well|speaker-presentation|speaker-profile)\b/, 0.2],
  [/<div class=["']bio["']/, 0.15],
];

function detectHtml(source: string, url: string | undefined): number {
  // Most pages of other software have neither of the addresses.
  const linked = source.includes('speaker/profile/') || source.includes('schedule/presentation');
  const own = /\/(?:schedule\/presentation|speaker\/profile)\/\d+\/(?:index\.html)?$/.test(url ?? '');
  if (!linked && !own) return 0;
  const score = marks.reduce((sum, [mark, weight]) => (mark.test(source) ? sum + weight : sum), own ? 0.3 : 0);
  return Math.min(0.95, score);
}
