/** A talk's own page: its title, a paragraph for each field ("Track: Ecology"), the abstract. */
import type { CheerioAPI } from 'cheerio';
import { collapse } from '../../page.ts';
import { eventRecord, mention, present, subjectTopics, webAddress, yearIn } from '../../parts.ts';
import { readTimeSpan } from '../../reading/clocks.ts';
import { findDates } from '../../reading/dates.ts';
import { richText } from '../../reading/rich-text.ts';
import { addMinutes } from '../../reading/zones.ts';
import type { EventRecord, Link, PageRecord, TalkRecord } from '../../records.ts';
import { textWithout } from '../../text-without.ts';

/** The event: a page's title ends with its name. */
export function readEvent($: CheerioAPI): EventRecord | undefined {
  const full = collapse($('title').first().text());
  const at = full.lastIndexOf(' - ');
  return at < 0 ? undefined : eventRecord(full.slice(at + 3), 'title');
}

/** The talk of a page, and those of its people of whom it tells more; none where it has no title. */
export function readTalk($: CheerioAPI, base: string | undefined, event: EventRecord | undefined): PageRecord[] {
  const section = $('.wafer-talk').first();
  const heading = section.find('h1').first();
  const title = collapse(textWithout(heading, 'a'));
  if (title === '') return [];
  const fields = section.find('p').get();
  const field = (label: RegExp) => {
    for (const node of fields) {
      const [, name, value] = /^([^:]{3,30}):\s*(.+)$/.exec(collapse($(node).text())) ?? [];
      if (name !== undefined && label.test(name)) return value;
    }
    return undefined;
  };
  const track = field(/^track$/i);
  const talk: TalkRecord = {
    kind: 'talk',
    title,
    ...present({ abstract: richText(section.find('#abstract').first()), track, type: field(/^type$/i)?.toLowerCase() }),
    ...present({ room: field(/^room$/i) }),
    ...placing(field(/^time$/i), field(/^duration$/i), event),
    people: section
      .find('a[href*="/users/"]')
      .get()
      .flatMap((node) => {
        const url = webAddress($(node).attr('href'), base);
        return mention($(node).text(), 'speaker', 'a[href*="/users/"]', { url, personKey: userOf(url) });
      }),
    topics: subjectTopics(track, 'p'),
    links: section
      .find('#urls a[href]')
      .get()
      .flatMap((node): Link[] => {
        const url = webAddress($(node).attr('href'), base);
        return url === undefined ? [] : [{ url, ...present({ label: collapse($(node).text()) }) }];
      }),
    ...present({ talkKey: talkOf(base) }),
    evidence: { quote: title, selector: '.wafer-talk h1' },
  };
  return [talk];
}

/** The number of a talk in its address. */
export function talkOf(url: string | undefined): string | undefined {
  return /\/talks\/(\d+)(?:-|\/)/.exec(url ?? '')?.[1];
}

/** The name a user chose, in the address of a profile. */
export function userOf(url: string | undefined): string | undefined {
  const name = /\/users\/([^/?#]+)\/$/.exec(url ?? '')?.[1];
  // Some take their address of mail for it, which records never hold.
  return name === undefined || /@|%40/.test(name) ? undefined : name;
}

/** "Aug 06 (Sun): 10:00" has no year: the event's name may tell it, if the weekday bears it out. */
function placing(
  time: string | undefined,
  duration: string | undefined,
  event: EventRecord | undefined,
): Pick<TalkRecord, 'startsAt' | 'endsAt' | 'statedTime'> {
  if (time === undefined) return {};
  const [, day, weekday, clock] =
    /^(\p{L}{3,9}\.? \d{1,2}) \((\p{L}{3})\p{L}*\)[:,]? (\d{1,2}:\d\d)$/u.exec(time) ?? [];
  const year = yearIn(event?.name);
  const full = findDates(year !== undefined && day !== undefined ? `${day}, ${year}` : time);
  const start = readTimeSpan(clock ?? time)?.start;
  const date = full.length === 1 ? full[0]!.start : undefined;
  const agrees =
    date !== undefined && (weekday === undefined || new Date(date).toUTCString().slice(0, 3) === weekday.slice(0, 3));
  if (start === undefined || !agrees) return { statedTime: time };
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(duration ?? '') ?? [];
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const startsAt = `${date}T${start}:00`;
  return { startsAt, ...present({ endsAt: length > 0 ? addMinutes(startsAt, length) : undefined }) };
}
