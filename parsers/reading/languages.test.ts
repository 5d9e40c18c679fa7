import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag } from './languages.ts';

test('reads names in English and in the language itself, and codes', () => {
  for (const [printed, tag] of [
    ['English', 'en'],
    ['deutsch', 'de'],
    ['Español', 'es'],
    ['日本語', 'ja'],
    ['pt_br', 'pt-BR'],
    ['FR', 'fr'],
  ]) {
    assert.equal(languageTag(printed), tag, printed);
  }
});

test('takes nothing else for a language', () => {
  for (const printed of ['', undefined, 'TBA', 'xx', 'English or German', 'Glade'])
    assert.equal(languageTag(printed), undefined);
});
