/** Records out of the events and people that a page's markup describes. */
import { present, webAddress } from '../../../parts.ts';
import { isoDay, isoTime } from '../../../reading/iso-times.ts';
import { addMinutes } from '../../../reading/zones.ts';
import type {
  EventRecord,
  OrganizationRecord,
  PageRecord,
  PersonRecord,
  SessionRecord,
  TalkRecord,
} from '../../../records.ts';
import { isPause } from '../entries/kinds.ts';
import { canBeTitle } from '../titles.ts';
import { describedPeople, evidence, links, type PageText, people, placeOf, topics } from './item-parts.ts';
import { eventType, hasType, type Item, itemsOf, textOf, type Value, valuesOf } from './items.ts';
import { fromPerson } from './person.ts';

/** Reads all records of a page's top items. The same event or person described twice is given once. */
export function toRecords(items: readonly Item[], page: PageText): PageRecord[] {
  const records: PageRecord[] = [];
  for (const item of items) {
    if (hasType(item, eventType)) records.push(...fromEvent(item, undefined, page, 0), ...fromDescribed(item, page, 0));
    else if (hasType(item, /^Person$/) && !item.inArticle) records.push(...fromPerson(item, page));
  }
  const seen = new Set<string>();
  return records.filter((record) => {
    const name = 'title' in record ? record.title : 'name' in record ? record.name : '';
    const start = 'startsAt' in record ? (record.startsAt ?? '') : '';
    // Two of one name, at other employers or with other pages of their own, may be two.
    const more = record.kind === 'person' ? `${record.affiliation ?? ''} ${record.links.map(({ url }) => url)}` : '';
    const key = `${record.kind}\n${name.toLowerCase()}\n${start}\n${more}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Those who are described where an event or a part of it names them. */
function fromDescribed(item: Item, page: PageText, depth: number): PersonRecord[] {
  if (depth > 4) return [];
  const parts = itemsOf(item, 'subEvent', 'subEvents').filter((part) => hasType(part, eventType));
  return [
    ...describedPeople(item).flatMap((person) => fromPerson(person, page)),
    ...parts.flatMap((part) => fromDescribed(part, page, depth + 1)),
  ];
}

/** An event with parts is a conference or one of its sessions; what is part of another is a talk. */
function fromEvent(item: Item, parent: Item | undefined, page: PageText, depth: number): PageRecord[] {
  const name = textOf(item, 'name');
  if (name === undefined || depth > 4) return [];
  const parts = itemsOf(item, 'subEvent', 'subEvents').filter((part) => hasType(part, eventType));
  const whole = parent ?? itemsOf(item, 'superEvent').find((one) => textOf(one, 'name') !== undefined);
  const inner = parts.flatMap((part) => fromEvent(part, item, page, depth + 1));
  if (whole && hasType(whole, /EventSeries$/)) return [eventRecord(item, name, page, textOf(whole, 'name')), ...inner];
  if (whole && parts.length > 0) return [sessionRecord(item, name, whole, parent, page), ...inner];
  if (whole) return isTalk(item, name, page) ? [talkRecord(item, name, whole, parent, page)] : [];
  if (parts.length > 0) return [eventRecord(item, name, page), ...inner, ...sponsors(item, name, page)];
  const gathers = !hasType(
    item,
    /^(?:Music|Dance|Theater|Sports|Screening|Sale|Food|Exhibition|Comedy|Children|Literary)/,
  );
  // Alone on its page: a talk if somebody gives it in a few hours, else a gathering.
  if (
    (isShort(item) || (startsAtHour(item) && gathers)) &&
    people(item, page).some((person) => person.role === 'speaker')
  ) {
    return [talkRecord(item, name, undefined, undefined, page)];
  }
  return gathers && lastsDays(item) ? [eventRecord(item, name, page), ...sponsors(item, name, page)] : [];
}

/** Part of a gathering is a talk where somebody gives it; without people only what lasts as talks do and is no pause. */
function isTalk(item: Item, name: string, page: PageText): boolean {
  if (people(item, page).some((person) => person.role === 'speaker')) return true;
  return isHours(item) && canBeTitle(name) && !isPause(name);
}

function isHours(item: Item): boolean {
  return isShort(item) || (startsAtHour(item) && textOf(item, 'endDate') === undefined);
}

function startsAtHour(item: Item): boolean {
  const start = textOf(item, 'startDate');
  return start !== undefined && isoTime(start) !== undefined && textOf(item, 'endDate') === undefined;
}

/** Whether both ends are times that lie within six hours. */
function isShort(item: Item): boolean {
  const [start, end] = [textOf(item, 'startDate'), textOf(item, 'endDate')].map((text) => text && isoTime(text));
  if (!start || !end) return false;
  const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
  return hours > 0 && hours <= 6;
}

/** Whether it starts on a day rather than at an hour, or ends well after it started: coffee at 10:30 is no conference. */
function lastsDays(item: Item): boolean {
  const [start, end] = [textOf(item, 'startDate'), textOf(item, 'endDate')];
  if (start === undefined || isoDay(start) === undefined) return false;
  return start.length === 10 || (end !== undefined && isoDay(end) !== undefined && !isShort(item));
}

function eventRecord(item: Item, name: string, page: PageText, series?: string): EventRecord {
  const dated = /^(.*\S)[\s,–-]+((?:19|20)\d\d)$/u.exec(name);
  const [start, end] = [textOf(item, 'startDate'), textOf(item, 'endDate')].map((text) => text && isoDay(text));
  return {
    kind: 'event',
    name,
    ...present({ series: series ?? dated?.[1], edition: dated?.[2] }),
    ...present({ startDate: start, endDate: end, place: placeOf(item), url: webAddress(textOf(item, 'url')) }),
    ...(topics(item, page).length > 0 ? { topics: topics(item, page) } : {}),
    evidence: evidence(item, name, page),
  };
}

function sessionRecord(
  item: Item,
  title: string,
  whole: Item,
  parent: Item | undefined,
  page: PageText,
): SessionRecord {
  return {
    kind: 'session',
    title,
    type: 'session',
    ...common(item, whole, parent),
    ...present({ description: textOf(item, 'description') }),
    people: people(item, page),
    topics: topics(item, page),
    evidence: evidence(item, title, page),
  };
}

function talkRecord(
  item: Item,
  title: string,
  whole: Item | undefined,
  parent: Item | undefined,
  page: PageText,
): TalkRecord {
  const language = textOf(item, 'inLanguage');
  return {
    kind: 'talk',
    title,
    ...common(item, whole, parent),
    ...present({
      abstract: textOf(item, 'description'),
      language: language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined,
    }),
    people: people(item, page),
    topics: topics(item, page),
    // The markup says so itself; what it calls an event may still be another gathering.
    confidence: 0.95,
    links: links(item).filter((link) => link.url !== webAddress(textOf(item, 'url'))),
    evidence: evidence(item, title, page),
  };
}

/** What talks and sessions have in common. `event` is named unless the page's own event is the parent. */
function common(item: Item, whole: Item | undefined, parent: Item | undefined) {
  const [start, stated] = [textOf(item, 'startDate'), textOf(item, 'endDate')].map((text) => text && isoTime(text));
  const end = stated ?? (start ? endAfter(start, textOf(item, 'duration')) : undefined);
  const cancelled = /EventCancelled$/.test(textOf(item, 'eventStatus') ?? '');
  return {
    ...present({
      event: whole && !parent ? textOf(whole, 'name') : undefined,
      startsAt: start,
      endsAt: end,
      room: textOf(item, 'location'),
      url: webAddress(textOf(item, 'url')),
    }),
    ...(cancelled ? { status: 'cancelled' as const } : {}),
  };
}

/** The end after a duration of ISO 8601, "PT45M". */
function endAfter(start: string, duration: string | undefined): string | undefined {
  const found = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/i.exec(duration ?? '');
  const minutes = found ? Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0) : 0;
  return minutes > 0 ? addMinutes(start, minutes) : undefined;
}

function sponsors(item: Item, event: string, page: PageText): OrganizationRecord[] {
  return valuesOf(item, 'sponsor').flatMap((value: Value) => {
    const name = typeof value === 'string' ? value : textOf(value, 'name');
    if (!name || (typeof value !== 'string' && hasType(value, /^Person$/))) return [];
    return [{ kind: 'organization', name, role: 'sponsor', event, evidence: evidence(item, name, page) }];
  });
}
