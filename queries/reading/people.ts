/** Who had which part in what. */
import type { Row } from '../../graph/stores/store.ts';
import { distinctEvidence, statedEvidence } from '../evidence.ts';
import type { Ask, RowEvidence } from '../query.ts';
import type { Edition } from './editions.ts';

/** One person's part in one talk, session or event. */
export interface Part {
  id: string;
  /** The edition that was asked for, where one was; else the event. */
  scope: string;
  personId: string;
  person: string;
  role: string;
  status: string;
  statedName: string;
  statedAffiliation: string | null;
  basis: string;
  score: number | null;
  /** Why it was inferred, or what is odd about it, in words. */
  reason: string | null;
  thing: 'Talk' | 'Session' | 'Event';
  thingId: string;
  title: string;
  thingType: string | null;
  thingStatus: string | null;
  eventId: string;
  event: string;
  year: number | null;
  organizationId: string | null;
  organization: string | null;
}

/** Roles in which one speaks to an audience. */
export const speakingRoles: readonly string[] = ['speaker', 'panelist', 'moderator'];

/** What a talk is called that was not, or not yet, in a programme. */
export const notHeld: readonly string[] = ['proposed', 'declined', 'cancelled'];

/** What someone is who was asked, not who came. */
const notThere: readonly string[] = ['interested', 'response-pending', 'declined', 'cancelled'];

export const agendaPoints: readonly string[] = ['agenda-item', 'discussion-point'];

/** Whether a part says that the person was there, in whatever role: not merely named, asked, or proposing. */
export function tookPart(part: Part): boolean {
  if (part.role === 'mentioned' || part.role === 'submitter' || notThere.includes(part.status)) return false;
  if (part.thing === 'Session' && agendaPoints.includes(part.thingType ?? '')) return false;
  const refused = part.thing === 'Talk' ? notHeld : notHeld.filter((status) => status !== 'proposed');
  return !refused.includes(part.thingStatus ?? '');
}

/** Whether a part says that the person spoke there. */
export function spoke(part: Part): boolean {
  return speakingRoles.includes(part.role) && tookPart(part);
}

const person = `x.id AS id, p.id AS personId, p.name AS person, x.role AS role, x.status AS status, x.year AS partYear,
  x.statedName AS statedName, x.statedAffiliation AS statedAffiliation, x.basis AS basis, x.score AS score, x.reason AS reason`;
const inTalk = `t.id AS thingId, t.title AS title, t.type AS thingType, t.status AS thingStatus,
  e.id AS eventId, e.name AS event, e.year AS year`;
const inEvent = 'e.id AS thingId, e.name AS title, e.id AS eventId, e.name AS event, e.year AS year';

/** All parts in each of these editions and in all that they hold, by the edition's id. */
export async function partsOfEditions(
  ask: Ask,
  editions: readonly Pick<Edition, 'id' | 'label'>[],
): Promise<Map<string, Part[]>> {
  const ids = (label: string) => editions.filter((edition) => edition.label === label).map((edition) => edition.id);
  const parts = [...(await partsInEvents(ask, ids('Event'))), ...(await partsInSessions(ask, ids('Session')))];
  return Map.groupBy(parts, (part) => part.scope);
}

/** Who took which part in an edition, be it an event or a session that is held every year. */
export async function partsOfEdition(ask: Ask, edition: Pick<Edition, 'id' | 'label'>): Promise<Part[]> {
  return (await partsOfEditions(ask, [edition])).get(edition.id) ?? [];
}

/** Who took which part in an event, in its talks and sessions too. */
export async function partsOfEvent(ask: Ask, id: string): Promise<Part[]> {
  return partsInEvents(ask, [id]);
}

/** Who took which part in a session and its talks. */
export async function partsOfSession(ask: Ask, id: string): Promise<Part[]> {
  return partsInSessions(ask, [id]);
}

async function partsInEvents(ask: Ask, ids: string[]): Promise<Part[]> {
  if (ids.length === 0) return [];
  const talks = await ask(
    `UNWIND $ids AS scope
     MATCH (e:Event {id: scope})<-[:PRESENTED_IN]-(t:Talk)<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN scope, ${person}, ${inTalk}`,
    { ids },
  );
  const sessions = await ask(
    `UNWIND $ids AS scope
     MATCH (e:Event {id: scope})<-[:PART_OF]-(t:Session)<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN scope, ${person}, ${inTalk}`,
    { ids },
  );
  const itself = await ask(
    `UNWIND $ids AS scope
     MATCH (e:Event {id: scope})<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN scope, ${person}, ${inEvent}`,
    { ids },
  );
  return assemble(ask, { talks, sessions, itself });
}

async function partsInSessions(ask: Ask, ids: string[]): Promise<Part[]> {
  if (ids.length === 0) return [];
  const talks = await ask(
    `UNWIND $ids AS scope
     MATCH (s:Session {id: scope})<-[:PRESENTED_IN]-(t:Talk)<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     MATCH (t)-[:PRESENTED_IN]->(e:Event)
     RETURN scope, ${person}, ${inTalk}`,
    { ids },
  );
  const itself = await ask(
    `UNWIND $ids AS scope
     MATCH (t:Session {id: scope})<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     MATCH (t)-[:PART_OF]->(e:Event)
     RETURN scope, ${person}, ${inTalk}`,
    { ids },
  );
  const parts = await ask(
    `UNWIND $ids AS scope
     MATCH (s:Session {id: scope})<-[:PART_OF]-(t:Session)<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     MATCH (t)-[:PART_OF]->(e:Event)
     RETURN scope, ${person}, ${inTalk}`,
    { ids },
  );
  return assemble(ask, { talks, sessions: [...itself, ...parts], itself: [] });
}

/** All parts of one person. */
export async function partsOfPerson(ask: Ask, id: string): Promise<Part[]> {
  const talks = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t:Talk)-[:PRESENTED_IN]->(e:Event)
     RETURN ${person}, ${inTalk}`,
    { id },
  );
  const sessions = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(t:Session)-[:PART_OF]->(e:Event)
     RETURN ${person}, ${inTalk}`,
    { id },
  );
  const itself = await ask(
    `MATCH (p:Person {id: $id})-[:HAS_ROLE]->(x:Participation)-[:ROLE_IN]->(e:Event) RETURN ${person}, ${inEvent}`,
    { id },
  );
  return assemble(ask, { talks, sessions, itself });
}

/** All parts in one role, everywhere. */
export async function partsWithRole(ask: Ask, role: string): Promise<Part[]> {
  const talks = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation {role: $role})-[:ROLE_IN]->(t:Talk)-[:PRESENTED_IN]->(e:Event)
     RETURN ${person}, ${inTalk}`,
    { role },
  );
  const sessions = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation {role: $role})-[:ROLE_IN]->(t:Session)-[:PART_OF]->(e:Event)
     RETURN ${person}, ${inTalk}`,
    { role },
  );
  const itself = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation {role: $role})-[:ROLE_IN]->(e:Event) RETURN ${person}, ${inEvent}`,
    { role },
  );
  return assemble(ask, { talks, sessions, itself });
}

/** The evidence of parts, each quote once. */
export async function evidenceOfParts(
  ask: Ask,
  parts: readonly Part[],
): Promise<(parts: readonly Part[]) => RowEvidence[]> {
  const evidence = await statedEvidence(
    ask,
    'Participation',
    parts.map((part) => part.id),
  );
  return (some) => distinctEvidence(some.flatMap((part) => evidence.get(part.id) ?? []));
}

/** Each value once, in the order of first appearance, without nulls. */
export function distinct<T>(values: Iterable<T>): NonNullable<T>[] {
  return [...new Set(values)].filter((value) => value !== null && value !== undefined) as NonNullable<T>[];
}

/** All parts in given talks and sessions. */
export async function partsInThings(ask: Ask, ids: { talks: string[]; sessions: string[] }): Promise<Part[]> {
  const talks = ids.talks.length
    ? await ask(
        `UNWIND $ids AS id MATCH (t:Talk {id: id})<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
         MATCH (t)-[:PRESENTED_IN]->(e:Event)
         RETURN ${person}, ${inTalk}`,
        { ids: ids.talks },
      )
    : [];
  const sessions = ids.sessions.length
    ? await ask(
        `UNWIND $ids AS id MATCH (t:Session {id: id})<-[:ROLE_IN]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
         MATCH (t)-[:PART_OF]->(e:Event)
         RETURN ${person}, ${inTalk}`,
        { ids: ids.sessions },
      )
    : [];
  return assemble(ask, { talks, sessions, itself: [] });
}

async function assemble(ask: Ask, rows: { talks: Row[]; sessions: Row[]; itself: Row[] }): Promise<Part[]> {
  const parts = new Map<string, Part>();
  const add = (row: Row, thing: Part['thing']) => {
    const { partYear, year, thingType, thingStatus, ...rest } = row;
    const part = {
      ...rest,
      scope: row.scope ?? row.eventId,
      thing,
      thingType: thingType ?? null,
      thingStatus: thingStatus ?? null,
      year: year ?? partYear ?? null,
      organizationId: null,
      organization: null,
    } as unknown as Part;
    parts.set(part.id, part);
  };
  for (const row of rows.talks) add(row, 'Talk');
  for (const row of rows.sessions) add(row, 'Session');
  for (const row of rows.itself) add(row, 'Event');
  if (parts.size > 0) {
    const organizations = await ask(
      `UNWIND $ids AS id MATCH (x:Participation {id: id})-[:FROM_ORGANIZATION]->(o:Organization)
       RETURN id, o.id AS organizationId, o.name AS organization`,
      { ids: [...parts.keys()] },
    );
    for (const row of organizations) {
      const part = parts.get(row.id as string)!;
      part.organizationId = row.organizationId as string;
      part.organization = row.organization as string;
    }
  }
  return [...parts.values()].sort(
    (a, b) =>
      (a.year ?? 0) - (b.year ?? 0) || (a.person < b.person ? -1 : a.person > b.person ? 1 : a.id < b.id ? -1 : 1),
  );
}
