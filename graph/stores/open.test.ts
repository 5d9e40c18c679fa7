import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from './open.ts';
import { StoreError } from './store.ts';

const options = { graphDirectory: '/nowhere' };

test('"embedded" is the store in the workspace, an address a Neo4j', async () => {
  const embedded = await openStore('embedded', options);
  assert.deepEqual([embedded.kind, embedded.address], ['embedded', '/nowhere']);
  for (const address of ['bolt://localhost:7687', 'neo4j+s://graph.example.org', 'bolt+ssc://[::1]:7687']) {
    const store = await openStore(address, options);
    assert.deepEqual([store.kind, store.address], ['neo4j', address]);
  }
});

test('what is no address of a Neo4j is refused', async () => {
  for (const address of [
    '',
    'embeded',
    'localhost:7687',
    'http://localhost:7474',
    'bolt://',
    'bolt://localhost/people',
  ]) {
    await assert.rejects(
      openStore(address, options),
      (error) => error instanceof StoreError && error.code === 'bad-address' && error.hint !== undefined,
      address,
    );
  }
});

test('a password in an address is refused and not repeated', async () => {
  await assert.rejects(openStore('bolt://neo4j:hunter22@localhost', options), (error) => {
    assert.ok(error instanceof StoreError);
    assert.equal(error.code, 'bad-address');
    assert.doesNotMatch(`${error.message} ${error.hint}`, /hunter22/);
    return true;
  });
});
