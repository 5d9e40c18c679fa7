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
    if (sides.size > 1) clusters.part(...sides.values());
  }
}
