import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FrozenIds, IdentityBook, type IdentityChanges } from './identity.ts';

function freeze(frozen: FrozenIds, { assigned }: IdentityChanges): FrozenIds {
  for (const { label, mention, entity } of assigned) {
    frozen.set(label, (frozen.get(label) ?? new Map()).set(mention, entity));
  }
  return frozen;
}

test('the same clusters get the same ids, and a second time nothing changes', () => {
  const first = new IdentityBook(new Map());
  const ids = first.assign('person', [['a', 'b'], ['c']]);
  assert.equal(new Set(ids).size, 2);
  const again = new IdentityBook(freeze(new Map(), first.changes));
  assert.deepEqual(again.assign('person', [['c'], ['b', 'a']]), [ids[1], ids[0]]);
  assert.deepEqual(again.changes, { assigned: [], redirects: [] });
});

test('an id does not depend on the order in which mentions come', () => {
  const [one] = new IdentityBook(new Map()).assign('person', [['a', 'b']]);
  const [two] = new IdentityBook(new Map()).assign('person', [['b', 'a']]);
  assert.equal(one, two);
});

test('a merge keeps the id of the greater part and redirects the other', () => {
  const before = new IdentityBook(new Map());
  const [large, small] = before.assign('person', [['a', 'b', 'c'], ['d']]);
  const after = new IdentityBook(freeze(new Map(), before.changes));
  assert.deepEqual(after.assign('person', [['d', 'a', 'b', 'c', 'new']]), [large]);
  assert.deepEqual(after.changes.redirects, [{ old: small, new: large }]);
});

test('a merge undone gives both their ids back', () => {
  const before = new IdentityBook(new Map());
  const [one, two] = before.assign('person', [['a', 'b'], ['c']]);
  const frozen = freeze(new Map(), before.changes);
  const merged = new IdentityBook(frozen);
  assert.deepEqual(merged.assign('person', [['a', 'b', 'c']]), [one]);
  const undone = new IdentityBook(freeze(frozen, merged.changes));
  assert.deepEqual(undone.assign('person', [['a', 'b'], ['c']]), [one, two]);
});

test('a split leaves the id with the greater part and makes a new one that was never used', () => {
  const before = new IdentityBook(new Map());
  const [id] = before.assign('person', [['a', 'b', 'c']]);
  const after = new IdentityBook(freeze(new Map(), before.changes));
  const [part, rest] = after.assign('person', [['a'], ['b', 'c']]);
  assert.equal(rest, id);
  assert.notEqual(part, id);
  assert.deepEqual(after.changes.redirects, []);
});
