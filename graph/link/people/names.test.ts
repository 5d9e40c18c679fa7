import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames } from './compare-names.ts';
import { nameForm } from './name-form.ts';
import { differByOneLetter } from './names.ts';

test('names that can be one, how, and names that cannot', () => {
  const cases: [string, string, string | undefined][] = [
    ['Ada Marlow', 'MARLOW, Ada', 'same'],
    ['Ada J. Marlow', 'Ada Marlow', 'fuller'],
    ['Ada J. Marlow', 'Ada Jane Marlow', 'fuller'],
    ['A. Marlow', 'Ada Marlow', 'initial'],
    ['Ada J. Marlow', 'Ada K. Marlow', undefined],
    ['Marlow Ada', 'Ada Marlow', 'order'],
    ['Björn Müller', 'Bjoern Mueller', 'spelling'],
    ['Xiao-Long Reed', 'Xiaolong Reed', 'same'],
    ['Ada Mac Reed', 'Ada Macreed', 'spacing'],
    ['Chris Marlow', 'Christopher Marlow', 'nickname'],
    ['Rasmus "Puffin" Reed', 'Puffin', 'alias'],
    ['Ada Marlow', 'Ada Marlw', 'typing'],
    ['Ada Marlow', 'Ada Marlow-Reed', 'part'],
    ['Ada Marlow', 'Ada Reed', 'surname'],
    ['Ada Marlow', 'Bea Marlow', 'given'],
    ['Ada Marlow Jr.', 'Ada Marlow III', undefined],
    ['Ada Marlow', 'Bea Reed', undefined],
  ];
  for (const [a, b, expected] of cases) {
    assert.equal(compareNames(nameForm(a), nameForm(b))?.relation, expected, `${a} / ${b}`);
    assert.equal(compareNames(nameForm(b), nameForm(a))?.relation, expected, `${b} / ${a}`);
  }
});

test('one letter put in, left out, changed or swapped', () => {
  assert.ok(differByOneLetter('marlow', 'marlw'));
  assert.ok(differByOneLetter('marlow', 'marlaw'));
  assert.ok(differByOneLetter('marlow', 'marolw'));
  assert.ok(!differByOneLetter('marlow', 'marlow'));
  assert.ok(!differByOneLetter('marlow', 'mrlw'));
});
