/** Sessions and talks, each with what it belongs to. Which records speak of one session, their titles tell; of one talk, `talks.ts`. */
import type { SessionRecord, TalkRecord } from '../../../parsers/records.ts';
import type { DecidedMentions } from '../decided.ts';
import type { EventBook } from '../events/events.ts';
import type { LinkPage } from '../input.ts';
import { addAgenda, type LinkedSession, weightOf } from './sessions.ts';
import { clusterTalks, type LinkedTalk } from './talks.ts';
import { isMicroconferenceTitle, sessionKey } from './titles.ts';

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
