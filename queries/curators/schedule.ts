import { z } from 'zod';
import { counted, coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { eventParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionOfEvent } from '../reading/editions.ts';
import { agendaPoints, distinct, partsOfEvent, speakingRoles } from '../reading/people.ts';
import { resolveEvent } from '../resolve.ts';

export default defineQuery({
  name: 'schedule',
  audience: 'curators',
  question: 'What took place at an edition, when, where, and by whom?',
  parameters: z.object({
    event: eventParameter,
    proposals: z.boolean().default(false).describe('Mere proposals too'),
  }),
  columns: ['startsAt', 'endsAt', 'room', 'kind', 'title', 'people', 'session', 'status'],
  async run(ask, parameters) {
    const event = await resolveEvent(ask, parameters.event);
    const select = `t.id AS id, t.title AS title, t.type AS type, t.status AS status, t.startsAt AS startsAt, t.endsAt AS endsAt,
      t.room AS room`;
    const id = { id: event.id };
    const talks = await ask(
      `MATCH (e:Event {id: $id})<-[:PRESENTED_IN]-(t:Talk) RETURN ${select}, t.url AS url, t.track AS track`,
      id,
    );
    const sessions = (
      await ask(`MATCH (e:Event {id: $id})<-[:PART_OF]-(t:Session) RETURN ${select}, t.url AS url`, id)
    ).filter((row) => row.type !== 'track' && !agendaPoints.includes(row.type as string));
    const holding = Map.groupBy(
      await ask(
        `MATCH (e:Event {id: $id})<-[:PRESENTED_IN]-(t:Talk)-[:PRESENTED_IN]->(s:Session) RETURN t.id AS id, s.title AS session`,
        id,
      ),
      (row) => row.id as string,
    );
    const parts = Map.groupBy(await partsOfEvent(ask, event.id), (part) => part.thingId);
    const evidence = new Map([
      ...(await statedEvidence(ask, 'Talk', talks.map(idOf))),
      ...(await statedEvidence(ask, 'Session', sessions.map(idOf))),
    ]);
    const proposed = talks.filter((row) => row.status === 'proposed');
    const shown = parameters.proposals ? talks : talks.filter((row) => row.status !== 'proposed');
    const rows = [
      ...shown.map((row) => ({ row, kind: (row.type as string | null) ?? 'talk' })),
      ...sessions.map((row) => ({ row, kind: row.type as string })),
    ].map(({ row, kind }) => {
      const here = parts.get(row.id as string) ?? [];
      const speaking = here.filter((part) => speakingRoles.includes(part.role));
      const named =
        speaking.length > 0
          ? speaking
          : here.filter((part) => ['author', 'coauthor', 'submitter', 'lead', 'organizer'].includes(part.role));
      return {
        startsAt: row.startsAt ?? null,
        endsAt: row.endsAt ?? null,
        room: row.room ?? null,
        kind,
        title: row.title,
        people: distinct(named.map((part) => part.person)),
        session:
          distinct((holding.get(row.id as string) ?? []).map((one) => one.session as string)).join(', ') ||
          (row.track ?? null),
        status: row.status ?? 'unknown',
        url: row.url ?? null,
        evidence: evidence.get(row.id as string)!,
      };
    });
    rows.sort(
      (a, b) =>
        (String(a.startsAt ?? '9') < String(b.startsAt ?? '9') ? -1 : a.startsAt === b.startsAt ? 0 : 1) ||
        (String(a.title) < String(b.title) ? -1 : 1),
    );
    const timed = rows.filter((row) => row.startsAt !== null).length;
    return {
      rows,
      coverage: coverageOf(
        [await editionOfEvent(ask, event)],
        [
          `of ${counted(rows.length, 'entry').replace('entrys', 'entries')} the start of ${timed} is stated`,
          !parameters.proposals &&
            proposed.length > 0 &&
            `${counted(proposed.length, 'mere proposal')} left out (--proposals)`,
        ],
      ),
    };
  },
});

function idOf(row: { [column: string]: unknown }): string {
  return row.id as string;
}
