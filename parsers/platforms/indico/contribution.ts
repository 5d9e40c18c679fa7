/** A contribution, however it was read (page, list, PDF, export), and the records that come of it. */
import { type Agenda, isMicroconferenceTitle, readAgenda, withoutAddresses } from '../../reading/agenda.ts';
import { type Block, blocksText } from '../../reading/blocks.ts';
import { readContinuations, readRenames } from '../../reading/lineage.ts';
import { readProse } from '../../reading/prose.ts';
import type { KnownPerson } from '../../reading/resolve-names.ts';
import type { Link, PageRecord, PersonRef, SessionRecord, TalkRecord, TopicRef } from '../../records.ts';

export interface Contribution {
  title: string;
  /** The title as the source prints it, where that differs. */
  titleQuote?: string;
  url?: string | undefined;
  /** The database id that stands in its address. */
  key?: string | undefined;
  body: Block[];
  track?: string | undefined;
  session?: string | undefined;
  type?: string | undefined;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  statedDate?: string | undefined;
  room?: string | undefined;
  people: PersonRef[];
  links: Link[];
  topics?: TopicRef[];
  /** Name and edition of the event, where the page is not of that event alone. */
  event?: string | undefined;
  edition?: string | undefined;
}

/**
 * The records of one contribution: a talk; or, where it is the call for a microconference, the session with its agenda
 * and what its prose tells of earlier editions.
 *
 * @param year the year of the page's event, where known.
 */
export function contributionRecords(contribution: Contribution, year?: string): PageRecord[] {
  const agenda = readAgenda(contribution.body);
  if (isCall(contribution, agenda)) return callRecords(contribution, agenda, year ?? contribution.edition);
  return [
    talkRecord(contribution),
    ...readRenames(contribution.body),
    ...readContinuations(contribution.body, contribution.title),
  ];
}

function isCall(contribution: Contribution, agenda: Agenda): boolean {
  if (isMicroconferenceTitle(contribution.title)) return true;
  if (/\bmicro-?conference\b(?! (?:topic|talk|session))/i.test(contribution.type ?? '')) return true;
  return agenda.topics.length >= 2 && agenda.people.some((person) => person.role === 'attendee');
}

function talkRecord(contribution: Contribution): TalkRecord {
  const abstract = blocksText(contribution.body);
  return {
    kind: 'talk',
    title: contribution.title,
    ...defined({
      abstract: abstract === '' ? undefined : abstract,
      track: contribution.track,
      session: contribution.session,
      ...eventOf(contribution),
      type: contribution.type,
      startsAt: contribution.startsAt,
      endsAt: contribution.endsAt,
      room: contribution.room,
      statedDate: contribution.statedDate,
      talkKey: contribution.key,
      url: contribution.url,
    }),
    people: contribution.people,
    topics: contribution.topics ?? [],
    links: contribution.links,
    evidence: { quote: contribution.titleQuote ?? contribution.title },
  };
}

function callRecords(contribution: Contribution, agenda: Agenda, year: string | undefined): PageRecord[] {
  const known: KnownPerson[] = [
    ...contribution.people.map((person) => ({ name: person.name, source: 'author line' })),
    ...agenda.people.map((person) => ({
      name: person.name,
      source: person.role === 'attendee' ? 'attendee list' : `list of ${person.role}s`,
    })),
  ];
  const description = withoutMail(blocksText(contribution.body));
  const session: SessionRecord = {
    kind: 'session',
    title: contribution.title,
    type: 'microconference',
    ...defined({
      ...eventOf(contribution),
      track: contribution.track,
      description: description === '' ? undefined : description,
      startsAt: contribution.startsAt,
      endsAt: contribution.endsAt,
      room: contribution.room,
      url: contribution.url,
    }),
    ...(agenda.unknownRoles.length > 0 ? { unknownRoles: agenda.unknownRoles } : {}),
    people: [...contribution.people, ...agenda.people],
    topics: [...agenda.topics, ...(contribution.topics ?? [])],
    links: contribution.links,
    evidence: { quote: contribution.titleQuote ?? contribution.title },
  };
  const told = readProse(contribution.body, { title: contribution.title, known, year });
  const continued = readContinuations(contribution.body, contribution.title);
  return [session, ...told.sessions, ...told.talks, ...told.relations, ...continued];
}

function eventOf(contribution: Contribution): Partial<Pick<TalkRecord, 'event' | 'edition' | 'eventBasis'>> {
  if (contribution.event === undefined) return {};
  return defined({ event: contribution.event, edition: contribution.edition, eventBasis: 'stated' as const });
}

/** A text of several lines without addresses of mail. */
export function withoutMail(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('@') ? `${/^\s*/.exec(line)![0]}${withoutAddresses(line)}` : line))
    .join('\n');
}

/** An object without its undefined values. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
