import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { tableGrid } from './table-grid.ts';

test('lays out spans over rows and columns', () => {
  const $ = cheerio.load(`<table><tr><th>Time<th>Glade<th>Hall</tr>
    <tr><td rowspan="2">9<td rowspan="2">Roots<td>Moss</tr><tr><td>Bark</tr><tr><td>10<td colspan="2">Lunch</tr></table>`);
  const placed = tableGrid($, $('table')).map(({ cell, row, column, colspan }) => [
    cell.text().trim(),
    row,
    column,
    colspan,
  ]);
  assert.deepEqual(placed.slice(3), [
    ['9', 1, 0, 1],
    ['Roots', 1, 1, 1],
    ['Moss', 1, 2, 1],
    ['Bark', 2, 2, 1],
    ['10', 3, 0, 1],
    ['Lunch', 3, 1, 2],
  ]);
});

test('is not led astray by spans without end', () => {
  const $ = cheerio.load('<table><tr><td rowspan="9999" colspan="9999">Oak<td>Elm</table>');
  assert.deepEqual(
    tableGrid($, $('table')).map(({ cell }) => cell.text()),
    ['Oak'],
  );
});
