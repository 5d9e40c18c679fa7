import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decodeText } from './encoding.ts';

const german = 'Jürgen Großmann erzählt über verteilte Systeme: „Größe ist kein Maß“, sagt er für sich. ';
const russian = 'Доклад о распределённых системах и о том, как их проверять на прочность. ';
const japanese = '分散システムの設計についての講演です。参加者は質問をすることができます。';
const chinese = '关于分布式系统设计的演讲，与会者可以提出问题，讨论持续一个小时。';

const cases: [encoding: string, text: string][] = [
  ['UTF-8', german],
  ['ISO-8859-1', 'Jürgen Großmann erzählt über verteilte Systeme. '],
  ['windows-1252', german],
  ['windows-1251', russian],
  ['Shift_JIS', japanese],
  ['GB18030', chinese],
  ['UTF-16LE', german],
  ['UTF-16BE', german],
];

for (const [encoding, text] of cases) {
  const page = `<html><head><title>x</title></head><body><p>${text.repeat(10)}</p></body></html>`;

  test(`${encoding} is read by its header`, () => {
    assert.equal(decodeText(iconv.encode(page, encoding), `text/html; charset=${encoding}`), page);
  });

  test(`${encoding} is read by its byte-order mark or meta tag`, () => {
    const own = encoding.startsWith('UTF-16')
      ? `\uFEFF${page}`
      : page.replace('<head>', `<head><meta charset="${encoding}">`);
    assert.equal(decodeText(iconv.encode(own, encoding)), own.replace('\uFEFF', ''));
  });

  if (encoding.startsWith('UTF-16')) continue;
  test(`${encoding} is read by looking at it`, () => {
    assert.equal(decodeText(iconv.encode(page, encoding), 'text/html'), page);
  });
}

test('a declaration of UTF-8 that the bytes belie is not believed', () => {
  const page = `<html><head><meta charset="utf-8"></head><body>${german.repeat(10)}</body></html>`;
  assert.equal(decodeText(iconv.encode(page, 'windows-1252'), 'text/html; charset=utf-8'), page);
});

test('of header and meta tag the header counts, of both and a byte-order mark the mark', () => {
  const page = '<html><head><meta charset="windows-1251"></head><body>ü</body></html>';
  assert.equal(decodeText(iconv.encode(page, 'windows-1252'), 'text/html; charset=windows-1252'), page);
  assert.equal(decodeText(Buffer.from(`\uFEFF${page}`), 'text/html; charset=windows-1252'), page);
});

test('an encoding that does not exist is as good as none', () => {
  assert.equal(decodeText(Buffer.from('<p>Jürgen</p>'), 'text/html; charset=none-such'), '<p>Jürgen</p>');
});
