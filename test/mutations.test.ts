/** A sample of what `npm run bench:mutations` does with ten thousand pages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutate, randomFrom } from './bench/mutate.ts';
import { readMutated } from './bench/mutated.ts';
import { corpusPages, fixturePages } from './bench/pages.ts';

test('the same seed damages a page the same way', () => {
  const source = '<html><body><h1>Cones</h1><p>Ada Quill</p><p>Gus Holt</p></body></html>';
  const damage = (seed: number): string[] => {
    const random = randomFrom(seed);
    return [1, 2, 3, 4, 5].map(() => mutate(source, random).source);
  };
  assert.deepEqual(damage(7), damage(7));
  assert.notDeepEqual(damage(7), damage(8));
});

test('damaged pages crash no parser, take their time by their size, and invent nobody', async () => {
  // Every third page, so that all platforms are in the sample; corpora are read where they are at hand.
  const pages = [...fixturePages(), ...corpusPages().filter((_, at) => at % 3 === 0)].filter(
    ({ file, bytes }) => !file.endsWith('.pdf') && bytes.length < 150_000,
  );
  const { faults } = await readMutated(pages, { count: 400, seed: 11, limit: 3000 });
  assert.deepEqual(faults, []);
});
