import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence, statedEvidence } from '../evidence.ts';
import { organizationParameter } from '../parameters.ts';
import { type AnswerRow, type Ask, defineQuery } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { distinct } from '../reading/people.ts';
import { resolveOrganization } from '../resolve.ts';

export default defineQuery({
  name: 'organization-history',
  audience: 'organizers',
  question: 'Under which names did an organization come over the years, with whom, and what became of it?',
  parameters: z.object({ organization: organizationParameter }),
  columns: ['year', 'organization', 'what', 'value', 'source'],
  async run(ask, parameters) {
    const { id } = await resolveOrganization(ask, parameters.organization);
    const ties = await tiesFrom(ask, id);
    const ids = [id, ...ties.flatMap(({ ids }) => ids)];
    const rows = [
      ...ties.map(({ row }) => row),
      ...(await yearsOf(ask, [...new Set(ids)])),
      ...(await employments(ask, [...new Set(ids)])),
    ];
    rows.sort(
      (a, b) =>
        Number(a.year ?? 0) - Number(b.year ?? 0) ||
        (`${a.organization} ${a.what} ${a.value}` < `${b.organization} ${b.what} ${b.value}` ? -1 : 1),
    );
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), [
        'where a source stands and no page, it is general knowledge from that source; units are told one step far',
      ]),
    };
  },
});

interface Tie {
  ids: string[];
  row: AnswerRow;
}

const words: { [how: string]: string } = {
  RENAMED_TO: 'was renamed to',
  renamed: 'was renamed to',
  joined: 'was bought by, or merged into',
  parted: 'gave rise to',
  UNIT_OF: 'is a unit of',
};

/** What the organization became and was before, however many steps; its units and what it is a unit of. */
async function tiesFrom(ask: Ask, start: string): Promise<Tie[]> {
  const ties = new Map<string, Tie>();
  const seen = new Set<string>();
  for (let at = [start]; at.length > 0; ) {
    for (const id of at) seen.add(id);
    const next: string[] = [];
    for (const type of ['RENAMED_TO', 'SUCCEEDED_BY', ...(at[0] === start ? ['UNIT_OF'] : [])]) {
      for (const near of ['a', 'b']) {
        const found = await ask(
          `UNWIND $ids AS id MATCH (a:Organization)-[r:${type}]->(b:Organization) WHERE ${near}.id = id
           RETURN a.id AS fromId, a.name AS from, b.id AS toId, b.name AS to, r.how AS how, r.asOf AS year, r.source AS source,
                  r.pages AS pages, r.quotes AS quotes`,
          { ids: at },
        );
        const addresses = await pageAddresses(ask, found);
        for (const row of found) {
          const [fromId, toId] = [row.fromId as string, row.toId as string];
          ties.set(`${type} ${fromId} ${toId}`, {
            ids: [fromId, toId],
            row: {
              year: (row.year as number | null) ?? null,
              organization: row.from,
              what: words[(row.how as string | null) ?? type]!,
              value: row.to,
              source: row.source ?? null,
              evidence: quotedEvidence(row, addresses),
            },
          });
          if (type !== 'UNIT_OF') next.push(...[fromId, toId].filter((id) => !seen.has(id)));
        }
      }
    }
    at = [...new Set(next)];
  }
  return [...ties.values()];
}

/** Who came from there, year by year. */
async function yearsOf(ask: Ask, ids: string[]): Promise<AnswerRow[]> {
  const parts = await ask(
    `UNWIND $ids AS id MATCH (o:Organization {id: id})<-[:FROM_ORGANIZATION]-(x:Participation)<-[:HAS_ROLE]-(p:Person)
     RETURN o.name AS organization, x.id AS part, x.year AS year, p.name AS person ORDER BY organization, year, person, part`,
    { ids },
  );
  const groups = [...Map.groupBy(parts, (row) => `${row.organization} ${row.year}`).values()];
  const stated = await statedEvidence(
    ask,
    'Participation',
    parts.map((row) => row.part as string),
  );
  return groups.map((group) => ({
    year: (group[0]!.year as number | null) ?? null,
    organization: group[0]!.organization,
    what: 'people',
    value: distinct(group.map((row) => row.person as string)).join(', '),
    source: null,
    evidence: distinctEvidence(group.flatMap((row) => stated.get(row.part as string) ?? [])),
  }));
}

/** Who is told to have worked there, from when to when. */
async function employments(ask: Ask, ids: string[]): Promise<AnswerRow[]> {
  const found = await ask(
    `UNWIND $ids AS id MATCH (o:Organization {id: id})<-[:WITH_ORGANIZATION]-(a:Affiliation)<-[:HAS_AFFILIATION]-(p:Person)
     WHERE a.type = 'employment'
     RETURN o.name AS organization, a.id AS id, a.fromYear AS from, a.toYear AS to, p.name AS person ORDER BY id`,
    { ids },
  );
  const stated = await statedEvidence(
    ask,
    'Affiliation',
    found.map((row) => row.id as string),
  );
  return found.map(({ organization, id, from, to, person }) => ({
    year: (from as number | null) ?? null,
    organization,
    what: 'employed',
    value: from === null && to === null ? person : `${person} (${from ?? '?'}–${to ?? '?'})`,
    source: null,
    evidence: stated.get(id as string) ?? [],
  }));
}
