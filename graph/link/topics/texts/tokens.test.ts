import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseKey, tokenKey } from './tokens.ts';

test('accents do not tell words apart, the signs of voiced kana do', () => {
  assert.equal(phraseKey('Récif'), phraseKey('recif'));
  assert.equal(phraseKey('バグ'), 'バグ');
  assert.notEqual(phraseKey('バグ'), phraseKey('ハク'));
  assert.notEqual(phraseKey('パス'), phraseKey('バス'));
  assert.notEqual(phraseKey('ぶた'), phraseKey('ふた'));
  assert.equal(tokenKey('ﾊﾞｸﾞ'), tokenKey('バグ'), 'letters of half width are the same letters');
});

test('plurals of words that end in a vowel are those of their singulars, words that end as they do are none', () => {
  assert.equal(phraseKey('Wireless cameras'), phraseKey('wireless camera'));
  assert.equal(phraseKey('Scenarios'), phraseKey('scenario'));
  for (const word of ['atlas', 'chaos', 'canvas']) assert.equal(phraseKey(word), word);
});
