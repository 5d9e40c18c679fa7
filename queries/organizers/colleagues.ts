import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence } from '../evidence.ts';
import { defineQuery } from '../query.ts';
import { type Engagement, engagementsOf, knownYears, organizationTies, periodOf } from '../reading/affiliations.ts';
import { allEditions } from '../reading/editions.ts';
import { resolvePerson } from '../resolve.ts';

export default defineQuery({
  name: 'colleagues',
  audience: 'organizers',
  question: 'Did two people work at the same place at the same time?',
  parameters: z.object({
    person: z
      .array(z.string().trim().min(1))
      .length(2, 'name two people: --person A --person B')
      .describe('Two people, by name or id'),
  }),
  columns: ['verdict', 'organization', 'first', 'second', 'years', 'reason'],
  async run(ask, parameters) {
    const first = await resolvePerson(ask, parameters.person[0]!);
    const second = await resolvePerson(ask, parameters.person[1]!);
    const ties = await organizationTies(ask);
    const ofSecond = await engagementsOf(ask, second.id);
    const ofFirst = await engagementsOf(ask, first.id);
    const rows = ofFirst.flatMap((one) =>
      ofSecond
        .filter(
          (other) =>
            one.organizationId !== null &&
            other.organizationId !== null &&
            ties.related(one.organizationId, other.organizationId),
        )
        .map((other) => ({
          ...judge(one, other),
          organization: one.organization,
          first: `${first.name}: ${periodOf(one)}`,
          second: `${second.name}: ${periodOf(other)}`,
          evidence: distinctEvidence([...one.evidence, ...other.evidence]),
        })),
    );
    rows.sort((a, b) => Number(b.verdict === 'supported') - Number(a.verdict === 'supported'));
    if (rows.length === 0) {
      rows.push({
        verdict: 'not supported',
        years: null,
        reason: 'the captured pages name no organization for both',
        organization: null as unknown as string,
        first: first.name,
        second: second.name,
        evidence: distinctEvidence([...ofFirst, ...ofSecond].flatMap((one) => one.evidence)),
      });
    }
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), [
        'not supported means that the captured pages do not show it, not that it was not so',
      ]),
    };
  },
});

function judge(one: Engagement, other: Engagement): { verdict: string; years: string | null; reason: string } {
  const a = knownYears(one);
  const b = knownYears(other);
  if (a === null || b === null) {
    return { verdict: 'not supported', years: null, reason: 'both were there, but no page gives years for both' };
  }
  const start = Math.max(a.first, b.first);
  const end = Math.min(a.last, b.last);
  if (start > end) {
    return {
      verdict: 'not supported',
      years: null,
      reason: `both were there, but the known years do not meet (${periodOf(one)}; ${periodOf(other)})`,
    };
  }
  const inferred = [one, other].some((each) => each.toBasis === 'inferred' && each.toYear === end);
  return {
    verdict: 'supported',
    years: start === end ? String(start) : `${start}–${end}`,
    reason: inferred ? 'the known years meet; an end is inferred' : 'the known years meet',
  };
}
