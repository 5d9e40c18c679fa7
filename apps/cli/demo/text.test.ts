import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainest, quoted, type Style } from './text.ts';

const plain: Style = { width: 40, bold: (text) => text, dim: (text) => text };

test('a quote is wrapped, a long one cut at a word, and its page stands below', () => {
  const quote = `${'word '.repeat(80)}end`;
  const lines = quoted({ url: 'http://site.example/1', quote }, plain);
  assert.ok(lines.slice(0, -1).every((line) => line.length <= 40));
  assert.match(lines.at(-2)!, /word\u00A0…”$/);
  assert.equal(lines.at(-1), '    http://site.example/1');
  assert.deepEqual(quoted(undefined, plain), []);
});

test("the evidence shown is that of the talk's own page, and there the shortest", () => {
  const evidence = [
    { url: 'http://site.example/', quote: 'Deep water' },
    { url: 'http://site.example/event/1/contributions/7/', quote: 'Deep water, a talk' },
    { url: 'http://site.example/event/1/contributions/8/', quote: 'Shallow water' },
  ];
  assert.equal(plainest(evidence, 'Deep'), evidence[1]);
  assert.equal(plainest(evidence, 'Deep', /example\/$/), evidence[0]);
  assert.equal(plainest(evidence, 'Dry'), evidence[0]);
  assert.equal(plainest([], 'Dry'), undefined);
});
