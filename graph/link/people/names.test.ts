import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differByOneLetter, relateNames } from './names.ts';

const form = (name: string) => {
  const words = name.split(' ');
  return { given: words.slice(0, -1), family: words.at(-1)! };
};

test('names that can be one, and names that cannot', () => {
  const cases: [string, string, ReturnType<typeof relateNames>][] = [
    ['ada marlow', 'ada marlow', 'same'],
    ['ada j marlow', 'ada marlow', 'fuller'],
    ['ada j marlow', 'ada jane marlow', 'fuller'],
    ['a marlow', 'ada marlow', 'initial'],
    ['ada j marlow', 'ada k marlow', 'apart'],
    ['ada marlow', 'bea marlow', 'apart'],
    ['ada marlow', 'ada marsh', 'apart'],
    ['jane marlow', 'ada jane marlow', 'apart'],
  ];
  for (const [a, b, expected] of cases) {
    assert.equal(relateNames(form(a), form(b)), expected, `${a} / ${b}`);
    assert.equal(relateNames(form(b), form(a)), expected, `${b} / ${a}`);
  }
});

test('one letter apart', () => {
  assert.ok(differByOneLetter('holtmann', 'hltmann'));
  assert.ok(differByOneLetter('marlow', 'malrow'));
  assert.ok(differByOneLetter('marlow', 'marlew'));
  assert.ok(!differByOneLetter('marlow', 'marlow'));
  assert.ok(!differByOneLetter('marlow', 'marsh'));
});
