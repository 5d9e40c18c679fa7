import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abridge, partRemarks } from './remarks.ts';

const sentence = 'three editions cannot show a trend by their order alone; '.repeat(3).trim();

test('a long text is said once, with the rows that it is for', () => {
  const rows = [{ year: 2016, caveat: sentence }, { year: 2017 }, { year: 2018, caveat: sentence }];
  assert.deepEqual(partRemarks(['year', 'caveat'], rows), {
    columns: ['year'],
    remarks: [{ column: 'caveat', texts: new Map([[sentence, [1, 3]]]) }],
  });
});

test('short texts, lists, and texts of their own in many rows stay in the table', () => {
  const rows = Array.from({ length: 5 }, (_, row) => ({
    note: 'short',
    titles: [sentence],
    text: `${row} ${sentence}`,
  }));
  const columns = ['note', 'titles', 'text'];
  assert.deepEqual(partRemarks(columns, rows), { columns, remarks: [] });
});

test('a list that would fill the screen is cut, and says by how much', () => {
  const titles = Array.from({ length: 9 }, (_, index) => `talk ${index + 1}`);
  assert.deepEqual(abridge({ year: 2016, titles }).titles, [...titles.slice(0, 7), 'and 2 more']);
  assert.deepEqual(abridge({ titles: titles.slice(0, 8) }).titles, titles.slice(0, 8));
});
