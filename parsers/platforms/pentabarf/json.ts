/** schedule.json: version 1 (frab, pretalx: days, rooms, events) and version 2 (hubs: one list of events). */
import { z } from 'zod';
import { PageError } from '../../page.ts';
import type { Schedule, SchedulePerson, Slot } from './schedule.ts';

/** Whether a source is a schedule: by the keys it opens with; nothing is parsed. (A JSON schema of it has "$ref" there.) */
export function isScheduleJson(source: string): boolean {
  const head = source.slice(0, 5000);
  return /^\s*\{/.test(head) && /"schedule"\s*:\s*\{\s*"\w/.test(head) && /"conference"\s*:\s*\{\s*"\w/.test(head);
}

/** A text; null and numbers are common where the schema has a text. */
const text = z.union([z.string(), z.number().transform(String), z.null().transform(() => undefined)]).optional();
const nameOf = z.union([z.string(), z.object({ name: text, slug: text }), z.null()]).optional();
const link = z.object({ url: text, title: text, type: text });
const person = z.object({
  id: text,
  code: text,
  guid: text,
  name: text,
  public_name: text,
  role: text,
  biography: text,
  url: text,
  avatar: z.union([z.string(), z.object({ url: text }), z.null()]).optional(),
  links: z.array(link).nullish(),
});
const slot = z.object({
  id: text,
  code: text,
  guid: text,
  title: text,
  subtitle: text,
  type: text,
  language: text,
  abstract: text,
  description: text,
  room: nameOf,
  track: nameOf,
  url: text,
  date: text,
  start: text,
  end: text,
  duration: z.union([z.string(), z.number(), z.null()]).optional(),
  persons: z.array(person).nullish(),
  participants: z.array(person).nullish(),
  links: z.array(link).nullish(),
  attachments: z.array(link).nullish(),
});
const scheduleSchema = z.object({
  schedule: z.object({
    conference: z.object({
      title: text,
      start: text,
      end: text,
      venue: text,
      city: text,
      time_zone_name: text,
      url: text,
      tracks: z.array(z.object({ name: text, slug: text })).nullish(),
      days: z.array(z.object({ date: text, rooms: z.record(z.string(), z.array(slot)).nullish() })).nullish(),
    }),
    events: z.array(slot).nullish(),
    persons: z.array(person).nullish(),
  }),
});

/**
 * Reads a schedule.json.
 *
 * @param label names the page in errors.
 * @throws PageError where it has not the shape of a schedule.
 */
export function readScheduleJson(value: unknown, label: string): Schedule {
  const result = scheduleSchema.safeParse(value);
  if (!result.success) {
    throw new PageError(`${label}: not a schedule.json as known so far: ${z.prettifyError(result.error)}`);
  }
  const { conference, events, persons } = result.data.schedule;
  const trackNames = new Map((conference.tracks ?? []).map((track) => [track.slug, track.name]));
  const slots: Slot[] = [];
  for (const day of conference.days ?? []) {
    for (const [room, listed] of Object.entries(day.rooms ?? {})) {
      for (const one of listed) push(readSlot(one, trackNames, { day: day.date, room }));
    }
  }
  for (const one of events ?? []) push(readSlot(one, trackNames, {}));

  function push(one: Slot | undefined): void {
    if (one) slots.push(one);
  }
  return {
    conference: present({
      title: conference.title,
      venue: conference.venue,
      city: conference.city,
      start: conference.start,
      end: conference.end,
      timeZone: conference.time_zone_name,
      url: conference.url,
    }),
    slots,
    people: (persons ?? []).map(readPerson).filter((one) => one !== undefined),
  };
}

function readSlot(
  value: z.infer<typeof slot>,
  trackNames: ReadonlyMap<string | undefined, string | undefined>,
  place: { day?: string | undefined; room?: string },
): Slot | undefined {
  const title = value.title?.trim();
  if (!title) return undefined;
  const track = typeof value.track === 'object' && value.track ? value.track : { name: value.track ?? undefined };
  const room = typeof value.room === 'object' && value.room ? value.room.name : value.room;
  const dated = value.start?.includes('T') === true;
  return {
    title,
    ...present({
      key: value.id ?? value.code ?? value.guid,
      subtitle: value.subtitle,
      track: track.name ?? ('slug' in track ? trackNames.get(track.slug) : undefined),
      type: value.type,
      language: value.language,
      abstract: value.abstract,
      description: value.description,
      room: room ?? place.room,
      url: value.url,
      date: value.date ?? (dated ? value.start : undefined),
      day: place.day,
      start: dated ? undefined : value.start,
      end: value.end,
      duration: typeof value.duration === 'string' ? value.duration : undefined,
    }),
    persons: [...(value.persons ?? []), ...(value.participants ?? [])]
      .map(readPerson)
      .filter((one) => one !== undefined),
    links: [...(value.links ?? []), ...(value.attachments ?? [])].flatMap((one) => {
      // Links back to where the entry came from and to forms of feedback say nothing about the talk.
      const isHousekeeping = one.type === 'ORIGIN' || one.type === 'FEEDBACK';
      if (isHousekeeping || !/^https?:\/\//.test(one.url ?? '')) return [];
      const label = one.title ?? one.type?.toLowerCase();
      return [{ url: one.url!, ...(label ? { label } : {}) }];
    }),
  };
}

function readPerson(value: z.infer<typeof person>): SchedulePerson | undefined {
  const name = (value.public_name ?? value.name)?.trim();
  if (!name) return undefined;
  const photo = typeof value.avatar === 'object' ? value.avatar?.url : value.avatar;
  return {
    name,
    role: value.role === undefined || /^(speaker|presenter)/i.test(value.role) ? 'speaker' : 'contributor',
    ...present({
      key: value.id ?? value.code ?? value.guid,
      biography: value.biography,
      url: value.url,
      photo: /^https?:\/\//.test(photo ?? '') ? photo : undefined,
    }),
    links: (value.links ?? []).flatMap((one) => {
      if (!/^https?:\/\//.test(one.url ?? '')) return [];
      return [{ url: one.url!, ...(one.title ? { label: one.title } : {}) }];
    }),
  };
}

/** Fields that say something: neither absent nor empty. */
function present<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value.trim() !== '');
  return Object.fromEntries(kept.map(([key, value]) => [key, value!.trim()])) as { [K in keyof T]?: string };
}
