/** A session as the records of it tell: its titles, what kind it is, its agenda. */
import type { Basis, Evidence, SessionRecord, TopicRef } from '../../../parsers/records.ts';
import type { LinkedEvent } from '../events/events.ts';
import type { LinkPage, Sourced } from '../input.ts';
import { bareSessionTitle, titleKey } from './titles.ts';

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

/** Which type of session tells most. */
export function weightOf(type: string, title: string): number {
  const weights: { [type: string]: number } = { track: 1, session: 2, microconference: 4 };
  return (weights[type] ?? 3) + (bareSessionTitle(title) === title ? 0 : 0.5);
}

/** Adds the points that a record lists; one that is listed twice is one. */
export function addAgenda(session: LinkedSession, page: LinkPage, record: SessionRecord): void {
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
