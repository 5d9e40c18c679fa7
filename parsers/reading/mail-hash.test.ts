import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { saltedMailHash } from './mail-hash.ts';

const published = createHash('md5').update('ada@brandt.example').digest('hex');

test('a published hash of an address is kept as another, the same wherever it is published', () => {
  const kept = saltedMailHash(published)!;
  assert.match(kept, /^[0-9a-f]{32}$/);
  assert.equal(saltedMailHash(` ${published.toUpperCase()}`), kept);
  assert.notEqual(saltedMailHash(createHash('md5').update('bo@brandt.example').digest('hex')), kept);
  for (const algorithm of ['md5', 'sha1', 'sha256'])
    for (const plain of [published, 'ada@brandt.example'])
      assert.notEqual(kept, createHash(algorithm).update(plain).digest('hex').slice(0, 32));
});

test('nothing published, nothing kept', () => {
  assert.equal(saltedMailHash(undefined), undefined);
  assert.equal(saltedMailHash(' '), undefined);
});
