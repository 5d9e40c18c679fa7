/** Reads the files that people write by hand: settings, topics, decisions. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The text of a file, without the mark that some editors put before UTF-8.
 *
 * @param Trouble what is thrown, with the file and what to do in its message, for what is no file, or no text in UTF-8.
 * @returns the empty text where there is no such file.
 */
export function readUserText(file: string, Trouble: new (message: string, options?: ErrorOptions) => Error): string {
  if (!existsSync(file)) return '';
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'EISDIR' ? 'it is a folder; move it away' : message;
    throw new Trouble(`${file} cannot be read: ${why}`, { cause });
  }
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new Trouble(`${file} is no text in UTF-8, or was damaged. Save it as UTF-8.`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
