/** Pairs that may be one and the same, and how much hangs on each. */
import type { Ask } from '../query.ts';

/** Labels that are decided on, with the name of the property that they are called by. */
export const decidable = { Person: 'name', Organization: 'name', Topic: 'label', Talk: 'title' } as const;
export type Decidable = keyof typeof decidable;

export interface ProposedPair {
  label: Decidable;
  firstId: string;
  first: string;
  secondId: string;
  second: string;
  /** How much is told of either; the first is the one with more. */
  facts: [number, number];
  score: number;
  reason: string;
  /** Facts of the lesser of the two: so many are told of the wrong one as long as nobody, or somebody wrongly, decides. */
  worth: number;
}

/** What hangs on one: of people parts and employers, of organizations people, of topics what is about them (not what mentions them). */
const facts: { [L in Decidable]: string[] } = {
  Person: ['(n)-[:HAS_ROLE]->(x:Participation)', '(n)-[:HAS_AFFILIATION]->(x:Affiliation)'],
  Organization: ['(n)<-[:FROM_ORGANIZATION]-(x:Participation)', '(n)<-[:WITH_ORGANIZATION]-(x:Affiliation)'],
  Topic: ["(n)<-[:ABOUT {kind: 'primary'}]-(x)"],
  Talk: ['(n)<-[:ROLE_IN]-(x:Participation)', '(n)-[:ABOUT]->(x:Topic)'],
};

/** All proposals, those first that are worth most; of equal worth the surer, then by name. */
export async function openProposals(ask: Ask): Promise<ProposedPair[]> {
  const found: ProposedPair[] = [];
  for (const [label, naming] of Object.entries(decidable) as [Decidable, string][]) {
    const rows = await ask(
      `MATCH (a:${label})-[m:MAYBE_SAME_AS]->(b:${label})
       RETURN a.id AS firstId, a.${naming} AS first, b.id AS secondId, b.${naming} AS second,
              m.score AS score, m.reason AS reason`,
    );
    const ids = [...new Set(rows.flatMap((row) => [row.firstId as string, row.secondId as string]))];
    const count = await countFacts(ask, label, ids);
    for (const row of rows) {
      const { firstId, first, secondId, second, score, reason } = row as unknown as ProposedPair;
      const a = { id: firstId, name: first, facts: count.get(firstId) ?? 0 };
      const b = { id: secondId, name: second, facts: count.get(secondId) ?? 0 };
      const [more, less] = b.facts > a.facts ? [b, a] : [a, b];
      found.push({
        label,
        ...{ firstId: more.id, first: more.name, secondId: less.id, second: less.name },
        ...{ facts: [more.facts, less.facts], worth: less.facts, score, reason },
      });
    }
  }
  const name = (pair: ProposedPair) => `${pair.first} ${pair.second} ${pair.firstId} ${pair.secondId}`;
  return found.sort((a, b) => b.worth - a.worth || b.score - a.score || (name(a) < name(b) ? -1 : 1));
}

async function countFacts(ask: Ask, label: Decidable, ids: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (ids.length === 0) return counts;
  for (const pattern of facts[label]) {
    const rows = await ask(
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${pattern} RETURN id, count(x) AS number`,
      { ids },
    );
    for (const row of rows) {
      const id = row.id as string;
      counts.set(id, (counts.get(id) ?? 0) + Number(row.number));
    }
  }
  return counts;
}
