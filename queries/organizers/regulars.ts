import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope } from '../reading/editions.ts';
import { evidenceOfParts } from '../reading/people.ts';
import { appearancesIn, editionsSpokenAt, yearsSpoken } from '../reading/speakers.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'regulars',
  audience: 'organizers',
  question: 'Who has spoken at several editions?',
  parameters: z.object({
    series: seriesParameter.optional(),
    times: z.int().min(2).default(3).describe('In at least so many editions'),
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'editions', 'of', 'years', 'lastYear'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const often = [...(await appearancesIn(ask, editions)).values()].filter(
      (group) => editionsSpokenAt(group).length >= parameters.times,
    );
    const saying = await evidenceOfParts(
      ask,
      often.flat().map(({ part }) => part),
    );
    const rows = often.map((group) => ({
      person: group[0]!.part.person,
      personId: group[0]!.part.personId,
      editions: editionsSpokenAt(group).length,
      of: editions.length,
      years: yearsSpoken(group),
      lastYear: yearsSpoken(group).at(-1) ?? null,
      evidence: saying(group.map(({ part }) => part)),
    }));
    rows.sort(
      (a, b) => b.editions - a.editions || (b.lastYear ?? 0) - (a.lastYear ?? 0) || (a.person < b.person ? -1 : 1),
    );
    return {
      rows,
      coverage: coverageOf(editions, [
        `spoken in at least ${parameters.times} of these editions`,
        editions.length < parameters.times && `there are only ${editions.length}`,
      ]),
    };
  },
});
