import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { eventParameter, limitParameter, seriesParameter, yearParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionInQuestion } from '../reading/editions.ts';
import { distinct, evidenceOfParts } from '../reading/people.ts';
import { appearancesIn } from '../reading/speakers.ts';

export default defineQuery({
  name: 'newcomers',
  audience: 'organizers',
  question: 'Who spoke at an edition for the first time?',
  parameters: z.object({
    event: eventParameter.optional(),
    series: seriesParameter.optional(),
    year: yearParameter.optional(),
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'titles', 'organizations'],
  async run(ask, parameters) {
    const { edition, earlier } = await editionInQuestion(ask, parameters);
    const now = await appearancesIn(ask, [edition]);
    const before = await appearancesIn(ask, earlier);
    const fresh = [...now].filter(([person]) => !before.has(person)).map(([, group]) => group.map(({ part }) => part));
    const saying = await evidenceOfParts(ask, fresh.flat());
    const rows = fresh.map((parts) => ({
      person: parts[0]!.person,
      personId: parts[0]!.personId,
      titles: distinct(parts.map((part) => part.title)),
      organizations: distinct(parts.map((part) => part.organization)),
      evidence: saying(parts),
    }));
    rows.sort((a, b) => (a.person < b.person ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(
        [...earlier, edition],
        [
          `${rows.length} of ${now.size} people who spoke were not found speaking in the ${earlier.length} earlier of these editions`,
          earlier.length === 0 && 'with no earlier edition captured, everybody is new',
        ],
        { speakers: now.size, newcomers: rows.length },
      ),
    };
  },
});
