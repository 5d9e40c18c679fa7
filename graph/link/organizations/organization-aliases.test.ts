import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasGroups } from './organization-aliases.ts';

/** The groups that hold a name, of those that these names make. */
const groupsWith = (key: string, ...printed: string[]) =>
  aliasGroups(new Set(printed)).filter((group) => group.includes(key));

test('a name that ends in its own initials tells what they stand for', () => {
  const [group, ...more] = groupsWith('qzt', 'Quillen Zoo of Tides (QZT)', 'QZT');
  assert.deepEqual(more, []);
  assert.ok(
    group?.some((key) => key.startsWith('quillen zoo')),
    String(group),
  );
});

test('brackets that are no initials of the name tell nothing', () => {
  assert.deepEqual(groupsWith('xkcq', 'Quillen Zoo of Tides (XKCQ)', 'XKCQ'), []);
  assert.deepEqual(groupsWith('undefined', 'Quillen Zoo of Tides', 'Elm Works'), []);
});

test('initials that two organizations give themselves tell nothing', () => {
  assert.deepEqual(groupsWith('qzt', 'Quillen Zoo of Tides (QZT)', 'Quarry Zone Trust (QZT)'), []);
});
