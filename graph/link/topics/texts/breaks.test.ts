import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBreak } from './breaks.ts';

test('what is no talk is known by its title', () => {
  for (const title of ['Lunch', 'Opening note', 'Welcome – Begrüßung', 'Closing: how we ended', 'Lightning talks 2'])
    assert.equal(isBreak(title), !title.includes(':'), title);
  assert.equal(isBreak('Introduction to sails'), false);
});

test('a title in letters beyond ASCII is read at once', () => {
  const before = process.cpuUsage();
  assert.equal(isBreak(`Opening ${'ごあいさつ'.repeat(2000)}2019年x1`), false);
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 2_000_000);
});
