import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import { richText, richTextOf, withoutMail } from './rich-text.ts';

const markup =
  '<p>First\nline<br>second.</p><ul><li>one<li>two</ul><script>no()</script><div>Write to <a href="mailto:ada@elm.example">ada@elm.example</a>!</div>';
const text = 'First line\nsecond.\n\none\ntwo\n\nWrite to !';

test('a tree and a string of the same markup give the same text', () => {
  const $ = cheerio.load(markup);
  assert.equal(richText($('body')), text);
  assert.equal(richTextOf(markup.replace('First\nline', 'First line')), text);
});

test('plain text keeps its paragraphs', () => {
  assert.equal(richTextOf('One  of\r\n\r\n\r\n\r\ntwo\u00A0parts '), 'One of\n\ntwo parts');
});

test('takes addresses of mail out, in time linear in the text', () => {
  assert.equal(withoutMail('ask bob.elm+x@mail.oak.example, or @bob'), 'ask , or @bob');
  const started = performance.now();
  withoutMail(`${'a.'.repeat(200_000)}@`);
  withoutMail('@a.'.repeat(200_000));
  assert.ok(performance.now() - started < 2000);
});
