import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, seriesParameter, yearParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsOf } from '../reading/editions.ts';
import { evidenceOfParts } from '../reading/people.ts';
import { appearancesIn, editionsSpokenAt, yearsSpoken } from '../reading/speakers.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'cool-down',
  audience: 'organizers',
  question: 'Who has spoken so often lately that a rule ("twice in four years") asks for a pause?',
  parameters: z.object({
    series: seriesParameter,
    year: yearParameter.describe('The year of the edition that is being planned'),
    times: z.int().positive().default(2).describe('At most so many editions'),
    within: z.int().min(2).default(4).describe('in so many years'),
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'spokeIn', 'mayAgainIn'],
  async run(ask, parameters) {
    const { times, within, year } = parameters;
    const series = await resolveSeries(ask, parameters.series);
    const editions = (await editionsOf(ask, series)).filter((edition) => edition.year !== null && edition.year < year);
    // The planned edition is one of the years of the window.
    const inWindow = (spoken: number, planned: number) => spoken > planned - within && spoken < planned;
    const recent = editions.filter((edition) => inWindow(edition.year!, year));
    const resting = [...(await appearancesIn(ask, recent)).values()].filter(
      (group) => editionsSpokenAt(group).length >= times,
    );
    const saying = await evidenceOfParts(
      ask,
      resting.flat().map(({ part }) => part),
    );
    const rows = resting.map((group) => {
      const spoken = editionsSpokenAt(group).map((edition) => edition.year!);
      let again = year;
      while (spoken.filter((one) => inWindow(one, again)).length >= times) again += 1;
      return {
        person: group[0]!.part.person,
        personId: group[0]!.part.personId,
        spokeIn: yearsSpoken(group),
        mayAgainIn: again,
        evidence: saying(group.map(({ part }) => part)),
      };
    });
    rows.sort((a, b) => b.mayAgainIn - a.mayAgainIn || (a.person < b.person ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(recent, [
        `the rule: at most ${times} times in ${within} years, ${year} among them`,
        'who spoke at editions that were not captured is not seen',
      ]),
    };
  },
});
