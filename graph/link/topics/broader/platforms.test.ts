import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlatformIn } from './platforms.ts';

const on = (title: string) => isPlatformIn(title, [title.indexOf('Pebble')]);

test('what something else is written in, runs on or is made for', () => {
  for (const title of [
    'Tide tables in Pebble',
    'MooringDB for Pebble',
    'Porting Shoal to the Pebble',
    'A harbour game with modern Pebble',
    'Tide tables with Quayside Pebble',
  ])
    assert.ok(on(title), title);
});

test('what a title is about, though a small word stands before it', () => {
  for (const title of ['Pebble for boats', "What's new in Pebble?", 'Introduction to Pebble', 'The future of Pebble'])
    assert.ok(!on(title), title);
});
