import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { bareMarkup } from './bare-markup.ts';

test('empties choices, drawings and styles; an element that is never closed stays', () => {
  assert.equal(
    bareMarkup('<p>a<select><option>UTC</select><svg class="x"><path/></svg>'),
    '<p>a<select></select><svg class="x"></svg>',
  );
  assert.equal(bareMarkup('<svg><p>a'), '<svg><p>a');
  assert.equal(bareMarkup('<!-- <svg> --><p>a</p><svg>b</svg>'), '<!-- <svg> --><p>a</p><svg></svg>');
});

test('takes away what lines are indented by, but where it shows', () => {
  assert.equal(bareMarkup('<ul>\n    <li>a\n\t b</li>\r\n  </ul>'), '<ul>\n<li>a\nb</li>\r\n</ul>');
  assert.equal(bareMarkup('<pre>a\n  b</pre>'), '<pre>a\n  b</pre>');
});

test('reads references to no character as the standard does, however long their numbers are', () => {
  for (const reference of [`&#x${'9'.repeat(3000)};`, `&#${'9'.repeat(3000)}`])
    assert.equal(
      cheerio
        .load(bareMarkup(`<p>a${reference}</p>`))('p')
        .text(),
      'a\uFFFD',
    );
});
