/** Talks as single records tell of them, each with what tells whether another record is of the same talk. */
import { readName } from '../../../parsers/reading/names.ts';
import type { Basis, Role, TalkRecord } from '../../../parsers/records.ts';
import { foldKey } from '../../fold.ts';
import type { EventBook, LinkedEvent } from '../events/events.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage, Sourced } from '../input.ts';
import { siteOf } from '../page-address.ts';
import { type NamesBeside, type PlainTitle, plainTitle } from './talk-titles.ts';
import { mayBeOneDay } from './times.ts';
import { titleKey } from './titles.ts';

export interface TalkMention extends Sourced<TalkRecord> {
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

/** All records of talks, in the order of the pages. */
export function mentionsOfTalks(pages: LinkPage[], book: EventBook): TalkMention[] {
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
  return found.map((mention): TalkMention => {
    const plain = plainTitle(mention.record.title, names.get(mention.event)!);
    const people = mention.record.people.filter(({ role }) => givers.has(role)).map(({ name }) => name);
    return { ...mention, plain, speakers: new Set([...people, ...plain.people].map(familyOf)) };
  });
}

/** Whether nothing tells two records apart: neither one page that lists both, nor their numbers, nor their days. */
export function mayBeOneTalk(a: TalkMention, b: TalkMention): boolean {
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
