import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abridge, partConstants, partRemarks } from './remarks.ts';

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

test('what every row would repeat is said once, and what says nothing is left out', () => {
  const rows = [2018, 2019, 2020].map((year) => ({
    person: `Ada ${year}`,
    event: `Reef and Rope Days ${year}`,
    role: 'lead',
    year,
    note: null,
    title: year === 2018 ? 'Reef and Rope Days' : `Reef and Rope Days of ${year}`,
  }));
  const columns = ['person', 'event', 'role', 'year', 'note', 'title'];
  const told = partConstants(columns, rows);
  assert.deepEqual(told.columns, ['person', 'year', 'title'], 'the year is there once');
  assert.deepEqual(told.said, [
    { column: 'event', text: 'Reef and Rope Days …' },
    { column: 'role', text: 'lead' },
  ]);
  assert.equal(told.rows[1]!.title, 'Reef and Rope Days of 2019', 'a title stays whole');
  assert.deepEqual(partConstants(columns, rows.slice(0, 2)).columns, ['person', 'event', 'role', 'year', 'title']);
});
