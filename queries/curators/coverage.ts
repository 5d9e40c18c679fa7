import { z } from 'zod';
import { counted, coverageOf } from '../coverage.ts';
import { seriesParameter } from '../parameters.ts';
import { type Ask, defineQuery, QueryError } from '../query.ts';
import { editionsInScope, evidenceOfEditions } from '../reading/editions.ts';
import { missedByEdition, missedInWords } from '../reading/missed.ts';
import { agendaPoints } from '../reading/people.ts';
import { resolveEvent, resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'coverage',
  audience: 'curators',
  question: 'What was captured of each edition, and what is missing for which reason?',
  parameters: z.object({
    series: seriesParameter.optional(),
    expected: z
      .array(z.string())
      .default([])
      .describe('How many talks an edition has: "Example Conference 2020=104", or @FILE with such lines'),
  }),
  columns: [
    'series',
    'event',
    'year',
    'known',
    'basis',
    'platforms',
    'expected',
    'captured',
    'talks',
    'proposals',
    'withSpeakers',
    'withText',
    'withAffiliation',
    'withTime',
    'sessions',
    'agendaPoints',
    'people',
    'gaps',
  ],
  async run(ask, parameters, { missed = [] } = {}) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const label = editions[0]?.label ?? 'Event';
    const ids = editions.map((edition) => edition.id);
    const grouped = async (cypher: string) => Map.groupBy(await ask(cypher, { ids }), (row) => row.scope as string);
    const talks = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)
       RETURN scope, t.status AS status, ('abstract' IN t.textFrom OR 'summary' IN t.textFrom) AS text, 'abstract' IN t.textFrom AS whole,
              t.startsAt IS NOT NULL AS timed, count(t) AS count`,
    );
    const sessions = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PART_OF]-(s:Session) RETURN scope, s.type AS type, count(s) AS count`,
    );
    const named = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)<-[:ROLE_IN]-(p:Participation)
       WHERE p.role <> 'mentioned' RETURN scope, count(DISTINCT t.id) AS count`,
    );
    const affiliated = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)<-[:ROLE_IN]-(p:Participation)
       WHERE p.statedAffiliation IS NOT NULL RETURN scope, count(DISTINCT t.id) AS count`,
    );
    // A talk without abstract whose own page was read: then the page has none.
    const silent = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(t:Talk)-[:STATED_IN]->(g:Page)
       WHERE g.url = t.url AND NOT 'abstract' IN t.textFrom
       RETURN scope, count(DISTINCT t.id) AS count`,
    );
    const readers = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN|PART_OF]-(t)-[:STATED_IN]->(g:Page)
       RETURN scope, g.platform AS platform, g.standing AS standing, count(DISTINCT g.id) AS count`,
    );
    const expectations = await readExpectations(ask, parameters.expected);
    const inTalks = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PRESENTED_IN]-(:Talk)<-[:ROLE_IN]-(:Participation)<-[:HAS_ROLE]-(p:Person)
       RETURN DISTINCT scope, p.id AS person`,
    );
    const inSessions = await grouped(
      `UNWIND $ids AS scope MATCH (n:${label} {id: scope})<-[:PART_OF]-(:Session)<-[:ROLE_IN]-(:Participation)<-[:HAS_ROLE]-(p:Person)
       RETURN DISTINCT scope, p.id AS person`,
    );
    const evidence = await evidenceOfEditions(ask, editions);
    const unread = await missedByEdition(ask, editions, missed);
    const rows = editions.map((edition) => {
      const own = talks.get(edition.id) ?? [];
      const parts = sessions.get(edition.id) ?? [];
      const points = parts.filter((row) => agendaPoints.includes(row.type as string));
      const people = [...(inTalks.get(edition.id) ?? []), ...(inSessions.get(edition.id) ?? [])];
      const made = (readers.get(edition.id) ?? []).map((row) => ({
        platform: String(row.platform ?? 'unknown'),
        unverified: row.standing === 'unverified',
      }));
      const known = sum(own);
      const proposals = sum(own.filter((row) => row.status === 'proposed'));
      const figures = {
        talks: known,
        expected: expectations.get(edition.id) ?? known - proposals,
        proposals,
        withSpeakers: sum(named.get(edition.id) ?? []),
        withText: sum(own.filter((row) => row.text === true)),
        withAffiliation: sum(affiliated.get(edition.id) ?? []),
        captured: sum(own.filter((row) => row.whole === true)) + sum(silent.get(edition.id) ?? []),
        silent: sum(silent.get(edition.id) ?? []),
      };
      return {
        series: edition.series,
        event: edition.label === 'Event' ? edition.name : `${edition.name}, ${edition.event}`,
        year: edition.year,
        known: edition.captured ? 'captured' : 'told by another edition',
        basis: edition.basis,
        platforms: [
          ...new Set(made.map((one) => (one.unverified ? `${one.platform} (unverified)` : one.platform))),
        ].sort(),
        expected: figures.expected,
        // An export that gives a talk's abstract stands for its page.
        captured: figures.captured,
        talks: known,
        proposals,
        withSpeakers: figures.withSpeakers,
        withText: figures.withText,
        withAffiliation: figures.withAffiliation,
        withTime: sum(own.filter((row) => row.timed === true)),
        sessions: sum(parts) - sum(points),
        agendaPoints: sum(points),
        people: new Set(people.map((row) => row.person)).size,
        gaps: [...gapsOf(figures, made), ...missedInWords(unread.get(edition.id) ?? [])],
        evidence: evidence.get(edition.id) ?? [],
      };
    });
    const pages = await ask('MATCH (g:Page) RETURN g.platform AS platform, count(g) AS pages');
    // What cannot be told to be of one edition: pages that all share, and whole sites that gave nothing.
    const elsewhere =
      series === undefined ? missedInWords(unread.get('') ?? []).map((one) => `of no one edition ${one}`) : [];
    const remarks = [`from ${sum(pages.map((row) => ({ count: row.pages })))} pages`, ...elsewhere];
    return {
      rows,
      coverage: coverageOf(editions, remarks, {
        pages: Object.fromEntries(pages.map((row) => [String(row.platform ?? 'unknown'), row.pages])),
      }),
    };
  },
});

interface Figures {
  talks: number;
  /** Those of them that are mere proposals: nobody expects them in the programme. */
  proposals: number;
  expected: number;
  withSpeakers: number;
  withText: number;
  withAffiliation: number;
  /** Talks of which their own page or an export that tells them whole was read. */
  captured: number;
  /** Talks whose own page was read and prints no abstract. */
  silent: number;
}

/** What is missing, each with its reason. */
function gapsOf(figures: Figures, readers: readonly { platform: string; unverified: boolean }[]): string[] {
  const { talks, expected, withSpeakers, withAffiliation, captured, silent } = figures;
  const programme = talks - figures.proposals;
  const unread = talks - captured;
  const unverified = new Set(readers.filter((one) => one.unverified).map((one) => one.platform));
  const nobody = talks - withSpeakers;
  const gaps: (string | false)[] = [
    expected > programme && `${expected - programme} of ${expected} expected are on no page that was read`,
    expected < programme && `${programme - expected} more are known than were expected`,
    unread > 0 && `${counted(unread, 'talk')} known from lists or reports only: no page of their own was read`,
    silent > 0 && `${counted(silent, 'talk')} without abstract on their own page`,
    nobody > 0 && `${counted(nobody, 'talk')} for which no page names anybody`,
    withSpeakers > withAffiliation &&
      `${counted(withSpeakers - withAffiliation, 'talk')} for which no page prints an affiliation`,
    unverified.size > 0 && `read as ${[...unverified].sort().join(', ')}: never held against real pages`,
  ];
  return gaps.filter((gap) => gap !== false);
}

/** "Example Conference 2020=104", or with a tab; by the event's id. @throws QueryError for anything else. */
async function readExpectations(ask: Ask, lines: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const line of lines) {
    const [, name, talks] = /^(.*\S)\s*[=\t]\s*(\d{1,6})\s*$/.exec(line) ?? [];
    if (name !== undefined) found.set((await resolveEvent(ask, name)).id, Number(talks));
    else if (!/^\s*$|^(?:event|edition)\t/i.test(line)) {
      throw new QueryError(
        'bad-parameter',
        `--expected: "${line}" is no edition with a number`,
        'Write it so: "Example Conference 2020=104".',
      );
    }
  }
  return found;
}

function sum(rows: { [column: string]: unknown }[]): number {
  return rows.reduce((total, row) => total + (row.count as number), 0);
}
