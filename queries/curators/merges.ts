import { z } from 'zod';
import { foldKey } from '../../graph/fold.ts';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { limitParameter, personParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { weighedLinks } from '../reading/links.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'merges',
  audience: 'curators',
  question: 'Which mentions did confgraph itself take for one person, how surely, and why?',
  parameters: z.object({
    person: personParameter.optional(),
    sameName: z.boolean().default(false).describe('Those of one printed name as well'),
    limit: limitParameter.default(100),
  }),
  columns: ['score', 'person', 'as', 'year', 'joinedWith', 'reason', 'link'],
  async run(ask, parameters) {
    const person = parameters.person === undefined ? undefined : await resolvePerson(ask, parameters.person);
    const links = (await weighedLinks(ask)).filter(({ personId }) => !person || personId === person.id);
    const different = links.filter(({ name, linkedName }) => foldKey(linkedName!) !== foldKey(name));
    const wanted = (parameters.sameName ? links : different).sort(
      (a, b) => a.score! - b.score! || (`${a.person} ${a.thing}` < `${b.person} ${b.thing}` ? -1 : 1),
    );
    const shown = wanted.slice(0, parameters.limit);
    const evidence = await statedEvidence(
      ask,
      'Participation',
      shown.map(({ thing }) => thing),
    );
    return {
      rows: shown.map(({ thing, personId, person, name, year, linkedName, score, reason, link }) => ({
        score,
        person,
        as: name,
        year: year ?? null,
        joinedWith: linkedName,
        reason,
        link,
        personId,
        evidence: evidence.get(thing) ?? [],
      })),
      coverage: coverageOf(await allEditions(ask), [
        `${different.length} of different printed names and ${links.length - different.length} of one name rest on weighed evidence; to undo one: confgraph undo LINK`,
      ]),
    };
  },
});
