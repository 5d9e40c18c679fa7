import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleSays } from './titles-saying.ts';

test('a title says words in another number and case, not parts of words nor words apart', () => {
  assert.ok(titleSays('The Tide-Table that nobody read', 'tide tables'));
  assert.ok(!titleSays('Tides and their tables', 'tide tables'));
  assert.ok(!titleSays('A stable table', 'tab'));
});
