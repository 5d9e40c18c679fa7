/** Lines of lists as editors, spreadsheets and shells write them, in pieces as they come. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { linesOf } from './lines.ts';

async function read(bytes: Buffer, pieces = bytes.length): Promise<string[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / pieces) }, (_, at) =>
    bytes.subarray(at * pieces, (at + 1) * pieces),
  );
  const found: string[] = [];
  for await (const { text, readable } of linesOf(Readable.from(chunks))) found.push(readable ? text : `! ${text}`);
  return found;
}

const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const texts: [string, Buffer, string[]][] = [
  ['UTF-8', Buffer.from('Søren\n李小龍\n'), ['Søren', '李小龍']],
  ['no line feed at the end, lines without text', Buffer.from('a\n\n\nb'), ['a', '', '', 'b']],
  ['returns before line feeds', Buffer.from('a\r\nb\r\n'), ['a', 'b']],
  ['UTF-8 behind a mark', Buffer.from('\ufeffa\nb'), ['a', 'b']],
  ['UTF-16', wide('Søren\r\n李小龍'), ['Søren', '李小龍']],
  ['UTF-16, the greater byte first', wide('Søren\nb').swap16(), ['Søren', 'b']],
  ['a line of another encoding', Buffer.from('a\nS\xf8ren\nb\n', 'latin1'), ['a', '! S\ufffdren', 'b']],
  ['nothing', Buffer.alloc(0), []],
  ['a mark and nothing else', Buffer.from('\ufeff'), []],
  ['the first byte of a mark alone', Buffer.from([0xef]), ['! \ufffd']],
];

for (const [what, bytes, lines] of texts) {
  test(`lines of ${what}, whole and byte by byte`, async () => {
    assert.deepEqual(await read(bytes), lines);
    assert.deepEqual(await read(bytes, 1), lines);
  });
}

test('a line is told when it ends, however short it is', async () => {
  const input = new Readable({ read() {} });
  const lines = linesOf(input);
  input.push('s\n');
  assert.deepEqual((await lines.next()).value, { text: 's', readable: true });
  input.destroy();
});
