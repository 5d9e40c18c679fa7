import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transliterate } from './scripts.ts';

const read = (names: string[]) => names.map((name) => transliterate(name)?.name);

test('of three Russian words the patronymic is left out, of two none, and a family name that ends like one stays', () => {
  assert.deepEqual(
    read([
      'Ольга Петровна Гусева',
      'Гусева Ольга Петровна',
      'Анна Петровна Рабинович',
      'Рабинович Анна Петровна',
      'Анна Рабинович',
      'Рабинович Анна',
    ]),
    ['olga guseva', 'guseva olga', 'anna rabinovich', 'rabinovich anna', 'anna rabinovich', 'rabinovich anna'],
  );
});

test('a letter that two languages read otherwise is read by the letters beside it', () => {
  assert.deepEqual(read(['Игорь Гусев', 'Ігор Гнатюк', 'Тарас Грищенко']), [
    'igor gusev',
    'ihor hnatyuk',
    'taras hryshchenko',
  ]);
});

test('a Latin name is left as it is, and one of another script without vowels unread', () => {
  assert.equal(transliterate('Anna Berg'), undefined);
  assert.equal(transliterate('שלמה'), undefined);
});

test('Georgian and Armenian', () => {
  assert.deepEqual(read(['გიორგი მაისურაძე', 'Արամ Խաչատրյան', 'Հարություն Պետրոսյան']), [
    'giorgi maisuradze',
    'aram khachatryan',
    'harutyun petrosyan',
  ]);
});
