/** pretalx's iCalendar files: a talk each, whose summary is "Title - Names", always with the dash. */
import { collapse, type Page } from '../../page.ts';
import { present } from '../../parts.ts';
import { endOf, momentOf, readCalendars, textOf } from '../../reading/calendar.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import type { PageRecord } from '../../records.ts';
import { codeOf } from './event.ts';
import { splitNames } from './lists.ts';

/** Reads the talks of a calendar, or of one talk's or speaker's file. */
export function readCalendar(page: Page): PageRecord[] {
  return readCalendars(page.source).flatMap(({ components }) =>
    components.flatMap((event): PageRecord[] => {
      const summary = collapse(textOf(event, 'SUMMARY') ?? '');
      const at = summary.lastIndexOf(' - ');
      const title = at < 0 ? summary.replace(/ -$/, '') : summary.slice(0, at);
      if (event.name !== 'VEVENT' || title === '') return [];
      const url = textOf(event, 'URL');
      const talkKey = codeOf(url);
      return [
        {
          kind: 'talk',
          title,
          ...present({ abstract: richTextOf(textOf(event, 'DESCRIPTION') ?? '') }),
          ...present({ startsAt: momentOf(event, 'DTSTART'), endsAt: endOf(event), room: textOf(event, 'LOCATION') }),
          people: at < 0 ? [] : splitNames(summary.slice(at + 3), 'SUMMARY'),
          topics: [],
          links: [],
          ...present({ talkKey, url }),
          evidence: { quote: title, selector: 'SUMMARY' },
        },
      ];
    }),
  );
}
