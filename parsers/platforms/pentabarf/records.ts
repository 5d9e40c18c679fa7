/** From a schedule to records: the event, a session for each track, a talk for each slot, people with a biography. */
import { collapse } from '../../page.ts';
import { trackSessions } from '../../parts.ts';
import { addDays } from '../../reading/calendar-days.ts';
import { readCareer } from '../../reading/career.ts';
import { readName } from '../../reading/names.ts';
import { trackSubject } from '../../reading/tracks.ts';
import { addMinutes, withZoneOffset } from '../../reading/zones.ts';
import type { EventRecord, PageRecord, PersonRecord, PersonRef, TalkRecord } from '../../records.ts';
import { plainText } from './prose.ts';
import type { Conference, Schedule, SchedulePerson, Slot } from './schedule.ts';

/** A body that stands where a person's name would: "Oak Days Staff". */
const bodies = /\b(staff|team|organi[sz]ers|crew|orga|volunteers|committee|participants|attendees|everyone|various)$/i;

/** Records of a schedule, in its order. */
export function recordsOf(schedule: Schedule): PageRecord[] {
  const { conference, slots } = schedule;
  const event = readEvent(conference);
  return [
    ...(event ? [event] : []),
    ...trackSessions(slots, 'track'),
    ...slots.map((slot) => readTalk(slot, conference)),
    ...readPeople(schedule),
  ];
}

function readEvent(conference: Conference): EventRecord | undefined {
  const { title, venue, city } = conference;
  if (title === undefined) return undefined;
  const year = /\b((?:19|20)\d\d)\b/.exec(title)?.[1];
  const startDate = isoDay(conference.start);
  const endDate = isoDay(conference.end);
  const place = [venue, city].filter((part) => part !== undefined).join(', ');
  return {
    kind: 'event',
    name: title,
    ...(year === undefined ? {} : { edition: year }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(conference.timeZone === undefined ? {} : { timezone: conference.timeZone }),
    ...(place === '' ? {} : { place }),
    ...(conference.url === undefined ? {} : { url: conference.url }),
    evidence: { quote: collapse(title), selector: 'conference > title' },
  };
}

function readTalk(slot: Slot, conference: Conference): TalkRecord {
  const selector = slot.key === undefined ? 'event' : `event[id="${slot.key}"]`;
  const prose = [slot.abstract, slot.description].map((part) => plainText(part ?? '')).filter((part) => part !== '');
  const startsAt = startOf(slot, conference);
  const endsAt = endOf(slot, startsAt);
  const subject = slot.track === undefined ? undefined : trackSubject(slot.track);
  return {
    kind: 'talk',
    title: collapse(slot.title),
    ...(slot.subtitle === undefined ? {} : { summary: collapse(slot.subtitle) }),
    ...(prose.length === 0 ? {} : { abstract: [...new Set(prose)].join('\n\n') }),
    ...(slot.track === undefined ? {} : { track: slot.track }),
    ...(slot.type === undefined ? {} : { type: slot.type.toLowerCase() }),
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(slot.room === undefined ? {} : { room: slot.room }),
    ...(isLanguageTag(slot.language) ? { language: slot.language } : {}),
    people: slot.persons.filter((person) => !bodies.test(person.name)).map((person) => readRef(person, selector)),
    topics:
      subject === undefined
        ? []
        : [{ label: subject, kind: 'primary', form: 'subject', evidence: { quote: slot.track!, selector } }],
    links: slot.links.filter((link) => !/feedback/i.test(link.label ?? '')),
    ...(slot.key === undefined ? {} : { talkKey: slot.key }),
    ...(slot.url === undefined ? {} : { url: slot.url }),
    evidence: { quote: collapse(slot.title), selector },
  };
}

function readRef(person: SchedulePerson, selector: string): PersonRef {
  const statedName = collapse(person.name);
  return {
    name: readName(statedName).name,
    statedName,
    role: person.role === 'speaker' ? 'speaker' : 'mentioned',
    ...(person.role === 'speaker' ? {} : { reason: 'listed as contributor, not as speaker' }),
    ...(person.key === undefined ? {} : { personKey: person.key }),
    ...(person.url === undefined ? {} : { url: person.url }),
    evidence: { quote: statedName, selector: `${selector} person` },
  };
}

/** A record for everybody of whom the schedule tells more than the name, once each. */
function readPeople({ people, slots }: Schedule): PersonRecord[] {
  const records = new Map<string, PersonRecord>();
  for (const person of [...people, ...slots.flatMap((slot) => slot.persons)]) {
    const key = person.key ?? person.name;
    const tells = person.biography !== undefined || person.links.length > 0 || person.url !== undefined;
    if (!tells || records.has(key) || bodies.test(person.name)) continue;
    const statedName = collapse(person.name);
    const biography = plainText(person.biography ?? '');
    records.set(key, {
      kind: 'person',
      name: readName(statedName).name,
      statedName,
      ...(biography === '' ? {} : { biography }),
      ...(person.key === undefined ? {} : { personKey: person.key }),
      ...(person.photo === undefined ? {} : { photo: person.photo }),
      ...(person.url === undefined ? {} : { url: person.url }),
      links: person.links,
      career: readCareer(biography),
      evidence: { quote: statedName, selector: 'person' },
    });
  }
  return [...records.values()];
}

/** The start as stated with its date; else out of day and time, the small hours being those of the next day. */
function startOf(slot: Slot, conference: Conference): string | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(slot.date ?? '')) return slot.date;
  const time = /^(\d{1,2}):(\d\d)/.exec(slot.start ?? '');
  if (!time || isoDay(slot.day) === undefined) return undefined;
  const clock = `${time[1]!.padStart(2, '0')}:${time[2]}`;
  const change = /^\d\d:\d\d/.exec(conference.dayChange ?? '')?.[0];
  const isNight = change === undefined ? slot.afterMidnight === true : clock < change;
  return withZoneOffset(`${addDays(slot.day!, isNight ? 1 : 0)}T${clock}:00`, conference.timeZone);
}

function endOf(slot: Slot, startsAt: string | undefined): string | undefined {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(slot.end ?? '')) return slot.end;
  const duration = /^(?:(\d+):)?(\d{1,2}):(\d\d)$/.exec(slot.duration ?? '');
  if (!duration || startsAt === undefined) return undefined;
  const minutes = Number(duration[1] ?? 0) * 1440 + Number(duration[2]) * 60 + Number(duration[3]);
  return minutes === 0 ? undefined : addMinutes(startsAt, minutes);
}

function isoDay(text: string | undefined): string | undefined {
  return /^(\d{4}-\d\d-\d\d)(T|$)/.exec(text ?? '')?.[1];
}

/** BCP 47, as far as schedules use it: "en", "pt-BR". */
function isLanguageTag(text: string | undefined): boolean {
  return text !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text);
}
