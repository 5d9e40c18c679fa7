import { type NodeLabel, nodeSchemas } from '../../../graph/model.ts';
import { defineCommand } from '../command.ts';
import { usageFailure } from '../failure.ts';
import { positive } from '../parameters.ts';
import { formatTable } from '../table.ts';

const searchable: NodeLabel[] = ['Person', 'Organization', 'Talk', 'Session', 'Topic', 'Event', 'Series'];

export default defineCommand<{ label?: string[]; limit: number }>({
  summary: 'find people, talks, topics and organizations by their names',
  configure: (command) =>
    command
      .argument('<words...>', 'what to look for; the last word may be a beginning')
      .option('--label <LABEL...>', `only these: ${searchable.join(', ')}`)
      .option('--limit <N>', 'at most so many', positive, 20),
  async run({ output, reader }, words, { label, limit }) {
    const labels = label?.map(labelOf);
    const text = words.join(' ');
    const hits = await (await reader()).search(text, { ...(labels ? { labels } : {}), limit });
    await output.result({ words: text, hits }, () =>
      hits.length === 0
        ? `Nothing found for "${text}".`
        : formatTable(
            ['label', 'name', 'id'],
            hits as unknown as { [column: string]: unknown }[],
            output.width,
            output.bold,
          ),
    );
  },
});

function labelOf(given: string): NodeLabel {
  const found = Object.keys(nodeSchemas).find((label) => label.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw usageFailure(`there is no label "${given}"`, `Labels: ${searchable.join(', ')}.`);
  return found as NodeLabel;
}
