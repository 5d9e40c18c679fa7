import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { mailHashInAddress, saltedMailHash } from './mail-hash.ts';

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

test('addresses of pictures and profiles tell the same hash, however they are written', () => {
  const kept = saltedMailHash(published);
  for (const address of [
    `https://www.gravatar.com/avatar/${published}`,
    `//secure.gravatar.com/avatar/${published.toUpperCase()}.jpg?s=96&d=mm`,
    `https://gravatar.com/${published}`,
    `https://seccdn.libravatar.org/avatar/${published}?s=80`,
    `https://avatars.brandt.example/avatar/${published}?s=80&d=retro`,
    `https://i0.wp.com/www.gravatar.com/avatar/${published}?s=96`,
    `https://conf.example/_image?url=https%3A%2F%2Fwww.gravatar.com%2Favatar%2F${published}%3Fs%3D200&w=64`,
    `https://www.gravatar.com/avatar.php?gravatar_id=${published}&size=80`,
    `https://gravatar.com/avatar/?gravatar_id=${published}`,
    `https://gravatar.com//avatar/${published}`,
    `https://gravatar.com:443/avatar/${published}`,
    `https://conf.example/img?u=https%253A%252F%252Fwww.gravatar.com%252Favatar%252F${published}`,
    `https://conf.example/img?u=https%3A%2F%2Fwww.gravatar.com%2Favatar%2F${published}&t=50%`,
  ])
    assert.deepEqual(mailHashInAddress(address), { kept }, address);
});

test('the hash of no address is nobody’s, and no other address is taken for one', () => {
  for (const algorithm of ['md5', 'sha256'] as const) {
    const none = createHash(algorithm).update('').digest('hex');
    assert.deepEqual(mailHashInAddress(`https://gravatar.com/avatar/${none}?d=identicon`), { kept: undefined });
  }
  for (const address of [
    `https://conf.example/media/avatars/${published}.png`,
    `https://conf.example/avatar/${published}.png`,
    'https://gravatar.com/adabrandt',
    `https://gravatar.com/avatar/${published}00`,
    `https://conf.example/?ref=%E0%A4%A&avatar=https://gravatar.com`,
  ])
    assert.equal(mailHashInAddress(address), undefined, address);
});
