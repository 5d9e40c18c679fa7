import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, personParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { distinct, evidenceOfParts, partsInThings, partsOfPerson, spoke } from '../reading/people.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'co-speakers',
  audience: 'organizers',
  question: 'With whom has a person shared a talk or a panel?',
  parameters: z.object({ person: personParameter, limit: limitParameter.optional() }),
  columns: ['person', 'roles', 'shared', 'events', 'years', 'note'],
  async run(ask, parameters) {
    const person = await resolvePerson(ask, parameters.person);
    const own = (await partsOfPerson(ask, person.id)).filter(spoke);
    const ids = (thing: string) => distinct(own.filter((part) => part.thing === thing).map((part) => part.thingId));
    const others = (await partsInThings(ask, { talks: ids('Talk'), sessions: ids('Session') })).filter(
      (part) => part.personId !== person.id && spoke(part),
    );
    const saying = await evidenceOfParts(ask, others);
    const rows = [...Map.groupBy(others, (part) => part.personId).values()].map((group) => ({
      person: group[0]!.person,
      personId: group[0]!.personId,
      roles: distinct(group.map((part) => part.role)),
      shared: distinct(group.map((part) => part.title)),
      events: distinct(group.map((part) => part.event)),
      years: distinct(group.map((part) => part.year)),
      // What is odd about it counts only where nothing plainer says the same.
      note: group.every((part) => part.reason !== null) ? distinct(group.map((part) => part.reason)).join('; ') : null,
      evidence: saying(group),
    }));
    const rank = (row: (typeof rows)[number]) =>
      Number(row.note !== null) * 2 - Number(row.roles.includes('moderator'));
    rows.sort((a, b) => b.shared.length - a.shared.length || rank(a) - rank(b) || (a.person < b.person ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), [
        ...rows.filter((row) => row.note !== null).map((row) => `${row.person}: ${row.note}`),
        own.length === 0 && `no captured page shows ${person.name} speaking`,
      ]),
    };
  },
});
