/**
 * Which topics are one? Sixty pairs were written down with what should become of them before any was tried
 * (`topics/pairs.jsonl`): same, broader (the second of the first), proposed, different.
 *
 *   npm run bench:pairs
 */
import { outcomeOf, readPairs } from './topics/pairs.ts';

const pairs = readPairs();
let right = 0;
const counts = new Map<string, [number, number]>();
for (const pair of pairs) {
  const found = outcomeOf(pair);
  const good = found === pair.expected;
  if (good) right++;
  const [hits, all] = counts.get(pair.expected) ?? [0, 0];
  counts.set(pair.expected, [hits + (good ? 1 : 0), all + 1]);
  if (!good)
    console.log(`${pair.a} / ${pair.b}: ${found}, expected ${pair.expected}${pair.text ? ` (${pair.text})` : ''}`);
}
console.log(
  `${right} of ${pairs.length} as expected: ${[...counts].map(([what, [hits, all]]) => `${what} ${hits} of ${all}`).join(', ')}`,
);
