import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Profile } from '../../../queries/reading/profiles.ts';
import { widthOf } from '../width.ts';
import { sideBySide } from './side-by-side.ts';

const ada: Profile = {
  id: 'person-1',
  label: 'Person',
  name: 'Ada J. Marlow',
  printed: ['MARLOW, Ada'],
  facts: { years: ['2018'], employers: ['Oak', 'Elm GmbH'], talks: ['1', '2', '3', '4', '5', '6', '7'] },
  parts: [],
  quotes: [{ url: 'https://reef.example/1', quote: `Ada \u001b[31mMarlow ${'and others '.repeat(40)}` }],
};
const other: Profile = { ...ada, id: 'person-2', name: 'A. Marlow', printed: [], facts: { employers: ['ELM GmbH'] } };
const plain = { bold: (text: string) => text, dim: (text: string) => text };

test('two stand beside each other, what they share first and marked, within the width', () => {
  const lines = sideBySide(ada, other, { width: 100, ...plain });
  assert.match(lines[0]!, /Ada J\. Marlow {10,}A\. Marlow$/);
  assert.ok(
    lines.some((line) => /^employers +(?:= Elm GmbH) +(?:= ELM GmbH)$/.test(line)),
    lines.join('\n'),
  );
  assert.ok(lines.some((line) => line.includes('… and 2 more')));
  for (const line of lines) assert.ok(widthOf(line) <= 100, line);
  assert.ok(!lines.join('').includes('\u001b'), 'a page must not steer the terminal');
});

test('in a narrow terminal one stands below the other; with everything nothing is left out', () => {
  const lines = sideBySide(ada, other, { width: 60, everything: true, ...plain });
  assert.ok(
    lines.findIndex((line) => line.includes('A. Marlow')) > lines.findIndex((line) => line.includes('person-1')),
  );
  assert.ok(lines.some((line) => line.trim() === '7'));
  assert.equal(lines.join(' ').split('others').length - 1, 80);
});

test('quotes stand by their page, whose address is cut at its beginning; one that repeats the name is left out', () => {
  const url = 'https://reef.example/a/very/long/way/to/the/page/of/a/talk-17.html';
  const quotes = ['Ada J. Marlow', 'tides by Ada', 'ropes by Ada'].map((quote) => ({ url, quote }));
  const text = sideBySide({ ...ada, quotes }, { ...other, quotes: [] }, { width: 90, ...plain }).join('\n');
  assert.match(text, /“tides by Ada”\n +“ropes by Ada”\n +….*talk-17\.html/);
  assert.ok(!text.includes('“Ada J. Marlow”'));
});

test('what the talks are about is cut, not left out', () => {
  const about = ['tides', 'ropes', 'knots', 'buoys'].map((word) => `“${`${word} `.repeat(60)}”`);
  const lines = sideBySide({ ...ada, facts: { about } }, other, { width: 100, ...plain });
  assert.ok(lines.filter((line) => line.includes('tides')).length < 8);
  assert.ok(lines.some((line) => line.includes('… and 2 more')));
});
