/** From bytes to text: BOM, header, meta, then sniffing, in the order of the WHATWG Encoding and HTML standards. */
import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

/**
 * Decodes a page.
 *
 * @param contentType the Content-Type header, if one was sent.
 * @returns the text without its byte-order mark; bytes that no encoding explains become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = findEncoding(buffer, contentType);
  // Nearly every page, and much faster without a decoder between.
  if (/^utf-?8$/i.test(encoding)) return buffer.toString('utf8', startsWithUtf8Mark(buffer) ? 3 : 0);
  return iconv.decode(buffer, encoding);
}

function startsWithUtf8Mark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}

function findEncoding(buffer: Buffer, contentType?: string): string {
  if (startsWithUtf8Mark(buffer)) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const head = buffer.toString('latin1', 0, 2048);
  const declared = [
    /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1],
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
  ];
  const utf8 = isUtf8(buffer);
  for (const name of declared) {
    if (!name || !iconv.encodingExists(name)) continue;
    // A declaration of UTF-8 that the bytes belie is the commonest lie on the web: then sniff.
    if (/^utf-?8$/i.test(name) && !utf8) break;
    // iso-8859-1 means windows-1252 on the web (WHATWG Encoding, 4.2).
    return /^(iso-8859-1|latin-?1|us-ascii|ascii)$/i.test(name)
      ? utf8 && !isAscii(buffer)
        ? 'utf-8'
        : 'windows-1252'
      : name;
  }
  if (utf8) return 'utf-8';
  const guess = chardet.detect(buffer.subarray(0, 65_536));
  if (guess && guess !== 'UTF-8' && iconv.encodingExists(guess)) return guess === 'ISO-8859-1' ? 'windows-1252' : guess;
  return 'windows-1252';
}
