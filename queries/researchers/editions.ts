import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsOf, evidenceOfEditions } from '../reading/editions.ts';
import { sizeOfEdition } from '../reading/topics.ts';
import { resolveSeries } from '../resolve.ts';

export default defineQuery({
  name: 'editions',
  audience: 'researchers',
  question: 'Which editions of a conference or microconference are known, and what was captured of each?',
  parameters: z.object({ series: seriesParameter }),
  columns: ['year', 'edition', 'event', 'known', 'talks', 'sessions', 'agendaPoints'],
  async run(ask, parameters) {
    const series = await resolveSeries(ask, parameters.series);
    const editions = await editionsOf(ask, series);
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
