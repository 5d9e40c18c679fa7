import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedGraph } from '../../test/support/seed-graph.ts';
import { related } from '../../test/support/small-graph.ts';
import { bothStores } from '../../test/support/stores.ts';
import { blankRoles } from './blank-roles.ts';

test('a role that one page leaves blank and another fills is known', async () => {
  const graph = seedGraph();
  const [person] = graph.nodes.filter(({ label }) => label === 'Person');
  const id = 'participation:lead-of-pods';
  graph.nodes.push({
    label: 'Participation',
    id,
    properties: {
      role: 'lead',
      status: 'unknown',
      statedName: String(person!.properties.name),
      score: 1,
      basis: 'stated',
    },
  });
  graph.relationships.push(related(person!.id, 'HAS_ROLE', id), related(id, 'ROLE_IN', 'session:pods'));
  const stores = await bothStores(graph);
  try {
    for (const reader of [stores.embedded, stores.neo4j])
      if (reader) {
        const blank = await blankRoles((cypher, parameters) => reader.query(cypher, parameters));
        assert.deepEqual(blank.map(({ title, role }) => `${title}: ${role}`).sort(), [
          'Dispatcher MC: lead',
          'Prompt-Time MC: lead',
        ]);
      }
  } finally {
    await stores.close();
  }
});
