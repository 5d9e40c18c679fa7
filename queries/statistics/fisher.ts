/** Fisher's exact test for two shares (Fisher 1935): what two editions can carry. */
import { logGamma } from './distributions.ts';

/**
 * Two-sided p of the table [[hits in the first, the rest], [hits in the second, the rest]]: the sum of the probabilities
 * of all tables with the same margins that are no likelier than this one.
 */
export function fisherExact(first: { hits: number; talks: number }, second: { hits: number; talks: number }): number {
  const hits = first.hits + second.hits;
  const talks = first.talks + second.talks;
  const logProbability = (inFirst: number) =>
    logChoose(first.talks, inFirst) + logChoose(second.talks, hits - inFirst) - logChoose(talks, hits);
  const observed = logProbability(first.hits);
  let p = 0;
  const most = Math.min(hits, first.talks);
  for (let inFirst = Math.max(0, hits - second.talks); inFirst <= most; inFirst += 1) {
    const other = logProbability(inFirst);
    // Equal probabilities differ by rounding.
    if (other <= observed + 1e-9) p += Math.exp(other);
  }
  return Math.min(1, p);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
