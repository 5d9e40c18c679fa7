/** Reads back the whole graph that a store holds. */
import { type Graph, type GraphNode, nodeSchemas } from '../../graph/model.ts';
import type { GraphStore } from '../../graph/stores/store.ts';

export async function graphIn(store: GraphStore): Promise<Graph> {
  const reader = await store.reader();
  const nodes: GraphNode[] = [];
  for (const label of Object.keys(nodeSchemas) as GraphNode['label'][]) {
    for (const row of await reader.query(`MATCH (n:${label}) RETURN properties(n) AS properties`)) {
      const { id, ...properties } = row.properties as GraphNode['properties'];
      nodes.push({ label, id: id as string, properties });
    }
  }
  const relationships = (await reader.query(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  )) as never as Graph['relationships'];
  await reader.close();
  return { nodes, relationships };
}
