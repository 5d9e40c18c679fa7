/** Collects the texts of talks, sessions and events that topics are read from. */
import { collapse } from '../../../parsers/page.ts';
import type { Evidence, PageRecord, RelationRecord, TopicRef } from '../../../parsers/records.ts';
import { foldKey } from '../../fold.ts';
import type { EventBook, LinkedEvent } from '../events/events.ts';
import type { LinkPage } from '../input.ts';
import { findSession } from '../people/mentions.ts';
import type { Items } from '../talks/items.ts';
import { bareSessionTitle } from '../talks/titles.ts';
import { isPrimary, isSubtitle, type TopicDocument, type TopicField, type TopicText } from './texts/documents.ts';
import { phraseKey } from './texts/tokens.ts';
import { type Lineage, lineagesTold, renamedPeople } from './told-lineages.ts';

/** Texts by document, and what pages say of topics that became others. */
export function collectDocuments(
  pages: LinkPage[],
  book: EventBook,
  items: Items,
): { documents: TopicDocument[]; lineages: Lineage[] } {
  const documents = new Map<string, TopicDocument>();
  const document = (kind: TopicDocument['kind'], key: string, event?: LinkedEvent): TopicDocument => {
    const id = `${kind}|${key}`;
    let found = documents.get(id);
    if (!found) {
      found = { key: id, kind, texts: [], series: event?.series.variants.map(foldKey), year: event?.year };
      documents.set(id, found);
    }
    return found;
  };
  const add = (to: TopicDocument, field: TopicField, text: string | undefined, page: LinkPage, evidence: Evidence) => {
    if (!text) return;
    // The words that say it, not all that the record quotes.
    const short = isPrimary(field) && collapse(evidence.quote).includes(collapse(text));
    to.texts.push({ field, text, page, evidence: short ? { ...evidence, quote: collapse(text) } : evidence });
  };

  for (const talk of items.talks) {
    const to = document('talk', talk.key, talk.event);
    for (const { page, record } of talk.sources) {
      add(to, 'title', record.title, page, record.evidence);
      add(to, 'track', record.track && bareSessionTitle(record.track), page, record.evidence);
      const line = record.summary !== undefined && record.abstract !== undefined && isSubtitle(record.summary);
      add(to, line ? 'subtitle' : 'summary', record.summary, page, record.evidence);
      add(to, 'abstract', record.abstract, page, record.evidence);
      addTags(to, record, page);
    }
  }
  for (const session of items.sessions) {
    const to = document('session', session.key, session.event);
    for (const { page, record } of session.sources) {
      add(to, session.type === 'track' ? 'track' : 'title', bareSessionTitle(record.title), page, record.evidence);
      add(to, 'description', record.description, page, record.evidence);
      addTags(to, record, page);
    }
    if (session.sources.length === 0 && session.named[0]) {
      add(to, 'track', bareSessionTitle(session.title), session.named[0].page, session.named[0].evidence);
    }
    for (const item of session.agenda) {
      const point = document('session', item.key, session.event);
      point.within = to;
      for (const { page, evidence, topic } of item.sources) {
        add(point, item.form === 'agenda-item' ? 'agenda' : 'description', topic.label, page, evidence);
        add(point, 'description', topic.description, page, evidence);
      }
    }
  }

  const lineages: Lineage[] = [];
  const ofPeople = renamedPeople(pages);
  for (const page of pages) {
    for (const record of page.records) {
      if (record.kind === 'event' && record.topics) {
        const event = book.eventOf(page, record)?.event;
        if (event) addTags(document('event', event.key, event), record, page);
      }
      if (record.kind !== 'relation' || record.subject !== 'topic' || !record.to || record.type === 'outcome') continue;
      if (record.type === 'renamed' && ofPeople({ from: record.from, to: record.to, text: record.text })) continue;
      lineages.push({
        from: phraseKey(record.from),
        to: phraseKey(record.to),
        kind: record.type,
        source: { page, record },
      });
      // What became of a topic is told of the session it came from, in the year the passage speaks of.
      const told = { ...record, edition: record.edition ?? record.asOf };
      const event = book.eventOf(page, told as PageRecord)?.event;
      const outcome = outcomeWith(page, record);
      const session = outcome && findSession(items, event, outcome.from);
      const to = session
        ? document('session', session.key, session.event)
        : event && document('event', event.key, event);
      if (to) {
        add(to, 'outcome', record.from, page, record.evidence);
        add(to, 'outcome', record.to, page, record.evidence);
      }
    }
  }
  const all = [...documents.values()];
  lineages.push(...lineagesTold(all, lineages, ofPeople));
  return { documents: all, lineages };
}

/** The outcome on the same page whose words hold those of the relation. */
function outcomeWith(page: LinkPage, relation: RelationRecord): RelationRecord | undefined {
  return page.records.find(
    (record): record is RelationRecord =>
      record.kind === 'relation' &&
      record.type === 'outcome' &&
      record.subject === 'session' &&
      [relation.from, relation.to ?? ''].every((word) => record.text.includes(word)),
  );
}

/** The subject of a talk is mostly that of its track, whose name may be a stage's; an event's is what the page says of it. */
function fieldOf(record: PageRecord, { kind, form }: TopicRef): TopicField {
  if (kind === 'mention') return 'description';
  if (form === 'subject') return record.kind === 'event' ? 'subject' : 'track';
  return 'tag';
}

function addTags(to: TopicDocument, record: PageRecord, page: LinkPage): void {
  if (!('topics' in record)) return;
  for (const topic of record.topics ?? []) {
    if (topic.form === 'agenda-item' || topic.form === 'discussion-point') continue;
    const field = fieldOf(record, topic);
    to.texts.push({ field, text: topic.label, page, evidence: topic.evidence } satisfies TopicText);
  }
}
