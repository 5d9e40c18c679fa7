import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { limitParameter, roleParameter, seriesParameter, sinceParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope } from '../reading/editions.ts';
import { distinct, evidenceOfParts, partsOfEditions } from '../reading/people.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'lapsed',
  audience: 'organizers',
  question: 'Who had a role once, and has had no part since?',
  parameters: z.object({
    role: roleParameter.default('organizer'),
    series: seriesParameter.optional(),
    since: sinceParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['person', 'role', 'years', 'in', 'lastYear'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const parts = [...(await partsOfEditions(ask, editions)).values()].flat();
    const later = editions.filter((edition) => (edition.year ?? 0) > parameters.since);
    // Whoever was only asked since may still come: they have not lapsed. To be named in a text is no part.
    const seen = new Set(
      parts
        .filter((part) => (part.year ?? 0) > parameters.since && part.role !== 'mentioned')
        .map((part) => part.personId),
    );
    const seriesOf = new Map(editions.map((edition) => [edition.eventId, edition.seriesId]));
    const goesOn = new Set(later.map((edition) => edition.seriesId));
    const had = parts.filter(
      (part) =>
        part.role === parameters.role &&
        part.year !== null &&
        part.year <= parameters.since &&
        !seen.has(part.personId) &&
        goesOn.has(seriesOf.get(part.eventId) ?? null),
    );
    const saying = await evidenceOfParts(ask, had);
    const rows = [...Map.groupBy(had, (part) => part.personId).values()].map((group) => ({
      person: group[0]!.person,
      personId: group[0]!.personId,
      role: parameters.role,
      years: distinct(group.map((part) => part.year)),
      in: distinct(group.map((part) => part.title)),
      lastYear: Math.max(
        ...parts.flatMap((part) =>
          part.personId === group[0]!.personId && part.role !== 'mentioned' ? (part.year ?? []) : [],
        ),
      ),
      evidence: saying(group),
    }));
    rows.sort((a, b) => b.lastYear - a.lastYear || (a.person < b.person ? -1 : 1));
    return {
      rows,
      coverage: coverageOf(editions, [
        later.length === 0
          ? `no edition after ${parameters.since} was captured, so nobody can be said to have stayed away`
          : `no part means none on the captured pages of ${distinct(later.map((edition) => edition.year)).join(', ')}`,
      ]),
    };
  },
});
