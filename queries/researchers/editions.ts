import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { statedEvidence } from '../evidence.ts';
import { seriesParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { editionsOf } from '../reading/editions.ts';
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
    const evidence = new Map([
      ...(await statedEvidence(ask, 'Event', [...new Set(editions.map((edition) => edition.eventId))])),
      ...(await statedEvidence(
        ask,
        'Session',
        editions.filter((edition) => edition.label === 'Session').map((edition) => edition.id),
      )),
    ]);
    const rows = [];
    for (const edition of editions) {
      const size = await sizeOfEdition(ask, edition);
      const own = evidence.get(edition.id) ?? [];
      rows.push({
        year: edition.year,
        edition: edition.name,
        event: edition.event,
        known: edition.captured ? 'captured' : 'told by another edition',
        talks: size.talks,
        sessions: size.sessions,
        agendaPoints: size.agendaPoints,
        evidence: own.length > 0 ? own : (evidence.get(edition.eventId) ?? []),
      });
    }
    return { rows, coverage: coverageOf(editions, ['there may be editions of which nothing was captured']) };
  },
});
