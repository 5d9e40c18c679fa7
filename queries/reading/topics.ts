/** Where a topic is spoken of, and how much there is in which it could have been. */
import type { Row } from '../../graph/stores/store.ts';
import type { Ask } from '../query.ts';
import { agendaPoints, notHeld } from './people.ts';

/** One talk, session, agenda point or event that is about a topic or mentions it. */
export interface Occurrence {
  topicId: string;
  topic: string;
  /** Never added up: what is about a topic, and what mentions it. */
  kind: 'primary' | 'mention';
  /** How surely, 0 to 1. */
  score: number;
  /** Where it was read: title, subtitle, summary, abstract, track, tag, agenda, description. */
  fields: string[];
  pages: string[];
  quotes: string[];
  thing: 'Talk' | 'Session' | 'Event';
  thingId: string;
  title: string;
  type: string | null;
  status: string | null;
  eventId: string;
  event: string;
  year: number | null;
}

const about = `k.id AS topicId, k.label AS topic, r.kind AS kind, r.score AS score, r.fields AS fields, r.pages AS pages, r.quotes AS quotes,
  e.id AS eventId, e.name AS event, e.year AS year`;
const thing = 't.id AS thingId, t.title AS title, t.type AS type, t.status AS status';
const itself = 'e.id AS thingId, e.name AS title';

/** All that is about the topic, or mentions it, oldest first. */
export async function occurrencesOf(ask: Ask, topicId: string): Promise<Occurrence[]> {
  return occurrencesOfTopics(ask, [topicId]);
}

/** The same of several topics. */
export async function occurrencesOfTopics(ask: Ask, topicIds: readonly string[]): Promise<Occurrence[]> {
  if (topicIds.length === 0) return [];
  const ids = [...topicIds];
  return occurrences(
    await ask(
      `UNWIND $ids AS id MATCH (k:Topic {id: id})<-[r:ABOUT]-(t:Talk) MATCH (t)-[:PRESENTED_IN]->(e:Event)
       RETURN ${about}, ${thing}`,
      { ids },
    ),
    await ask(
      `UNWIND $ids AS id MATCH (k:Topic {id: id})<-[r:ABOUT]-(t:Session) MATCH (t)-[:PART_OF]->(e:Event)
       RETURN ${about}, ${thing}`,
      { ids },
    ),
    await ask(`UNWIND $ids AS id MATCH (k:Topic {id: id})<-[r:ABOUT]-(e:Event) RETURN ${about}, ${itself}`, { ids }),
  );
}

/** All that one edition, an event or a session, is about or mentions. */
export async function occurrencesIn(
  ask: Ask,
  edition: { id: string; label: 'Event' | 'Session' },
): Promise<Occurrence[]> {
  const id = edition.id;
  if (edition.label === 'Event') {
    return occurrences(
      await ask(`MATCH (e:Event {id: $id})<-[:PRESENTED_IN]-(t:Talk)-[r:ABOUT]->(k:Topic) RETURN ${about}, ${thing}`, {
        id,
      }),
      await ask(`MATCH (e:Event {id: $id})<-[:PART_OF]-(t:Session)-[r:ABOUT]->(k:Topic) RETURN ${about}, ${thing}`, {
        id,
      }),
      await ask(`MATCH (e:Event {id: $id})-[r:ABOUT]->(k:Topic) RETURN ${about}, ${itself}`, { id }),
    );
  }
  return occurrences(
    await ask(
      `MATCH (s:Session {id: $id})<-[:PRESENTED_IN]-(t:Talk)-[r:ABOUT]->(k:Topic)
       MATCH (t)-[:PRESENTED_IN]->(e:Event) RETURN ${about}, ${thing}`,
      { id },
    ),
    [
      ...(await ask(
        `MATCH (t:Session {id: $id})-[r:ABOUT]->(k:Topic) MATCH (t)-[:PART_OF]->(e:Event) RETURN ${about}, ${thing}`,
        { id },
      )),
      ...(await ask(
        `MATCH (s:Session {id: $id})<-[:PART_OF]-(t:Session)-[r:ABOUT]->(k:Topic)
         MATCH (t)-[:PART_OF]->(e:Event) RETURN ${about}, ${thing}`,
        { id },
      )),
    ],
    [],
  );
}

function occurrences(talks: Row[], sessions: Row[], events: Row[]): Occurrence[] {
  const made = (rows: Row[], what: Occurrence['thing']) =>
    rows.map(
      (row) =>
        ({
          ...row,
          thing: what,
          type: row.type ?? null,
          status: row.status ?? null,
          year: row.year ?? null,
          fields: row.fields ?? [],
          pages: row.pages ?? [],
          quotes: row.quotes ?? [],
        }) as unknown as Occurrence,
    );
  return [...made(talks, 'Talk'), ...made(sessions, 'Session'), ...made(events, 'Event')].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.thingId < b.thingId ? -1 : 1),
  );
}

/** Keeps what the titles alone say, where that is asked for. */
export function readFrom<T extends { fields: string[] }>(found: T[], titlesOnly: boolean): T[] {
  return titlesOnly ? found.filter((one) => one.fields.includes('title')) : found;
}

/** How many things an edition holds: the denominators. */
export interface EditionSize {
  /** Talks captured, proposals among them. */
  talks: number;
  /** Of these, the ones that are known as proposals only. */
  proposals: number;
  agendaPoints: number;
  /** Sessions that are no agenda points. */
  sessions: number;
}

/** How much an edition holds, as captured. */
export async function sizeOfEdition(
  ask: Ask,
  edition: { id: string; label: 'Event' | 'Session' },
): Promise<EditionSize> {
  const talks = await ask(
    `MATCH (n:${edition.label} {id: $id})<-[:PRESENTED_IN]-(t:Talk) RETURN t.status AS status, count(t) AS count`,
    { id: edition.id },
  );
  const sessions = await ask(
    `MATCH (n:${edition.label} {id: $id})<-[:PART_OF]-(s:Session) RETURN s.type AS type, count(s) AS count`,
    { id: edition.id },
  );
  const sum = (rows: Row[]) => rows.reduce((total, row) => total + (row.count as number), 0);
  const points = sessions.filter((row) => agendaPoints.includes(row.type as string));
  return {
    talks: sum(talks),
    proposals: sum(talks.filter((row) => notHeld.includes(row.status as string))),
    agendaPoints: sum(points),
    sessions: sum(sessions) - sum(points),
  };
}

/** What these talks are about and mention. */
export async function occurrencesOfThings(ask: Ask, talks: string[]): Promise<Occurrence[]> {
  if (talks.length === 0) return [];
  return occurrences(
    await ask(
      `UNWIND $ids AS id MATCH (t:Talk {id: id})-[r:ABOUT]->(k:Topic) MATCH (t)-[:PRESENTED_IN]->(e:Event)
       RETURN ${about}, ${thing}`,
      { ids: [...new Set(talks)] },
    ),
    [],
    [],
  );
}
