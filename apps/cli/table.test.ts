import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTable, formatValue } from './table.ts';
import { fitTo, widthOf, wrap } from './width.ts';

test('columns line up, numbers at the right, unknown as nothing', () => {
  const rows = [
    { year: 2016, title: 'Schedulers', people: ['Ada Brandt', 'Li Wei'] },
    { year: 998, title: undefined, people: [] },
  ];
  assert.deepEqual(formatTable(['year', 'title', 'people'], rows, 80).split('\n'), [
    'year  title       people',
    '2016  Schedulers  Ada Brandt, Li Wei',
    ' 998',
  ]);
});

test('a table is no wider than the terminal: the widest column wraps', () => {
  const rows = [{ id: 'a', text: 'one two three four five six seven eight', more: 'short' }];
  const lines = formatTable(['id', 'text', 'more'], rows, 30).split('\n');
  assert.ok(lines.every((line) => line.length <= 30));
  assert.ok(lines.length > 2);
  assert.equal(
    lines
      .slice(1)
      .map((line) => line.slice(4, 23).trim())
      .join(' '),
    'one two three four five six seven eight',
  );
});

test('without a terminal each row is one line', () => {
  const rows = [{ text: 'word '.repeat(100) }];
  assert.equal(formatTable(['text'], rows, Number.POSITIVE_INFINITY).split('\n').length, 2);
});

test('wide characters take two columns, combining ones none', () => {
  assert.equal(widthOf('日本語'), 6);
  assert.equal(widthOf('e\u0301'), 1);
  const lines = formatTable(
    ['name', 'n'],
    [
      { name: '李明', n: 1 },
      { name: 'Jose\u0301', n: 2 },
    ],
    80,
  ).split('\n');
  assert.deepEqual(
    lines.slice(1).map((line) => widthOf(line)),
    [7, 7],
  );
});

test('a page cannot steer the terminal', () => {
  assert.equal(formatValue('a\u001b[2Jb\u0007\u0085c\nd'), 'abc d');
});

test('values read as people write them', () => {
  assert.equal(formatValue(true), 'yes');
  assert.equal(formatValue(0.333333), '0.3333');
  assert.equal(formatValue(['Parallels, Inc.', 'Odin']), 'Parallels, Inc.; Odin');
  assert.equal(formatValue({ from: 2008, to: null }), 'from 2008');
});

test('a word longer than its column is cut, and nothing is lost', () => {
  assert.equal(wrap('abcdefghij kl', 4).join(''), 'abcdefghijkl');
  assert.ok(wrap('日本語日本語', 3).every((line) => widthOf(line) <= 3));
  assert.equal(fitTo('abcdef', 4), 'abc…');
});

test('what no table can hold becomes a block a row, a line a column', () => {
  const row = { organization: 'Redbridge Telecom', title: 'systems engineer', note: '', years: 4 };
  assert.deepEqual(formatTable(Object.keys(row), [row, row], 28).split('\n'), [
    'organization  Redbridge Telecom',
    'title         systems engineer',
    'years         4',
    '',
    'organization  Redbridge Telecom',
    'title         systems engineer',
    'years         4',
  ]);
});
