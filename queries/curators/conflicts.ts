import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { limitParameter, personParameter } from '../parameters.ts';
import { type AnswerRow, type Ask, defineQuery } from '../query.ts';
import { organizationTies } from '../reading/affiliations.ts';
import { allEditions } from '../reading/editions.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'conflicts',
  audience: 'curators',
  question: 'On what do the pages disagree?',
  parameters: z.object({ person: personParameter.optional(), limit: limitParameter.optional() }),
  columns: ['conflict', 'person', 'about', 'says', 'saysOther'],
  async run(ask, parameters) {
    const person = parameters.person === undefined ? undefined : await resolvePerson(ask, parameters.person);
    const rows = [...(await roles(ask)), ...(await employers(ask)), ...(await starts(ask))]
      .filter((row) => person === undefined || row.personId === person.id)
      .sort((a, b) => inOrder(a.conflict, b.conflict) || inOrder(a.person, b.person) || inOrder(a.about, b.about));
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), ['both sides stand: none is taken for the truth']),
    };
  },
});

/** One page has somebody as the submitter of a mere proposal, another as more. Who hands in a talk and then gives it is no conflict. */
async function roles(ask: Ask): Promise<AnswerRow[]> {
  const found = await ask(
    `MATCH (x:Participation {role: 'submitter'})-[:ROLE_IN]->(t:Talk)
     MATCH (x)<-[:HAS_ROLE]-(p:Person)-[:HAS_ROLE]->(y:Participation)-[:ROLE_IN]->(t)
     WHERE t.status = 'proposed' AND y.role <> 'submitter' AND y.role <> 'mentioned'
     RETURN p.id AS personId, p.name AS person, t.title AS title, x.id AS one, y.id AS other, y.role AS role`,
  );
  const evidence = await evidenceOfBoth(ask, 'Participation', found);
  return found
    .filter((row) => {
      const pages = new Set((evidence.get(row.one as string) ?? []).map(({ url }) => url));
      return (evidence.get(row.other as string) ?? []).some(({ url }) => !pages.has(url));
    })
    .map((row) => ({
      conflict: 'role',
      person: row.person,
      personId: row.personId,
      about: row.title,
      says: 'submitter',
      saysOther: row.role,
      evidence: [...evidence.get(row.one as string)!, ...evidence.get(row.other as string)!],
    }));
}

/** Pages of one year have somebody at two places that do not belong together. */
async function employers(ask: Ask): Promise<AnswerRow[]> {
  const found = await ask(
    `MATCH (p:Person)-[:HAS_ROLE]->(x:Participation)-[:FROM_ORGANIZATION]->(o:Organization)
     WITH p, x.year AS year, collect(DISTINCT o.id) AS organizations, collect(DISTINCT o.name) AS names, collect(x.id) AS parts
     WHERE size(organizations) > 1
     RETURN p.id AS personId, p.name AS person, year, organizations, names, parts`,
  );
  for (const row of found) {
    // The order in which a store collects is its own.
    row.names = (row.names as string[]).toSorted();
    row.parts = (row.parts as string[]).toSorted();
  }
  const ties = await organizationTies(ask);
  const apart = found.filter((row) => {
    const [first, ...rest] = row.organizations as string[];
    return rest.some((other) => !ties.related(first!, other));
  });
  const evidence = await statedEvidence(
    ask,
    'Participation',
    apart.flatMap((row) => row.parts as string[]),
  );
  return apart.map((row) => ({
    conflict: 'affiliation',
    person: row.person,
    personId: row.personId,
    about: row.year ?? 'no year',
    says: (row.names as string[])[0],
    saysOther: (row.names as string[]).slice(1).join('; '),
    evidence: (row.parts as string[]).flatMap((part) => evidence.get(part)!),
  }));
}

/** Two accounts of one employment start it in different years. */
async function starts(ask: Ask): Promise<AnswerRow[]> {
  const found = await ask(
    `MATCH (p:Person)-[:HAS_AFFILIATION]->(a:Affiliation {type: 'employment'})-[:WITH_ORGANIZATION]->(o:Organization)
     WHERE a.fromYear IS NOT NULL
     WITH p, o, collect(DISTINCT a.fromYear) AS years, collect(a.id) AS accounts
     WHERE size(years) > 1
     RETURN p.id AS personId, p.name AS person, o.name AS organization, years, accounts`,
  );
  const evidence = await statedEvidence(
    ask,
    'Affiliation',
    found.flatMap((row) => row.accounts as string[]),
  );
  return found.map((row) => {
    const years = (row.years as number[]).toSorted((a, b) => a - b);
    return {
      conflict: 'start of an employment',
      person: row.person,
      personId: row.personId,
      about: row.organization,
      says: String(years[0]),
      saysOther: years.slice(1).join('; '),
      evidence: (row.accounts as string[]).toSorted().flatMap((account) => evidence.get(account)!),
    };
  });
}

async function evidenceOfBoth(ask: Ask, label: 'Participation', found: { [column: string]: unknown }[]) {
  return statedEvidence(
    ask,
    label,
    found.flatMap((row) => [row.one as string, row.other as string]),
  );
}

function inOrder(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : a === b ? 0 : 1;
}
