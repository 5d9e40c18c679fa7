import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { shallowMarkup } from './shallow-markup.ts';

test('leaves pages as they are, also long lists of what is never closed', () => {
  const page = `<!doctype html><body><div><ul>${'<li>a<br><p>b'.repeat(3000)}</ul></div>`;
  assert.equal(shallowMarkup(page), page);
  const rows = '<div><b>x</b></div>'.repeat(3000);
  assert.equal(shallowMarkup(rows), rows);
});

test('nests no deeper than trees can be walked, and keeps the text', () => {
  const deep = `${'<div><span title="a > b">'.repeat(50_000)}Ada Quill${'</span></div>'.repeat(50_000)}<p>Bo Oak`;
  const $ = cheerio.load(shallowMarkup(deep));
  assert.match($.root().text(), /Ada Quill/);
  assert.equal($('p').last().text(), 'Bo Oak');
});
