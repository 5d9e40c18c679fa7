import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsInScope, evidenceOfEditions } from '../reading/editions.ts';
import { sizeOfEdition } from '../reading/topics.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'editions',
  audience: 'researchers',
  question:
    'Which editions of a conference or microconference are known, and what was captured of each? Without a series: of all conferences.',
  parameters: z.object({ series: seriesParameter.optional() }),
  columns: ['year', 'edition', 'event', 'known', 'talks', 'sessions', 'agendaPoints'],
  async run(ask, parameters) {
    const series = parameters.series === undefined ? undefined : await resolveSeries(ask, parameters.series);
    const editions = await editionsInScope(ask, series);
    const evidence = await evidenceOfEditions(ask, editions);
    const rows = [];
    for (const edition of editions) {
      const size = await sizeOfEdition(ask, edition);
      rows.push({
        year: edition.year,
        edition: edition.name,
        event: edition.event,
        known: edition.captured ? 'captured' : 'told by another edition',
        talks: size.talks,
        sessions: size.sessions,
        agendaPoints: size.agendaPoints,
        evidence: evidence.get(edition.id) ?? [],
      });
    }
    return { rows, coverage: coverageOf(editions, ['there may be editions of which nothing was captured']) };
  },
});
