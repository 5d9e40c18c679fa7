import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { eventParameter, sessionParameter } from '../parameters.ts';
import { type Ask, defineQuery, QueryError } from '../query.ts';
import { editionOfEvent, editionOfSession } from '../reading/editions.ts';
import { remarkOnEditions } from '../reading/sessions.ts';
import { resolveEvent, resolveSession } from '../resolve.ts';

const point = `point.id AS id, point.title AS topic, point.type AS form, point.position AS position,
  point.status AS status, point.description AS description`;

export default defineQuery({
  name: 'agenda',
  audience: 'researchers',
  question: 'Which topics were proposed for each microconference of an edition, or for one of them?',
  parameters: z.object({ event: eventParameter.optional(), session: sessionParameter.optional() }),
  columns: ['session', 'position', 'topic', 'form', 'status', 'event'],
  async run(ask, parameters) {
    if (parameters.event === undefined && parameters.session === undefined) {
      throw new QueryError('bad-parameter', 'agenda needs --event or --session', 'Say of which edition or session.');
    }
    const event = parameters.event === undefined ? undefined : await resolveEvent(ask, parameters.event);
    const session =
      parameters.session === undefined
        ? undefined
        : await resolveSession(ask, parameters.session, { eventId: event?.id, preferred: await withAgenda(ask) });
    const found = session
      ? await ask(
          `MATCH (s:Session {id: $id})<-[:PART_OF]-(point:Session) MATCH (s)-[:PART_OF]->(e:Event)
           WHERE point.type IN ['agenda-item', 'discussion-point']
           RETURN ${point}, s.title AS session, e.name AS event`,
          { id: session.id },
        )
      : await ask(
          `MATCH (e:Event {id: $id})<-[:PART_OF]-(point:Session)-[:PART_OF]->(s:Session)
           WHERE point.type IN ['agenda-item', 'discussion-point']
           RETURN ${point}, s.title AS session, e.name AS event`,
          { id: event!.id },
        );
    const evidence = await statedEvidence(
      ask,
      'Session',
      found.map((row) => row.id as string),
    );
    const rows = found
      .map((row) => ({
        session: row.session,
        position: row.position ?? null,
        topic: row.topic,
        form: row.form,
        status: row.status ?? 'unknown',
        event: row.event,
        description: row.description ?? null,
        evidence: evidence.get(row.id as string)!,
      }))
      .sort(
        (a, b) =>
          compare(a.session, b.session) ||
          compare(a.form, b.form) ||
          Number(a.position ?? 0) - Number(b.position ?? 0) ||
          compare(a.topic, b.topic),
      );
    const counts = [...Map.groupBy(rows, (row) => row.session as string)].map(([title, points]) => ({
      session: title,
      agendaItems: points.filter((row) => row.form === 'agenda-item').length,
      discussionPoints: points.filter((row) => row.form === 'discussion-point').length,
    }));
    const edition = session ? await editionOfSession(ask, session) : await editionOfEvent(ask, event!);
    return {
      rows,
      coverage: coverageOf(
        [edition],
        [
          'points of an agenda are proposed for discussion; they are no accepted talks',
          session && remarkOnEditions(session),
          ...counts.map(
            (one) =>
              `${one.session}: ${one.agendaItems}${one.discussionPoints > 0 ? ` and ${one.discussionPoints} discussion points` : ''}`,
          ),
        ],
        { sessions: counts },
      ),
    };
  },
});

/** The sessions whose agenda was captured. */
async function withAgenda(ask: Ask): Promise<Set<string>> {
  const rows = await ask(
    `MATCH (point:Session)-[:PART_OF]->(s:Session) WHERE point.type IN ['agenda-item', 'discussion-point']
     RETURN DISTINCT s.id AS id`,
  );
  return new Set(rows.map((row) => row.id as string));
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : a === b ? 0 : 1;
}
