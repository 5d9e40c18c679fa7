/** Every place where a page names a person, with what stands around the name. */

import { readName } from '../../../parsers/reading/names.ts';
import type { Basis, Evidence, PageRecord, PersonRecord, PersonRef, Role, Status } from '../../../parsers/records.ts';
import { foldKey } from '../../fold.ts';
import type { EventBook, LinkedEvent } from '../events/events.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import { siteOf } from '../page-address.ts';
import type { Items } from '../talks/items.ts';
import type { LinkedSession } from '../talks/sessions.ts';
import type { LinkedTalk } from '../talks/talks.ts';
import { addressKey, titleKey } from '../talks/titles.ts';

/** What a person has a part in. */
export type Target =
  | { kind: 'talk'; talk: LinkedTalk }
  | { kind: 'session'; session: LinkedSession }
  | { kind: 'event'; event: LinkedEvent };

export interface Mention {
  /** The same over rebuilds of the same pages. */
  key: string;
  page: LinkPage;
  statedName: string;
  name: string;
  /** The name folded. */
  nameKey: string;
  /** Words of the given and of the family name, folded; `family` is empty for a mononym. */
  given: string[];
  family: string;
  target?: Target | undefined;
  /** Key of the talk, session or event. */
  item?: string | undefined;
  role?: Role | undefined;
  status: Status;
  affiliation?: string | undefined;
  event?: LinkedEvent | undefined;
  year?: number | undefined;
  basis: Basis;
  score?: number | undefined;
  reason?: string | undefined;
  evidence: Evidence;
  /** The platform's own key, within its site and event; and the address of the person's own page. */
  handles: string[];
  /** The platform's own number or code of the person. */
  number?: string | undefined;
  emailHash?: string | undefined;
  /** As `emailHash`, read off the address of a picture: it joins, but people use several addresses, so that it keeps nobody apart. */
  photoHash?: string | undefined;
  record?: PersonRecord | undefined;
  /** The record that names the person, and its words on the person. */
  said: { record: PageRecord; who: PersonRef | PersonRecord };
}

/** Hashes of addresses of mail, however the page gives them. */
export function mailHashesOf({ emailHash, photoHash }: Pick<Mention, 'emailHash' | 'photoHash'>): string[] {
  return [...new Set([emailHash, photoHash].filter((hash) => hash !== undefined))];
}

/** Collects the mentions of all pages, in the order of the pages. */
export function collectMentions(pages: LinkPage[], book: EventBook, items: Items): Mention[] {
  const mentions: Mention[] = [];
  const seen = new Map<string, number>();
  const add = (
    page: LinkPage,
    record: PageRecord,
    who: PersonRef | PersonRecord,
    /** What of the page names the person: alike over rebuilds, whatever other pages tell of the same talk. */
    place: string,
    target: Target | undefined,
    event: LinkedEvent | undefined,
  ) => {
    const read = readName(who.statedName ?? who.name);
    // The parser knows the page: where it resolved a bare or misspelt name, its reading stands.
    const name = 'basis' in who && who.basis === 'inferred' ? who.name : read.name || who.name;
    const parts = name === read.name ? read : readName(name);
    const nameKey = foldKey(name);
    if (!nameKey) return;
    const item = target && itemKey(target);
    const isRef = 'role' in who;
    const base = contentHash(page.key, nameKey, place, isRef ? who.role : '');
    const repeat = seen.get(base) ?? 0;
    seen.set(base, repeat + 1);
    const words = nameKey.split(' ');
    mentions.push({
      key: repeat ? `${base}-${repeat}` : base,
      page,
      statedName: who.statedName ?? who.name,
      name,
      nameKey,
      given: parts.given ? foldKey(parts.given).split(' ') : words.length > 1 ? words.slice(0, -1) : words,
      family: parts.family ? foldKey(parts.family) : words.length > 1 ? words.at(-1)! : '',
      target,
      item,
      role: isRef ? who.role : undefined,
      status: (isRef && who.status) || 'unknown',
      affiliation: who.affiliation,
      event,
      year: event?.year,
      basis: (isRef && who.basis) || 'stated',
      score: isRef ? who.score : undefined,
      reason: isRef ? who.reason : undefined,
      evidence: who.evidence,
      handles: handlesOf(page, who, event),
      number: who.personKey,
      emailHash: who.emailHash,
      photoHash: who.photoHash,
      record: isRef ? undefined : who,
      said: { record, who },
    });
  };

  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind === 'talk') {
        const talk = items.talkOf.get(record)!;
        const place = `talk|${titleKey(record.title)}|${record.talkKey ?? ''}`;
        for (const person of record.people) add(page, record, person, place, { kind: 'talk', talk }, talk.event);
      } else if (record.kind === 'session') {
        const session = items.sessionOf.get(record)!;
        const place = `session|${titleKey(record.title)}`;
        for (const person of record.people)
          add(page, record, person, place, { kind: 'session', session }, session.event);
      } else if (record.kind === 'person') {
        add(page, record, record, 'person', undefined, book.eventOf(page)?.event);
      } else if (record.kind === 'relation' && record.people) {
        const known = book.eventOf(page, record);
        const session = record.subject === 'session' ? findSession(items, known?.event, record.from) : undefined;
        const target: Target | undefined = session
          ? { kind: 'session', session }
          : known
            ? { kind: 'event', event: known.event }
            : undefined;
        for (const person of record.people)
          add(page, record, person, `relation|${titleKey(record.from)}`, target, known?.event);
      }
    }
  }
  settleAuthorships(mentions);
  return mentions;
}

/**
 * Gives authorships that a page infers the kind that another page states of the same name at the same talk. Only author
 * and co-author stand for each other: who is inferred to have organized may well be stated to have written.
 */
function settleAuthorships(mentions: Mention[]): void {
  const partOf = (mention: Mention): string => `${mention.item}|${mention.nameKey}`;
  const authorships = mentions.filter((mention) => mention.role === 'author' || mention.role === 'coauthor');
  const stated = new Map<string, Role | undefined>();
  for (const mention of authorships) if (mention.basis === 'stated') stated.set(partOf(mention), mention.role);
  for (const mention of authorships) {
    if (mention.basis === 'inferred') mention.role = stated.get(partOf(mention)) ?? mention.role;
  }
}

/** The session of that name in that event, if the pages told of one. */
export function findSession(items: Items, event: LinkedEvent | undefined, title: string): LinkedSession | undefined {
  const wanted = sessionLookup(title);
  return items.sessions.find(
    (session) => session.event === event && session.variants.some((variant) => sessionLookup(variant) === wanted),
  );
}

function sessionLookup(title: string): string {
  return foldKey(title.replace(/\b(micro-?conference|micro-?conf|mc|u-?conf|track|session)s?\b/gi, ' '));
}

function itemKey(target: Target): string {
  if (target.kind === 'talk') return `talk|${target.talk.key}`;
  if (target.kind === 'session') return `session|${target.session.key}`;
  return `event|${target.event.key}`;
}

function handlesOf(page: LinkPage, who: PersonRef | PersonRecord, event: LinkedEvent | undefined): string[] {
  const handles: string[] = [];
  // A platform's number of a person is the same on one site in one event; over events it may be given anew.
  if (who.personKey) handles.push(`key|${siteOf(page)}|${event?.key ?? ''}|${who.personKey}`);
  if (who.url && who.url !== page.url) handles.push(`url|${addressKey(who.url)}`);
  else if (who.url && 'career' in who) handles.push(`url|${addressKey(who.url)}`);
  return handles;
}
