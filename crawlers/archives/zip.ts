/** Zip files: a WACZ, which is a zip of WARC files, or a site's pages packed together. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

export interface ZipMember {
  /** Its path within the zip, with slashes. */
  path: string;
  /** Bytes when unpacked, as the zip says. */
  size: number;
  /** ISO 8601; zip files do not say of which time zone. */
  modified: string;
  entry: Entry;
}

/** Opens a zip. @throws where it is damaged or none. */
export function openZip(file: string): Promise<ZipFile> {
  return openPromise(file, { autoClose: false });
}

/** What is in a zip but folders and what programs leave there for themselves, in its order. */
export async function* zipMembers(zip: ZipFile): AsyncGenerator<ZipMember> {
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    if (path.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(path)) continue;
    yield { path, size: entry.uncompressedSize, modified: entry.getLastModDate().toISOString(), entry };
  }
}

/**
 * Where the bytes of a member stand in the zip, if they stand there as they are, as WACZ asks of its WARC files.
 *
 * @throws where its head is damaged.
 */
export async function storedAt(zip: ZipFile, member: ZipMember): Promise<{ start: number; end: number } | undefined> {
  const { entry } = member;
  if (entry.compressionMethod !== 0 || entry.isEncrypted()) return undefined;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return { start: fileDataStart, end: fileDataStart + entry.compressedSize };
}

/** Reads a member. @throws where it is damaged, encrypted, or holds more than it says. */
export async function readMember(zip: ZipFile, member: ZipMember): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(member.entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Unpacks a member into a file. */
export async function unpackMember(zip: ZipFile, member: ZipMember, file: string): Promise<void> {
  await pipeline(await zip.openReadStreamPromise(member.entry), createWriteStream(file));
}
