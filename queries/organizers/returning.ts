import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsOf } from '../reading/editions.ts';
import { distinct, evidenceOfParts, partsOfEditions, tookPart } from '../reading/people.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'returning',
  audience: 'organizers',
  question: 'Who took part in more than one edition of a conference or microconference?',
  parameters: z.object({ series: seriesParameter, limit: limitParameter.optional() }),
  columns: ['person', 'years', 'roles'],
  async run(ask, parameters) {
    const series = await resolveSeries(ask, parameters.series);
    const editions = await editionsOf(ask, series);
    const parts = [...(await partsOfEditions(ask, editions)).values()].flat();
    const back = [...Map.groupBy(parts.filter(tookPart), (part) => part.personId).values()].filter(
      (group) => new Set(group.map((part) => part.scope)).size > 1,
    );
    const saying = await evidenceOfParts(ask, back.flat());
    const rows = back.map((parts) => {
      return {
        person: parts[0]!.person,
        personId: parts[0]!.personId,
        years: distinct(parts.map((part) => part.year)),
        roles: distinct(parts.map((part) => `${part.year ?? 'no year'}: ${part.role}`)),
        editions: new Set(parts.map((part) => part.scope)).size,
        evidence: saying(parts),
      };
    });
    rows.sort(
      (a, b) => b.editions - a.editions || (a.years[0] ?? 0) - (b.years[0] ?? 0) || (a.person < b.person ? -1 : 1),
    );
    return {
      rows,
      coverage: coverageOf(editions, [
        'who is only named, was only asked, or only handed in a proposal has not taken part',
      ]),
    };
  },
});
