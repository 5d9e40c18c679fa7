/** What platforms' readers share: which slot of a programme is no talk. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBreak } from './parts.ts';

test('a pause, a meal or a desk is a break; a title that begins with such a word need not be', () => {
  const breaks = [
    'Lunch',
    ' Coffee  break ',
    'Afternoon Tea & Posters',
    'Registration desk opens',
    'Short break (15 min)',
    'Breakfast in the foyer',
    'Doors open',
  ];
  const talks = [
    'Break the monolith',
    'Break free from vendor lock-in',
    'Registration of domains',
    'Pause your cluster',
    'Breaking changes',
    'Lunch: how seeds germinate',
    'Coffee grounds as compost, measured in forty gardens',
    'Checking in',
  ];
  assert.deepEqual(
    breaks.filter((title) => !isBreak(title)),
    [],
  );
  assert.deepEqual(talks.filter(isBreak), []);
});
