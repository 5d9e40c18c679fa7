/** How far linking is, for whoever waits for it. */

/** Who is who; texts read for topics; searched for phrases, and for how these are spelled; which topics talks have; the graph. */
export type LinkStep = 'people' | 'texts' | 'phrases' | 'spellings' | 'talks' | 'graph';

/** Is told of each step, and how many of how many are done. Called for every text: it has to be cheap. */
export type TellProgress = (step: LinkStep, done: number, total: number) => void;

export const tellNobody: TellProgress = () => {};

const ofRows: { readonly [kind: string]: LinkStep } = {
  titles: 'phrases',
  prose: 'phrases',
  bodies: 'phrases',
  expansions: 'spellings',
  spellings: 'spellings',
  about: 'talks',
  broader: 'talks',
};

/** The step in which rows of a kind are made of documents. */
export function stepOf(kind: string): LinkStep {
  return ofRows[kind] ?? 'texts';
}
