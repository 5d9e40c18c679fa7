/** What a graph says, whatever ids it gives: two graphs are alike where these texts are. */
import { contentHash } from '../../graph/link/identity.ts';
import type { Graph } from '../../graph/model.ts';

/** Rounds of refinement (Weisfeiler & Leman 1968): a node is told by what stands up to so many steps around it. */
const rounds = 4;

/** One line for each node and relationship, sorted. Ids and former ids are left out. */
export function canonicalLines({ nodes, relationships }: Graph): string[] {
  const said = new Map(
    nodes.map(({ id, label, properties: { formerIds: _, ...properties } }) => {
      // Whether an order of names is that of ids or of pages is no matter.
      const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
      return [id, `${label} ${JSON.stringify(entries)}`];
    }),
  );
  let colors = new Map([...said].map(([id, text]) => [id, contentHash(text)]));
  for (let round = 0; round < rounds; round++) {
    const around = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
    for (const { type, from, to, properties } of relationships) {
      const text = JSON.stringify(properties);
      // A proposal has no direction: it begins at the lesser id.
      const [out, back] = type === 'MAYBE_SAME_AS' ? ['-', '-'] : ['>', '<'];
      around.get(from)!.push(`${type} ${out} ${colors.get(to)} ${text}`);
      around.get(to)!.push(`${type} ${back} ${colors.get(from)} ${text}`);
    }
    colors = new Map([...colors].map(([id, color]) => [id, contentHash(color, ...around.get(id)!.sort())]));
  }
  return [
    ...nodes.map(({ id }) => `${said.get(id)} ${colors.get(id)}`),
    ...relationships.map(({ type, from, to, properties }) => {
      const ends = [colors.get(from), colors.get(to)];
      if (type === 'MAYBE_SAME_AS') ends.sort();
      return `${type} ${ends.join(' ')} ${JSON.stringify(properties)}`;
    }),
  ].sort();
}
