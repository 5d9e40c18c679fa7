import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastBracket } from './brackets.ts';

const cases: [text: string, before: string, inside: string][] = [
  ['Ada Quill (Elm Works)', 'Ada Quill', 'Elm Works'],
  ['Ada Quill (Elm Works) (confirmed)', 'Ada Quill (Elm Works)', 'confirmed'],
  ['Ada Quill [Elm Works (Harbour)].', 'Ada Quill', 'Elm Works (Harbour)'],
  ['Ada Quill (Elm [Works (of (old))]) ;', 'Ada Quill', 'Elm [Works (of (old))]'],
  ['王小明（清华大学）', '王小明', '清华大学'],
  ['Ada Quill(Elm)', 'Ada Quill', 'Elm'],
];

test('the brackets at the end are parted from what stands before them', () => {
  for (const [text, before, inside] of cases) assert.deepEqual(lastBracket(text), { before, inside }, text);
});

test('without brackets at the end, or with nothing in or before them, there is nothing to part', () => {
  for (const text of ['', 'Ada Quill', 'Ada (Elm) Quill', '(Elm Works)', 'Ada Quill ()', 'Ada Quill Elm)'])
    assert.equal(lastBracket(text), undefined, text);
});
