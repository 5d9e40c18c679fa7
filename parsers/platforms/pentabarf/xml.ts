/** schedule.xml, read as a stream of tags: a schedule can have thousands of events. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { collapse, PageError } from '../../page.ts';
import type { Conference, Schedule, ScheduleLink, SchedulePerson, Slot } from './schedule.ts';

/** Whether a source is a schedule: by its root and the conference in it. */
export function isScheduleXml(source: string): boolean {
  return /<schedule[\s>]/.test(source.slice(0, 4000)) && /<conference[\s>]/.test(source.slice(0, 20_000));
}

/** Elements of an event whose text is taken as it stands. */
const eventFields: Record<string, keyof Slot> = {
  title: 'title',
  subtitle: 'subtitle',
  track: 'track',
  type: 'type',
  language: 'language',
  abstract: 'abstract',
  description: 'description',
  room: 'room',
  url: 'url',
  date: 'date',
  start: 'start',
  duration: 'duration',
};

const conferenceFields: Record<string, keyof Conference> = {
  title: 'title',
  venue: 'venue',
  city: 'city',
  start: 'start',
  end: 'end',
  time_zone_name: 'timeZone',
  day_change: 'dayChange',
  url: 'url',
};

/**
 * Reads a schedule.xml.
 *
 * @param label names the page in errors.
 * @throws PageError where the file ends before its schedule does.
 */
export function readScheduleXml(source: string, label: string): Schedule {
  const schedule: Schedule = { conference: {}, slots: [], people: [] };
  const path: string[] = [];
  let text = '';
  let day: string | undefined;
  let dayStart: string | undefined;
  let room: string | undefined;
  let latest = '';
  let slot: (Partial<Slot> & Pick<Slot, 'persons' | 'links'>) | undefined;
  let person: (Partial<SchedulePerson> & { links: ScheduleLink[] }) | undefined;
  let link: ScheduleLink | undefined;
  let complete = false;

  function open(tag: SaxesTagPlain): void {
    const attributes = tag.attributes;
    const parent = path.at(-1);
    path.push(tag.name);
    text = '';
    if (tag.name === 'day' && parent === 'schedule') {
      day = attributes.date;
      dayStart = attributes.start;
    } else if (tag.name === 'room' && parent === 'day') {
      room = attributes.name;
      latest = '';
    } else if (tag.name === 'event') {
      slot = { persons: [], links: [] };
      set(slot, 'key', attributes.id ?? attributes.guid);
      set(slot, 'day', day);
      set(slot, 'room', room);
    } else if (tag.name === 'person') {
      person = { role: 'speaker', links: [] };
      set(person, 'key', attributes.id ?? attributes.code ?? attributes.guid);
      set(person, 'name', attributes.name);
      set(person, 'url', attributes.url);
    } else if ((tag.name === 'link' || tag.name === 'attachment') && slot) {
      link = { url: collapse(attributes.href ?? '') };
    }
  }

  function close(tag: SaxesTagPlain): void {
    path.pop();
    const parent = path.at(-1);
    const value = text;
    text = '';
    if (tag.name === 'schedule') {
      complete = true;
    } else if (tag.name === 'event' && slot) {
      if (slot.start !== undefined) {
        slot.afterMidnight = slot.start < latest;
        if (!slot.afterMidnight) latest = slot.start;
      }
      if (slot.title !== undefined) schedule.slots.push(slot as Slot);
      slot = undefined;
    } else if (tag.name === 'person' && person) {
      // In an event a person's text is the name; elsewhere the name is an element.
      if (person.name === undefined) set(person, 'name', collapse(value));
      if (person.name !== undefined) (slot ? slot.persons : schedule.people).push(person as SchedulePerson);
      person = undefined;
    } else if (person) {
      if (tag.name === 'name' || tag.name === 'public_name') set(person, 'name', collapse(value));
      else if (tag.name === 'biography') set(person, 'biography', value.trim());
      else if (tag.name === 'url') set(person, 'url', collapse(value));
    } else if (link && (tag.name === 'link' || tag.name === 'attachment')) {
      set(link, 'label', collapse(value));
      if (/^https?:\/\//.test(link.url)) slot?.links.push(link);
      link = undefined;
    } else if (slot && parent === 'event') {
      const field = eventFields[tag.name];
      const isProse = tag.name === 'abstract' || tag.name === 'description';
      if (field !== undefined) set(slot, field, isProse ? value.trim() : collapse(value));
    } else if (parent === 'conference') {
      const field = conferenceFields[tag.name];
      if (field !== undefined) set(schedule.conference, field, collapse(value));
    }
    if (tag.name === 'day' && dayStart !== undefined && schedule.conference.dayChange === undefined) {
      set(schedule.conference, 'dayChange', /T(\d\d:\d\d)/.exec(dayStart)?.[1]);
    }
  }

  const parser = new SaxesParser();
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('cdata', (part) => {
    text += part;
  });
  // Stray control characters and unknown entities are common and cost one character; what is cut off shows below.
  parser.on('error', () => {});
  parser.write(source).close();
  if (!complete || !/<\/schedule\s*>\s*(<!--[\s\S]*?-->\s*)*$/.test(source.slice(-2000))) {
    throw new PageError(`${label}: schedule.xml ends before </schedule>. Fetch or save it again.`);
  }
  return schedule;
}

/** Sets a field only where the schedule says something. */
function set<T extends object, K extends keyof T>(target: T, field: K, value: string | undefined): void {
  if (value !== undefined && value !== '') target[field] = value as T[K];
}
