import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, seriesParameter, sinceParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope } from '../reading/editions.ts';
import { distinct, evidenceOfParts } from '../reading/people.ts';
import { appearancesIn, yearsSpoken } from '../reading/speakers.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'not-seen-since',
  audience: 'organizers',
  question: 'Who spoke up to a year, and not since?',
  parameters: z.object({
    since: sinceParameter.describe('The last year in which they may have spoken'),
    series: seriesParameter.optional(),
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'lastYear', 'lastTitles', 'years'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const appearances = await appearancesIn(ask, editions);
    // Nobody stays away from a conference of which no later programme was captured.
    const withProgramme = new Set([...appearances.values()].flat().map(({ edition }) => edition.id));
    const laterEditions = editions.filter(
      (edition) => (edition.year ?? 0) > parameters.since && withProgramme.has(edition.id),
    );
    const later = distinct(laterEditions.map((edition) => edition.year));
    const goesOn = new Set(laterEditions.map((edition) => edition.seriesId));
    const away = [...appearances.values()].filter((group) => {
      const last = yearsSpoken(group).at(-1);
      return (
        last !== undefined && last <= parameters.since && group.some(({ edition }) => goesOn.has(edition.seriesId))
      );
    });
    const lastParts = away.map((group) => {
      const last = yearsSpoken(group).at(-1);
      return group.filter(({ edition }) => edition.year === last).map(({ part }) => part);
    });
    const saying = await evidenceOfParts(ask, lastParts.flat());
    const rows = away.map((group, index) => ({
      person: group[0]!.part.person,
      personId: group[0]!.part.personId,
      lastYear: yearsSpoken(group).at(-1)!,
      lastTitles: distinct(lastParts[index]!.map((part) => part.title)),
      years: yearsSpoken(group),
      evidence: saying(lastParts[index]!),
    }));
    rows.sort((a, b) => b.years.length - a.years.length || b.lastYear - a.lastYear || (a.person < b.person ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(editions, [
        later.length === 0
          ? `no programme after ${parameters.since} was captured, so nobody can be said to be away`
          : `not found speaking in the editions of ${later.join(', ')}`,
      ]),
    };
  },
});
