import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, compareUnlike } from './compare-names.ts';
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

test('a name is compared by what it was, how other scripts and languages write it, and how it is parted', () => {
  const cases: [string, string, string | undefined][] = [
    ['TBD', 'TBD', undefined],
    ['TBD', 'Ada Marlow', undefined],
    // Nobody in two words is not one letter away from somebody.
    ['Guest Speakers', 'Guest Speakes', undefined],
    ['Guest Speaker', 'Guest Speakers', undefined],
    // What stands beside a name is a name by itself.
    ['Ada Reed (née Marlow)', 'Ada Marlow', 'alias'],
    ['Ada Reed née Marlow', 'A. Marlow', 'initial'],
    ['Ada Reed née Marlow', 'Ada J. Marlow', 'fuller'],
    ['Ada Reed née Marlow', 'Ada Marlow-Finch', 'part'],
    ['Ada Reed née Marlow', 'Ada Hale née Marlow', 'alias'],
    // A slip in a name that somebody had before says less than the given name.
    ['Ada Reed née Marlow', 'Ada Marlw', 'surname'],
    ['Robert "Bob" Reed', 'Bob Reed', 'alias'],
    // Another script.
    ['Ivan Petrov', 'Иван Петров', 'spelling'],
    ['Петров Иван', 'Ivan Petrov', 'order'],
    ['И. Петров', 'Ivan Petrov', 'initial'],
    ['Иван Петров', 'Vanya Petrov', 'nickname'],
    ['Иван Петров', 'Piotr Petrov', undefined],
    ['Иван Петров', 'Иван Сидоров', 'surname'],
    ['Γ. Παπαδόπουλος', 'George Papadopoulos', 'initial'],
    // Characters may be read so, and two that are not the same are two.
    ['王伟', 'Wei Wang', 'reading'],
    ['王伟', 'W. Wang', undefined],
    ['王伟', '王维', undefined],
    ['Taro Yamada (山田太郎)', '山田太郎', 'alias'],
    // Other habits of writing one language.
    ['Qing Li', 'Ching Li', 'reading'],
    ['Weiguo Zhang', 'Weikuo Zhang', 'given'],
    ['Aleksandr Smirnov', 'Alexandre Smirnoff', 'reading'],
    ['A. Smirnov', 'Alexandre Smirnoff', 'initial'],
    // Particles joined with the name.
    ['Ada van der Berg', 'Ada Vanderberg', 'spacing'],
    ['Ada van der Berg', 'A. Vanderberg', 'initial'],
    ['Ada van der Berg', 'Ada Vanderborg', 'typing'],
    ['Ada van der Berg', 'Bea Vanderberg', undefined],
  ];
  for (const [a, b, expected] of cases) {
    assert.equal(compareNames(nameForm(a), nameForm(b))?.relation, expected, `${a} / ${b}`);
    assert.equal(compareNames(nameForm(b), nameForm(a))?.relation, expected, `${b} / ${a}`);
  }
  const script = compareNames(nameForm('Taro Yamada (山田太郎)'), nameForm('山田太郎'))!;
  assert.equal(script.agreeing.length, 2, 'a whole name in another script is more than one word');
  assert.equal(compareNames(nameForm('Rasmus "Puffin" Reed'), nameForm('Puffin'))!.agreeing.length, 1);
});

test('a handle and a name, or two scripts, do not contradict each other; two names do, and nobody is alike', () => {
  const unlike = (a: string, b: string) => compareUnlike(nameForm(a), nameForm(b))?.relation;
  assert.equal(unlike('Ada Reed', 'zwrbl'), 'unlike');
  assert.equal(unlike('zwrbl', 'Ada Reed'), 'unlike');
  assert.equal(unlike('Ada Reed', '山田 太郎'), 'unlike');
  assert.equal(unlike('Ada Reed', 'Bea Hale'), undefined);
  assert.equal(unlike('TBD', 'zwrbl'), undefined);
  assert.equal(unlike('zwrbl', 'TBD'), undefined);
});

test('one letter put in, left out, changed or swapped', () => {
  assert.ok(differByOneLetter('marlow', 'marlw'));
  assert.ok(differByOneLetter('marlow', 'marlaw'));
  assert.ok(differByOneLetter('marlow', 'marolw'));
  assert.ok(!differByOneLetter('marlow', 'marlow'));
  assert.ok(!differByOneLetter('marlow', 'mrlw'));
});
