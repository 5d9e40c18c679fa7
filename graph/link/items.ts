/** Sessions and talks: which records on which pages speak of the same one. */
import { readName } from '../../parsers/reading/names.ts';
import type { Basis, Evidence, Role, SessionRecord, TalkRecord, TopicRef } from '../../parsers/records.ts';
import { foldKey } from '../fold.ts';
import { Clusters } from './clusters.ts';
import { applyDecided, type DecidedMentions } from './decided.ts';
import type { EventBook, LinkedEvent } from './events.ts';
import { contentHash } from './identity.ts';
import { groupBy, type LinkPage, type Sourced } from './input.ts';
import { areNearTitles, type NamesBeside, type PlainTitle, plainTitle } from './talk-titles.ts';
import { isOneStart, mayBeOneDay } from './times.ts';
import { addressKey, bareSessionTitle, isMicroconferenceTitle, sessionKey, titleKey } from './titles.ts';

/** A point on a session's agenda. */
interface AgendaItem {
  key: string;
  title: string;
  form: 'agenda-item' | 'discussion-point';
  description?: string | undefined;
  sources: { page: LinkPage; evidence: Evidence; topic: TopicRef }[];
}

export interface LinkedSession {
  key: string;
  title: string;
  type: string;
  event?: LinkedEvent | undefined;
  basis: Basis;
  sources: Sourced<SessionRecord>[];
  /** Where talks name it, though no record of its own does. */
  named: { page: LinkPage; evidence: Evidence }[];
  variants: string[];
  agenda: AgendaItem[];
  /** The track or session it belongs to. */
  parent?: LinkedSession | undefined;
}

export interface LinkedTalk {
  key: string;
  /** Keys of its records, the same over rebuilds of the same pages. */
  mentions: string[];
  /** Keys of its titles. */
  titles: string[];
  event?: LinkedEvent | undefined;
  basis: Basis;
  sources: Sourced<TalkRecord>[];
  sessions: LinkedSession[];
}

export interface Items {
  sessions: LinkedSession[];
  talks: LinkedTalk[];
  sessionOf: Map<SessionRecord, LinkedSession>;
  talkOf: Map<TalkRecord, LinkedTalk>;
}

/**
 * Finds the sessions and talks in all pages.
 *
 * @param decided what people decided of talks; it goes before everything else.
 */
export function linkItems(pages: LinkPage[], book: EventBook, decided: readonly DecidedMentions[] = []): Items {
  const sessions = new Map<string, LinkedSession>();
  const sessionOf = new Map<SessionRecord, LinkedSession>();

  const session = (
    page: LinkPage,
    record: Parameters<EventBook['eventOf']>[1],
    title: string,
    type: string,
  ): LinkedSession => {
    const known = book.eventOf(page, record);
    const key = `${known?.event.key ?? page.key}|${sessionKey(title)}`;
    let found = sessions.get(key);
    if (!found) {
      found = {
        key,
        title,
        type,
        event: known?.event,
        basis: known?.basis ?? 'unknown',
        sources: [],
        named: [],
        variants: [],
        agenda: [],
      };
      sessions.set(key, found);
    }
    if (!found.variants.includes(title)) found.variants.push(title);
    if (weightOf(type, title) > weightOf(found.type, found.title)) {
      found.type = type;
      found.title = title;
    }
    return found;
  };

  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind !== 'session') continue;
      const type = isMicroconferenceTitle(record.title) ? 'microconference' : (record.type ?? 'session');
      const found = session(page, record, record.title, type);
      found.sources.push({ page, record });
      sessionOf.set(record, found);
      addAgenda(found, page, record);
      if (record.track && sessionKey(record.track) !== sessionKey(record.title)) {
        found.parent = session(page, record, record.track, 'track');
        found.parent.named.push({ page, evidence: record.evidence });
      }
    }
  }

  const talks = clusterTalks(pages, book, decided);
  const talkOf = new Map<TalkRecord, LinkedTalk>();
  for (const talk of talks) {
    for (const { page, record } of talk.sources) {
      talkOf.set(record, talk);
      for (const [title, type] of [
        [record.session, 'session'],
        [record.track, 'track'],
      ] as const) {
        if (!title || !sessionKey(title)) continue;
        const found = session(page, record, title, isMicroconferenceTitle(title) ? 'microconference' : type);
        if (!talk.sessions.includes(found)) talk.sessions.push(found);
        if (found.sources.length === 0) found.named.push({ page, evidence: record.evidence });
      }
    }
  }
  return { sessions: [...sessions.values()], talks, sessionOf, talkOf };
}

/** Which type of session tells most. */
function weightOf(type: string, title: string): number {
  const weights: { [type: string]: number } = { track: 1, session: 2, microconference: 4 };
  return (weights[type] ?? 3) + (bareSessionTitle(title) === title ? 0 : 0.5);
}

function addAgenda(session: LinkedSession, page: LinkPage, record: SessionRecord): void {
  for (const topic of record.topics) {
    if (topic.form !== 'agenda-item' && topic.form !== 'discussion-point') continue;
    const key = `${session.key}|${titleKey(topic.label)}`;
    let item = session.agenda.find((other) => other.key === key);
    if (!item) {
      item = { key, title: topic.label, form: topic.form, sources: [] };
      session.agenda.push(item);
    }
    item.description ??= topic.description;
    item.sources.push({ page, evidence: topic.evidence, topic });
  }
}

interface TalkMention extends Sourced<TalkRecord> {
  /** The same over rebuilds of the same page. */
  key: string;
  /** The title without what is not its own. */
  plain: PlainTitle;
  /** Folded family names of who speaks, of the title too. */
  speakers: ReadonlySet<string>;
  event?: LinkedEvent | undefined;
  basis: Basis;
}

/** Names a talk's record for good: by its page, its title, and what tells several of one title apart. */
function talkMention(pageKey: string, title: string, rest: string): string {
  return [contentHash(pageKey), contentHash(titleKey(title)).slice(0, 8), contentHash(rest).slice(0, 8)].join('-');
}

/** Of which page and which of several printed titles a talk's mention is. */
export function readTalkMention(
  mention: string,
  titles: readonly string[],
): { page: string; title?: string | undefined } {
  const [page, hash] = mention.split('-');
  const title = titles.find((one) => contentHash(titleKey(one)).slice(0, 8) === hash);
  return { page: `page-${page}`, title };
}

/** Names that titles of an event's talks may carry: its own, and those of the people of all its talks. */
function namesBeside(
  talks: { record: TalkRecord; event?: LinkedEvent | undefined }[],
): Map<LinkedEvent | undefined, NamesBeside> {
  const found = new Map<LinkedEvent | undefined, { events: Set<string>; people: Set<string> }>();
  for (const { record, event } of talks) {
    let names = found.get(event);
    if (!names) {
      const events = [event?.name, ...(event?.variants ?? []), ...(event?.series.variants ?? [])].flatMap((name) => {
        const key = name ? foldKey(name) : '';
        return key ? [key, `${key} ${event?.edition ?? ''}`.trim()] : [];
      });
      names = { events: new Set(events), people: new Set() };
      found.set(event, names);
    }
    for (const { name } of record.people) names.people.add(foldKey(name));
  }
  return found;
}

/** Who sends a talk in, or hosts it, need not be who gives it. */
const givers: ReadonlySet<Role> = new Set<Role>(['speaker', 'author', 'coauthor', 'panelist', 'lead', 'moderator']);

/** Reads the family name, of each name once. */
function familyReader(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let family = known.get(name);
    if (family === undefined) {
      const read = readName(name).family;
      family = read ? foldKey(read) : (foldKey(name).split(' ').at(-1) ?? '');
      known.set(name, family);
    }
    return family;
  };
}

/**
 * Joins records of one talk. One address, or one number on one site, is one talk. Else one title within one event is,
 * unless something tells them apart: two records of one page, two numbers on one site, two days, or people
 * of whom none is the same. ("Welcome" is held twice; an export lists each talk once.) Titles that are nearly one are,
 * where somebody gives both and no third talk is as near.
 */
function clusterTalks(pages: LinkPage[], book: EventBook, decided: readonly DecidedMentions[]): LinkedTalk[] {
  const found: (Sourced<TalkRecord> & { key: string; event?: LinkedEvent | undefined; basis: Basis })[] = [];
  for (const page of pages) {
    const repeats = new Map<string, number>();
    for (const record of page.records) {
      if (record.kind !== 'talk') continue;
      const known = book.eventOf(page, record);
      const printed = `${page.key}|${titleKey(record.title)}|${record.talkKey ?? ''}`;
      const repeat = repeats.get(printed) ?? 0;
      repeats.set(printed, repeat + 1);
      const key = talkMention(page.key, record.title, `${record.talkKey ?? ''}|${repeat}`);
      found.push({ key, page, record, event: known?.event, basis: known?.basis ?? 'unknown' });
    }
  }
  const names = namesBeside(found);
  const familyOf = familyReader();
  const mentions = found.map((mention): TalkMention => {
    const plain = plainTitle(mention.record.title, names.get(mention.event)!);
    const people = mention.record.people.filter(({ role }) => givers.has(role)).map(({ name }) => name);
    return { ...mention, plain, speakers: new Set([...people, ...plain.people].map(familyOf)) };
  });
  const clusters = new Clusters(mentions.length);
  const indexOf = new Map(mentions.map((mention, index) => [mention.key, index]));
  applyDecided(decided, clusters, (key) => {
    const index = indexOf.get(key);
    return index === undefined ? [] : [index];
  });
  const join = (keyOf: (mention: TalkMention) => string | undefined) => {
    const first = new Map<string, number>();
    mentions.forEach((mention, index) => {
      const key = keyOf(mention);
      if (key === undefined) return;
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else clusters.union(other, index);
    });
  };
  join((mention) => {
    const address = ownAddress(mention);
    return address && addressKey(address);
  });
  join(({ page, record, event }) => (record.talkKey ? `${siteOf(page)}|${event?.key}|${record.talkKey}` : undefined));

  const byTitle = groupBy(mentions.keys(), (index) => {
    const { event, page, plain } = mentions[index]!;
    return `${event?.key ?? siteOf(page)}|${plain.key}`;
  });
  for (const indexes of byTitle.values()) {
    for (let i = 1; i < indexes.length; i++) {
      for (let j = 0; j < i; j++) {
        if (clusters.find(indexes[i]!) === clusters.find(indexes[j]!)) break;
        const a = clusterOf(clusters, indexes, indexes[j]!).map((index) => mentions[index]!);
        const b = clusterOf(clusters, indexes, indexes[i]!).map((index) => mentions[index]!);
        const fit = a.every((x) => b.every((y) => mayBeOneTalk(x, y))) && mayShareSpeakers(a, b);
        if (fit && clusters.union(indexes[i]!, indexes[j]!)) break;
      }
    }
  }

  joinNear(mentions, clusters);
  joinTold(mentions, clusters);

  return clusters.groups().map((group) => {
    const members = group.map((index) => mentions[index]!);
    const { key, event, basis } = members[0]!;
    return {
      key,
      mentions: members.map((member) => member.key),
      titles: members.map((member) => member.plain.key),
      event,
      basis,
      sources: members.map(({ page, record }) => ({ page, record })),
      sessions: [],
    };
  });
}

/** Joins talks of one person at one event whose titles are nearly one, where each is near to no other. */
function joinNear(mentions: TalkMention[], clusters: Clusters): void {
  const bySpeaker = new Map<string, number[]>();
  for (const [index, { event, speakers }] of mentions.entries()) {
    if (!event) continue;
    for (const family of speakers) {
      const key = `${event.key}|${family}`;
      const known = bySpeaker.get(key);
      if (known) known.push(index);
      else bySpeaker.set(key, [index]);
    }
  }
  const near = new Map<number, Set<number>>();
  const note = (from: number, to: number) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const indexes of bySpeaker.values()) {
    for (const [at, i] of indexes.entries()) {
      for (const j of indexes.slice(0, at)) {
        const [a, b] = [clusters.find(i), clusters.find(j)];
        if (a === b || !areNearTitles(mentions[i]!.record.title, mentions[j]!.record.title)) continue;
        note(a, b);
        note(b, a);
      }
    }
  }
  const members = groupBy(near.size === 0 ? [] : mentions.keys(), (index) => clusters.find(index));
  for (const [a, others] of near) {
    const [b] = others as unknown as [number];
    if (others.size > 1 || near.get(b)!.size > 1 || a < b) continue;
    const [one, other] = [a, b].map((root) => members.get(root)!.map((index) => mentions[index]!));
    if (one!.every((x) => other!.every((y) => mayBeOneTalk(x, y)))) clusters.union(b, a);
  }
}

/**
 * A talk that a later page only tells of ("During Ada's topic on tide tables") is the one talk of that person at that
 * event whose title holds the words told, if there is just one.
 */
function joinTold(mentions: TalkMention[], clusters: Clusters): void {
  const byEvent = groupBy(mentions.keys(), (index) => mentions[index]!.event);
  mentions.forEach(({ record, event }, told) => {
    if (record.eventBasis !== 'inferred' || !event || record.people.length === 0) return;
    const words = titleKey(record.title).split(' ');
    const names = new Set(record.people.map((person) => titleKey(person.name)));
    const candidates = byEvent.get(event)!.filter((index) => {
      const other = mentions[index]!.record;
      if (other.eventBasis === 'inferred' || !other.people.some((person) => names.has(titleKey(person.name))))
        return false;
      const title = new Set(titleKey(other.title).split(' '));
      return words.every((word) => title.has(word));
    });
    if (new Set(candidates.map((index) => clusters.find(index))).size === 1) clusters.union(candidates[0]!, told);
  });
}

function clusterOf(clusters: Clusters, among: number[], index: number): number[] {
  const root = clusters.find(index);
  return among.filter((other) => clusters.find(other) === root);
}

/**
 * The address of a talk's or session's own page: as the record links it, or the page's own where it is what the page is of.
 * (A record without a link has its page's address, also that of a talk which another session's page tells of.)
 */
export function ownAddress({ page, record }: Sourced<TalkRecord | SessionRecord>): string | undefined {
  if (record.url !== page.url) return record.url;
  const main = page.records.find((other) => other.kind === 'talk' || other.kind === 'session');
  const alone = !page.records.some(
    (other) => other.kind === record.kind && other !== record && !('edition' in other && other.edition),
  );
  return main === record && alone ? record.url : undefined;
}

function mayBeOneTalk(a: TalkMention, b: TalkMention): boolean {
  if (a.page === b.page) return false;
  const [x, y] = [a.record, b.record];
  if (x.talkKey && y.talkKey && siteOf(a.page) === siteOf(b.page) && x.talkKey !== y.talkKey) return false;
  const moved = isCancelled(a) || isCancelled(b);
  if (!moved && x.startsAt && y.startsAt && !mayBeOneDay(x.startsAt, y.startsAt)) return false;
  return true;
}

/** A talk that was cancelled may have been held another day. */
function isCancelled({ plain, record: { people } }: TalkMention): boolean {
  return plain.cancelled || (people.length > 0 && people.every(({ status }) => status === 'cancelled'));
}

/** Whether some person is on both sides, or one side names nobody; at one and the same time it is one talk anyway. */
function mayShareSpeakers(a: TalkMention[], b: TalkMention[]): boolean {
  const [first, second] = [a, b].map((side) => new Set(side.flatMap(({ speakers }) => [...speakers])));
  if (first!.size === 0 || second!.size === 0) return true;
  if ([...first!].some((name) => second!.has(name))) return true;
  return a.some(({ record: x }) =>
    b.some(({ record: y }) => x.startsAt && y.startsAt && isOneStart(x.startsAt, y.startsAt)),
  );
}

/** The site a page belongs to: its origin, else its platform, else itself. */
export function siteOf(page: LinkPage): string {
  if (page.url && URL.canParse(page.url)) return new URL(page.url).origin;
  return page.platform ? `platform:${page.platform}` : page.key;
}
