/** Indico's JSON exports: /export/event/N.json in all details, /export/categ, /export/event/N/session/M.json, /event/N/contributions/M.json. */
import { z } from 'zod';
import { PageError } from '../../page.ts';
import { markdownBlocks } from '../../reading/blocks.ts';
import { saltedMailHash } from '../../reading/mail-hash.ts';
import { readName } from '../../reading/names.ts';
import { inZone } from '../../reading/zones.ts';
import type { Link, PageRecord, PersonRef, Role, SessionRecord, TopicRef } from '../../records.ts';
import { contributionRecords, defined, withoutMail } from './contribution.ts';
import {
  contributionShape,
  type ExportContribution,
  type ExportEvent,
  type ExportPerson,
  type ExportSlot,
  eventShape,
  type Moment,
  ownContributionShape,
  slotShape,
} from './export-shape.ts';
import { eventRecord, keyOf, yearIn } from './frame.ts';
import { sessionType } from './session.ts';
import { withOffset } from './time.ts';

/** The event's facts that its contributions need to be read. */
export interface ExportFrame {
  zone?: string | undefined;
  year?: string | undefined;
  /** Database id of the event, for keys of people, which hold within one event only. */
  eventId?: string | undefined;
  /** Set where the file holds several events. */
  event?: string | undefined;
}

/** Reads the value of a JSON export. `label` names the page in errors. */
export function readExport(value: unknown, label: string, url: string | undefined): PageRecord[] {
  const own = ownContributionShape.safeParse(value);
  if (own.success) return readOwnContribution(own.data, url);
  const results = z.object({ results: z.array(z.unknown()) }).safeParse(value);
  if (!results.success) return [];
  const events = results.data.results.filter((one) => typeOf(one) === 'Conference' || isOtherEvent(one));
  const slots = results.data.results.filter((one) => /^Session/.test(typeOf(one)));
  const contributions = results.data.results.filter((one) => typeOf(one) === 'Contribution');
  return [
    ...events.flatMap((one) => readEvent(check(eventShape, one, label), events.length > 1)),
    ...readSlots(
      slots.map((one) => check(slotShape, one, label)),
      true,
    ),
    ...contributions.flatMap((one) => readContribution(check(contributionShape, one, label), {})),
  ];
}

function typeOf(value: unknown): string {
  const type = (value as { _type?: unknown } | null)?._type;
  return typeof type === 'string' ? type : '';
}

/** Meetings and lectures are exported as conferences are, under a type of their own. */
function isOtherEvent(value: unknown): boolean {
  return /^(?:Meeting|SimpleEvent|Lecture|Event)$/.test(typeOf(value));
}

function check<T>(shape: z.ZodType<T>, value: unknown, label: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new PageError(`${label}: not an Indico export as known so far: ${z.prettifyError(result.error)}`);
}

/** One event with its contributions and sessions. */
export function readEvent(event: ExportEvent, oneOfSeveral = false): PageRecord[] {
  const startDate = dayOf(event.startDate, event.timezone);
  const record = eventRecord({
    name: event.title,
    startDate,
    endDate: dayOf(event.endDate, event.timezone),
    timezone: event.timezone,
    place: event.location,
    url: event.url,
  });
  const frame: ExportFrame = {
    zone: event.timezone,
    year: yearIn(event.title) ?? startDate?.slice(0, 4),
    eventId: event.id == null ? undefined : String(event.id),
    ...(oneOfSeveral ? { event: event.title } : {}),
  };
  const listed = (event.contributions ?? []).flatMap((one) => readContribution(one, frame));
  return [record, ...listed, ...readSlots(event.sessions ?? [], false, frame)];
}

/** The day of a moment where the event is. */
function dayOf(moment: Moment, zone: string | undefined): string | undefined {
  return momentText(moment, zone)?.slice(0, 10);
}

/** Local time with offset, from {date, time, tz} or an ISO string. */
export function momentText(moment: Moment, zone: string | undefined): string | undefined {
  if (moment == null) return undefined;
  if (typeof moment === 'string') return inZone(moment, zone);
  return withOffset(`${moment.date}T${moment.time.slice(0, 8)}`, moment.tz ?? zone);
}

/** Session blocks: one record a session, from its first block's start to its last block's end. */
function readSlots(slots: readonly ExportSlot[], withEvent: boolean, frame?: ExportFrame): PageRecord[] {
  const records: PageRecord[] = [];
  const sessions = new Map<string, SessionRecord>();
  for (const slot of slots) {
    const conference = slot.conference;
    if (withEvent && conference && !records.some((one) => one.kind === 'event' && one.name === conference.title))
      records.push(...readEvent({ _type: 'Conference', ...conference, contributions: [], sessions: [], chairs: [] }));
    const own: ExportFrame = frame ?? {
      zone: conference?.timezone,
      year: yearIn(conference?.title ?? '') ?? dayOf(conference?.startDate, conference?.timezone)?.slice(0, 4),
      eventId: conference?.id == null ? undefined : String(conference.id),
    };
    const title = sessionTitle(slot);
    const key = slot.url ?? slot.session?.url ?? title;
    const startsAt = momentText(slot.startDate, own.zone);
    const endsAt = momentText(slot.endDate, own.zone);
    const people = (slot.conveners ?? slot.session?.sessionConveners ?? []).map((one) => personOf(one, 'lead', own));
    const known = sessions.get(key);
    if (known) {
      if (startsAt && (!known.startsAt || startsAt < known.startsAt)) known.startsAt = startsAt;
      if (endsAt && (!known.endsAt || endsAt > known.endsAt)) known.endsAt = endsAt;
      known.people.push(...people.filter((one) => !known.people.some((other) => other.name === one.name)));
    } else {
      const description = slot.session?.description ?? slot.description;
      const session: SessionRecord = {
        kind: 'session',
        title,
        type: sessionType(title),
        ...defined({
          description: description && withoutMail(description),
          startsAt,
          endsAt,
          room: slot.room,
          url: slot.url ?? slot.session?.url,
          ...(own.event ? { event: own.event, edition: own.year, eventBasis: 'stated' as const } : {}),
        }),
        people,
        topics: [],
        evidence: { quote: title },
      };
      sessions.set(key, session);
      records.push(session);
    }
    records.push(...(slot.contributions ?? []).flatMap((one) => readContribution(one, own)));
  }
  return records;
}

/** A block's title is "Session: Block" where the block has a title; its contributions name the session. */
function sessionTitle(slot: ExportSlot): string {
  const named = slot.session?.title ?? slot.contributions?.find((one) => one.session)?.session;
  return named && slot.title.startsWith(named) ? named : slot.title;
}

/** One contribution of an export, with its parts. */
function readContribution(contribution: ExportContribution, frame: ExportFrame): PageRecord[] {
  const { url } = contribution;
  const body = markdownBlocks(contribution.description ?? '');
  const shared = { event: frame.event, edition: frame.event ? frame.year : undefined };
  const startsAt = momentText(contribution.startDate, frame.zone);
  const records = contributionRecords(
    {
      title: contribution.title.trim(),
      url,
      key: keyOf(url) ?? (contribution.db_id == null ? undefined : String(contribution.db_id)),
      body,
      track: contribution.track,
      session: contribution.session,
      type: contribution.type,
      startsAt,
      endsAt: momentText(contribution.endDate, frame.zone),
      room: contribution.room,
      people: [
        ...(contribution.speakers ?? []).map((one) => personOf(one, 'speaker', frame)),
        ...(contribution.primaryauthors ?? []).map((one) => personOf(one, 'author', frame)),
        ...(contribution.coauthors ?? []).map((one) => personOf(one, 'coauthor', frame)),
      ],
      links: [...attachments(contribution), ...body.flatMap((block) => block.links ?? [])],
      topics: keywords(contribution.keywords),
      ...shared,
    },
    frame.year,
  );
  const parts = (contribution.subContributions ?? []).flatMap((part) => {
    const partUrl = url && part.db_id != null ? `${url.replace(/\/$/, '')}/subcontributions/${part.db_id}` : undefined;
    return contributionRecords({
      title: part.title.trim(),
      url: partUrl,
      key: keyOf(partUrl),
      body: markdownBlocks(part.description ?? ''),
      session: contribution.title.trim(),
      statedDate: startsAt?.slice(0, 10),
      people: (part.speakers ?? []).map((one) => personOf(one, 'speaker', frame)),
      links: [],
      ...shared,
    });
  });
  return [...records, ...parts];
}

function keywords(words: readonly string[] | null | undefined): TopicRef[] {
  return (words ?? [])
    .filter((label) => label.trim() !== '')
    .map((label) => ({
      label: label.trim(),
      kind: 'primary' as const,
      form: 'keyword' as const,
      evidence: { quote: label.trim() },
    }));
}

function attachments(contribution: ExportContribution): Link[] {
  return (contribution.folders ?? []).flatMap((folder) =>
    (folder.attachments ?? []).flatMap((one) => {
      const url = one.link_url ?? one.download_url;
      return url ? [{ url, ...(one.title ? { label: one.title } : {}) }] : [];
    }),
  );
}

/** A person of an export. The quote is the name as the export has it. */
export function personOf(person: ExportPerson, role: Role, frame: ExportFrame): PersonRef {
  const first = person.first_name ?? person.firstName;
  const last = person.last_name ?? person.familyName;
  const ordered = [first, last].filter((part) => part !== undefined).join(' ') || person.name || person.fullName || '';
  const stated = person.fullName ?? person.name ?? ordered;
  return {
    name: readName(ordered).name,
    statedName: stated,
    role,
    ...defined({
      affiliation: person.affiliation,
      emailHash: saltedMailHash(person.emailHash ?? person.email_hash),
      personKey: frame.eventId && person.person_id != null ? `${frame.eventId}:${person.person_id}` : undefined,
    }),
    evidence: { quote: person.fullName ?? person.name ?? last ?? ordered },
  };
}

function readOwnContribution(own: z.infer<typeof ownContributionShape>, address: string | undefined): PageRecord[] {
  const base = address?.replace(/[?#].*$/, '').replace(/\.json$/, '/');
  const eventId = /\/event\/([^/]+)\//.exec(base ?? '')?.[1];
  const body = markdownBlocks(own.description ?? '');
  const roles = (person: ExportPerson): Role[] => [
    ...(person.is_speaker ? (['speaker'] as const) : []),
    ...(person.author_type === 'primary' ? (['author'] as const) : []),
    ...(person.author_type === 'secondary' ? (['coauthor'] as const) : []),
  ];
  const people = own.persons.flatMap((person) => roles(person).map((role) => personOf(person, role, { eventId })));
  const rank: Partial<Record<Role, number>> = { speaker: 0, author: 1, coauthor: 2 };
  return contributionRecords({
    title: own.title.trim(),
    url: base,
    key: String(own.id),
    body,
    track: own.track?.title,
    session: own.session?.title,
    type: own.type?.name,
    startsAt: own.start_dt ?? undefined,
    endsAt: own.end_dt ?? undefined,
    room: own.room_name,
    people: people.sort((a, b) => (rank[a.role] ?? 3) - (rank[b.role] ?? 3)),
    links: body.flatMap((block) => block.links ?? []),
    topics: keywords(own.keywords),
  });
}
