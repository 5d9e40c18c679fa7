/** Work that need not be done twice: what a text gave, found again by the text. */
import { type RunningTally, Tally } from './tally.ts';

export interface Memo {
  /**
   * What `work` gives for the text: done now, or remembered.
   *
   * @param kind which work it is; two kinds on one text are two things.
   * @param work must give the same for the same text, whatever other texts there are, and nothing that JSON cannot hold.
   */
  recall<T>(kind: string, text: string, work: () => T): T;
  /** Counts words over all texts of a kind. Those that were counted the last time need not be looked at. */
  tally(kind: string): RunningTally;
}

/** Remembers nothing. */
export const noMemo: Memo = {
  recall: (_kind, _text, work) => work(),
  tally() {
    const tally = new Tally();
    return { add: (text, work) => tally.count(text, work(), 1), counts: () => tally.columns };
  },
};
