import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { eventParameter, limitParameter, seriesParameter, titlesOnlyParameter, yearParameter } from '../parameters.ts';
import { type Ask, defineQuery } from '../query.ts';
import { strongestKind, titlesOf } from '../reading/compare.ts';
import { type Edition, editionInQuestion } from '../reading/editions.ts';
import { occurrencesIn, readFrom } from '../reading/topics.ts';

export default defineQuery({
  name: 'first-mentions',
  audience: 'researchers',
  question: 'Which topics come up in an edition for the first time?',
  parameters: z.object({
    event: eventParameter.optional(),
    series: seriesParameter.optional(),
    year: yearParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['topic', 'kind', 'titles'],
  async run(ask, parameters) {
    const { edition, earlier } = await editionInQuestion(ask, parameters);
    const found = readFrom(await occurrencesIn(ask, edition), parameters.titlesOnly);
    const known = new Set<string>();
    for (const before of earlier) for (const id of await topicIdsIn(ask, before)) known.add(id);
    const fresh = [...Map.groupBy(found, (one) => one.topicId)].filter(([id]) => !known.has(id));
    const addresses = await pageAddresses(
      ask,
      fresh.flatMap(([, group]) => group),
    );
    const rows = fresh
      .map(([, group]) => ({
        topic: group[0]!.topic,
        kind: strongestKind(group),
        titles: titlesOf(group),
        evidence: distinctEvidence(group.flatMap((one) => quotedEvidence(one, addresses))),
      }))
      .sort((a, b) => (a.kind === b.kind ? (a.topic < b.topic ? -1 : 1) : a.kind === 'primary' ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(
        [...earlier, edition],
        [
          `first means not found in the ${earlier.length} earlier of these editions`,
          earlier.length === 0 && 'with no earlier edition captured, everything is new',
        ],
      ),
    };
  },
});

async function topicIdsIn(ask: Ask, edition: Edition): Promise<string[]> {
  const rows = [
    ...(await ask(
      `MATCH (n:${edition.label} {id: $id})<-[:PRESENTED_IN]-(t:Talk)-[:ABOUT]->(k:Topic) RETURN DISTINCT k.id AS id`,
      { id: edition.id },
    )),
    ...(await ask(
      `MATCH (n:${edition.label} {id: $id})<-[:PART_OF]-(s:Session)-[:ABOUT]->(k:Topic) RETURN DISTINCT k.id AS id`,
      { id: edition.id },
    )),
    ...(await ask(`MATCH (n:${edition.label} {id: $id})-[:ABOUT]->(k:Topic) RETURN DISTINCT k.id AS id`, {
      id: edition.id,
    })),
  ];
  return rows.map((row) => row.id as string);
}
