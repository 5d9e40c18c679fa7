import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { limitParameter } from '../parameters.ts';
import { type AnswerRow, type Ask, defineQuery } from '../query.ts';
import { blankRoles } from '../reading/blank-roles.ts';
import { allEditions } from '../reading/editions.ts';

const kinds = ['inferred name', 'affiliation without organization', 'blank role', 'inferred edition'] as const;

export default defineQuery({
  name: 'unresolved',
  audience: 'curators',
  question: 'What is inferred, blank, or joined to nothing, and waits for somebody who knows?',
  parameters: z.object({
    kind: z.enum(kinds).optional().describe('Only this kind'),
    limit: limitParameter.default(200),
  }),
  columns: ['kind', 'value', 'where', 'year', 'score', 'reason'],
  async run(ask, parameters) {
    const rows = [
      ...(await inferredNames(ask)),
      ...(await looseAffiliations(ask)),
      ...(await rolesLeftBlank(ask)),
      ...(await inferredEditions(ask)),
    ]
      .filter((row) => parameters.kind === undefined || row.kind === parameters.kind)
      .sort(
        (a, b) =>
          kinds.indexOf(a.kind as never) - kinds.indexOf(b.kind as never) ||
          Number(a.score ?? 0) - Number(b.score ?? 0) ||
          (`${a.value} ${a.where}` < `${b.value} ${b.where}` ? -1 : 1),
      );
    const counts = Object.fromEntries(kinds.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]));
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), [`${rows.length} in all`], { counts }),
    };
  },
});

const part =
  'x.id AS id, x.statedName AS statedName, x.role AS role, x.year AS year, x.score AS score, x.reason AS reason';

async function inferredNames(ask: Ask): Promise<AnswerRow[]> {
  const found = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation {basis: 'inferred'}) RETURN ${part}, p.name AS person`,
  );
  const evidence = await statedEvidence(ask, 'Participation', ids(found));
  return found.map((row) => ({
    kind: 'inferred name',
    value: row.statedName === row.person ? row.person : `${row.statedName} → ${row.person}`,
    where: row.role,
    year: row.year ?? null,
    score: row.score ?? null,
    reason: row.reason ?? null,
    evidence: evidence.get(row.id as string)!,
  }));
}

async function looseAffiliations(ask: Ask): Promise<AnswerRow[]> {
  const found = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation)
     WHERE x.statedAffiliation IS NOT NULL AND NOT EXISTS { (x)-[:FROM_ORGANIZATION]->(:Organization) }
     RETURN ${part}, x.statedAffiliation AS stated, p.name AS person`,
  );
  const evidence = await statedEvidence(ask, 'Participation', ids(found));
  return found.map((row) => ({
    kind: 'affiliation without organization',
    value: row.stated,
    where: `${row.person} (${row.role})`,
    year: row.year ?? null,
    score: null,
    reason: 'stated where an employer would stand, and taken for none',
    evidence: evidence.get(row.id as string)!,
  }));
}

async function rolesLeftBlank(ask: Ask): Promise<AnswerRow[]> {
  const found = await blankRoles(ask);
  const evidence = await statedEvidence(
    ask,
    'Session',
    found.map(({ id }) => id),
  );
  return found.map((row) => ({
    kind: 'blank role',
    value: row.role,
    where: `${row.title}, ${row.event}`,
    year: row.year,
    score: null,
    reason: 'the page has a place for it and leaves it blank',
    evidence: evidence.get(row.id)!,
  }));
}

async function inferredEditions(ask: Ask): Promise<AnswerRow[]> {
  const rows: AnswerRow[] = [];
  for (const [label, relationship] of [
    ['Talk', 'PRESENTED_IN'],
    ['Session', 'PART_OF'],
  ] as const) {
    const found = await ask(
      `MATCH (n:${label} {eventBasis: 'inferred'})-[:${relationship}]->(e:Event)
       RETURN n.id AS id, n.title AS title, e.name AS event, e.year AS year`,
    );
    const evidence = await statedEvidence(ask, label, ids(found));
    rows.push(
      ...found.map((row) => ({
        kind: 'inferred edition',
        value: row.title,
        where: row.event,
        year: row.year ?? null,
        score: null,
        reason: 'another page tells of it',
        evidence: evidence.get(row.id as string)!,
      })),
    );
  }
  return rows;
}

function ids(rows: { [column: string]: unknown }[]): string[] {
  return rows.map((row) => row.id as string);
}
