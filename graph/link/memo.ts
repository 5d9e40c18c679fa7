/** Work that need not be done twice: what a text gave, found again by the text. */

export interface Memo {
  /**
   * What `work` gives for the text: done now, or remembered.
   *
   * @param kind which work it is; two kinds on one text are two things.
   * @param work must give the same for the same text, whatever other texts there are, and nothing that JSON cannot hold.
   */
  recall<T>(kind: string, text: string, work: () => T): T;
}

/** Remembers nothing. */
export const noMemo: Memo = { recall: (_kind, _text, work) => work() };
