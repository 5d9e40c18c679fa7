import { z } from 'zod';
import { coverageOf } from '../coverage.ts';
import { distinctEvidence } from '../evidence.ts';
import { limitParameter } from '../parameters.ts';
import { defineQuery, type RowEvidence } from '../query.ts';
import { allEditions } from '../reading/editions.ts';
import { quotesOf } from '../reading/proposal-quotes.ts';
import { type Decidable, decidable, openProposals } from '../reading/proposals.ts';

const labels = Object.keys(decidable) as Decidable[];
const kindOf = (label: Decidable) => label.toLowerCase();

export default defineQuery({
  name: 'proposals',
  audience: 'curators',
  question: 'Which people, organizations, topics and talks may be one and the same, and wait for somebody to decide?',
  parameters: z.object({
    kind: z
      .enum(labels.map(kindOf) as [string, ...string[]])
      .optional()
      .describe('Only: person, organization, topic or talk'),
    limit: limitParameter.default(100),
  }),
  columns: ['kind', 'first', 'second', 'worth', 'score', 'reason'],
  async run(ask, parameters) {
    const all = await openProposals(ask);
    const found = all.filter(({ label }) => parameters.kind === undefined || kindOf(label) === parameters.kind);
    const shown = found.slice(0, parameters.limit);
    const evidence = new Map<string, RowEvidence[]>();
    for (const [label, pairs] of Map.groupBy(shown, (pair) => pair.label)) {
      const ids = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
      for (const [id, quotes] of await quotesOf(ask, label, ids)) evidence.set(id, quotes);
    }
    const counts = Object.fromEntries(
      labels.map((label) => [kindOf(label), all.filter((pair) => pair.label === label).length]),
    );
    return {
      rows: shown.map(({ label, first, second, worth, score, reason, firstId, secondId }) => ({
        kind: kindOf(label),
        first,
        second,
        worth,
        score,
        reason,
        firstId,
        secondId,
        evidence: distinctEvidence([...(evidence.get(firstId) ?? []), ...(evidence.get(secondId) ?? [])]),
      })),
      coverage: coverageOf(
        await allEditions(ask),
        [`${all.length} in all; nothing is merged until somebody says so (confgraph review)`],
        { counts },
      ),
    };
  },
});
