import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { pageAddresses, quotedEvidence } from '../evidence.ts';
import { topicParameter } from '../parameters.ts';
import { defineQuery } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { occurrencesOf } from '../reading/topics.ts';
import { resolveTopic } from '../resolve.ts';

const step =
  'a.id AS fromId, a.label AS topic, b.id AS toId, b.label AS became, r.kind AS kind, r.asOf AS asOf, r.toldIn AS toldIn, r.pages AS pages, r.quotes AS quotes';

export default defineQuery({
  name: 'topic-lineage',
  audience: 'researchers',
  question: 'What became of a topic, and what was it before?',
  parameters: z.object({ topic: topicParameter }),
  columns: ['topic', 'kind', 'became', 'asOf', 'toldIn', 'quote', 'lastSeen', 'lastSeenAs', 'lastSeenIn'],
  async run(ask, parameters) {
    const topic = await resolveTopic(ask, parameters.topic);
    const steps = new Map<string, Awaited<ReturnType<typeof ask>>[number]>();
    const visited = new Set<string>();
    // A lineage is a handful of steps; each is followed from the id, both ways.
    for (const queue = [topic.id]; queue.length > 0; ) {
      const id = queue.shift()!;
      if (visited.has(id)) continue;
      visited.add(id);
      const after = await ask(`MATCH (a:Topic {id: $id})-[r:EVOLVED_INTO]->(b:Topic) RETURN ${step}`, { id });
      const before = await ask(`MATCH (b:Topic {id: $id})<-[r:EVOLVED_INTO]-(a:Topic) RETURN ${step}`, { id });
      for (const row of [...after, ...before]) {
        steps.set(`${row.fromId} ${row.toId}`, row);
        queue.push(row.fromId as string, row.toId as string);
      }
    }
    const addresses = await pageAddresses(ask, steps.values());
    const rows = [];
    for (const row of steps.values()) {
      const seen = (await occurrencesOf(ask, row.toId as string)).filter((one) => one.year !== null);
      const lastYear = seen.at(-1)?.year ?? null;
      const last = seen.filter((one) => one.year === lastYear);
      rows.push({
        topic: row.topic,
        kind: row.kind,
        became: row.became,
        asOf: row.asOf ?? null,
        toldIn: row.toldIn ?? null,
        quote: (row.quotes as string[])[0] ?? null,
        lastSeen: lastYear,
        lastSeenAs: last.length === 0 ? null : last.some((one) => one.kind === 'primary') ? 'primary' : 'mention',
        lastSeenIn: [...new Set(last.map((one) => one.title))],
        evidence: [...quotedEvidence(row, addresses), ...last.flatMap((one) => quotedEvidence(one, addresses))],
      });
    }
    rows.sort((a, b) => Number(a.asOf ?? a.toldIn ?? 0) - Number(b.asOf ?? b.toldIn ?? 0));
    return {
      rows,
      coverage: coverageOf(await allEditions(ask), [
        rows.length === 0 && `no page says that "${topic.name}" changed its name or went into something else`,
        'lastSeen is the last edition in which what it became was found',
      ]),
    };
  },
});
