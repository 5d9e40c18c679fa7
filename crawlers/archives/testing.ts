/** Writes WARC files by hand, byte for byte, for tests: what our own writer would never write included. */
import { gzipSync, type ZstdOptions, zstdCompressSync } from 'node:zlib';

export interface Made {
  type?: string;
  url?: string;
  date?: string;
  version?: string;
  headers?: Record<string, string>;
  block?: string | Buffer;
  /** In place of the true length. */
  length?: number;
}

/** One record, its two empty lines included. */
export function warcRecord(made: Made): Buffer {
  const block = Buffer.from(made.block ?? '');
  const headers: Record<string, string> = {
    'WARC-Type': made.type ?? 'response',
    'WARC-Record-ID': `<urn:test:${made.type ?? 'response'}:${made.url ?? ''}:${made.date ?? ''}>`,
    'WARC-Date': made.date ?? '2017-06-20T10:00:00Z',
    ...(made.url === undefined ? {} : { 'WARC-Target-URI': made.url }),
    ...made.headers,
    'Content-Length': String(made.length ?? block.length),
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`WARC/${made.version ?? '1.0'}\r\n${head.join('')}\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** An HTTP answer, as the block of a response record. */
export function answer(body: string | Buffer, headers: Record<string, string> = {}, status = '200 OK'): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n`, 'latin1'), Buffer.from(body)]);
}

export const gzipEach = (records: Buffer[]) => Buffer.concat(records.map((record) => gzipSync(record)));

/** A frame a record, and before them a skippable one with the dictionary, if there is one. */
export function zstdEach(records: Buffer[], dictionary?: Buffer, packDictionary = false): Buffer {
  const options: ZstdOptions = dictionary ? { dictionary } : {};
  const frames = records.map((record) => zstdCompressSync(record, options));
  if (!dictionary) return Buffer.concat(frames);
  const stored = packDictionary ? zstdCompressSync(dictionary) : dictionary;
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a5d, 0);
  head.writeUInt32LE(stored.length, 4);
  return Buffer.concat([head, stored, ...frames]);
}

/** A page of about so many characters that does not pack well. */
export function page(title: string, size = 200): string {
  let state = title.length + 7;
  let text = '';
  while (text.length < size) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    text += `${state.toString(36)} `;
  }
  return `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`;
}

/** A record of a talk's page. */
export function talk(n: number, more: Made = {}): Made {
  return { url: `http://conf.example/talk/${n}`, block: answer(page(`Talk ${n}`)), ...more };
}
