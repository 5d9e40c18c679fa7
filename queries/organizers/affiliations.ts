import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { personParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { engagementsOf, periodOf, remarkOnEnd } from '../reading/affiliations.ts';
import { allEditions } from '../reading/editions.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'affiliations',
  audience: 'organizers',
  question: 'Where has a person worked over time?',
  parameters: z.object({
    person: personParameter,
    all: z.boolean().default(false).describe('Also offices and studies'),
  }),
  columns: ['organization', 'title', 'from', 'to', 'period', 'fromBasis', 'toBasis', 'note'],
  async run(ask, parameters) {
    const person = await resolvePerson(ask, parameters.person);
    const engagements = await engagementsOf(ask, person.id, parameters.all);
    const rows = engagements.map((one) => ({
      organization: one.organization,
      type: one.type,
      title: one.title,
      from: one.from,
      to: one.to,
      period: periodOf(one),
      fromBasis: one.fromBasis,
      toBasis: one.toBasis,
      statedFor: one.statedFor,
      note: remarkOnEnd(one, engagements),
      evidence: one.evidence,
    }));
    return {
      rows,
      coverage: coverageOf(
        await allEditions(ask),
        [
          rows.some((row) => row.toBasis === 'inferred') &&
            'an inferred end is the next start, where one passage tells the employers in order',
          rows.length === 0 && `no captured page says where ${person.name} works`,
        ],
        { person: person.name },
      ),
    };
  },
});
