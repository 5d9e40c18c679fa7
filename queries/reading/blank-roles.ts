/** Roles for which a session's page has a place and leaves it blank, and which no other page fills. */
import type { Ask } from '../query.ts';

export interface BlankRole {
  /** Of the session. */
  id: string;
  title: string;
  role: string;
  eventId: string;
  event: string;
  year: number | null;
}

/** One for each role and session, of the whole graph. */
export async function blankRoles(ask: Ask): Promise<BlankRole[]> {
  const blank = await ask(
    `MATCH (s:Session)-[:PART_OF]->(e:Event) WHERE s.unknownRoles IS NOT NULL
     RETURN s.id AS id, s.title AS title, s.unknownRoles AS roles, e.id AS eventId, e.name AS event, e.year AS year`,
  );
  const filled = new Set(
    (
      await ask(
        `UNWIND $ids AS id MATCH (s:Session {id: id})<-[:ROLE_IN]-(x:Participation) RETURN DISTINCT id, x.role AS role`,
        { ids: blank.map((row) => row.id) },
      )
    ).map((row) => `${row.id} ${row.role}`),
  );
  return blank.flatMap(({ roles, ...row }) =>
    (roles as string[])
      .filter((role) => !filled.has(`${row.id} ${role}`))
      .map((role) => ({ ...row, year: row.year ?? null, role }) as BlankRole),
  );
}
