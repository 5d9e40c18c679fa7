/** The topics of two years side by side: what both `continuing-topics` and `vanished-topics` rest on. */
import { type Ask, QueryError } from '../query.ts';
import type { FoundSeries } from '../resolve.ts';
import { type Edition, editionsInScope } from './editions.ts';
import { type Occurrence, occurrencesIn, readFrom } from './topics.ts';

export interface TwoYears {
  before: Map<string, Occurrence[]>;
  after: Map<string, Occurrence[]>;
  fromEditions: Edition[];
  toEditions: Edition[];
}

/**
 * Reads the topics of both years. Without a series, only conferences captured in both years are compared: a topic has
 * not gone because another conference is. @throws QueryError where a year has no edition
 */
export async function topicsOfTwoYears(
  ask: Ask,
  scope: { series: FoundSeries | undefined; from: number; to: number; titlesOnly: boolean },
): Promise<TwoYears> {
  const editions = await editionsInScope(ask, scope.series);
  let fromEditions = editions.filter((edition) => edition.year === scope.from);
  let toEditions = editions.filter((edition) => edition.year === scope.to);
  for (const [option, year, found] of [
    ['--from', scope.from, fromEditions],
    ['--to', scope.to, toEditions],
  ] as const) {
    if (found.length > 0) continue;
    const years = [...new Set(editions.flatMap((edition) => edition.year ?? []))];
    throw new QueryError(
      'unknown-name',
      `${option} ${year}: no edition${scope.series ? ` of ${scope.series.name}` : ''} of that year is in the graph`,
      `There are editions of ${years.join(', ') || 'no year'}.`,
    );
  }
  const shared = fromEditions.filter((one) =>
    toEditions.some((other) => other.seriesId === one.seriesId && one.seriesId),
  );
  if (shared.length > 0) {
    fromEditions = shared;
    toEditions = toEditions.filter((one) => shared.some((other) => other.seriesId === one.seriesId));
  }
  const narrower = await broaderTopics(ask);
  const read = async (of: Edition[]) => {
    const found: Occurrence[] = [];
    for (const edition of of) found.push(...readFrom(await occurrencesIn(ask, edition), scope.titlesOnly));
    return Map.groupBy(withBroader(found, narrower), (one) => one.topicId);
  };
  return { before: await read(fromEditions), after: await read(toEditions), fromEditions, toEditions };
}

/** The broader topics of each topic, by id. */
export async function broaderTopics(ask: Ask): Promise<Map<string, { id: string; label: string }[]>> {
  const rows = await ask('MATCH (k:Topic)-[:BROADER]->(b:Topic) RETURN k.id AS narrower, b.id AS id, b.label AS label');
  const broader = new Map<string, { id: string; label: string }[]>();
  for (const row of rows) {
    const list = broader.get(row.narrower as string) ?? [];
    list.push({ id: row.id as string, label: row.label as string });
    broader.set(row.narrower as string, list);
  }
  return broader;
}

/** What is about a topic is also about its broader one, where that is not said anyway. */
export function withBroader(found: Occurrence[], broader: Map<string, { id: string; label: string }[]>): Occurrence[] {
  const said = new Set(found.map((one) => `${one.topicId} ${one.thingId}`));
  const added: Occurrence[] = [];
  for (const one of found) {
    for (const wider of broader.get(one.topicId) ?? []) {
      const key = `${wider.id} ${one.thingId}`;
      if (said.has(key)) continue;
      said.add(key);
      added.push({ ...one, topicId: wider.id, topic: wider.label });
    }
  }
  return [...found, ...added];
}

/** `primary` if anything among these is primarily about the topic. */
export function strongestKind(found: readonly Occurrence[]): 'primary' | 'mention' {
  return found.some((one) => one.kind === 'primary') ? 'primary' : 'mention';
}

/** The titles of these, each once: of those primarily about the topic, where there are such. */
export function titlesOf(found: readonly Occurrence[]): string[] {
  const kind = strongestKind(found);
  return [...new Set(found.filter((one) => one.kind === kind).map((one) => one.title))];
}

/** Which topic became which. */
export async function evolvedInto(ask: Ask): Promise<{ from: string; to: string; label: string; kind: string }[]> {
  return (await ask(
    'MATCH (a:Topic)-[r:EVOLVED_INTO]->(b:Topic) RETURN a.id AS `from`, b.id AS `to`, b.label AS label, r.kind AS kind',
  )) as never;
}
