/** The HTTP answer inside a WARC record, with what the wire did to its body undone. */
import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from 'node:zlib';
import { sniffForm } from '../../parsers/page.ts';
import { readHeaders } from '../../workspace/warc.ts';

export interface HttpMessage {
  status: number;
  /** As they came; repeated ones repeated. */
  headers: [name: string, value: string][];
  /** As it stands in the record. */
  body: Buffer;
}

/** A body that cannot be unpacked. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/** Reads the block of a `response` record. @returns undefined where it is no HTTP answer. */
export function parseHttp(block: Buffer): HttpMessage | undefined {
  const strict = block.indexOf('\r\n\r\n');
  const loose = block.indexOf('\n\n');
  const isStrict = strict >= 0 && (loose < 0 || strict < loose);
  const end = isStrict ? strict : loose;
  // A revisit's block may be nothing but a head.
  const head = end < 0 ? block : block.subarray(0, end);
  const [first = '', ...lines] = head.toString('latin1').split(/\r?\n/);
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1]);
  if (!status) return undefined;
  const headers = readHeaders(lines);
  return { status, headers, body: end < 0 ? Buffer.alloc(0) : block.subarray(end + (isStrict ? 4 : 2)) };
}

/**
 * The body as its server meant it: chunks joined, packing undone. Many tools undo these themselves and leave the headers
 * as they were, so a header is believed only where the body bears it out.
 *
 * @param most bytes of the result.
 * @throws BodyError
 */
export function decodedBody(message: HttpMessage, most: number): Buffer {
  const value = (name: string) =>
    message.headers
      .filter(([key]) => key.toLowerCase() === name)
      .map(([, one]) => one.toLowerCase())
      .join(',');
  let body = message.body;
  if (value('transfer-encoding').includes('chunked')) body = joinChunks(body);
  const steps = value('content-encoding')
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== 'identity');
  for (const step of steps.reverse()) body = unpack(body, step, most, value('content-type'));
  return body;
}

function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\n', at);
    const size = /^([0-9a-f]+)\s*(;.*)?$/i.exec(body.toString('latin1', at, Math.max(at, lineEnd)).trim())?.[1];
    if (lineEnd < 0 || size === undefined) {
      // Joined already by whoever wrote the record.
      if (at === 0) return body;
      throw new BodyError('its chunks are damaged');
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    const start = lineEnd + 1;
    if (start + length > body.length) throw new BodyError('it ends within a chunk');
    parts.push(body.subarray(start, start + length));
    at = start + length;
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  // Without the last, empty chunk: the connection was cut between two chunks.
  throw new BodyError('its last chunk is missing');
}

type Unpack = (body: Buffer, bounds: { maxOutputLength: number }) => Buffer;

const GZIP = Buffer.from([0x1f, 0x8b]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

const unpackers: Record<string, { mark?: Buffer; unpack: Unpack }> = {
  gzip: { mark: GZIP, unpack: gunzipSync },
  'x-gzip': { mark: GZIP, unpack: gunzipSync },
  deflate: { unpack: inflateEither },
  br: { unpack: brotliDecompressSync },
  zstd: { mark: ZSTD, unpack: zstdDecompressSync },
};

function unpack(body: Buffer, encoding: string, most: number, contentType: string): Buffer {
  const one = unpackers[encoding];
  const isPage = () => !['unknown', 'empty'].includes(sniffForm(body, contentType));
  if (body.length === 0 || (one?.mark && !body.subarray(0, one.mark.length).equals(one.mark))) return body;
  if (!one) {
    if (isPage()) return body;
    throw new BodyError(`it is packed as "${encoding}", which is not known`);
  }
  try {
    return one.unpack(body, { maxOutputLength: most });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new BodyError(`it is larger than ${most} bytes when unpacked`, { cause });
    }
    if (one.mark === undefined && isPage()) return body;
    throw new BodyError(`its ${encoding} content is damaged (${(cause as Error).message})`, { cause });
  }
}

/** Some servers send deflate without its zlib wrapping. */
function inflateEither(body: Buffer, bounds: ZlibOptions): Buffer {
  const wrapped = body.length >= 2 && (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
  return wrapped ? inflateSync(body, bounds) : inflateRawSync(body, bounds);
}
