/**
 * Zstandard frames (RFC 8878) of a WARC file, as the IIPC's "WARC with Zstandard compression" has them: a frame for each
 * record, and before them, where one is used, a skippable frame with the dictionary.
 */
import { Readable } from 'node:stream';
import { createZstdDecompress, type ZstdOptions, zstdDecompressSync } from 'node:zlib';
import { blocks, findMark, type OpenFile } from './file.ts';
import type { Gap, Piece } from './piece.ts';

/** What is larger, in bytes, is streamed. */
const SMALL_PACKED = 4 << 20;
const SMALL = 4 << 20;
const LARGEST_DICTIONARY = 16 << 20;
const FRAME = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const DICTIONARY_FRAME = 0x184d2a5d;

/**
 * The frames from an offset in bytes on, unpacked, each a piece; what cannot be unpacked is a gap with its reason, and the
 * next frame is looked for.
 */
export async function* zstdPieces(file: OpenFile, from: number): AsyncGenerator<Piece | Gap> {
  const dictionary = readDictionary(file);
  if (dictionary instanceof Error) {
    yield { offset: file.start, reason: `its dictionary cannot be read (${dictionary.message})` };
    return;
  }
  const options: ZstdOptions = dictionary ? { dictionary } : {};
  for (let at: number | undefined = from; at !== undefined && at < file.end; ) {
    const frame = frameAt(file, at);
    let damage = 'damage' in frame ? frame.damage : undefined;
    if ('end' in frame && !frame.skippable) damage = yield* unpack(file, at, frame.end, options);
    if (damage === undefined && 'end' in frame) at = frame.end;
    else {
      yield { offset: at, reason: damage! };
      at = findMark(file, at + 1, FRAME, (place) => beginsRecord(file, place, options));
    }
  }
}

async function* unpack(
  file: OpenFile,
  at: number,
  end: number,
  options: ZstdOptions,
): AsyncGenerator<Piece, string | undefined> {
  try {
    if (end - at <= SMALL_PACKED) {
      const bytes = small(Buffer.from(file.read(at, end - at)), options);
      if (bytes) {
        yield { bytes, offset: at, begins: true };
        return undefined;
      }
    }
    let begins = true;
    const source = Readable.from(blocks(file, at, end));
    for await (const bytes of source.pipe(createZstdDecompress(options)) as AsyncIterable<Buffer>) {
      yield { bytes, offset: at, begins };
      begins = false;
    }
    return undefined;
  } catch (error) {
    return `its Zstandard data is damaged (${(error as Error).message})`;
  }
}

/** Undefined where it becomes too large to be unpacked at once. */
function small(packed: Buffer, options: ZstdOptions): Buffer | undefined {
  try {
    return zstdDecompressSync(packed, { ...options, maxOutputLength: SMALL });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

/** Where the frame at a place ends, by its headers alone (RFC 8878, 3.1). */
function frameAt(file: OpenFile, at: number): { end: number; skippable: boolean } | { damage: string } {
  const head = file.read(at, 18);
  const magic = head.length >= 8 ? head.readUInt32LE(0) : 0;
  const cutOff = { damage: 'the file ends within it' };
  if ((magic & 0xfffffff0) >>> 0 === 0x184d2a50) {
    const end = at + 8 + head.readUInt32LE(4);
    return end <= file.end ? { end, skippable: true } : cutOff;
  }
  if (magic !== 0xfd2fb528) return { damage: 'not Zstandard where a record should begin' };
  const descriptor = head[4]!;
  const single = (descriptor & 0x20) !== 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  let place = at + 5 + (single ? 0 : 1) + [0, 1, 2, 4][descriptor & 3]! + sizeBytes;
  for (;;) {
    const block = file.read(place, 3);
    if (block.length < 3) return cutOff;
    const header = block.readUIntLE(0, 3);
    const type = (header >> 1) & 3;
    if (type === 3) return { damage: 'its Zstandard data is damaged (a block of no known kind)' };
    // A block of one byte repeated is stored as that byte.
    place += 3 + (type === 1 ? 1 : header >> 3);
    if (header & 1) break;
  }
  if (descriptor & 4) place += 4;
  return place <= file.end ? { end: place, skippable: false } : cutOff;
}

/** The dictionary at the beginning of the file, which may itself be packed. */
function readDictionary(file: OpenFile): Buffer | Error | undefined {
  const head = file.read(file.start, 8);
  if (head.length < 8 || head.readUInt32LE(0) !== DICTIONARY_FRAME) return undefined;
  const length = head.readUInt32LE(4);
  if (length > LARGEST_DICTIONARY) return new Error(`it says that it has ${length} bytes`);
  const bytes = Buffer.from(file.read(file.start + 8, length));
  if (!bytes.subarray(0, 4).equals(FRAME)) return bytes;
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: LARGEST_DICTIONARY });
  } catch (error) {
    return error as Error;
  }
}

function beginsRecord(file: OpenFile, at: number, options: ZstdOptions): boolean {
  const frame = frameAt(file, at);
  if ('damage' in frame || frame.skippable || frame.end - at > SMALL_PACKED) return false;
  try {
    const bytes = small(Buffer.from(file.read(at, frame.end - at)), options);
    return bytes?.subarray(0, 5).toString('latin1') === 'WARC/';
  } catch {
    // No frame after all: exactly what was to be found out.
    return false;
  }
}
