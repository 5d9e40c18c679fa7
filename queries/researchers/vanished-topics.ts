import { z } from 'zod';
import { counted, coverageOf } from '../coverage.ts';
import { distinctEvidence, pageAddresses, quotedEvidence } from '../evidence.ts';
import { fromParameter, limitParameter, seriesParameter, titlesOnlyParameter, toParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { evolvedInto, titlesOf, topicsOfTwoYears } from '../reading/compare.ts';
import { sizeOfEdition } from '../reading/topics.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'vanished-topics',
  audience: 'researchers',
  question: 'Which topics of one year were gone in a later one?',
  parameters: z.object({
    from: fromParameter,
    to: toParameter,
    series: seriesParameter.optional(),
    titlesOnly: titlesOnlyParameter,
    limit: limitParameter.optional(),
  }),
  columns: ['topic', 'talks', 'titles'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const { before, after, fromEditions, toEditions } = await topicsOfTwoYears(ask, { ...parameters, series });
    const steps = await evolvedInto(ask);
    const wentOn = (id: string, seen: Set<string> = new Set()): boolean => {
      if (after.has(id)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return steps.some((step) => step.from === id && wentOn(step.to, seen));
    };
    // What was merely mentioned was never there as a topic, so it cannot have gone.
    const gone = [...before].flatMap(([id, found]) => {
      const primary = found.filter((one) => one.kind === 'primary');
      return primary.length > 0 && !wentOn(id) ? [primary] : [];
    });
    const addresses = await pageAddresses(ask, gone.flat());
    const rows = gone
      .map((found) => ({
        topic: found[0]!.topic,
        talks: new Set(found.filter((one) => one.thing === 'Talk').map((one) => one.thingId)).size,
        titles: titlesOf(found),
        evidence: distinctEvidence(found.flatMap((one) => quotedEvidence(one, addresses))),
      }))
      .sort((a, b) => b.talks - a.talks || (a.topic < b.topic ? -1 : 1));
    const captured = [];
    for (const edition of toEditions) {
      const size = await sizeOfEdition(ask, edition);
      captured.push(
        `of ${edition.name} only ${counted(size.sessions, 'session')} with ${counted(size.agendaPoints, 'agenda point')} and ${counted(size.talks, 'talk')} were captured: a topic may have been there and not on those pages`,
      );
    }
    return {
      rows,
      coverage: coverageOf([...fromEditions, ...toEditions], captured, { topicsInFrom: before.size }),
    };
  },
});
