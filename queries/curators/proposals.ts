import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { limitParameter } from '../parameters.ts';
import { type Ask, defineQuery, type RowEvidence } from '../query.ts';
import { allEditions } from '../reading/editions.ts';

export default defineQuery({
  name: 'proposals',
  audience: 'curators',
  question: 'Which people may be one and the same, and wait for somebody to decide?',
  parameters: z.object({ limit: limitParameter.default(100) }),
  columns: ['first', 'second', 'score', 'reason', 'firstId', 'secondId'],
  async run(ask, parameters) {
    const found = await ask(
      `MATCH (a:Person)-[m:MAYBE_SAME_AS]->(b:Person)
       RETURN a.id AS firstId, a.name AS first, b.id AS secondId, b.name AS second, m.score AS score, m.reason AS reason`,
    );
    found.sort((a, b) => Number(b.score) - Number(a.score) || (String(a.first) < String(b.first) ? -1 : 1));
    const shown = found.slice(0, parameters.limit);
    const evidence = await quotesOfPeople(ask, [
      ...new Set(shown.flatMap((row) => [row.firstId as string, row.secondId as string])),
    ]);
    return {
      rows: shown.map((row) => ({
        first: row.first,
        second: row.second,
        score: row.score,
        reason: row.reason,
        firstId: row.firstId,
        secondId: row.secondId,
        evidence: [...(evidence.get(row.firstId as string) ?? []), ...(evidence.get(row.secondId as string) ?? [])],
      })),
      coverage: coverageOf(await allEditions(ask), [
        `${found.length} in all; nothing is merged until somebody says so (confgraph review)`,
      ]),
    };
  },
});

/** A few quotes on each person, to decide by. */
async function quotesOfPeople(ask: Ask, people: string[]): Promise<Map<string, RowEvidence[]>> {
  if (people.length === 0) return new Map();
  const parts = await ask(
    'UNWIND $ids AS id MATCH (p:Person {id: id})-[:HAS_ROLE]->(x:Participation) RETURN id AS person, x.id AS part ORDER BY person, part',
    { ids: people },
  );
  const some = [...Map.groupBy(parts, (row) => row.person as string).values()].flatMap((group) => group.slice(0, 3));
  const stated = await statedEvidence(
    ask,
    'Participation',
    some.map((row) => row.part as string),
  );
  const evidence = new Map<string, RowEvidence[]>();
  for (const row of some) {
    const list = evidence.get(row.person as string) ?? [];
    list.push(...(stated.get(row.part as string) ?? []));
    evidence.set(row.person as string, list);
  }
  return evidence;
}
