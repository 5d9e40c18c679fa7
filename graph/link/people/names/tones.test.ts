import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorpusBuilder } from '../encode.ts';
import type { PersonMention } from '../person-mention.ts';
import { resolvePeople } from '../resolve.ts';
import { tonesOf } from './tones.ts';

/** Numbers of the people of these names at one employer. */
function people(...names: string[]): number[] {
  const builder = new CorpusBuilder();
  for (const name of names) builder.add({ name, organization: 'elm', event: 'Reef 2018', year: 2018 } as PersonMention);
  const { clusters } = resolvePeople(builder.finish());
  return names.map((_, index) => clusters.find(index));
}

test('names that differ by their marks are two, whatever agrees; without marks they may be either', () => {
  const [a, b, again] = people('Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', 'Nguyễn Văn Hùng');
  assert.notEqual(a, b);
  assert.equal(a, again);
  const [whole, partly] = people('Nguyễn Văn Hùng', 'Nguyễn Van Hùng');
  assert.equal(whole, partly);
  const [titled, bare, other] = people('Dr. Nguyễn Văn Hùng', 'Nguyễn Văn Hùng', 'Prof. Nguyễn Văn Hưng');
  assert.equal(titled, bare);
  assert.notEqual(titled, other);
  const [marked, plain] = people('Nguyễn Văn Hùng', 'Nguyen Van Hung');
  assert.equal(marked, plain);
});

test('where the tone stands is a matter of habit, and other languages have none', () => {
  assert.equal(tonesOf('Trần Hoà'), tonesOf('Trần Hòa'.normalize('NFD')));
  assert.notEqual(tonesOf('Trần Hoà'), tonesOf('Trần Hoả'));
  assert.equal(tonesOf('Jürgen Großmann'), undefined);
});
