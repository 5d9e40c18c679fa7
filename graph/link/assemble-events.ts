/** Series, events, places, sessions and talks as nodes. */
import type { Status, TalkRecord } from '../../parsers/records.ts';
import { foldKey } from '../fold.ts';
import type { GraphBuilder } from './builder.ts';
import { seriesKey } from './events/event-names.ts';
import type { EventBook, LinkedEvent } from './events/events.ts';
import type { LinkedSeries } from './events/series.ts';
import { contentHash, type IdentityBook } from './identity.ts';
import { groupBy, mostFrequent } from './input.ts';
import { ownAddress } from './page-address.ts';
import type { Items } from './talks/items.ts';
import type { LinkedSession } from './talks/sessions.ts';
import type { LinkedTalk } from './talks/talks.ts';
import { bareSessionTitle, sessionKey, titleKey } from './talks/titles.ts';

/** Ids of what was assembled, by the linked things and by agenda key. */
export interface ItemIds {
  events: Map<LinkedEvent, string>;
  sessions: Map<LinkedSession, string>;
  agenda: Map<string, string>;
  talks: Map<LinkedTalk, string>;
}

/** Folded forms of names, each once. */
export function keysOf(names: string[]): string[] {
  return [...new Set(names.map(foldKey))].filter(Boolean);
}

/** @param touched events that people or organizations have a part in, besides those with talks and sessions. */
export function assembleItems(
  graph: GraphBuilder,
  book: EventBook,
  items: Items,
  touched: Iterable<LinkedEvent | undefined>,
  identity: IdentityBook,
): ItemIds {
  const used = new Set([...touched, ...[...items.talks, ...items.sessions].map((item) => item.event)]);
  // An event that nothing was found of is kept only where somebody named it.
  const shown = book.events.filter(
    (event) => used.has(event) || event.sources.length > 0 || event.basis === 'index' || event.basis === 'crawl',
  );
  const events = assembleEvents(graph, book.series, shown, identity);
  const { sessions, agenda } = assembleSessions(graph, items, events, identity);
  const talks = assembleTalks(graph, items, events, sessions, identity);
  return { events, sessions, agenda, talks };
}

function assembleEvents(
  graph: GraphBuilder,
  allSeries: LinkedSeries[],
  shown: LinkedEvent[],
  identity: IdentityBook,
): Map<LinkedEvent, string> {
  const seriesIds = identity.assign(
    'series',
    allSeries.map((series) => mentionsOf(series)),
  );
  const seriesId = new Map(allSeries.map((series, index) => [series, seriesIds[index]!]));
  for (const [series, id] of seriesId) {
    const variants = [...new Set([series.name, ...series.variants])];
    graph.node('Series', { id, name: series.name, kind: 'event', keys: keysOf(variants), variants });
  }
  const eventIds = identity.assign(
    'event',
    shown.map(({ series, edition = '' }) => [
      ...mentionsOf(series).map((name) => `${name}|${edition}`),
      // "Second Lake Forum" as it was known before a third one told that it is counted.
      ...[...series.numbers].filter(([, number]) => String(number) === edition).map(([name]) => `${name}|`),
    ]),
  );
  const ids = new Map<LinkedEvent, string>();
  shown.forEach((event, index) => {
    const id = eventIds[index]!;
    ids.set(event, id);
    const records = event.sources.map(({ record }) => record);
    const editions = event.series.variants
      .filter((name) => !event.series.numbers.has(seriesKey(name)))
      .map((name) => (event.edition ? `${name} ${event.edition}` : name));
    const variants = [...new Set([event.name, ...event.variants, ...editions])];
    graph.node('Event', {
      id,
      name: event.name,
      edition: event.edition,
      year: event.year,
      startDate: mostFrequent(records.flatMap((record) => record.startDate ?? [])),
      endDate: mostFrequent(records.flatMap((record) => record.endDate ?? [])),
      timezone: mostFrequent(records.flatMap((record) => record.timezone ?? [])),
      basis: event.basis,
      keys: keysOf(variants),
      variants,
    });
    graph.relate('EDITION_OF', id, seriesId.get(event.series)!);
    for (const { page, record } of event.sources) graph.stated(id, { page, evidence: record.evidence });
    for (const [key, sources] of groupBy(
      event.sources.filter(({ record }) => record.place),
      ({ record }) => foldKey(record.place!),
    )) {
      const name = sources[0]!.record.place!;
      const place = graph.node('Place', {
        id: `place-${contentHash(key)}`,
        name,
        keys: keysOf([name]),
        variants: [name],
      });
      graph.relate(
        'HELD_AT',
        id,
        place,
        graph.evidenced(sources.map(({ page, record }) => ({ page, evidence: record.evidence }))),
      );
    }
  });
  return ids;
}

function mentionsOf(series: LinkedSeries): string[] {
  return [...new Set(series.variants.map(seriesKey))];
}

function assembleSessions(graph: GraphBuilder, items: Items, events: Map<LinkedEvent, string>, identity: IdentityBook) {
  const scope = (session: LinkedSession) => (session.event ? events.get(session.event)! : session.key);
  const ids = identity.assign(
    'session',
    items.sessions.map((session) => [
      ...new Set(session.variants.map((title) => `${scope(session)}|${sessionKey(title)}`)),
    ]),
  );
  const sessions = new Map(items.sessions.map((session, index) => [session, ids[index]!]));
  const agenda = new Map<string, string>();
  for (const [session, id] of sessions) {
    const records = session.sources.map(({ record }) => record);
    const unknown = [...new Set(records.flatMap((record) => record.unknownRoles ?? []))];
    graph.node('Session', {
      id,
      title: session.title,
      type: session.type,
      year: session.event?.year,
      description: longest(records.map((record) => record.description)),
      status: records.find((record) => record.status)?.status,
      startsAt: firstMoment(records.map((record) => record.startsAt)),
      endsAt: firstMoment(records.map((record) => record.endsAt)),
      room: records.find((record) => record.room)?.room,
      unknownRoles: unknown.length > 0 ? unknown : undefined,
      eventBasis: session.basis,
      url: session.sources.map(ownAddress).find((address) => address !== undefined),
      keys: keysOf([...session.variants, ...session.variants.map(bareSessionTitle)]),
      variants: session.variants,
    });
    for (const { page, record } of session.sources) graph.stated(id, { page, evidence: record.evidence });
    if (session.sources.length === 0) {
      for (const statement of session.named.slice(0, 3)) graph.stated(id, statement);
    }
    if (session.event) graph.relate('PART_OF', id, events.get(session.event)!);
    if (session.parent && session.parent !== session) graph.relate('PART_OF', id, sessions.get(session.parent)!);
    assembleAgenda(graph, session, id, session.event && events.get(session.event), agenda);
  }
  assembleSessionSeries(graph, sessions, identity);
  return { sessions, agenda };
}

function assembleAgenda(
  graph: GraphBuilder,
  session: LinkedSession,
  id: string,
  event: string | undefined,
  agenda: Map<string, string>,
): void {
  const counts = { 'agenda-item': 0, 'discussion-point': 0 };
  for (const item of session.agenda) {
    const point = graph.node('Session', {
      id: `session-${contentHash(id, titleKey(item.title))}`,
      title: item.title,
      type: item.form,
      year: session.event?.year,
      description: item.description,
      status: 'proposed',
      position: ++counts[item.form],
      eventBasis: session.basis,
      keys: keysOf([item.title]),
      variants: [item.title],
    });
    agenda.set(item.key, point);
    graph.relate('PART_OF', point, id);
    if (event) graph.relate('PART_OF', point, event);
    for (const { page, evidence } of item.sources) graph.stated(point, { page, evidence });
  }
}

/** A session that comes again under its name, or a microconference, is itself a series. */
function assembleSessionSeries(
  graph: GraphBuilder,
  sessions: Map<LinkedSession, string>,
  identity: IdentityBook,
): void {
  const groups = groupBy(
    [...sessions.keys()].filter((session) => session.event),
    (session) => `${session.event!.series.key}|${sessionKey(session.title)}`,
  );
  const series = [...groups].filter(
    ([, group]) =>
      new Set(group.map((session) => session.event)).size > 1 ||
      group.some((session) => session.type === 'microconference'),
  );
  const ids = identity.assign(
    'series',
    series.map(([, group]) =>
      mentionsOf(group[0]!.event!.series).map((name) => `${name}|session|${sessionKey(group[0]!.title)}`),
    ),
  );
  series.forEach(([, group], index) => {
    const micro = group.some((session) => session.type === 'microconference');
    const bare = bareSessionTitle(group.at(-1)!.title);
    const name = micro ? `${bare} Microconference` : bare;
    const variants = [
      ...new Set([name, bare, ...(micro ? [`${bare} MC`] : []), ...group.flatMap((session) => session.variants)]),
    ];
    const id = graph.node('Series', { id: ids[index]!, name, kind: 'session', keys: keysOf(variants), variants });
    for (const session of group) graph.relate('EDITION_OF', sessions.get(session)!, id);
  });
}

function assembleTalks(
  graph: GraphBuilder,
  items: Items,
  events: Map<LinkedEvent, string>,
  sessions: Map<LinkedSession, string>,
  identity: IdentityBook,
): Map<LinkedTalk, string> {
  const ids = identity.assign(
    'talk',
    items.talks.map((talk) => talk.mentions),
  );
  const talks = new Map(items.talks.map((talk, index) => [talk, ids[index]!]));
  for (const [talk, id] of talks) {
    const records = talk.sources.map(({ record }) => record);
    const first = (field: keyof TalkRecord) => records.find((record) => record[field])?.[field] as string | undefined;
    // The talk's own pages print its title; one that only tells of it has it in other words.
    const own = records.filter((record) => record.eventBasis !== 'inferred');
    const title = mostFrequent((own.length > 0 ? own : records).map((record) => record.title))!;
    const summary = longest(records.map((record) => record.summary));
    const abstract = longest(records.map((record) => record.abstract));
    const textFrom = (['title', 'summary', 'abstract'] as const).filter(
      (field) => ({ title, summary, abstract })[field],
    );
    const variants = [...new Set(records.map((record) => record.title))];
    graph.node('Talk', {
      id,
      title,
      summary,
      abstract,
      type: first('type'),
      status: talkStatus(talk),
      language: first('language'),
      year: talk.event?.year,
      startsAt: firstMoment(records.map((record) => record.startsAt)),
      endsAt: firstMoment(records.map((record) => record.endsAt)),
      room: first('room'),
      track: first('track'),
      submittedOn: first('submittedOn'),
      statedDate: first('statedDate'),
      url: talk.sources.map(ownAddress).find((address) => address !== undefined),
      eventBasis: talk.basis,
      textFrom,
      textLength: title.length + (summary?.length ?? 0) + (abstract?.length ?? 0),
      keys: keysOf(variants),
      variants,
      mentions: talk.mentions,
    });
    for (const { page, record } of talk.sources) graph.stated(id, { page, evidence: record.evidence });
    if (talk.event) graph.relate('PRESENTED_IN', id, events.get(talk.event)!, { basis: talk.basis });
    for (const session of talk.sessions) graph.relate('PRESENTED_IN', id, sessions.get(session)!, { basis: 'stated' });
  }
  return talks;
}

const statusOrder: Status[] = ['cancelled', 'declined', 'confirmed', 'accepted', 'proposed'];

/** The status of a talk: the one that says most of those its pages give; undefined where none does. */
function talkStatus(talk: LinkedTalk): Status | undefined {
  const given = new Set(talk.sources.map(({ record }) => record.status));
  return statusOrder.find((status) => given.has(status));
}

/** Whether a talk was only proposed, or called off: nobody spoke there as far as is known. */
export function isMereProposal(talk: LinkedTalk): boolean {
  const status = talkStatus(talk);
  return status === 'proposed' || status === 'declined' || status === 'cancelled';
}

function longest(texts: (string | undefined)[]): string | undefined {
  return texts.reduce((best, text) => (text && text.length > (best?.length ?? 0) ? text : best), undefined);
}

/**
 * The first time stated; where that is local, and another page prints the same time with the offset of its zone, the time
 * with its offset.
 */
function firstMoment(times: readonly (string | undefined)[]): string | undefined {
  const first = times.find((time) => time);
  const local = first?.slice(0, 16);
  return (
    times.find((time) => time !== undefined && /(?:Z|[+-]\d\d:?\d\d)$/.test(time) && time.startsWith(local!)) ?? first
  );
}
