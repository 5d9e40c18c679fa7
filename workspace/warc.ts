/** One WARC record: from data to bytes and back. WARC 1.1 (ISO 28500:2017), one gzip member a record (its annex D). */
import { randomUUID } from 'node:crypto';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';

export interface WarcRecord {
  type: 'warcinfo' | 'response' | 'resource' | (string & {});
  /** Names as written, in order; without Content-Length, which is reckoned. */
  headers: [name: string, value: string][];
  block: Buffer;
}

/** A record that is none. `message` says what is wrong with it. */
export class WarcError extends Error {
  override name = 'WarcError';
}

/** Above this, compressing would hold everything else up noticeably: it is then done on another thread. */
const LARGE_BLOCK = 256 * 1024;

/** Takes three quarters of the time of the usual 6 and leaves pages 1 to 3 % larger. */
const LEVEL = 4;

/** A record to be written. Its block may be given in parts, so that large ones are copied once. */
export interface NewWarcRecord extends Omit<WarcRecord, 'block'> {
  block: Uint8Array | Uint8Array[];
}

/** Writes a record as one gzip member. */
export async function encodeRecord(record: NewWarcRecord): Promise<Buffer> {
  const block = Array.isArray(record.block) ? record.block : [record.block];
  const length = block.reduce((sum, part) => sum + part.byteLength, 0);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${record.type}`,
    ...record.headers.map(([name, value]) => `${name}: ${oneLine(value)}`),
    `Content-Length: ${length}`,
  ].join('\r\n');
  const bytes = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), ...block, Buffer.from('\r\n\r\n')]);
  if (bytes.length < LARGE_BLOCK) return gzipSync(bytes, { level: LEVEL });
  return new Promise((resolve, reject) => {
    gzip(bytes, { level: LEVEL }, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** Reads a record from exactly its gzip member. @throws WarcError */
export function decodeRecord(member: Buffer): WarcRecord {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(member);
  } catch (cause) {
    throw new WarcError(`not a whole gzip member (${(cause as Error).message})`, { cause });
  }
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0 || !bytes.subarray(0, 5).equals(Buffer.from('WARC/'))) throw new WarcError('not a WARC record');
  const headers = readHeaders(bytes.toString('utf8', 0, end).split('\r\n').slice(1));
  const length = Number(headerOf(headers, 'Content-Length'));
  const block = bytes.subarray(end + 4, end + 4 + length);
  if (!Number.isInteger(length) || block.length !== length) throw new WarcError('the record is shorter than it says');
  return { type: headerOf(headers, 'WARC-Type') ?? '', headers, block };
}

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: [string, string][], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** A new name for a record. */
export function recordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

/** What stands before the body in the block of a `response` record: the head of an HTTP message. */
export function encodeHttpHead(status: number, headers: [string, string][]): Buffer {
  const head = [`HTTP/1.1 ${status} ${reasonOf(status)}`, ...headers.map(([k, v]) => `${k}: ${oneLine(v)}`)].join(
    '\r\n',
  );
  // Headers come off the wire as Latin-1; only what cannot be that is written as UTF-8.
  const encoding = /^[\0-\u00ff]*$/.test(head) ? 'latin1' : 'utf8';
  return Buffer.from(`${head}\r\n\r\n`, encoding);
}

/** The HTTP message in a `response` record. @throws WarcError */
export function decodeHttp(block: Buffer): { status: number; headers: [string, string][]; body: Buffer } {
  const end = block.indexOf('\r\n\r\n');
  const [first = '', ...rest] = block.toString('latin1', 0, Math.max(end, 0)).split('\r\n');
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]);
  if (end < 0 || !status) throw new WarcError('its block is not an HTTP response');
  return { status, headers: readHeaders(rest), body: block.subarray(end + 4) };
}

/** Headers by their lines. One that begins with a blank goes on with the value before (RFC 2616, 2.2, as WARC allows). */
export function readHeaders(lines: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) last[1] = `${last[1]} ${line.trim()}`.trim();
    else if (colon >= 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return headers;
}

// A line end inside a value would forge headers.
function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}

const reasons: Record<number, string> = { 200: 'OK', 203: 'Non-Authoritative Information', 206: 'Partial Content' };

function reasonOf(status: number): string {
  return reasons[status] ?? 'Status';
}
