import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { answerQuickly } from './quick-select.ts';

const html = `<!doctype html><main id="m" class="a b"><div class="a"><p class="x">1</p><section class="b"><p class="x y" title="one two">2</p></section></div>
<div class="b"><p class="x">3</p><a href="/event/7/x">link</a><h2>t</h2><h3>u</h3></div></main><p class="x">4</p>`;
const selectors = [
  '.x',
  'p',
  'p.x.y',
  '.a .x',
  '.a > .x',
  'div.a > section > .x',
  '#m .x',
  '.b .x, .a .x',
  'h2, h3, h2',
  '[title]',
  '[title~="two"]',
  '[href*="/event/"]',
  'a[href^="/event"]',
  'a[href$="x"]',
  '*',
  'main > div',
  '.nothing',
  '.b > p, #m',
  'p:first-child',
  '.a + .b',
  'div.b h3',
  '.a .b .x',
  'p[class="x"]',
];

test('gives what cheerio gives, from the root and from within, also after elements were taken out', () => {
  const [quick, slow] = [answerQuickly(cheerio.load(html)), cheerio.load(html)];
  const shown = ($: cheerio.CheerioAPI, context: string, selector: string): string[] =>
    (context === '' ? $(selector) : $(context).first().find(selector))
      .toArray()
      .map((one) => `${$(one).prop('tagName')} ${$(one).text()}`);
  const compare = (): void => {
    for (const selector of selectors)
      for (const context of ['', '#m', 'div', 'section', '.x'])
        assert.deepEqual(shown(quick, context, selector), shown(slow, context, selector), `${context} ${selector}`);
  };
  compare();
  quick('section').remove();
  slow('section').remove();
  compare();
  const copy = quick('#m').clone();
  assert.equal(copy.find('.x').length, 2);
});
