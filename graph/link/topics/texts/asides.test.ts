import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAside } from './asides.ts';

const says = (title: string, name: string) =>
  isAside(
    title,
    [...title.matchAll(new RegExp(name, 'g'))].map(({ index }) => index),
  );

test('what only helps, or is left, is named by the way', () => {
  for (const title of [
    'Mooring goes to sea with the help of Shoal',
    'Mooring: an open alternative to Shoal',
    'Boats without the old Shoal',
    'How Mooring ended up with Pebble and not Shoal',
  ])
    assert.ok(says(title, 'Shoal'), title);
});

test('what a title says otherwise, or again, it is about', () => {
  for (const title of ['Boats with Shoal', 'An alternative to boats: Shoal', 'Shoal: boats without Shoal'])
    assert.ok(!says(title, 'Shoal'), title);
});
