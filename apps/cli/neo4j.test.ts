/** The commands with `--store` on a real Neo4j. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NO_NEO4J, neo4jForTests } from '../../test/support/neo4j.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const neo4j = await neo4jForTests();

const schedule = `<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <generator name="pentabarf" version="0.3"/>
  <conference><title>River Days 2016</title><start>2016-03-05</start><end>2016-03-05</end><days>1</days></conference>
  <day index="1" date="2016-03-05"><room name="Ferry">
    <event id="17"><start>10:00</start><duration>00:50</duration><room>Ferry</room><slug>locks</slug>
      <title>Locks without keepers</title><track>Canals</track><type>devroom</type><language>en</language>
      <persons><person id="4">Ada Brandt</person></persons></event>
  </room></day>
</schedule>
`;

test('import, build, query, search and status, the address in the option, the password in the environment', {
  skip: neo4j ? false : NO_NEO4J,
}, async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'schedule.xml'), schedule);
  const { address, user, password } = neo4j!;
  const run = (...args: string[]) =>
    confgraph([...args, '--store', address, '--json'], { cwd: folder, env: { NEO4J_PASSWORD: password } });
  await confgraph(['import', 'schedule.xml', '--series', 'River Days', '--edition', '2016'], { cwd: folder });
  assert.equal(user, 'neo4j', 'the user that confgraph takes where none is configured');

  const built = await run('build');
  assert.equal(built.code, 0, built.stderr);
  assert.equal(json(built).changed, true);
  assert.equal(json(await run('build')).changed, false);

  const status = json(await run('status')).graph as { store: string; nodes: { [label: string]: number } };
  assert.equal(status.store, 'neo4j');
  assert.deepEqual([status.nodes.Talk, status.nodes.Person], [1, 1]);
  const { hits } = json(await run('search', 'ada')) as { hits: { name: string }[] };
  assert.deepEqual(
    hits.map(({ name }) => name),
    ['Ada Brandt'],
  );
  const editions = await run('query', 'editions', '--series', 'River Days');
  assert.equal(editions.code, 0, editions.stderr);
  assert.equal((json(editions).rows as unknown[]).length, 1);

  const args = ['query', 'editions', '--series', 'River Days', '--store', address, '--json'];
  for (const wrong of ['not-the-password', '']) {
    const refused = await confgraph(args, { cwd: folder, env: { NEO4J_PASSWORD: wrong } });
    assert.equal(refused.code, 1);
    assert.equal(json(refused).error?.code, 'unauthorized');
    assert.match(String(json(refused).error?.hint), /NEO4J_PASSWORD/);
    assert.ok(!`${refused.stdout}${refused.stderr}`.includes('not-the-password'));
  }
});
