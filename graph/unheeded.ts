/**
 * What of `topics.yaml` and `decisions.jsonl` comes to nothing in a graph: a series that is not there, a topic that no text
 * holds, a decision on what is gone or that another overrules. It is told, so that nobody waits for it in vain. Pure.
 */
import type { TopicsFile } from '../workspace/topics-file.ts';
import { type DecisionLine, type IdentityDecision, labelOf } from './decisions.ts';
import { foldKey } from './fold.ts';
import type { FrozenIds } from './link/identity.ts';
import type { Graph, GraphNode } from './model.ts';

/** So many names of series are listed at most. */
const mostListed = 10;

/** @param lineOf the line of a field of the file. */
export function unheededTopics(
  file: TopicsFile,
  lineOf: (path: readonly PropertyKey[]) => number,
  graph: Graph,
): string[] {
  if (file.topics.length === 0) return [];
  const events = new Map(graph.nodes.flatMap((node) => (node.label === 'Event' ? [[node.id, node]] : [])));
  const ofEvents = new Set(
    graph.relationships.flatMap(({ type, from, to }) => (type === 'EDITION_OF' && events.has(from) ? [to] : [])),
  );
  const series = graph.nodes.filter(({ label, id }) => label === 'Series' && ofEvents.has(id));
  const known = new Set(series.flatMap(namesOf).map(foldKey));
  const labels = new Set(graph.nodes.flatMap(({ label, properties }) => (label === 'Topic' ? [properties.label] : [])));
  const years = [...events.values()].map(({ properties }) => Number(properties.year));
  return file.topics.flatMap((topic, index) => {
    const where = (...path: PropertyKey[]) =>
      `topics.yaml line ${lineOf(['topics', index, ...path])}: "${topic.label}"`;
    const strangers = topic.series.flatMap((name, at) =>
      known.has(foldKey(name))
        ? []
        : [
            `${where('series', at)}: no series of captured events is called "${name}", so the topic does not hold there. ${knownSeries(series)}`,
          ],
    );
    if (strangers.length > 0 || labels.has(topic.label)) return strangers;
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = topic;
    const inTime = (topic.from ?? topic.to) === undefined || years.some((year) => year >= from && year <= to);
    return [
      inTime
        ? `${where()}: no text ${topic.series.length > 0 ? 'of that series ' : ''}holds any of its names, so it is not in the graph`
        : `${where()}: no captured event is of the years that it holds in, so it is not in the graph`,
    ];
  });
}

function namesOf({ properties }: GraphNode): string[] {
  return [properties.name, ...((properties.variants as string[] | undefined) ?? [])].map(String);
}

function knownSeries(series: readonly GraphNode[]): string {
  const names = series.map(({ properties }) => `"${properties.name}"`).sort();
  if (names.length === 0) return 'No event is known yet.';
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : '';
  return `Known: ${names.slice(0, mostListed).join(', ')}${more}`;
}

/**
 * @param lines all decisions; those that were taken back are left alone.
 * @param frozen the ids of mentions, as this build leaves them.
 */
export function unheededDecisions(lines: readonly DecisionLine[], frozen: FrozenIds, graph: Graph): string[] {
  const present = new Map<string, string>();
  for (const { id, properties } of graph.nodes) {
    for (const former of (properties.formerIds as string[] | undefined) ?? []) present.set(former, id);
  }
  for (const { id } of graph.nodes) present.set(id, id);
  const idsOf = (side: readonly string[]): Set<string> =>
    new Set(
      side.flatMap((item) => {
        const label = labelOf(item);
        const id = item[label.length] === ':' ? frozen.get(label)?.get(item.slice(label.length + 1)) : item;
        return (id && present.get(id)) ?? [];
      }),
    );
  return lines.flatMap(({ decision, line, undoneBy }, at) => {
    if (undoneBy || decision.decision === 'undo' || decision.decision === 'forget') return [];
    const own = new Set(decision.of.flat());
    // What was decided anew since is no surprise.
    const since = lines
      .slice(at + 1)
      .some((later) => 'of' in later.decision && later.decision.of.flat().some((item) => own.has(item)));
    const why = whyUnheeded(decision, decision.of.map(idsOf), since);
    return why ? [`decisions.jsonl line ${line} (${decision.id}, ${decision.decision}): ${why}`] : [];
  });
}

function whyUnheeded(
  { id, decision, of }: IdentityDecision,
  sides: readonly Set<string>[],
  decidedAnew: boolean,
): string | undefined {
  const gone = sides.findIndex((ids) => ids.size === 0);
  if (gone >= 0) {
    const which = of.length === 2 ? (gone === 0 ? 'first' : 'second') : `${gone + 1}th`;
    return `no captured page names what its ${which} side speaks of, so it decides nothing. To take it back: confgraph undo ${id}`;
  }
  if (decidedAnew || decision === 'split') return undefined;
  const [first, second] = sides as [Set<string>, Set<string>];
  const isOne = [...first].some((one) => second.has(one));
  const holds = decision === 'same' ? isOne : !isOne || first.size !== second.size;
  return holds ? undefined : 'it does not hold: topics.yaml, or what a site itself says, goes before it';
}
