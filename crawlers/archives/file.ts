/** A file, or a stretch of one, that is read from any place without ever holding much of it. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How much is read ahead, in bytes: many records of a WARC file at once. */
const AHEAD = 1 << 20;

export interface OpenFile {
  readonly start: number;
  /** Behind its last byte. */
  readonly end: number;
  /**
   * The bytes at a place: as many as asked for, fewer only at the end. They are valid until the next call.
   *
   * @throws where the file cannot be read.
   */
  read(at: number, length: number): Buffer;
  close(): void;
}

/** @param stretch which part of the file; all of it where absent. */
export function openFile(path: string, stretch?: { start: number; end: number }): OpenFile {
  const descriptor = openSync(path, 'r');
  const { start, end } = stretch ?? { start: 0, end: fstatSync(descriptor).size };
  const room = Buffer.allocUnsafe(Math.min(AHEAD, Math.max(0, end - start)));
  let held: Buffer = room.subarray(0, 0);
  let heldAt = 0;
  return {
    start,
    end,
    read(at, length) {
      const wanted = Math.max(0, Math.min(length, end - at));
      if (at < heldAt || at + wanted > heldAt + held.length) {
        const place = wanted > room.length ? Buffer.allocUnsafe(wanted) : room.subarray(0, Math.max(0, end - at));
        held = fill(descriptor, place, at);
        heldAt = at;
      }
      return held.subarray(at - heldAt, at - heldAt + wanted);
    },
    close: () => closeSync(descriptor),
  };
}

function fill(descriptor: number, buffer: Buffer, at: number): Buffer {
  let read = 0;
  while (read < buffer.length) {
    const count = readSync(descriptor, buffer, read, buffer.length - read, at + read);
    if (count === 0) break;
    read += count;
  }
  return buffer.subarray(0, read);
}

/** The first place from `from` on where a test says yes of the bytes there, among those where `mark` stands. */
export function findMark(
  file: OpenFile,
  from: number,
  mark: Buffer,
  test: (at: number) => boolean,
): number | undefined {
  const block = 256 * 1024;
  for (let at = from; at < file.end; ) {
    const bytes = Buffer.from(file.read(at, block));
    for (let found = bytes.indexOf(mark); found >= 0; found = bytes.indexOf(mark, found + 1)) {
      if (test(at + found)) return at + found;
    }
    if (at + bytes.length >= file.end || bytes.length === 0) return undefined;
    // A mark may lie across two blocks.
    at += bytes.length - mark.length + 1;
  }
  return undefined;
}

/** The bytes from one place to another, in blocks that stay valid. */
export function* blocks(file: OpenFile, from: number, to: number): Generator<Buffer> {
  for (let at = from; at < to; ) {
    const bytes = Buffer.from(file.read(at, Math.min(64 * 1024, to - at)));
    if (bytes.length === 0) return;
    yield bytes;
    at += bytes.length;
  }
}
