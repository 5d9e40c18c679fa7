/** The talks of an iCalendar file. */
import { collapse, type Page } from '../../page.ts';
import { isBreak, mention, present, tagTopics, yearIn } from '../../parts.ts';
import {
  type CalendarComponent,
  endOf,
  momentOf,
  readCalendars,
  textOf,
  textsOf,
  zoneName,
} from '../../reading/calendar.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import { spokenFor } from '../../reading/speaker-lines.ts';
import type { EventRecord, PageRecord, PersonRef, Role, TalkRecord } from '../../records.ts';

/** Whether a file has events at all: a list of to-dos or of busy times has none. */
export function isProgramme(source: string): boolean {
  return source.includes('BEGIN:VEVENT');
}

/** The event that the calendar names, a talk for each entry that is one, in the order of the file. */
export function readCalendar(page: Page): PageRecord[] {
  return readCalendars(page.source).flatMap((calendar) => {
    const zone = textOf(calendar, 'X-WR-TIMEZONE');
    const known = zone === undefined ? undefined : zoneName(zone);
    const talks = calendar.components
      .filter((entry) => entry.name === 'VEVENT')
      .map((entry) => readEntry(entry, known))
      .filter((talk) => talk !== undefined);
    const event = talks.length === 0 ? undefined : eventOf(calendar, known);
    return event ? [event, ...talks] : talks;
  });
}

/** The calendar's name where it has one that names an event: "Oak Days 2021". "My schedule" names none. */
function eventOf(calendar: CalendarComponent, timezone: string | undefined): EventRecord | undefined {
  const name = collapse(textOf(calendar, 'X-WR-CALNAME') ?? textOf(calendar, 'NAME') ?? '');
  const edition = yearIn(name);
  if (name === '' || name.length > 120 || edition === undefined || /\S@\S/.test(name)) return undefined;
  return {
    kind: 'event',
    name,
    ...present({ edition, timezone }),
    evidence: { quote: name, selector: 'X-WR-CALNAME' },
  };
}

function readEntry(entry: CalendarComponent, zone: string | undefined): TalkRecord | undefined {
  const summary = collapse(textOf(entry, 'SUMMARY') ?? '');
  const startsAt = momentOf(entry, 'DTSTART', zone);
  // A whole day is a conference, a holiday or a deadline.
  if (summary === '' || startsAt === undefined || !startsAt.includes('T')) return undefined;
  // What lasts longer than a day's programme is an event with a programme of its own.
  const endsAt = later(startsAt, endOf(entry, zone));
  if (endsAt !== undefined && Date.parse(endsAt) - Date.parse(startsAt) > 14 * 3_600_000) return undefined;
  const description = richTextOf(textOf(entry, 'DESCRIPTION') ?? '');
  const { people, rest } = spokenFor(description, 'DESCRIPTION');
  const listed = [...people, ...attendees(entry)];
  if (listed.length === 0 && isBreak(summary)) return undefined;
  const url = webOnly(textOf(entry, 'URL'));
  const categories = textsOf(entry, 'CATEGORIES').filter(
    (one) => !/^(?:conference|talks?|events?|meeting|appointment|default)$/i.test(one),
  );
  const uid = textOf(entry, 'UID');
  return {
    kind: 'talk',
    title: summary,
    ...present({ abstract: url === undefined ? rest : rest.replace(url, '').trim() }),
    ...present({ startsAt, endsAt, room: roomOf(entry) }),
    ...(/^CANCELLED$/i.test(textOf(entry, 'STATUS') ?? '') ? { status: 'cancelled' as const } : {}),
    people: listed,
    topics: tagTopics(categories, 'CATEGORIES'),
    links: [],
    // Some programs put an address of mail into the UID; a key that is one is none.
    ...present({
      talkKey: uid && /^[\w.:-]{1,80}(?:@[\w.:-]{1,80})?$/.test(uid) ? uid.replace(/@.*$/, '') : undefined,
      url,
    }),
    evidence: { quote: summary, selector: 'SUMMARY' },
  };
}

function later(start: string, end: string | undefined): string | undefined {
  return end?.includes('T') && end !== start ? end : undefined;
}

function roomOf(entry: CalendarComponent): string | undefined {
  const room = collapse(textOf(entry, 'LOCATION') ?? '');
  return room === '' || /^https?:/.test(room) ? undefined : room;
}

function webOnly(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined;
}

const roles: Record<string, Role> = {
  speaker: 'speaker',
  presenter: 'speaker',
  author: 'author',
  moderator: 'moderator',
  organizer: 'organizer',
};

/**
 * People whom the file gives a role of their own: X-SPEAKER and the like, and attendees or contacts marked so. A plain
 * ATTENDEE comes as audience or was invited, an ORGANIZER owns the calendar: neither is named.
 */
function attendees(entry: CalendarComponent): PersonRef[] {
  return [...entry.properties].flatMap(([name, properties]) =>
    properties.flatMap(({ parameters, value }) => {
      const own = /^X-(?:[A-Z]+-)?(SPEAKER|PRESENTER|AUTHOR|MODERATOR)S?(?:-NAME)?$/.exec(name)?.[1]?.toLowerCase();
      const marked =
        name === 'ATTENDEE'
          ? /^X-(SPEAKER|PRESENTER|MODERATOR)$/i.exec(parameters.get('ROLE') ?? '')?.[1]?.toLowerCase()
          : undefined;
      const role = roles[own ?? marked ?? ''];
      if (role === undefined) return [];
      const names = marked ? (parameters.get('CN') ?? '') : value.replace(/\\([\\;,])/g, '$1');
      return names.split(/[;,]\s*/).flatMap((one) => mention(one, role, name));
    }),
  );
}
