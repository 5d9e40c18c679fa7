/** The JSON views. They differ in how sessions are grouped and whether speakers and categories are told or numbered. */
import { z } from 'zod';
import { collapse, type Page, PageError } from '../../page.ts';
import {
  isBreak,
  mention,
  organizationIn,
  personRecord,
  present,
  subjectTopics,
  tagTopics,
  trackSessions,
} from '../../parts.ts';
import { richTextOf } from '../../reading/rich-text.ts';
import type { Link, PageRecord, TalkRecord } from '../../records.ts';
import { categoryFields } from './categories.ts';

const text = z.string().nullish();
const key = z.union([z.string(), z.number()]).transform(String);
const category = z.object({
  id: key.nullish(),
  title: text,
  name: text,
  items: z.array(z.object({ id: key, name: text })).nullish(),
  categoryItems: z.array(z.object({ id: key, name: text })).nullish(),
});
const session = z.object({
  id: key,
  title: text,
  description: text,
  startsAt: text,
  endsAt: text,
  isServiceSession: z.boolean().nullish(),
  status: text,
  speakers: z.array(z.union([key, z.object({ id: key, name: text })])).nullish(),
  categoryItems: z.array(key).nullish(),
  categories: z.array(category).nullish(),
  roomId: key.nullish(),
  room: text,
  liveUrl: text,
  recordingUrl: text,
});
const speaker = z.object({
  id: key,
  fullName: text,
  firstName: text,
  lastName: text,
  bio: text,
  tagLine: text,
  profilePicture: text,
  links: z.array(z.object({ title: text, url: text })).nullish(),
});
const room = z.object({ id: key, name: text });
const all = z.object({
  sessions: z.array(session).nullish(),
  speakers: z.array(speaker).nullish(),
  categories: z.array(category).nullish(),
  rooms: z.array(room.extend({ sessions: z.array(session).nullish() })).nullish(),
});
type Session = z.infer<typeof session>;
type View = z.infer<typeof all>;

/**
 * Reads any of the views.
 *
 * @throws PageError where the value has none of their shapes.
 */
export function readViews(page: Page): PageRecord[] {
  const value = page.json();
  const label = page.file ?? page.url ?? 'page';
  // Sessions and GridSmart are lists of groups or days, Speakers a list of people; All is one object.
  const list = Array.isArray(value) ? value : [value];
  const isPeople = list.some((one) => typeof one === 'object' && one !== null && 'fullName' in one);
  const result = isPeople
    ? z
        .array(speaker)
        .transform((speakers): View[] => [{ speakers }])
        .safeParse(list)
    : z.array(all).safeParse(list);
  if (!result.success)
    throw new PageError(`${label}: not a Sessionize view as known so far: ${z.prettifyError(result.error)}`);
  const views = result.data;
  const speakers = new Map(views.flatMap((view) => view.speakers ?? []).map((one) => [one.id, one]));
  const rooms = new Map(views.flatMap((view) => view.rooms ?? []).map((one) => [one.id, one.name]));
  const items = new Map(
    views
      .flatMap((view) => view.categories ?? [])
      .flatMap((one) =>
        (one.items ?? []).map((item) => [item.id, { group: one.title ?? '', name: item.name ?? '' }] as const),
      ),
  );
  const sessions = views.flatMap((view) => [
    ...(view.sessions ?? []),
    ...(view.rooms ?? []).flatMap((one) =>
      (one.sessions ?? []).map((inner) => ({ ...inner, room: inner.room ?? one.name })),
    ),
  ]);
  const talks = sessions
    .map((one) => readSession(one, { speakers, rooms, items }))
    .filter((talk) => talk !== undefined);
  const people = [...speakers.values()].flatMap((one) => {
    const links = (one.links ?? []).flatMap((link): Link[] =>
      link.url && /^https?:\/\//.test(link.url) ? [{ url: link.url, ...present({ label: link.title }) }] : [],
    );
    return personRecord(nameOf(one), `speakers[id="${one.id}"]`, {
      biography: richTextOf(one.bio ?? ''),
      affiliation: organizationIn(one.tagLine ?? ''),
      photo: /^https?:/.test(one.profilePicture ?? '') ? one.profilePicture! : undefined,
      personKey: one.id,
      links,
    });
  });
  return [...trackSessions(talks, 'categories'), ...talks, ...people];
}

function nameOf(one: z.infer<typeof speaker>): string {
  return one.fullName ?? [one.firstName, one.lastName].filter((part) => part).join(' ');
}

interface Tables {
  speakers: ReadonlyMap<string, z.infer<typeof speaker>>;
  rooms: ReadonlyMap<string, string | null | undefined>;
  items: ReadonlyMap<string, { group: string; name: string }>;
}

/** A talk; undefined for a break, a service session, or one declined. */
function readSession(one: Session, tables: Tables): TalkRecord | undefined {
  const title = collapse(one.title ?? '');
  if (title === '' || one.isServiceSession || (one.status && !/^accepted$/i.test(one.status))) return undefined;
  const selector = `sessions[id="${one.id}"]`;
  const told = (one.categories ?? []).flatMap((group) =>
    (group.categoryItems ?? group.items ?? []).map((item) => ({
      group: group.name ?? group.title ?? '',
      name: item.name ?? '',
    })),
  );
  const numbered = (one.categoryItems ?? []).map((id) => tables.items.get(id)).filter((item) => item !== undefined);
  const { tags, ...fields } = categoryFields([...told, ...numbered]);
  const people = (one.speakers ?? []).flatMap((ref) => {
    const id = typeof ref === 'string' ? ref : ref.id;
    const known = tables.speakers.get(id);
    const name = typeof ref === 'string' ? (known ? nameOf(known) : '') : (ref.name ?? '');
    return mention(name, 'speaker', selector, { personKey: id, affiliation: organizationIn(known?.tagLine ?? '') });
  });
  if (people.length === 0 && isBreak(title)) return undefined;
  const links = [one.liveUrl, one.recordingUrl].flatMap((url, index) =>
    url && /^https?:\/\//.test(url) ? [{ url, label: index === 0 ? 'Live' : 'Recording' }] : [],
  );
  return {
    kind: 'talk',
    title,
    ...present({ abstract: richTextOf(one.description ?? ''), ...fields }),
    ...present({
      startsAt: isoTime(one.startsAt),
      endsAt: isoTime(one.endsAt),
      room: one.room ?? tables.rooms.get(one.roomId ?? ''),
    }),
    people,
    topics: [...subjectTopics(fields.track, 'categories'), ...tagTopics(tags, 'categories')],
    links,
    talkKey: one.id,
    evidence: { quote: title, selector },
  };
}

/** Local to the event unless it ends in an offset. */
function isoTime(value: string | null | undefined): string | undefined {
  return value && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/.test(value) ? value : undefined;
}
