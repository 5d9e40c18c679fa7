/** Where things that a search found stand in the graph, in few words, so that those of one name can be told apart. */
import type { Ask } from '../query.ts';

export interface Found {
  id: string;
  label: string;
}

const cyphers: { [label: string]: string } = {
  Talk: 'MATCH (n:Talk {id: id})-[:PRESENTED_IN]->(e:Event) RETURN id, e.name AS event',
  Session: 'MATCH (n:Session {id: id})-[:PART_OF]->(e:Event) RETURN id, e.name AS event',
  Person:
    'MATCH (n:Person {id: id})-[:HAS_ROLE]->(x:Participation) RETURN id, min(x.year) AS first, max(x.year) AS last',
  Organization:
    'MATCH (n:Organization {id: id})<-[:FROM_ORGANIZATION]-(:Participation)<-[:HAS_ROLE]-(p:Person) RETURN id, count(DISTINCT p.id) AS people',
  Topic: 'MATCH (n:Topic {id: id}) RETURN id, n.primaryCount AS talks, n.mentionCount AS mentions',
  Series: 'MATCH (n:Series {id: id})<-[:EDITION_OF]-(e) RETURN id, count(DISTINCT e.id) AS editions',
};

/** By id: the event of a talk or session, the years of a person, how much there is of a topic, organization or series. */
export async function whereabouts(ask: Ask, found: readonly Found[]): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const [label, cypher] of Object.entries(cyphers)) {
    const ids = found.filter((one) => one.label === label).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { id, ...row } of await ask(`UNWIND $ids AS id ${cypher}`, { ids })) {
      const words = inWords(row);
      if (words !== '') told.set(String(id), words);
    }
  }
  return told;
}

function inWords(row: { [column: string]: unknown }): string {
  if (typeof row.event === 'string') return row.event;
  if ('first' in row) return [...new Set([row.first, row.last])].filter((year) => year !== null).join('–');
  const singular: { [column: string]: string } = { people: 'person' };
  return Object.entries(row)
    .filter(([, number]) => Number(number) > 0)
    .map(([what, number]) => `${number} ${Number(number) === 1 ? (singular[what] ?? what.replace(/s$/, '')) : what}`)
    .join(', ');
}
