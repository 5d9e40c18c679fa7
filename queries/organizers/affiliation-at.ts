import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence } from '../evidence.ts';
import { personParameter, yearParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { type Engagement, engagementsOf, organizationTies, periodOf } from '../reading/affiliations.ts';
import { allEditions } from '../reading/editions.ts';
import { evidenceOfParts, partsOfPerson } from '../reading/people.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'affiliation-at',
  audience: 'organizers',
  question: 'Where did a person work in a given year, say at the time of a talk?',
  parameters: z.object({ person: personParameter, year: yearParameter }),
  columns: ['organization', 'title', 'how', 'period'],
  async run(ask, parameters) {
    const { year } = parameters;
    const person = await resolvePerson(ask, parameters.person);
    const engagements = await engagementsOf(ask, person.id);
    const ties = await organizationTies(ask);
    const atYear = (await partsOfPerson(ask, person.id)).filter(
      (part) => part.year === year && part.organizationId !== null,
    );
    const saying = await evidenceOfParts(ask, atYear);
    const rows = engagements
      .filter((one) => covers(one, year, engagements))
      .map((one) => {
        const printed = atYear.filter(
          (part) => one.organizationId !== null && ties.related(part.organizationId!, one.organizationId),
        );
        const stated = one.statedFor.includes(year) || printed.length > 0;
        return {
          organization: one.organization,
          organizationId: one.organizationId,
          title: one.title,
          how: stated ? `stated for ${year}` : `follows from ${periodOf(one)}`,
          period: periodOf(one),
          evidence: distinctEvidence([...one.evidence, ...saying(printed)]),
        };
      });
    for (const group of Map.groupBy(atYear, (part) => part.organizationId!).values()) {
      const { organizationId, organization } = group[0]!;
      if (rows.some((row) => row.organizationId !== null && ties.related(row.organizationId, organizationId!)))
        continue;
      rows.push({
        organization: organization!,
        organizationId,
        title: null,
        how: `stated for ${year}`,
        period: `stated for ${year}`,
        evidence: saying(group),
      });
    }
    return {
      rows,
      coverage: coverageOf(
        await allEditions(ask),
        [
          rows.length === 0 && `no captured page says where ${person.name} worked in ${year}`,
          rows.length > 1 && 'more than one: the change fell into that year, or the pages disagree',
        ],
        { person: person.name },
      ),
    };
  },
});

/**
 * Whether an engagement is known to cover the year. One whose end is unknown covers it only as long as the person is
 * not known to have started elsewhere, or the page of that year or later still says so.
 */
function covers(one: Engagement, year: number, all: readonly Engagement[]): boolean {
  if (one.statedFor.includes(year)) return true;
  if (one.fromYear === null || one.fromYear > year) return false;
  if (one.toYear !== null) return year <= one.toYear;
  if (one.statedFor.some((stated) => stated >= year)) return true;
  return !all.some(
    (other) => other !== one && other.fromYear !== null && other.fromYear > one.fromYear! && other.fromYear <= year,
  );
}
