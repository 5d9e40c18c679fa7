import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { blocksText, htmlBlocks, joinLines, markdownBlocks, textBlocks } from './blocks.ts';

const shape = (blocks: { kind: string; text: string }[]) => blocks.map((block) => `${block.kind}: ${block.text}`);

test('markup, Markdown and text give the same blocks', () => {
  const $ = cheerio.load(
    '<div><h2>Topics</h2><p>We <b>plan</b> these:</p><ul><li>Zoned <code>writes</code></li><li><p>Lazy faults</p></li></ul></div>',
  );
  const expected = ['heading: Topics', 'paragraph: We plan these:', 'item: Zoned writes', 'item: Lazy faults'];
  assert.deepEqual(shape(htmlBlocks($, $('div'))), expected);
  assert.deepEqual(
    shape(markdownBlocks('## Topics\n\nWe **plan** these:\n\n- Zoned `writes`\n- Lazy faults')),
    expected,
  );
  assert.deepEqual(
    shape(textBlocks(['Topics', '', 'We plan these:', '', '  • Zoned writes', '  • Lazy faults'])),
    expected,
  );
});

test('lines broken to fit a width are joined, single long lines are not', () => {
  const wrapped = [
    'This paragraph of some length was broken at about seventy characters',
    'and goes on here.',
    'Another begins, since the line before it was short.',
  ];
  assert.deepEqual(shape(textBlocks(wrapped)), [`paragraph: ${wrapped[0]} ${wrapped[1]}`, `paragraph: ${wrapped[2]}`]);
  const long = `${'A very long line. '.repeat(12)}`.trim();
  assert.equal(textBlocks([long, long]).length, 2);
});

test('hyphens at line ends: syllables are joined, compounds kept, the text decides where it can', () => {
  assert.equal(joinLines(['to meet and collabo-', 'rate']), 'to meet and collaborate');
  assert.equal(joinLines(['a follow-', 'on patch']), 'a follow-on patch');
  assert.equal(joinLines(['with dm-', 'crypt']), 'with dm-crypt');
  assert.equal(joinLines(['the ring-', 'buffer, and every ring-buffer']), 'the ring-buffer, and every ring-buffer');
});

test('the quote is the source, the text what it says', () => {
  const [block] = markdownBlocks('- See [the series](https://lore.example/1) by *Ada*');
  assert.equal(block?.text, 'See the series by Ada');
  assert.equal(block?.quote, '- See [the series](https://lore.example/1) by *Ada*');
  assert.deepEqual(block?.links, [{ url: 'https://lore.example/1', label: 'the series' }]);
});

test('names with underscores are not emphasis', () => {
  assert.equal(
    markdownBlocks('get_user_pages() and _really_ put_pages()')[0]?.text,
    'get_user_pages() and really put_pages()',
  );
});

test('an item goes on after a line break', () => {
  const $ = cheerio.load('<ul><li>Zoned writes<br>for tapes<ul><li>old ones</li></ul></li></ul>');
  assert.deepEqual(
    htmlBlocks($, $('ul').first()).map((block) => [block.text, block.depth]),
    [
      ['Zoned writes for tapes', 0],
      ['old ones', 1],
    ],
  );
});

test('blocks written as text', () => {
  assert.equal(blocksText(markdownBlocks('One\n\n- a\n- b\n\nTwo')), 'One\n\n- a\n- b\n\nTwo');
});
