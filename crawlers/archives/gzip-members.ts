/** gzip members (RFC 1952) of a WARC file: small ones at once, large ones as a stream, damaged ones passed over. */
import { Readable } from 'node:stream';
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { blocks, findMark, type OpenFile } from './file.ts';
import type { Gap, Piece } from './piece.ts';

/** So much is tried at once, in bytes, before and after unpacking; what is larger is streamed. */
const SMALL_PACKED = [64 * 1024, 2 << 20];
const SMALL = 4 << 20;
const TRAILER = 8;
const MARK = Buffer.from([0x1f, 0x8b, 8]);

type Small = { bytes: Buffer; end: number } | { large: true } | { damage: string };

/** The unpacked pieces of a file from an offset on, in bytes; what is damaged comes as a gap. */
export async function* gzipPieces(file: OpenFile, from: number): AsyncGenerator<Piece | Gap> {
  for (let at: number | undefined = from; at !== undefined && at < file.end; ) {
    const small = unpackSmall(file, at);
    if ('bytes' in small) {
      yield { bytes: small.bytes, offset: at, begins: true };
      at = small.end;
      continue;
    }
    const large: { end: number } | { damage: string } = 'large' in small ? yield* stream(file, at) : small;
    if ('end' in large) at = large.end;
    else {
      yield { offset: at, reason: large.damage };
      at = findMark(file, at + 1, MARK, (place) => beginsRecord(file, place));
    }
  }
}

function unpackSmall(file: OpenFile, at: number): Small {
  const head = headerLength(file.read(at, 4096));
  if (head === undefined) return { damage: 'not gzip where a record should begin' };
  for (const size of SMALL_PACKED) {
    const packed = file.read(at, size);
    try {
      // With `info` the result also holds the engine, which knows how many bytes it took; the types do not know that.
      const { buffer, engine } = inflateRawSync(packed.subarray(head), {
        info: true,
        maxOutputLength: SMALL,
      }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      const end = at + head + engine.bytesWritten;
      const damage = trailerDamage(file, end, crc32(buffer), buffer.length);
      return damage === undefined ? { bytes: buffer, end: end + TRAILER } : { damage };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') return { large: true };
      if (code !== 'Z_BUF_ERROR') return { damage: `its gzip data is damaged (${message})` };
      if (at + packed.length >= file.end) return { damage: 'the file ends within it' };
    }
  }
  return { large: true };
}

function trailerDamage(file: OpenFile, at: number, sum: number, length: number): string | undefined {
  const trailer = file.read(at, TRAILER);
  if (trailer.length < TRAILER) return 'the file ends within it';
  const whole = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === length % 2 ** 32;
  return whole ? undefined : 'its gzip data is damaged (the checksum is another)';
}

async function* stream(file: OpenFile, at: number): AsyncGenerator<Piece, { end: number } | { damage: string }> {
  const head = headerLength(file.read(at, 4096))!;
  const source = Readable.from(blocks(file, at + head, file.end));
  const inflate = createInflateRaw();
  let sum = 0;
  let length = 0;
  try {
    for await (const bytes of source.pipe(inflate) as AsyncIterable<Buffer>) {
      yield { bytes, offset: at, begins: length === 0 };
      sum = crc32(bytes, sum);
      length += bytes.length;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      damage: code === 'Z_BUF_ERROR' ? 'the file ends within it' : `its gzip data is damaged (${message})`,
    };
  } finally {
    source.destroy();
  }
  const end = at + head + inflate.bytesWritten;
  const damage = trailerDamage(file, end, sum, length);
  return damage === undefined ? { end: end + TRAILER } : { damage };
}

/** Length of a member's header, or undefined where there is none (RFC 1952, 2.3). */
function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < 10 || !bytes.subarray(0, 3).equals(MARK) || bytes[3]! > 0x1f) return undefined;
  const flags = bytes[3]!;
  let length = 10;
  if (flags & 4) length += 2 + (bytes.length >= length + 2 ? bytes.readUInt16LE(length) : bytes.length);
  for (const flag of [8, 16]) {
    if (flags & flag) length = bytes.indexOf(0, length) + 1 || bytes.length + 1;
  }
  if (flags & 2) length += 2;
  return length <= bytes.length ? length : undefined;
}

/** Whether a record begins with the member at a place: the three bytes that mark one come about by chance too. */
function beginsRecord(file: OpenFile, at: number): boolean {
  const bytes = file.read(at, 4096);
  const head = headerLength(bytes);
  if (head === undefined) return false;
  try {
    const start = inflateRawSync(bytes.subarray(head), { finishFlush: constants.Z_SYNC_FLUSH });
    return start.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    // Not gzip after all: exactly what was to be found out.
    return false;
  }
}
