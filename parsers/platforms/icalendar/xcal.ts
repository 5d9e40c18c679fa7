/** xCal as frab, Pentabarf and pretalx write it: iCalendar's fields as elements, an `attendee` for each speaker. */
import { load } from 'cheerio';
import { collapse, type Page } from '../../page.ts';
import { mention, present } from '../../parts.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import { withZoneOffset } from '../../reading/zones.ts';
import type { PageRecord } from '../../records.ts';

/** Whether a source is such a file: by its root and the namespace that its writers share. */
export function isXcal(source: string): boolean {
  const head = source.slice(0, 3000);
  return /<iCalendar\b/i.test(head) && /<vcalendar\b/i.test(head) && /pentabarf/i.test(head);
}

/** Reads the talks. */
export function readXcal(page: Page): PageRecord[] {
  const $ = load(page.source, { xml: true });
  const field = (node: Parameters<typeof $>[0], name: string) => collapse($(node).children(name).first().text());
  return $('vevent')
    .get()
    .flatMap((node): PageRecord[] => {
      const title = field(node, 'summary') || field(node, 'pentabarf\\:title');
      if (title === '') return [];
      const url = field(node, 'url');
      const language = field(node, 'pentabarf\\:language-code') || field(node, 'pentabarf\\:language');
      return [
        {
          kind: 'talk',
          title,
          ...present({
            summary: field(node, 'pentabarf\\:subtitle'),
            abstract: richTextOf($(node).children('description').first().text()),
            track: field(node, 'pentabarf\\:track'),
            type: field(node, 'category').toLowerCase(),
            startsAt: moment($(node).children('dtstart')),
            endsAt: moment($(node).children('dtend')),
            room: field(node, 'location'),
            language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined,
          }),
          ...(field(node, 'status') === 'CANCELLED' ? { status: 'cancelled' as const } : {}),
          people: $(node)
            .children('attendee')
            .get()
            .flatMap((one) => mention($(one).text(), 'speaker', 'attendee')),
          topics: [],
          links: [],
          ...present({ talkKey: field(node, 'uid').replace(/@.*$/, ''), url: /^https?:/.test(url) ? url : undefined }),
          evidence: { quote: title, selector: 'summary' },
        },
      ];
    });

  function moment(element: ReturnType<typeof $>): string | undefined {
    const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(collapse(element.first().text()));
    if (!match) return undefined;
    const [, year, month, day, hour, minute, second, utc] = match;
    const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    return utc ? `${local}+00:00` : withZoneOffset(local, element.first().attr('tzid'));
  }
}
