import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Slots } from './slots.ts';

test('requests that take long give their turn to others, up to a bound; what comes of them is not lost', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const slots = new Slots(1, 3);
  const begun: string[] = [];
  const ends = new Map<string, { resolve(value: string): void; reject(error: Error): void }>();
  const ask = (name: string) =>
    slots.run(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }));
    });
  const answers = ['slow', 'broken', 'third', 'fourth'].map(ask);
  // Handled before it happens, as the crawl does.
  const broken = assert.rejects(answers[1]!, /reset/);
  await turn();
  assert.deepEqual(begun, ['slow'], 'one at a time');
  t.mock.timers.tick(1_000);
  await turn();
  assert.deepEqual(begun, ['slow', 'broken']);
  t.mock.timers.tick(1_000);
  await turn();
  t.mock.timers.tick(1_000);
  await turn();
  assert.deepEqual(begun, ['slow', 'broken', 'third'], 'all three are slow, and more there may not be');
  ends.get('broken')!.reject(new Error('reset'));
  await broken;
  await turn();
  assert.deepEqual(begun, ['slow', 'broken', 'third', 'fourth']);
  for (const name of ['slow', 'third', 'fourth']) ends.get(name)!.resolve(`${name} came`);
  assert.equal(await answers[0], 'slow came');
  assert.deepEqual(await Promise.all(answers.slice(2)), ['third came', 'fourth came']);
});
