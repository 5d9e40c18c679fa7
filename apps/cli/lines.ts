/** Lines of a text as it streams in. */
import { isUtf8 } from 'node:buffer';

export interface Line {
  /** Without its end. */
  text: string;
  /** Whether its bytes are UTF-8; else `text` has U+FFFD where they are not. */
  readable: boolean;
}

const LINE_FEED = 0x0a;

/** Lines of UTF-8, or of UTF-16 behind a byte order mark; what has no line feed at the end is a line too. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  for await (const bytes of inUtf8(input)) {
    const end = bytes.lastIndexOf(LINE_FEED);
    if (end < 0) {
      begun.push(bytes);
      continue;
    }
    const whole = Buffer.concat([...begun, bytes.subarray(0, end)]);
    begun = [bytes.subarray(end + 1)];
    yield* linesIn(whole);
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield* linesIn(last);
}

function* linesIn(bytes: Buffer): Generator<Line> {
  const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
  if (isUtf8(bytes)) {
    for (const text of bytes.toString().split('\n')) yield { text: withoutReturn(text), readable: true };
    return;
  }
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    yield { text: withoutReturn(line.toString()), readable: isUtf8(line) };
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
}

/** Byte order marks, with which some editors and shells begin a file; they are none of its text. */
const marks = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
] as const;

async function* inUtf8(input: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  let unread: Buffer | undefined = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of input) {
    let bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    if (unread !== undefined) {
      const beginning: Buffer = Buffer.concat([unread, bytes]);
      unread = beginning;
      // Only what may still become a mark is waited for: who types answers waits for what comes of each.
      if (marks.some(({ mark }) => mark.length > beginning.length && mark.indexOf(beginning) === 0)) continue;
      unread = undefined;
      const found = marks.find(({ mark }) => beginning.subarray(0, mark.length).equals(mark));
      bytes = beginning.subarray(found?.mark.length ?? 0);
      if (found && found.encoding !== 'utf-8') decoder = new TextDecoder(found.encoding);
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (unread !== undefined) yield unread;
}
