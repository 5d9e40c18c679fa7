import { readDecisions } from '../../../graph/decisions.ts';
import type { Decidable } from '../../../queries/reading/proposals.ts';
import { defineCommand } from '../command.ts';
import { conclude, type DecidingOptions, decidingOptions, sideOf, writeDecision } from '../deciding/deciding.ts';
import { Settled } from '../deciding/session.ts';
import { findThings, kindOption } from '../deciding/things.ts';
import { usageFailure } from '../failure.ts';

export default defineCommand<DecidingOptions & { kind?: Decidable }>({
  summary: 'say that two or more people, organizations, topics or talks are one',
  configure: (command) =>
    decidingOptions(command)
      .argument('<things...>', 'ids, as search and query print them, or names')
      .option('--kind <KIND>', 'what they are: person, organization, topic or talk', kindOption),
  async run(context, names, options) {
    if (names.length < 2) throw usageFailure('merge needs two or more', 'confgraph merge A B');
    const [first, ...others] = await findThings(await context.reader(), names, options.kind);
    const settled = new Settled(readDecisions(context.workspace().decisionsFile).identity);
    const decisions: { id: string; first: string; second: string }[] = [];
    const lines: string[] = [];
    for (const other of others) {
      const both = `${first!.name} (${first!.id}) and ${other.name} (${other.id})`;
      if (other.id === first!.id || settled.of({ firstId: first!.id, secondId: other.id }) === 'same') {
        lines.push(`${both} are one already; nothing was noted.`);
        continue;
      }
      const { id } = writeDecision(context, options, { decision: 'same', of: [sideOf(first!), sideOf(other)] });
      decisions.push({ id, first: first!.id, second: other.id });
      lines.push(`${both} are one: noted as ${id}.`);
    }
    if (decisions.length === 0) return context.output.result({ decisions, built: false }, () => lines);
    await conclude(context, options, { decisions }, lines);
  },
});
