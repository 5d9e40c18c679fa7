/** Reads a WARC file's pieces as one run of bytes, without holding more of it than is asked for. */
import type { Gap, Piece } from './piece.ts';

/** Something in the file cannot be read as WARC. `offset` where it is not that of the record being read. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly offset: number | undefined;
  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}

const MARK = Buffer.from('WARC/');
/** The first line of a record, and what every second line begins with. */
const HEAD = /WARC\/\d\.\d\r?\n(?=WARC-|Content-)/i;
const LONGEST_HEAD = 18;
const LF = 10;
const CR = 13;

export class PieceReader {
  readonly #pieces: AsyncIterator<Piece | Gap>;
  /** Whether bytes have places of their own; of packed ones the place is that of their member. */
  readonly #plain: boolean;
  #ahead: Piece | Gap | undefined;
  #held: Piece[] = [];
  /** What of the first piece held was read. */
  #at = 0;

  constructor(pieces: AsyncIterator<Piece | Gap>, plain: boolean) {
    this.#pieces = pieces;
    this.#plain = plain;
  }

  /** Where the next byte stands in the file, as far as is known. */
  get offset(): number {
    const first = this.#held[0];
    return first === undefined ? 0 : first.offset + (this.#plain ? this.#at : 0);
  }

  async #peek(): Promise<Piece | Gap | undefined> {
    if (this.#ahead === undefined) {
      const next = await this.#pieces.next();
      if (!next.done) this.#ahead = next.value;
    }
    return this.#ahead;
  }

  /** Gets one more piece. @param within a record whose end has not come. @returns false at the end of the file. */
  async #more(within: boolean): Promise<boolean> {
    const next = await this.#peek();
    if (next === undefined) {
      if (within) throw new Unreadable('the file ends within it');
      return false;
    }
    // The next record is whole even if this one is not: it is left where it is.
    if (within && !('reason' in next) && next.begins && beginsRecord(next.bytes)) {
      throw new Unreadable('shorter than it says');
    }
    this.#ahead = undefined;
    if ('reason' in next) {
      this.#drop(this.#length);
      throw new Unreadable(next.reason, next.offset);
    }
    if (next.bytes.length > 0) this.#held.push(next);
    return true;
  }

  get #length(): number {
    return this.#held.reduce((sum, piece) => sum + piece.bytes.length, -this.#at);
  }

  #drop(count: number): void {
    this.#at += count;
    while (this.#held[0] && this.#at >= this.#held[0].bytes.length) {
      this.#at -= this.#held[0].bytes.length;
      this.#held.shift();
    }
  }

  /** What is held, in one. */
  #all(): Buffer {
    if (this.#held.length > 1) {
      const bytes = Buffer.concat(this.#held.map((piece) => piece.bytes));
      this.#held = [{ ...this.#held[0]!, bytes }];
    }
    return this.#held[0]?.bytes.subarray(this.#at) ?? Buffer.alloc(0);
  }

  /**
   * Passes over line ends.
   *
   * @param behind the place of the record just read, if any: damage that is not its own is then left for later.
   * @returns false where nothing follows.
   */
  async skipBlank(behind?: number): Promise<boolean> {
    for (;;) {
      const first = this.#held[0];
      if (first) {
        const byte = first.bytes[this.#at];
        if (byte !== CR && byte !== LF) return true;
        this.#drop(1);
        continue;
      }
      const next = await this.#peek();
      if (behind !== undefined && next && 'reason' in next && next.offset !== behind) return false;
      if (!(await this.#more(false))) return false;
    }
  }

  /** Whether a record begins here. */
  async startsRecord(): Promise<boolean> {
    while (this.#length < MARK.length && (await this.#more(false)));
    return beginsRecord(this.#all());
  }

  /** Reads up to an empty line, which is left out. */
  async readHead(most: number): Promise<Buffer> {
    for (;;) {
      const bytes = this.#all();
      const [end, length] = emptyLine(bytes.subarray(0, most));
      if (end >= 0) {
        const head = bytes.subarray(0, end);
        this.#drop(end + length);
        return head;
      }
      if (bytes.length >= most) throw new Unreadable('no WARC record where one should begin');
      await this.#more(true);
    }
  }

  async read(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    await this.#take(count, (bytes) => parts.push(bytes));
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  skip(count: number): Promise<void> {
    return this.#take(count, () => undefined);
  }

  async #take(count: number, give: (bytes: Buffer) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      const first = this.#held[0];
      if (!first) {
        await this.#more(true);
        continue;
      }
      const bytes = first.bytes.subarray(this.#at, this.#at + left);
      give(bytes);
      left -= bytes.length;
      this.#drop(bytes.length);
    }
  }

  /**
   * Goes to the next place where a record seems to begin.
   *
   * @param tell is told what else is damaged on the way.
   * @returns false where there is none.
   */
  async findRecord(tell: (offset: number, reason: string) => void): Promise<boolean> {
    // The record that brought us here must not be found again.
    if (this.#held.length > 0) this.#drop(1);
    for (;;) {
      const bytes = this.#all();
      const found = bytes.toString('latin1').search(HEAD);
      if (found >= 0) {
        this.#drop(found);
        return true;
      }
      // A head may lie across two pieces.
      this.#drop(Math.max(0, bytes.length - LONGEST_HEAD));
      const next = await this.#peek();
      if (next && !('reason' in next) && next.begins && beginsRecord(next.bytes)) this.#drop(this.#length);
      try {
        if (!(await this.#more(false))) return false;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        tell(error.offset ?? this.offset, error.message);
      }
    }
  }
}

function beginsRecord(bytes: Buffer): boolean {
  return bytes.subarray(0, MARK.length).equals(MARK);
}

/** Where an empty line begins and how long it is, the end of the line before included. */
function emptyLine(bytes: Buffer): [at: number, length: number] {
  const strict = bytes.indexOf('\r\n\r\n');
  const loose = bytes.indexOf('\n\n');
  return strict >= 0 && (loose < 0 || strict < loose) ? [strict, 4] : [loose, 2];
}
