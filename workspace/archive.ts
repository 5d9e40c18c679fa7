/**
 * The archive: every page as it came, in `archive/<kind>-00001.warc.gz` and so on. Crawls and imports write files of
 * their own, so that both can run at once. Bytes are on the disk before the store of record speaks of them.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, unlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHttp, decodeRecord, encodeHttpHead, encodeRecord, headerOf, recordId } from './warc.ts';
import { lastWholeMember } from './warc-tail.ts';
import type { Workspace } from './workspace.ts';

/** Where a record stands: as table `capture` keeps it. */
export interface ArchiveLocation {
  warc_file: string;
  warc_offset: number;
  warc_length: number;
}

export interface ArchivedPage {
  /** Undefined for a page without an address. */
  url: string | undefined;
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  contentType: string | undefined;
  body: Buffer;
}

/** A page to be written. With `headers` it becomes a `response` record, else a `resource` record. */
export interface ArchiveEntry {
  url: string | undefined;
  /** ISO 8601, UTC. */
  date: string;
  /** Of the body, hexadecimal. */
  sha256: string;
  contentType: string | undefined;
  status: number;
  headers?: [name: string, value: string][] | undefined;
  /** After content decoding. */
  body: Uint8Array;
  /** Name of the record of which this is another version, as of a page whose scripts were run. It becomes a `conversion`. */
  refersTo?: string | undefined;
}

/** The archive cannot be read or written: a file is missing or damaged, the disk full. `message` says which. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** A file is closed and the next one begun when it is this large, in bytes. */
const ROTATE_AT = 500_000_000;

export class ArchiveWriter {
  readonly #directory: string;
  readonly #kind: string;
  readonly #rotateAt: number;
  #number = 0;
  #handle: FileHandle | undefined;
  #size = 0;

  private constructor(directory: string, kind: string, rotateAt: number) {
    this.#directory = directory;
    this.#kind = kind;
    this.#rotateAt = rotateAt;
  }

  /**
   * Opens the archive for appending. Whoever opens it holds the lock of its kind. What a killed run wrote and the
   * store of record never heard of is cut off.
   *
   * @param committedEnd where a file ends as far as the store of record knows; 0 where it knows nothing of it.
   */
  static async open(
    directory: string,
    kind: 'crawl' | 'import',
    committedEnd: (file: string) => number,
    options: { rotateAt?: number } = {},
  ): Promise<ArchiveWriter> {
    mkdirSync(directory, { recursive: true });
    const writer = new ArchiveWriter(directory, kind, options.rotateAt ?? ROTATE_AT);
    const numbers = readdirSync(directory).flatMap((name) => {
      const found = /^(crawl|import)-(\d+)\.warc\.gz$/.exec(name);
      return found?.[1] === kind ? [Number(found[2])] : [];
    });
    writer.#number = Math.max(0, ...numbers);
    if (writer.#number > 0) await writer.#mendLast(committedEnd(writer.#file()));
    return writer;
  }

  async #mendLast(end: number): Promise<void> {
    const path = join(this.#directory, this.#file());
    const handle = await open(path, 'r+');
    const { size } = await handle.stat();
    if (end > 0 && size >= end) {
      if (size > end) await handle.truncate(end);
      this.#handle = handle;
      this.#size = end;
      return;
    }
    // The store of record does not know this file: it may be all that is left after the store of record was lost, so whole records stay.
    const whole = lastWholeMember(path);
    if (whole < size) await handle.truncate(whole);
    await handle.close();
    if (whole === 0) unlinkSync(path);
  }

  #file(): string {
    return `${this.#kind}-${String(this.#number).padStart(5, '0')}.warc.gz`;
  }

  async #begin(): Promise<FileHandle> {
    if (this.#handle && this.#size < this.#rotateAt) return this.#handle;
    await this.#handle?.close();
    this.#handle = undefined;
    this.#number += 1;
    const file = this.#file();
    const handle = await open(join(this.#directory, file), 'wx');
    const info = await encodeRecord({
      type: 'warcinfo',
      headers: [
        ['WARC-Record-ID', recordId()],
        ['WARC-Date', new Date().toISOString()],
        ['WARC-Filename', file],
        ['Content-Type', 'application/warc-fields'],
      ],
      block: Buffer.from('software: confgraph\r\nformat: WARC File Format 1.1\r\n'),
    });
    await handle.write(info, 0, info.length, 0);
    this.#handle = handle;
    this.#size = info.length;
    return handle;
  }

  /**
   * Appends pages and waits until they are on the disk. Calls must not overlap.
   *
   * @returns where each stands, in the order given.
   * @throws ArchiveError where nothing can be written; the archive is then as it was before.
   */
  async append(entries: ArchiveEntry[]): Promise<ArchiveLocation[]> {
    if (entries.length === 0) return [];
    const members = await Promise.all(entries.map(encodeEntry));
    try {
      const handle = await this.#begin();
      const file = this.#file();
      let offset = this.#size;
      const places = members.map((member) => {
        const place = { warc_file: file, warc_offset: offset, warc_length: member.length };
        offset += member.length;
        return place;
      });
      const bytes = Buffer.concat(members);
      let written = 0;
      while (written < bytes.length) {
        const result = await handle.write(bytes, written, bytes.length - written, this.#size + written);
        written += result.bytesWritten;
      }
      await handle.datasync();
      this.#size = offset;
      return places;
    } catch (cause) {
      // Half a record must not stand in the way of other readers; if even this fails, the next opening mends it.
      await this.#handle?.truncate(this.#size).catch(() => undefined);
      throw new ArchiveError(
        `${join(this.#directory, this.#file())}: cannot be written (${(cause as Error).message}). Nothing is lost.`,
        { cause },
      );
    }
  }

  /** The name of a record that was written. @throws ArchiveError where it cannot be read. */
  nameOf(place: ArchiveLocation): string {
    const path = join(this.#directory, place.warc_file);
    try {
      const { headers } = decodeRecord(readBytes(path, place.warc_offset, place.warc_length));
      return headerOf(headers, 'WARC-Record-ID') ?? '';
    } catch (cause) {
      const message = `${path}, record at byte ${place.warc_offset}: damaged (${(cause as Error).message})`;
      throw new ArchiveError(message, { cause });
    }
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }
}

// What says how the body was packed on the wire is no longer true of the body that is stored.
const wireHeaders = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);

function encodeEntry(entry: ArchiveEntry): Promise<Buffer> {
  const common: [string, string][] = [
    ['WARC-Record-ID', recordId()],
    ['WARC-Date', entry.date],
    ['WARC-Target-URI', entry.url ?? `urn:sha256:${entry.sha256}`],
    ['WARC-Payload-Digest', `sha256:${entry.sha256}`],
  ];
  if (!entry.headers) {
    const type = entry.contentType ?? 'application/octet-stream';
    const of: [string, string][] = entry.refersTo === undefined ? [] : [['WARC-Refers-To', entry.refersTo]];
    return encodeRecord({
      type: entry.refersTo === undefined ? 'resource' : 'conversion',
      headers: [...common, ...of, ['Content-Type', type]],
      block: entry.body,
    });
  }
  const headers: [string, string][] = entry.headers.map(([name, value]) =>
    wireHeaders.has(name.toLowerCase()) ? [`X-Archive-Orig-${name}`, value] : [name, value],
  );
  headers.push(['Content-Length', String(entry.body.byteLength)]);
  return encodeRecord({
    type: 'response',
    headers: [...common, ['Content-Type', 'application/http;msgtype=response']],
    block: [encodeHttpHead(entry.status, headers), entry.body],
  });
}

/**
 * Reads the bytes of a capture back.
 *
 * @param capture a row of table `capture`; with its `sha256` the bytes are checked against it.
 * @throws ArchiveError where the record is missing or damaged.
 */
export function readCapture(
  workspace: Pick<Workspace, 'archiveDirectory'>,
  capture: ArchiveLocation & { sha256?: string },
): ArchivedPage {
  const path = join(workspace.archiveDirectory, capture.warc_file);
  const where = `${path}, record at byte ${capture.warc_offset}`;
  const again = 'Put the file back from a copy, or crawl or import the page again.';
  if (!existsSync(path)) throw new ArchiveError(`${path} is missing. ${again}`);
  try {
    const page = decodePage(readBytes(path, capture.warc_offset, capture.warc_length));
    if (capture.sha256 && createHash('sha256').update(page.body).digest('hex') !== capture.sha256) {
      throw new Error('its content is not what was stored');
    }
    return page;
  } catch (cause) {
    throw new ArchiveError(`${where}: damaged (${(cause as Error).message}). ${again}`, { cause });
  }
}

function decodePage(member: Buffer): ArchivedPage {
  const record = decodeRecord(member);
  const target = headerOf(record.headers, 'WARC-Target-URI');
  const url = target?.startsWith('urn:') ? undefined : target;
  if (record.type === 'response') {
    const { status, headers, body } = decodeHttp(record.block);
    const contentType = headerOf(headers, 'content-type');
    return { url, status, headers: lowerCase(headers), contentType, body };
  }
  const type = headerOf(record.headers, 'Content-Type');
  const contentType = type === 'application/octet-stream' ? undefined : type;
  return { url, status: 200, headers: {}, contentType, body: record.block };
}

function lowerCase(headers: [string, string][]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    result[key] = result[key] === undefined ? value : `${result[key]}, ${value}`;
  }
  return result;
}

function readBytes(path: string, offset: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size < offset + length) throw new Error('the file is shorter than it was');
    const bytes = Buffer.allocUnsafe(length);
    let read = 0;
    while (read < length) {
      const count = readSync(file, bytes, read, length - read, offset + read);
      if (count === 0) throw new Error('the file ends within the record');
      read += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}
