/** The blocks with which pages of WordCamps show sessions and speakers. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { isBreak, mention, personRecord, present, subjectTopics, tagTopics, webAddress } from '../../parts.ts';
import { readDateTimeSpan } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import type { PageRecord, TalkRecord } from '../../records.ts';

/** Talks and people of the blocks of a page. @param base what links of the page are relative to. */
export function readBlocks($: CheerioAPI, base: string | undefined): PageRecord[] {
  const talks = $('.wordcamp-session')
    .get()
    .flatMap((node): TalkRecord[] => {
      const block = $(node);
      const link = block.find('.wordcamp-session-title a, .wordcamp-session-title').first();
      const title = collapse(link.text());
      const people = block
        .find('.wordcamp-session-speakers a')
        .get()
        .flatMap((one) =>
          mention($(one).text(), 'speaker', '.wordcamp-session-speakers a', {
            url: webAddress($(one).attr('href'), base),
          }),
        );
      if (title === '' || (people.length === 0 && isBreak(title))) return [];
      const place = block.find('.wordcamp-session-time-location').first();
      const track = collapse(place.find('.wordcamp-session-track').first().text()) || undefined;
      const categories = block
        .find('.wordcamp-session-category')
        .get()
        .map((one) => $(one).text());
      const content = block.find('.wordcamp-item-content').first().clone();
      content.find('.wordcamp-item-permalink').remove();
      const isWhole = block.find('.wordcamp-session-content-full').length > 0;
      return [
        {
          kind: 'talk',
          title,
          ...present({ [isWhole ? 'abstract' : 'summary']: richText(content) }),
          ...present({ track }),
          ...readDateTimeSpan(collapse(place.text())),
          people,
          topics: [
            ...subjectTopics(track, '.wordcamp-session-track'),
            ...tagTopics(categories, '.wordcamp-session-category'),
          ],
          links: [],
          ...present({ url: webAddress(block.find('.wordcamp-session-title a').first().attr('href'), base) }),
          evidence: { quote: title, selector: '.wordcamp-session-title' },
        },
      ];
    });
  const people = $('.wordcamp-speaker')
    .get()
    .flatMap((node) => {
      const block = $(node);
      const link = block.find('.wordcamp-item-title').first();
      const content = block.find('.wordcamp-item-content').first().clone();
      content.find('.wordcamp-item-permalink').remove();
      return personRecord(link.text(), '.wordcamp-speaker .wordcamp-item-title', {
        biography: richText(content),
        url: webAddress(link.find('a').attr('href'), base),
      });
    });
  return [...talks, ...people];
}
