import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, describe, type TestContext, test } from 'node:test';
import { emptyNeo4j, NO_NEO4J, neo4jForTests, withDriver } from '../../test/support/neo4j.ts';
import { named, smallGraph } from '../../test/support/small-graph.ts';
import { neo4jStore } from './neo4j.ts';
import { StoreError } from './store.ts';

const neo4j = await neo4jForTests();
const login = neo4j ?? { address: '', user: '', password: '' };

const asStoreError = (code: StoreError['code'], message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof StoreError, `${error}`);
  assert.equal(error.code, code);
  assert.match(error.message, message);
  assert.ok(error.hint, 'it says what to do');
  assert.doesNotMatch(`${error.message} ${error.hint}`, /wrong-password|only-for-tests/);
  return true;
};

describe('beside what others keep in the same database', { skip: neo4j ? false : NO_NEO4J }, () => {
  const ask = (cypher: string) => withDriver(login, (run) => run(cypher));
  const store = neo4jStore(login);
  beforeEach(() => emptyNeo4j(login));

  test('their nodes and relationships are never touched', async () => {
    await ask(`CREATE (:Person {id: 'person:ines', name: 'theirs'})-[:KNOWS]->(:Talk {id: 'talk:1', title: 'theirs'})`);
    await store.load(smallGraph());
    await ask(`MATCH (ours:Confgraph {id: 'person:ines'}), (theirs:Person) WHERE NOT theirs:Confgraph
      CREATE (theirs)-[:SAME_AS {note: 'me'}]->(ours) SET ours.email = 'ines@example.org', ours:Invited`);
    await ask(
      `MATCH (a:Confgraph {id: 'person:ines'}), (b:Confgraph {id: 'talk:2'}) CREATE (a)-[:SPOKE_AT {note: 'me'}]->(b)`,
    );
    const graph = smallGraph();
    const ines = graph.nodes.find(({ id }) => id === 'person:ines')!;
    ines.properties = { ...ines.properties, name: 'Inês M. Çelebi' };
    await store.load(graph);
    assert.deepEqual(
      await ask(`MATCH (theirs:Person)-[:KNOWS]->(talk) WHERE NOT theirs:Confgraph AND NOT talk:Confgraph
        MATCH (theirs)-[same:SAME_AS]->(ours:Invited)-[spoke:SPOKE_AT]->()
        RETURN theirs.name AS theirs, talk.title AS talk, same.note AS same, spoke.note AS spoke, ours.name AS ours, ours.email AS email`),
      [
        {
          theirs: 'theirs',
          talk: 'theirs',
          same: 'me',
          spoke: 'me',
          ours: 'Inês M. Çelebi',
          email: 'ines@example.org',
        },
      ],
    );
  });

  test('it knows which graph it holds by every element, and whose', async () => {
    const own = neo4jStore({ ...login, workspaceId: 'one' });
    const { fingerprint } = await own.load(smallGraph());
    assert.equal(await own.holds(fingerprint), true);
    assert.equal(await own.holds('another'), false);
    assert.equal(await neo4jStore({ ...login, workspaceId: 'two' }).holds(fingerprint), false);
    await ask(`MATCH (p:Confgraph {id: 'person:soren'}) DETACH DELETE p`);
    assert.equal(await own.holds(fingerprint), false, 'somebody deleted a node');
    await own.load(smallGraph());
    assert.equal(await own.holds(fingerprint), true);
    await emptyNeo4j(login);
    assert.equal(await own.holds(fingerprint), false);
  });

  test('a node of ours that goes leaves only what others tied to it, and finds it again when it returns', async () => {
    await store.load(smallGraph());
    await ask(`MATCH (p:Confgraph {id: 'person:soren'}) CREATE (:Note {text: 'call him'})-[:ON]->(p)`);
    const without = smallGraph();
    without.nodes = without.nodes.filter(({ id }) => id !== 'person:soren');
    assert.equal((await store.load(without)).nodes.removed, 1);
    const note = 'MATCH (:Note)-[:ON]->(p) RETURN labels(p) AS labels, properties(p) AS properties';
    assert.deepEqual(await ask(note), [{ labels: ['ConfgraphFormer'], properties: { id: 'person:soren' } }]);

    await store.load(smallGraph());
    const [found] = await ask(
      `MATCH (:Note)-[:ON]->(p:Confgraph:Person) WHERE NOT p:ConfgraphFormer RETURN p.name AS name`,
    );
    assert.deepEqual(found, { name: 'Søren Łukasz Brøgger' });
    assert.equal((await store.load(smallGraph())).nodes.unchanged, 14);
  });

  test('the graph of another workspace is replaced, and the report says so', async () => {
    assert.equal((await neo4jStore({ ...login, workspaceId: 'one' }).load(smallGraph())).replaced, undefined);
    const other = await neo4jStore({ ...login, workspaceId: 'two' }).load({ nodes: [], relationships: [] });
    assert.equal(other.replaced, true);
    assert.equal(other.nodes.removed, 14);
    assert.equal((await neo4jStore({ ...login, workspaceId: 'two' }).load(smallGraph())).replaced, undefined);
  });

  test('what somebody deleted of ours is there again after the next load', async () => {
    await store.load(smallGraph());
    await ask(`MATCH (p:Confgraph {id: 'participation:1'}) DETACH DELETE p`);
    const report = await store.load(smallGraph());
    assert.deepEqual(report.nodes, { created: 1, updated: 0, removed: 0, unchanged: 13 });
    assert.deepEqual(report.relationships, { created: 5, updated: 0, removed: 0, unchanged: 11 });
  });

  test('before the first load is done there is no graph', async () => {
    await assert.rejects(store.reader(), asStoreError('no-graph', /there is no graph yet/));
  });

  test('a load killed in its midst keeps others out while it runs, and the next one completes it', async () => {
    const people = 20_000;
    const script = `
      import { neo4jStore } from ${JSON.stringify(join(import.meta.dirname, 'neo4j.ts'))};
      import { named } from ${JSON.stringify(join(import.meta.dirname, '../../test/support/small-graph.ts'))};
      const nodes = Array.from({ length: ${people} }, (_, i) => named('Person', 'person:' + i, 'Person ' + i));
      await neo4jStore(JSON.parse(process.env.LOGIN)).load({ nodes, relationships: [] }, (done) => console.log(done));`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LOGIN: JSON.stringify(login) },
    });
    // The first batch is in, the others are to come.
    for await (const [line] of on(createInterface(child.stdout), 'line')) if (Number(line) > 0) break;
    // Stopped, it holds the lock and does not get done.
    child.kill('SIGSTOP');
    await assert.rejects(store.load(smallGraph()), asStoreError('locked', /another build/));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const nodes = Array.from({ length: people }, (_, i) => named('Person', `person:${i}`, `Person ${i}`));
    const report = await store.load({ nodes, relationships: [] });
    assert.ok(report.nodes.unchanged > 0 && report.nodes.created > 0, JSON.stringify(report));
    assert.equal(report.nodes.created + report.nodes.unchanged, people);
    assert.deepEqual(await ask('MATCH (n:Confgraph) RETURN count(n) AS nodes'), [{ nodes: people }]);
  });

  test('a wrong password is said to be one', async () => {
    const wrong = neo4jStore({ ...login, password: 'wrong-password', passwordFrom: 'GRAPH_PASSWORD' });
    await assert.rejects(wrong.load(smallGraph()), asStoreError('unauthorized', /refuses the login of user "neo4j"/));
    await assert.rejects(wrong.reader(), (error: StoreError) => /GRAPH_PASSWORD/.test(error.hint ?? ''));
    await assert.rejects(
      neo4jStore({ ...login, password: undefined }).reader(),
      asStoreError('unauthorized', /refuses/),
    );
  });
});

/** A server that is no Neo4j; ends with the test. */
async function pretend(context: TestContext, answer: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    // An end or an error of the connection is only seen by one who reads.
    socket.on('error', () => {}).resume();
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stranger = (address: string) => neo4jStore({ address, user: 'neo4j', password: 'wrong-password' });

test('a server that is not there is said to be unreachable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  await assert.rejects(stranger(`bolt://127.0.0.1:${port}`).reader(), asStoreError('unreachable', /ECONNREFUSED/));
});

test('a server that accepts and then says nothing is given up', {
  timeout: 15_000,
}, async (context) => {
  const closed = Promise.withResolvers<void>();
  const address = await pretend(context, (socket) => socket.once('close', () => closed.resolve()));
  await assert.rejects(stranger(address).reader(), asStoreError('unreachable', /no answer/));
  // Or the command would not end.
  await closed.promise;
});

test('what is no Neo4j is said to be none', async (context) => {
  const address = await pretend(context, (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await assert.rejects(stranger(address).reader(), asStoreError('unreachable', /responded HTTP/));
});
