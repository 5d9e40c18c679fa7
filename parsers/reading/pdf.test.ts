import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedLines, type TextRun } from './pdf.ts';

/** A run at a height, in 10 point type unless said. */
function run(str: string, y: number, x = 50, fontSize = 10): TextRun {
  return { str, x, y, width: str.length * fontSize * 0.5, fontSize };
}

test('gaps between paragraphs become empty lines, steps within one do not', () => {
  const lines = printedLines([
    run('First line of a paragraph', 700),
    run('and its second.', 688),
    run('Another paragraph,', 668),
    run('its end.', 656),
  ]);
  assert.deepEqual(lines, ['First line of a paragraph', 'and its second.', '', 'Another paragraph,', 'its end.']);
});

test('a title in large type stands apart from the text below it', () => {
  const lines = printedLines([run('A Title', 740, 50, 17), run('The text', 713), run('goes on', 701)]);
  assert.deepEqual(lines, ['A Title', '', 'The text', 'goes on']);
});

test('what stands apart on one line is parted by spaces, a superscript is not parted', () => {
  assert.deepEqual(printedLines([run('ID: 4', 700), run('Type: talk', 700, 300)]), ['ID: 4   Type: talk']);
  assert.deepEqual(printedLines([run('10', 700), run('th', 703, 60, 6)]), ['10th']);
});

test('a second column begins after an empty line', () => {
  assert.deepEqual(printedLines([run('left', 700), run('below', 688), run('right', 700, 300)]), [
    'left',
    'below',
    '',
    'right',
  ]);
});
