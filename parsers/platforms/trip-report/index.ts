/**
 * Trip reports: posts in which somebody who was at a conference tells of its talks. No software makes them alike, so
 * they are known by what they say: a conference named with its year, and talks with their speakers as headings.
 */
import type { Page } from '../../page.ts';
import { definePlatform } from '../../platform.ts';
import type { PageRecord } from '../../records.ts';
import { isFeed, isPostList } from './feeds.ts';
import { readPosts } from './posts.ts';
import { type Report, readReport } from './report.ts';

/** Words of other software's own pages, which list talks in much the same forms. */
const otherSoftware =
  /Primary authors?:|Session Classification|Proposals for this user|Sessions for this user|One Line Summary|Powered by Indico|name="?generator"? content="?pretalx|class="?pretalx-/i;
const firstPerson = /\b(?:I|my|me|we|our)\b/;
const cache = new WeakMap<Page, Report[]>();

function reports(page: Page): Report[] {
  let found = cache.get(page);
  if (!found) {
    found = readPosts(page).flatMap((post) => readReport(post) ?? []);
    cache.set(page, found);
  }
  return found;
}

/** Whether a page has a form in which posts come. */
function holdsPosts({ form, source }: Page): boolean {
  if (form === 'html' || form === 'text') return true;
  return form === 'xml' ? isFeed(source) : form === 'json' && isPostList(source);
}

/** On a page with reports on several conferences each record says whose it is. */
function ofEvent(record: PageRecord, report: Report): PageRecord {
  if (record.kind !== 'talk' && record.kind !== 'session') return record;
  const { name, edition } = report.conference.event;
  return { ...record, event: name, ...(edition ? { edition } : {}) };
}

export default definePlatform({
  name: 'Trip report',
  homepage: 'https://en.wikipedia.org/wiki/Blog',
  standing: 'measured',
  builtFrom: 'real reports on Blogger; the markup of the usual themes of WordPress; feeds by their standards',
  surest: 0.85,

  detect(page) {
    if (!holdsPosts(page)) return 0;
    // Cheap first: without a year or a first person nobody reports.
    if (!/\b(?:19|20)\d\d\b|['’]\d\d\b/.test(page.source) || !firstPerson.test(page.source)) return 0;
    if (otherSoftware.test(page.source)) return 0;
    const found = reports(page);
    if (found.length === 0) return 0;
    // A post that does not call itself a report must at least be a dated post with several talks.
    return Math.max(
      ...found.map(({ conference, talks, dated }) => {
        if (conference.isReport) return talks > 1 ? 0.85 : 0.7;
        return dated && talks > 2 ? 0.6 : 0.3;
      }),
    );
  },

  parse(page): PageRecord[] {
    if (!holdsPosts(page)) return [];
    const found = reports(page);
    const names = new Set(found.map((report) => report.conference.event.name));
    return found.flatMap((report) =>
      names.size > 1 ? report.records.map((one) => ofEvent(one, report)) : report.records,
    );
  },
});
