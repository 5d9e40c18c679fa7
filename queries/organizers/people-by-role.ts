import { z } from 'zod';
import { counted, coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import {
  eventParameter,
  fromParameter,
  limitParameter,
  roleParameter,
  seriesParameter,
  sessionParameter,
  toParameter,
} from '../parameters.ts';
import { type Answer, type Ask, defineQuery } from '../query.ts';
import { blankRoles } from '../reading/blank-roles.ts';
import { allEditions, type Edition, editionOfEvent, editionOfSession, editionsOf } from '../reading/editions.ts';
import {
  distinct,
  evidenceOfParts,
  type Part,
  partsOfEdition,
  partsOfEditions,
  partsOfSession,
  partsWithRole,
} from '../reading/people.ts';
import { remarkOnEditions } from '../reading/sessions.ts';
import { type FoundSession, resolveEvent, resolveSeries, resolveSession } from '../resolve.ts';

export default defineQuery({
  name: 'people-by-role',
  audience: 'organizers',
  question: 'Who has had a role: moderated, organized, led, spoken?',
  parameters: z.object({
    role: roleParameter,
    session: sessionParameter.optional(),
    event: eventParameter.optional(),
    series: seriesParameter.optional(),
    from: fromParameter.optional(),
    to: toParameter.optional(),
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'organization', 'role', 'status', 'in', 'event', 'year', 'note'],
  async run(ask, parameters) {
    const { parts, editions, session } = await partsInScope(ask, parameters);
    const within = (year: number | null) =>
      (parameters.from === undefined || (year !== null && year >= parameters.from)) &&
      (parameters.to === undefined || (year !== null && year <= parameters.to));
    const found = parts.filter((part) => part.role === parameters.role && within(part.year));
    const saying = await evidenceOfParts(ask, found);
    const groups = Map.groupBy(found, (part) => `${part.personId} ${part.thingId}`);
    const rows: Answer['rows'] = [...groups.values()].map((group) => {
      const part = group[0]!;
      return {
        person: part.person,
        personId: part.personId,
        organization: distinct(group.map((one) => one.organization))[0] ?? null,
        role: part.role,
        status: part.status,
        in: part.title,
        event: part.event,
        year: part.year,
        note: distinct(group.map((one) => one.reason)).join('; ') || null,
        evidence: saying(group),
      };
    });
    const blank = await blanks(ask, parameters.role, editions, session);
    return {
      rows: [...rows, ...blank],
      coverage: coverageOf(editions, [
        session && remarkOnEditions(session),
        blank.length > 0 && `a blank is unknown, not none: left blank for ${counted(blank.length, 'session')}`,
        rows.length === 0 && blank.length === 0 && `no captured page names anybody as ${parameters.role}`,
      ]),
    };
  },
});

async function partsInScope(
  ask: Ask,
  given: { session?: string | undefined; event?: string | undefined; series?: string | undefined; role: string },
): Promise<{ parts: Part[]; editions: Edition[]; session?: FoundSession }> {
  const event = given.event === undefined ? undefined : await resolveEvent(ask, given.event);
  if (given.session !== undefined) {
    const preferred = await sessionsWithRole(ask, given.role);
    const session = await resolveSession(ask, given.session, { eventId: event?.id, preferred });
    return { parts: await partsOfSession(ask, session.id), editions: [await editionOfSession(ask, session)], session };
  }
  if (event) {
    const edition = await editionOfEvent(ask, event);
    return { parts: await partsOfEdition(ask, edition), editions: [edition] };
  }
  if (given.series === undefined) {
    return { parts: await partsWithRole(ask, given.role), editions: await allEditions(ask) };
  }
  const editions = await editionsOf(ask, await resolveSeries(ask, given.series));
  const parts = [...(await partsOfEditions(ask, editions)).values()].flat();
  return { parts, editions };
}

/** Sessions that somebody has the role in, or whose page leaves it blank. */
async function sessionsWithRole(ask: Ask, role: string): Promise<Set<string>> {
  const rows = [
    ...(await ask('MATCH (x:Participation {role: $role})-[:ROLE_IN]->(s:Session) RETURN DISTINCT s.id AS id', {
      role,
    })),
    ...(await ask('MATCH (s:Session) WHERE $role IN s.unknownRoles RETURN s.id AS id', { role })),
  ];
  return new Set(rows.map((row) => row.id as string));
}

/** The sessions in question whose page has a place for the role and leaves it blank, as all do: a row each, without a person. */
async function blanks(
  ask: Ask,
  role: string,
  editions: readonly Edition[],
  session: FoundSession | undefined,
): Promise<Answer['rows']> {
  const found = (await blankRoles(ask)).filter(
    (row) =>
      row.role === role &&
      (session
        ? row.id === session.id
        : editions.some((one) => (one.label === 'Event' ? one.eventId === row.eventId : one.id === row.id))),
  );
  const evidence = await statedEvidence(
    ask,
    'Session',
    found.map((row) => row.id),
  );
  found.sort((a, b) => (`${a.event} ${a.title}` < `${b.event} ${b.title}` ? -1 : 1));
  return found.map((row) => ({
    person: null,
    organization: null,
    role,
    status: 'unknown',
    in: row.title,
    event: row.event,
    year: row.year,
    note: 'unknown: the page has a place for it and leaves it blank',
    evidence: evidence.get(row.id)!,
  }));
}
