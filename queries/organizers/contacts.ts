import { z } from 'zod';
import { counted, coverageOf } from '../coverage.ts';
import { eventParameter, sessionParameter } from '../parameters.ts';
import { type Ask, defineQuery } from '../query.ts';
import { editionOfSession } from '../reading/editions.ts';
import { evidenceOfParts, partsOfSession } from '../reading/people.ts';
import { remarkOnEditions } from '../reading/sessions.ts';
import { resolveEvent, resolveSession } from '../resolve.ts';

export default defineQuery({
  name: 'contacts',
  audience: 'organizers',
  question: 'Who was contacted for a session, and what did they answer?',
  parameters: z.object({ session: sessionParameter, event: eventParameter.optional() }),
  columns: ['person', 'status', 'session', 'event', 'year'],
  async run(ask, parameters) {
    const event = parameters.event === undefined ? undefined : await resolveEvent(ask, parameters.event);
    const session = await resolveSession(ask, parameters.session, {
      eventId: event?.id,
      preferred: await withContacts(ask),
    });
    const parts = (await partsOfSession(ask, session.id)).filter(
      (part) => part.role === 'attendee' && part.thingId === session.id,
    );
    const saying = await evidenceOfParts(ask, parts);
    const rows = parts.map((part) => ({
      person: part.person,
      personId: part.personId,
      status: part.status,
      session: part.title,
      event: part.event,
      year: part.year,
      evidence: saying([part]),
    }));
    rows.sort((a, b) => (a.status === b.status ? (a.person < b.person ? -1 : 1) : a.status < b.status ? -1 : 1));
    const counts = Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.status)].map(([status, some]) => [status, some.length]),
    );
    const came = rows.some((row) => row.status === 'confirmed');
    return {
      rows,
      coverage: coverageOf(
        [await editionOfSession(ask, session)],
        [
          remarkOnEditions(session),
          ...Object.entries(counts).map(([status, count]) => `${count} ${status.replace('-', ' ')}`),
          rows.length === 0 && `no captured page lists contacts of ${session.name}`,
          rows.length > 0 && !came && 'attendance is not stated: interested is not attended',
          rows.length > 0 &&
            `${counted(rows.length, 'person')} listed by the page as contacted so far`.replace('persons', 'people'),
        ],
        { counts },
      ),
    };
  },
});

/** The sessions whose page lists whom it asked. */
async function withContacts(ask: Ask): Promise<Set<string>> {
  const rows = await ask(
    `MATCH (x:Participation {role: 'attendee'})-[:ROLE_IN]->(s:Session) RETURN DISTINCT s.id AS id`,
  );
  return new Set(rows.map((row) => row.id as string));
}
