/** From bytes to text: mark, header, meta, then sniffing, in the order of the WHATWG Encoding and HTML standards. */
import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';

/**
 * Decodes a page.
 *
 * @param contentType the Content-Type header, if one was sent.
 * @returns the text without its byte-order mark; bytes that no encoding explains become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = findEncoding(buffer, contentType);
  // Nearly every page, and faster without a decoder between.
  if (encoding === 'utf-8') return buffer.toString('utf8', startsWithUtf8Mark(buffer) ? 3 : 0);
  return new TextDecoder(encoding).decode(buffer);
}

function startsWithUtf8Mark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}

/**
 * Whether bytes are UTF-16, which alone puts zeros into text: by their mark, else by their zeros, which stand at every
 * second place wherever there is markup.
 */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  if (head.length < 4 || head.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  const many = head.length / 8;
  // Letters whose other half is zero are rare, but there are some.
  if (odd > many && even * 8 < odd) return 'utf-16le';
  return even > many && odd * 8 < even ? 'utf-16be' : undefined;
}

/** Names that are met on the web and that the standard does not list. */
const otherNames: { [name: string]: string } = {
  'latin-1': 'latin1',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf8mb4: 'utf-8',
};

/** The standard's name of an encoding: "iso-8859-1" means windows-1252 on the web, "gb2312" GB18030. */
function standardName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(otherNames[label.toLowerCase()] ?? label);
    // The greater of the two, by which the standard decodes both.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findEncoding(buffer: Buffer, contentType?: string): string {
  if (startsWithUtf8Mark(buffer)) return 'utf-8';
  const wide = wideEncoding(buffer);
  if (wide) return wide;
  const head = buffer.toString('latin1', 0, 2048);
  const declared = [
    /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1],
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
  ];
  const utf8 = isUtf8(buffer);
  for (const label of declared) {
    const name = standardName(label);
    // What could be read as far as here is no UTF-16 (HTML, 13.2.3.2).
    if (name === undefined || name.startsWith('utf-16')) continue;
    // A declaration of UTF-8 that the bytes belie is the commonest lie on the web: then sniff.
    if (name === 'utf-8' && !utf8) break;
    // So is that of some other encoding by a server that was never told: letters of those make no UTF-8 by chance.
    return utf8 && !isAscii(buffer) && isSingleByte(name) ? 'utf-8' : name;
  }
  return utf8 && !head.includes('\x1b$') ? 'utf-8' : sniffEncoding(buffer, head);
}

function isSingleByte(name: string): boolean {
  return /^(?:windows-|iso-8859-|koi8-|macintosh|x-mac|ibm866)/.test(name);
}

/** What pages of a language were written in before UTF-8, most of them first. */
const legacy: { [language: string]: string[] } = {
  ...same(['ar', 'fa', 'ur'], 'windows-1256'),
  ...same(['be', 'bg', 'mk', 'ru', 'sr', 'uk'], 'windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5'),
  ...same(['cs', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl'], 'windows-1250', 'iso-8859-2'),
  ...same(['et', 'lt', 'lv'], 'windows-1257', 'iso-8859-13'),
  ...same(['el'], 'windows-1253', 'iso-8859-7'),
  ...same(['he'], 'windows-1255', 'iso-8859-8'),
  ...same(['ja'], 'shift_jis', 'euc-jp', 'iso-2022-jp'),
  ...same(['ko'], 'euc-kr'),
  ...same(['th'], 'windows-874'),
  ...same(['tr', 'ku', 'az'], 'windows-1254'),
  ...same(['vi'], 'windows-1258'),
  ...same(['zh'], 'gb18030', 'big5'),
};

function same(languages: string[], ...encodings: string[]): { [language: string]: string[] } {
  return Object.fromEntries(languages.map((language) => [language, encodings]));
}

function sniffEncoding(buffer: Buffer, head: string): string {
  if (head.includes('\x1b$')) return 'iso-2022-jp';
  // Markup is the same in all of them, and would outweigh a short text.
  const text = buffer.toString('latin1', 0, 65_536).replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/gi, ' ');
  const guess = standardName(chardet.detect(Buffer.from(text, 'latin1')) ?? undefined);
  const language = /<html\b[^>]*\blang\s*=\s*["']?([a-z]{2})\b/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const usual = legacy[language];
  const isLikely = guess !== undefined && guess !== 'utf-8' && !guess.startsWith('utf-16');
  if (usual) return isLikely && (usual.includes(guess) || !isSingleByte(guess)) ? guess : usual[0]!;
  return isLikely ? guess : 'windows-1252';
}
