import { z } from 'zod';
import { coverageOf, firstOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { fromParameter, limitParameter, titlesOnlyParameter, toParameter, topicParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { resolveTopic } from '../resolve.ts';

const other = `t.id AS thing, t.title AS title, t.year AS year, r.fields AS ownFields, r.kind AS ownKind, k.id AS id, k.label AS topic,
  o.fields AS fields, o.kind AS kind, o.pages AS pages, o.quotes AS quotes`;

export default defineQuery({
  name: 'co-occurring-topics',
  audience: 'researchers',
  question: 'Which topics go together with a topic in the same talk or agenda point?',
  parameters: z.object({
    topic: topicParameter,
    from: fromParameter.optional(),
    to: toParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    limit: limitParameter.default(50),
  }),
  columns: ['topic', 'primary', 'mention', 'of', 'titles'],
  async run(ask, parameters) {
    const topic = await resolveTopic(ask, parameters.topic);
    const all = [
      ...(await ask(
        `MATCH (own:Topic {id: $id})<-[r:ABOUT]-(t:Talk)-[o:ABOUT]->(k:Topic) WHERE k.id <> $id RETURN ${other}`,
        { id: topic.id },
      )),
      ...(await ask(
        `MATCH (own:Topic {id: $id})<-[r:ABOUT]-(t:Session)-[o:ABOUT]->(k:Topic) WHERE k.id <> $id RETURN ${other}`,
        { id: topic.id },
      )),
    ];
    const found = all.filter((row) => {
      const year = row.year as number | null;
      if (parameters.from !== undefined && (year === null || year < parameters.from)) return false;
      if (parameters.to !== undefined && (year === null || year > parameters.to)) return false;
      const inTitle = (fields: unknown) => (fields as string[]).includes('title');
      return !parameters.titlesOnly || (inTitle(row.ownFields) && inTitle(row.fields));
    });
    const things = new Set(found.map((row) => row.thing)).size;
    const together = [...Map.groupBy(found, (row) => row.id as string).values()]
      .map((group) => {
        const primary = group.filter((row) => row.kind === 'primary' && row.ownKind === 'primary');
        return {
          group,
          topic: group[0]!.topic as string,
          primary: primary.length,
          mention: group.length - primary.length,
        };
      })
      .sort((a, b) => b.primary - a.primary || b.mention - a.mention || (a.topic < b.topic ? -1 : 1));
    const ranked = together.slice(0, parameters.limit);
    const addresses = await pageAddresses(
      ask,
      ranked.flatMap((one) => one.group),
    );
    return {
      rows: ranked.map(({ group, topic: label, primary, mention }) => ({
        topic: label,
        primary,
        mention,
        of: things,
        titles: [...new Set(group.map((row) => row.title as string))],
        evidence: distinctEvidence(group.flatMap((row) => quotedEvidence(row, addresses))),
      })),
      coverage: coverageOf(await allEditions(ask), [
        firstOf(ranked.length, together.length),
        'primary counts talks that are about both topics; mention those in which one of the two is only mentioned',
      ]),
    };
  },
});
