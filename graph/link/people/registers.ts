/** Registers of people: whoever has two numbers of one is two people. */
import type { Clusters } from '../clusters.ts';
import type { Corpus } from './encode.ts';

/** A person has one ORCID, whatever else changes. */
const register = /^link orcid\//;

/** Keeps mentions of one name apart that print two numbers of a register. */
export function partByRegister(corpus: Corpus, blocks: readonly number[][], clusters: Clusters): void {
  const numbers = new Set(corpus.markNames.flatMap((mark, number) => (register.test(mark) ? [number] : [])));
  if (numbers.size < 2) return;
  for (const block of blocks) {
    const sides = new Map<number, number[]>();
    for (const mention of block)
      for (const mark of corpus.marks.of(mention))
        if (numbers.has(mark)) sides.set(mark, [...(sides.get(mark) ?? []), mention]);
    // Who prints two says that both are his, or one is a co-author's: neither tells people apart.
    for (const mention of block) {
      const own = corpus.marks.of(mention).filter((mark) => sides.has(mark));
      if (own.length > 1) for (const mark of own) sides.delete(mark);
    }
    if (sides.size > 1) clusters.part(...sides.values());
  }
}
