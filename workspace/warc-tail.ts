/** Finds where a WARC file that was cut off in the middle of a record stops being whole. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/**
 * Where the last whole gzip member of a file ends, in bytes. Only for files that `encodeRecord` wrote: their gzip
 * headers have no optional fields.
 */
export function lastWholeMember(path: string): number {
  const bytes = readFileSync(path);
  let end = 0;
  while (end < bytes.length) {
    const length = memberLength(bytes.subarray(end));
    if (length === undefined) break;
    end += length;
  }
  return end;
}

function memberLength(bytes: Buffer): number | undefined {
  if (bytes.length < GZIP_HEADER || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[3] !== 0) return undefined;
  try {
    // With `info` the result also holds the engine, which knows how many bytes it took; the types do not know that.
    const result = inflateRawSync(bytes.subarray(GZIP_HEADER), { info: true }) as unknown as {
      engine: { bytesWritten: number };
    };
    const length = GZIP_HEADER + result.engine.bytesWritten + GZIP_TRAILER;
    return length <= bytes.length ? length : undefined;
  } catch {
    // Ends within the member: exactly what is looked for.
    return undefined;
  }
}
