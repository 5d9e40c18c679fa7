import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { startTags } from './tags.ts';

type Seen = [name: string, attributes: Record<string, string>][];
const wanted = new Set(['a', 'area', 'base', 'iframe', 'link', 'meta']);

function own(html: string): Seen {
  const seen: Seen = [];
  startTags(html, wanted, (name, attributes) => seen.push([name, { ...attributes }]));
  return seen;
}

function byHtmlparser2(html: string): Seen {
  const seen: Seen = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void (wanted.has(name) && seen.push([name, { ...attributes }])),
  });
  parser.end(html);
  return seen;
}

test('attributes in every way of writing them', () => {
  assert.deepEqual(own('<A HREF = "/x?a=1&amp;b=2" rel=\'x\' data-y=z disabled><a href=/q?r=1/>'), [
    ['a', { href: '/x?a=1&b=2', rel: 'x', 'data-y': 'z', disabled: '' }],
    ['a', { href: '/q?r=1/' }],
  ]);
  assert.deepEqual(own('<a href=1 href=2>'), [['a', { href: '1' }]]);
});

test('what stands in comments, scripts, titles and quoted values is no tag', () => {
  const hidden = '<a href=no>';
  for (const html of [
    `<!-- ${hidden} -->`,
    `<script>"${hidden}"</script>`,
    `<title>${hidden}</title >`,
    `<textarea>${hidden}</TEXTAREA>`,
    `<p title="${hidden}">`,
    `<a href="never closed>${hidden}`,
  ]) {
    assert.deepEqual(own(html), [], html);
    if (!html.includes('never')) assert.deepEqual(own(`${html}<a href=yes>`), [['a', { href: 'yes' }]], html);
  }
});

test('a page of opened brackets and quotes is read in time that grows with its length alone', () => {
  for (const part of ['<', '<a ', '<!--', '<a href="', '<title>', '</title', '<!-- --']) {
    const began = performance.now();
    own(part.repeat(300_000));
    assert.ok(performance.now() - began < 2_000, part);
  }
});

test('broken markup is read as htmlparser2 reads it', () => {
  const bits = [
    ...[
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      ' ',
      '\n',
      'a',
      '-',
      '!',
      '?',
      'x',
      '&amp;',
      '&lt',
      'href',
      '<a href=',
      '<a href="',
    ],
    ...['</a>', '<!--', '-->', '--!>', '<!-->', '<title>', '</title>', '<script>', '</script>', '</scr', '<style>'],
    ...['</style >', '<meta name=x content="', '<base href=/x>', '<iframe src=y>', '</iframe>', '<p class="'],
    ...['<!doctype html>', '<?php', '<link rel=next href=z>', '<textarea>', '</TEXTAREA>', "<area href='q' >"],
  ];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  let compared = 0;
  for (let round = 0; round < 20_000; round += 1) {
    const html = Array.from({ length: 1 + random(14) }, () => bits[random(bits.length)]).join('');
    // An attribute whose name begins with "=" is the one thing that is read otherwise.
    if (/["'\s/]=/.test(html)) continue;
    compared += 1;
    assert.deepEqual(own(html), byHtmlparser2(html), html);
  }
  assert.ok(compared > 15_000, `${compared} compared`);
});
