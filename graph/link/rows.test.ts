/** Rows give back what was put into them, whether made now or taken over, and keep nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomNumbers } from './people/random.ts';
import { type Row, Rows, RowsBuilder } from './rows.ts';

test('rows taken over again and again are as those made now', () => {
  const random = randomNumbers(3);
  const draw = (count: number) => Math.floor(random() * count);
  let known = new Map<string, Row>();
  let rows: Rows | undefined;
  for (let step = 0; step < 20; step++) {
    const builder = new RowsBuilder(rows);
    const next = new Map<string, Row>();
    for (const [key, row] of known) {
      if (random() < 0.3) continue;
      builder.keep(key, rows!.placeOf(key)!);
      next.set(key, row);
    }
    for (let count = draw(40); count > 0; count--) {
      const row = {
        words: Array.from({ length: draw(30) }, () => `word ${draw(200)}`),
        numbers: Array.from({ length: draw(5) }, () => random() - 0.5),
      };
      const key = `${step} ${count}`;
      builder.add(key, row);
      next.set(key, row);
    }
    rows = new Rows(structuredClone(builder.finish().columns));
    known = next;
    assert.deepEqual(rows.columns.keys, [...known.keys()]);
    for (const [key, { words, numbers }] of known) {
      const place: number = rows.placeOf(key)!;
      assert.deepEqual(rows.textsAt(place), words);
      assert.deepEqual([...rows.numbersAt(place)], numbers);
    }
    const said = new Set([...known.values()].flatMap(({ words }) => words));
    assert.deepEqual(new Set(rows.strings), said, 'no word that no row has');
    assert.equal(rows.strings.length, said.size);
    for (const word of said) assert.equal(rows.strings[rows.idOf(word)], word);
    assert.equal(rows.idOf('never said'), -1);
  }
});
