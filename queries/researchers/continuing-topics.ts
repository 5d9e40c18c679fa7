import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { fromParameter, limitParameter, seriesParameter, titlesOnlyParameter, toParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { evolvedInto, strongestKind, titlesOf, topicsOfTwoYears } from '../reading/compare.ts';
import type { Occurrence } from '../reading/topics.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'continuing-topics',
  audience: 'researchers',
  question: 'Which topics of one year were there again in a later one?',
  parameters: z.object({
    from: fromParameter,
    to: toParameter,
    series: seriesParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['topic', 'inFrom', 'inTo', 'through', 'fromTitles', 'toTitles'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const { before, after, fromEditions, toEditions } = await topicsOfTwoYears(ask, { ...parameters, series });
    const steps = await evolvedInto(ask);
    const pairs: { topic: string; through: string; then: Occurrence[]; now: Occurrence[] }[] = [];
    for (const [id, then] of before) {
      const now = after.get(id);
      if (now) pairs.push({ topic: then[0]!.topic, through: 'same topic', then, now });
      for (const step of steps.filter((one) => one.from === id)) {
        const successor = after.get(step.to);
        if (successor) {
          pairs.push({ topic: then[0]!.topic, through: `${step.kind}: ${step.label}`, then, now: successor });
        }
      }
    }
    const addresses = await pageAddresses(
      ask,
      pairs.flatMap((pair) => [...pair.then, ...pair.now]),
    );
    const rows = pairs
      .map(({ topic, through, then, now }) => ({
        topic,
        inFrom: strongestKind(then),
        inTo: strongestKind(now),
        through,
        fromTitles: titlesOf(then),
        toTitles: titlesOf(now),
        evidence: distinctEvidence([...then, ...now].flatMap((one) => quotedEvidence(one, addresses))),
      }))
      .sort((a, b) => strength(b) - strength(a) || (a.topic < b.topic ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(
        [...fromEditions, ...toEditions],
        ['a mention is not the same as a talk on the topic: see inFrom and inTo'],
        { topicsInFrom: before.size, topicsInTo: after.size },
      ),
    };
  },
});

function strength(row: { inFrom: string; inTo: string }): number {
  return Number(row.inFrom === 'primary') + Number(row.inTo === 'primary');
}
