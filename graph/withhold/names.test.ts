import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetEntry } from './entry.ts';
import { findNames, type HashedNames } from './names.ts';

const finder = (...names: string[]) =>
  findNames(forgetEntry(names, [], [], 'everywhere', []) as unknown as HashedNames);

test('a full name is blacked out in all its forms, wherever it stands', () => {
  const ada = finder('Ada Björnson');
  const cases: [string, string][] = [
    ['A talk by Ada Björnson.', 'A talk by ███.'],
    ['ADA BJORNSON, Ada  M. Bjørnson’s and ada_björnson', '███, ███ and ███'],
    ['https://conf.example/speakers/ada-bjornson/', 'https://conf.example/speakers/███/'],
    ['Adamant Björnsons of Ada', 'Adamant Björnsons of Ada'],
    ['Chidi Björnson, Ada Okoro', 'Chidi Björnson, Ada Okoro'],
    ['', ''],
  ];
  for (const [text, expected] of cases) assert.equal(ada.blackOut(text, false), expected);
});

test('short forms count only where it is known that she is meant', () => {
  const ada = finder('Ada Björnson');
  const text = 'A. Björnson, Björnson A, BJÖRNSON, Ada, see abjornson; a björnson is no bear';
  assert.equal(ada.blackOut(text, false), text);
  assert.equal(ada.blackOut(text, true), '███, ███, ███, see ███; a björnson is no bear');
  assert.deepEqual(
    [ada.isName('A. Björnson'), ada.isName('Ada B. Björnson'), ada.isName('Ada')],
    ['short', 'full', undefined],
  );
});

test('who is printed with a middle initial is not taken for one with another', () => {
  const ada = finder('Ada J. Marlow');
  assert.deepEqual(
    ['Ada J. Marlow', 'Ada Marlow', 'Ada K. Marlow'].map((name) => ada.isName(name)),
    ['full', 'full', undefined],
  );
});

test('a whole name with the family name in front is a full name; in prose such words may be of two people', () => {
  const ada = finder('Ada J. Marlow');
  assert.deepEqual(
    ['Marlow Ada', 'MARLOW, Ada J.', 'Marlow A. J.', 'Marlow Chidi'].map((name) => ada.isName(name)),
    ['full', 'full', 'short', undefined],
  );
  assert.equal(ada.blackOut('Chidi Marlow, Ada Okoro', false), 'Chidi Marlow, Ada Okoro');
});

test('a nickname, another script and a slip of the pen are short forms, or nearly her name', () => {
  const tobias = finder('Tobias Renfield');
  const cases: [string, string | undefined][] = [
    ['Toby Renfield', 'short'],
    ['Tobias R.', 'short'],
    ['Tobias Rennfield', 'short'],
    ['Tobias Renfeld', 'near'],
    ['Tobias Renfiield-', 'short'],
    ['Tobais Renfield', 'near'],
    ['Тобиас Ренфилд', 'short'],
    ['Renfeild, Tobias', 'near'],
    ['Tamara Renfield', undefined],
    ['Tobias Ashdown', undefined],
    ['Tobias Renz', undefined],
  ];
  assert.deepEqual(
    cases.map(([name]) => [name, tobias.isName(name)]),
    cases,
  );
  assert.equal(finder('Ян Ким').isName('Yan Kin'), undefined, 'short names have too many neighbours');
});

test('a whole name written without a space is a full name, a single word of letters is not', () => {
  for (const [name, kind] of [
    ['王小明', 'full'],
    ['김철수', 'full'],
    ['山田太郎', 'full'],
    ['Zenobia', 'short'],
    ['王', 'short'],
  ] as const)
    assert.equal(finder(name).isName(name), kind, name);
});
