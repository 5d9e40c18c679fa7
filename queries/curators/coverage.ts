import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope, evidenceOfEditions } from '../reading/editions.ts';
import { agendaPoints } from '../reading/people.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'coverage',
  audience: 'curators',
  question: 'What was captured, edition by edition, and how is it known?',
  parameters: z.object({ series: seriesParameter.optional() }),
  columns: [
    'series',
    'event',
    'year',
    'known',
    'basis',
    'talks',
    'proposals',
    'withText',
    'withTime',
    'sessions',
    'agendaPoints',
    'people',
  ],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const label = editions[0]?.label ?? 'Event';
    const ids = editions.map((edition) => edition.id);
    const grouped = async (cypher: string) => Map.groupBy(await ask(cypher, { ids }), (row) => row.scope as string);
    const talks = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)
       RETURN scope, t.status AS status, ('abstract' IN t.textFrom OR 'summary' IN t.textFrom) AS text,
              t.startsAt IS NOT NULL AS timed, count(t) AS count`,
    );
    const sessions = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PART_OF]-(s:Session) RETURN scope, s.type AS type, count(s) AS count`,
    );
    const inTalks = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(:Talk)<-[:ROLE_IN]-(:Participation)<-[:HAS_ROLE]-(p:Person)
       RETURN DISTINCT scope, p.id AS person`,
    );
    const inSessions = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PART_OF]-(:Session)<-[:ROLE_IN]-(:Participation)<-[:HAS_ROLE]-(p:Person)
       RETURN DISTINCT scope, p.id AS person`,
    );
    const evidence = await evidenceOfEditions(ask, editions);
    const rows = editions.map((edition) => {
      const own = talks.get(edition.id) ?? [];
      const parts = sessions.get(edition.id) ?? [];
      const points = parts.filter((row) => agendaPoints.includes(row.type as string));
      const people = [...(inTalks.get(edition.id) ?? []), ...(inSessions.get(edition.id) ?? [])];
      return {
        series: edition.series,
        event: edition.label === 'Event' ? edition.name : `${edition.name}, ${edition.event}`,
        year: edition.year,
        known: edition.captured ? 'captured' : 'told by another edition',
        basis: edition.basis,
        talks: sum(own),
        proposals: sum(own.filter((row) => row.status === 'proposed')),
        withText: sum(own.filter((row) => row.text === true)),
        withTime: sum(own.filter((row) => row.timed === true)),
        sessions: sum(parts) - sum(points),
        agendaPoints: sum(points),
        people: new Set(people.map((row) => row.person)).size,
        evidence: evidence.get(edition.id) ?? [],
      };
    });
    const pages = await ask('MATCH (g:Page) RETURN g.platform AS platform, count(g) AS pages');
    return {
      rows,
      coverage: coverageOf(editions, [`from ${sum(pages.map((row) => ({ count: row.pages })))} pages`], {
        pages: Object.fromEntries(pages.map((row) => [String(row.platform ?? 'unknown'), row.pages])),
      }),
    };
  },
});

function sum(rows: { [column: string]: unknown }[]): number {
  return rows.reduce((total, row) => total + (row.count as number), 0);
}
