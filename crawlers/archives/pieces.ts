/**
 * The pieces of a WARC file: its bytes as they were before they were packed, each with the place in the file where it
 * stands. A file may be plain, packed by gzip (a member for each record, or one for all) or by Zstandard.
 */
import type { OpenFile } from './file.ts';
import { gzipPieces } from './gzip-members.ts';
import type { Gap, Piece } from './piece.ts';
import { zstdPieces } from './zstd-frames.ts';

export type Packing = 'plain' | 'gzip' | 'zstd';

/** How much of a plain file is read at once, in bytes. */
const PLAIN = 64 * 1024;

/** How the file is packed, by its first bytes, if it can be a WARC file at all. */
export function packingOf(head: Buffer): Packing | undefined {
  if (head.subarray(0, 5).toString('latin1') === 'WARC/') return 'plain';
  if (head.length >= 3 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gzip';
  const magic = head.length >= 4 ? head.readUInt32LE(0) : 0;
  return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50 ? 'zstd' : undefined;
}

/** Reads the pieces of a file in order, from a place on. Damage becomes a gap, after which it goes on. */
export function piecesOf(file: OpenFile, packing: Packing, from = file.start): AsyncGenerator<Piece | Gap> {
  if (packing === 'gzip') return gzipPieces(file, from);
  if (packing === 'zstd') return zstdPieces(file, from);
  return plainPieces(file, from);
}

async function* plainPieces(file: OpenFile, from: number): AsyncGenerator<Piece> {
  for (let at = from; at < file.end; ) {
    const bytes = Buffer.from(file.read(at, PLAIN));
    yield { bytes, offset: at, begins: at === from };
    at += bytes.length;
  }
}
