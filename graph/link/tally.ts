/** Words counted over texts, so that a text that comes or goes is all that has to be counted. */

/** What a text gives to be counted: by column its words with spaces between, each as often as it counts. */
export interface Counted {
  [column: string]: string;
}

/** By column, how often each word was counted. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A tally that is under way. */
export interface RunningTally {
  /**
   * Counts a text once more.
   *
   * @param work what it gives: the same for the same text, whatever other texts there are.
   */
  add(text: string, work: () => Counted): void;
  /** Of all texts that were added. To be called once, at the end. */
  counts(): Counts;
}

/** A tally as JSON: each text, by its key, and each word with how often it was counted, spaces between. */
export interface KeptTally {
  texts: string;
  columns: [column: string, words: string][];
}

export class Tally {
  readonly texts: Map<string, number>;
  readonly columns: Map<string, Map<string, number>>;

  constructor({ texts, columns }: KeptTally = { texts: '', columns: [] }) {
    this.texts = readPairs(texts);
    this.columns = new Map(columns.map(([column, words]) => [column, readPairs(words)]));
  }

  /** @param times negative for a text that went. What is counted no more is nowhere in it: people ask to be forgotten. */
  count(text: string, counted: Counted, times: number): void {
    add(this.texts, text, times);
    for (const [column, words] of Object.entries(counted)) {
      const counts = this.columns.get(column) ?? new Map<string, number>();
      this.columns.set(column, counts);
      for (const word of words.split(' ')) if (word !== '') add(counts, word, times);
    }
  }

  toJSON(): KeptTally {
    return {
      texts: writePairs(this.texts),
      columns: [...this.columns].map(([column, counts]) => [column, writePairs(counts)]),
    };
  }
}

/** Where a tally finds what texts gave before, and where it is kept. */
export interface TallyMemo {
  keyOf(text: string): string;
  recall(key: string, work: () => Counted): Counted;
  /** What a text gave that may have gone since. */
  known(key: string): Counted | undefined;
  keep(tally: Tally): void;
}

/** Goes on with a tally: adds the texts that came, and takes out those that went. */
export function runTally(before: KeptTally | undefined, { keyOf, recall, known, keep }: TallyMemo): RunningTally {
  let tally = new Tally(before);
  /** Texts counted before that did not come again yet, and how often. */
  const left = new Map(tally.texts);
  const added: [key: string, work: () => Counted][] = [];
  return {
    add(text, work) {
      const key = keyOf(text);
      added.push([key, work]);
      const times = left.get(key) ?? 0;
      if (times > 0) add(left, key, -1);
      else tally.count(key, recall(key, work), 1);
    },
    counts() {
      const gone = [...left].map(([key, times]) => ({ key, times, counted: known(key) }));
      if (gone.every(({ counted }) => counted !== undefined))
        for (const { key, times, counted } of gone) tally.count(key, counted!, -times);
      else {
        // What they gave is gone as well: somebody meddled with the memo.
        tally = new Tally();
        for (const [key, work] of added) tally.count(key, recall(key, work), 1);
      }
      keep(tally);
      return tally.columns;
    },
  };
}

function add(counts: Map<string, number>, word: string, times: number): void {
  const sum = (counts.get(word) ?? 0) + times;
  if (sum === 0) counts.delete(word);
  else counts.set(word, sum);
}

function writePairs(counts: Map<string, number>): string {
  return [...counts].flat().join(' ');
}

function readPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const pairs = text === '' ? [] : text.split(' ');
  for (let at = 0; at < pairs.length; at += 2) counts.set(pairs[at]!, Number(pairs[at + 1]));
  return counts;
}
