/**
 * What things gave to a step of linking, as columns of numbers: a row of words and numbers for each thing. Words are numbered, so
 * that counting over all rows is a loop over numbers, and rows of before are taken over without being looked at.
 */

/** What one thing gave; what stands where is the step's own affair. */
export interface Row {
  words: string[];
  numbers: number[];
}

/** All that rows consist of: what structured clones can hold. */
export interface Columns {
  /** Of each row the key of its thing. */
  keys: string[];
  /** Every word that stands in a row, once. */
  strings: string[];
  /** Where the words of each row begin among `words`, which are places in `strings`; one more for the end. */
  wordStarts: Uint32Array;
  words: Uint32Array;
  numberStarts: Uint32Array;
  numbers: Float64Array;
}

/** Rows of things, in the order of the things. */
export class Rows {
  readonly columns: Columns;
  private places: Map<string, number> | undefined;
  private ids: Map<string, number> | undefined;

  constructor(columns: Columns, ids?: Map<string, number>) {
    this.columns = columns;
    this.ids = ids;
  }

  get count(): number {
    return this.columns.keys.length;
  }

  get strings(): readonly string[] {
    return this.columns.strings;
  }

  /** The place of a thing's row. Things of one key gave the same. */
  placeOf(key: string): number | undefined {
    this.places ??= new Map(this.columns.keys.map((each, place) => [each, place]));
    return this.places.get(key);
  }

  /** The number of a word; -1 where no row has it. */
  idOf(word: string): number {
    this.ids ??= new Map(this.columns.strings.map((each, id) => [each, id]));
    return this.ids.get(word) ?? -1;
  }

  /** The words of a row, as places in `strings`. */
  wordsAt(place: number): Uint32Array {
    const { wordStarts, words } = this.columns;
    return words.subarray(wordStarts[place], wordStarts[place + 1]);
  }

  numbersAt(place: number): Float64Array {
    const { numberStarts, numbers } = this.columns;
    return numbers.subarray(numberStarts[place], numberStarts[place + 1]);
  }

  /** The words of a row as such. */
  textsAt(place: number): string[] {
    return Array.from(this.wordsAt(place), (id) => this.columns.strings[id]!);
  }
}

/** Puts rows together: new ones, and those of before that hold still. What only others had is nowhere in the result. */
export class RowsBuilder {
  private readonly before: Rows | undefined;
  /** The new number of each word of before; -1 where no row has it yet. */
  private readonly moved: Int32Array;
  private readonly ids = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly wordStarts: number[] = [0];
  private readonly numberStarts: number[] = [0];
  private readonly words: Growing<Uint32Array>;
  private readonly numbers: Growing<Float64Array>;

  constructor(before?: Rows) {
    this.before = before;
    this.moved = new Int32Array(before?.strings.length ?? 0).fill(-1);
    this.words = new Growing((size) => new Uint32Array(size), (before?.columns.words.length ?? 0) + 1024);
    this.numbers = new Growing((size) => new Float64Array(size), (before?.columns.numbers.length ?? 0) + 1024);
  }

  /** Takes over a row of before. */
  keep(key: string, place: number): void {
    const { moved } = this;
    const before = this.before!;
    const ids = before.wordsAt(place);
    const words = this.words.room(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      if (moved[id] === -1) moved[id] = this.idOf(before.strings[id]!);
      words[at] = moved[id]!;
    }
    const numbers = before.numbersAt(place);
    this.numbers.room(numbers.length).set(numbers);
    this.end(key);
  }

  add(key: string, row: Row): void {
    const words = this.words.room(row.words.length);
    for (let at = 0; at < words.length; at++) words[at] = this.idOf(row.words[at]!);
    this.numbers.room(row.numbers.length).set(row.numbers);
    this.end(key);
  }

  finish(): Rows {
    const columns = {
      keys: this.keys,
      strings: [...this.ids.keys()],
      wordStarts: Uint32Array.from(this.wordStarts),
      words: this.words.whole(),
      numberStarts: Uint32Array.from(this.numberStarts),
      numbers: this.numbers.whole(),
    };
    return new Rows(columns, this.ids);
  }

  private idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(word, id);
    }
    return id;
  }

  private end(key: string): void {
    this.keys.push(key);
    this.wordStarts.push(this.words.size);
    this.numberStarts.push(this.numbers.size);
  }
}

/** A column that grows. */
class Growing<T extends Uint32Array | Float64Array> {
  size = 0;
  private readonly make: (size: number) => T;
  private values: T;

  constructor(make: (size: number) => T, capacity: number) {
    this.make = make;
    this.values = make(capacity);
  }

  /** Room for so many more, to be written at once. */
  room(count: number): T {
    const start = this.size;
    this.size += count;
    if (this.size > this.values.length) {
      const larger = this.make(Math.max(this.size, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    return this.values.subarray(start, this.size) as T;
  }

  whole(): T {
    return this.values.slice(0, this.size) as T;
  }
}
