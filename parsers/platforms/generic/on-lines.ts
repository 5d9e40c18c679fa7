/** Pieces of a page are kept in its order: what stands on some of its lines is cut out, not looked for among all. */
import type { Line } from './content/content.ts';

/**
 * Those of a list in the page's order that stand on the lines of a range.
 *
 * @param range first and last line, by their index.
 */
export function onLines<T>(
  list: readonly T[],
  lineOf: (one: T) => Line,
  [first, last]: readonly [number, number],
): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(list[middle]!).index < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && lineOf(list[end]!).index <= last) end += 1;
  return list.slice(low, end);
}
