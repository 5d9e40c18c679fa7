/** A few quotes on each of the things that a proposal names, to decide by. */
import { pageAddresses, quotedEvidence, statedEvidence } from '../evidence.ts';
import type { Ask, RowEvidence } from '../query.ts';
import type { Decidable } from './proposals.ts';

/** Of each thing so many facts are quoted. */
const few = 3;

/** Facts that are nodes, by which people and organizations are known; talks are such facts themselves. */
const factsOf: { [L in Decidable]?: string } = {
  Person: '(n)-[:HAS_ROLE]->(x:Participation)',
  Organization: '(n)<-[:FROM_ORGANIZATION]-(x:Participation)',
};

/** Quotes on things of one label, by their ids. */
export async function quotesOf(ask: Ask, label: Decidable, ids: string[]): Promise<Map<string, RowEvidence[]>> {
  if (ids.length === 0) return new Map();
  if (label === 'Talk') return statedEvidence(ask, label, ids);
  if (label === 'Topic') {
    const rows = await ask(
      `UNWIND $ids AS id MATCH (n:Topic {id: id})<-[r:ABOUT]-(t)
       RETURN id, t.id AS about, r.pages AS pages, r.quotes AS quotes ORDER BY id, about`,
      { ids },
    );
    const some = firstFew(rows, (row) => row.id as string);
    const addresses = await pageAddresses(ask, some);
    return collect(some, (row) => quotedEvidence(row, addresses).slice(0, 1));
  }
  const rows = await ask(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${factsOf[label]} RETURN id, x.id AS fact ORDER BY id, fact`,
    { ids },
  );
  const some = firstFew(rows, (row) => row.id as string);
  const stated = await statedEvidence(
    ask,
    'Participation',
    some.map((row) => row.fact as string),
  );
  return collect(some, (row) => stated.get(row.fact as string) ?? []);
}

function firstFew<R>(rows: R[], keyOf: (row: R) => string): R[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap((group) => group.slice(0, few));
}

function collect<R extends { [column: string]: unknown }>(
  rows: R[],
  quotes: (row: R) => RowEvidence[],
): Map<string, RowEvidence[]> {
  const found = new Map<string, RowEvidence[]>();
  for (const row of rows) found.set(row.id as string, [...(found.get(row.id as string) ?? []), ...quotes(row)]);
  return found;
}
