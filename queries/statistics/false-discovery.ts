/** Many tests at once: Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995), 289-300. */

/** Adjusted p values in the order given: the smallest false discovery rate at which each would be called. */
export function benjaminiHochberg(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]!);
  const adjusted = new Array<number>(values.length);
  let smallest = 1;
  for (const [place, index] of order.entries()) {
    const rank = values.length - place;
    smallest = Math.min(smallest, (values[index]! * values.length) / rank);
    adjusted[index] = smallest;
  }
  return adjusted;
}
