/**
 * zookeepr (https://github.com/zookeepr/zookeepr): linux.conf.au and PyCon AU, 2007 to 2016. The page of a talk and the
 * timetable of a day, in the shape of its templates as they are in its repository.
 */
import { definePlatform } from '../../platform.ts';
import { discover } from './discover.ts';
import { readTalk } from './talk.ts';
import { readTimetable } from './timetable.ts';

export default definePlatform({
  name: 'zookeepr',
  homepage: 'https://github.com/zookeepr/zookeepr',
  standing: 'unverified',
  builtFrom: 'the templates of its repository, 2008 to 2014',
  detect(page) {
    if (page.form !== 'html') return 0;
    if (
      page.source.includes('Programme"') &&
      /<table[^>]{0,40}\bid="programme"[^>]{0,80}\bsummary="Programme"/.test(page.source)
    )
      return 0.9;
    const isTalk = /\bid="proposal"/.test(page.source) && /\bclass="bio"/.test(page.source);
    return isTalk && page.source.includes('Back to schedule') ? 0.85 : 0;
  },
  discover: (page) => (page.form === 'html' ? discover(page) : []),
  parse(page) {
    if (page.form !== 'html') return [];
    if (/\bid="proposal"/.test(page.source)) return readTalk(page.$(), page.url);
    return page.source.includes('id="programme"') ? readTimetable(page.$(), page.url) : [];
  },
});
