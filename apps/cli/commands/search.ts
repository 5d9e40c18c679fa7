import { type NodeLabel, nodeSchemas } from '../../../graph/model.ts';
import type { GraphReader, SearchHit } from '../../../graph/stores/store.ts';
import { whereabouts } from '../../../queries/reading/whereabouts.ts';
import { tellNamesakesApart } from '../../../queries/resolve.ts';
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
    const graph = await reader();
    const hits = isId(text)
      ? await withId(graph, text)
      : await graph.search(text, { ...(labels ? { labels } : {}), limit });
    const ask = graph.query.bind(graph);
    const people = hits.filter(({ label }) => label === 'Person');
    const told = output.json ? new Map<string, string>() : await tellNamesakesApart(ask, people);
    const places = await whereabouts(ask, hits);
    const shown = hits.map(({ label, id, name }) => ({ label, id, name: told.get(id) ?? name, in: places.get(id) }));
    const placed = hits.map((hit) => ({ ...hit, in: places.get(hit.id) }));
    await output.result({ words: text, hits: placed }, () =>
      hits.length === 0
        ? `Nothing found for "${text}".`
        : formatTable(['label', 'name', 'in', 'id'], shown, output.width, output.bold),
    );
  },
});

function isId(text: string): boolean {
  return /^[a-z]+-[0-9a-f]{16}$/.test(text);
}

/** What an id stands for, also one that a merge led to another. */
async function withId(graph: GraphReader, id: string): Promise<SearchHit[]> {
  const label = searchable.find((one) => id.startsWith(`${one.toLowerCase()}-`));
  if (!label) return [];
  const rows = await graph.query(
    `MATCH (n:${label}) WHERE n.id = $id OR $id IN n.formerIds RETURN n.id AS id, coalesce(n.name, n.title, n.label) AS name`,
    { id },
  );
  return rows.map((row) => ({ label, id: String(row.id), name: String(row.name), score: 1 }));
}

function labelOf(given: string): NodeLabel {
  const found = Object.keys(nodeSchemas).find((label) => label.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw usageFailure(`there is no label "${given}"`, `Labels: ${searchable.join(', ')}.`);
  return found as NodeLabel;
}
