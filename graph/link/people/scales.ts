/** What evidence is weighed with, and what weighing gives. */
import type { Corpus } from './encode.ts';
import type { Evidence, Question } from './person-mention.ts';
import type { Statistics } from './statistics.ts';
import type { Weights } from './weights.ts';

/** All that evidence is weighed with. */
export interface Scales {
  corpus: Corpus;
  statistics: Statistics;
  weights: Weights;
  /** Is told of every link that is made, where somebody wants to know the reasons. */
  note?: ((link: Question) => void) | undefined;
}

/** A kind of evidence, its weight as a natural logarithm of odds, and its words. */
export type Weighed = [Evidence['kind'], number, string];
