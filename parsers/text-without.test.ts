import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { textWithout } from './text-without.ts';

const $ = cheerio.load('<h3 class="x">Ada <b>Quill <i class="x">PhD</i></b><!-- no --><button>Edit</button></h3>');

test('leaves out what the selector names within, not the element itself', () => {
  assert.equal(textWithout($('h3'), '.x, button'), 'Ada Quill ');
  assert.equal(textWithout($('h3'), '.nothing'), $('h3').text());
  assert.equal(textWithout($('h4'), 'button'), '');
});

test('refuses a selector that asks for more than the element itself', () => {
  assert.throws(() => textWithout($('h3'), 'b > i'), TypeError);
});
