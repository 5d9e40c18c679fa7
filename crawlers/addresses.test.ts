import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalAddress, folderOf, isAsset } from './addresses.ts';

for (const [given, wanted] of [
  ['HTTP://Conf.Example:80/A/../b#top', 'http://conf.example/b'],
  ['https://conf.example', 'https://conf.example/'],
  ['https://conf.example/users/7?sort=title', 'https://conf.example/users/7'],
  ['https://conf.example/users/7?sort=title&dir=desc&page=2', 'https://conf.example/users/7?page=2'],
  ['https://conf.example/t?order=3', 'https://conf.example/t?order=3'],
  ['https://conf.example/t;jsessionid=ABC?x=1', 'https://conf.example/t?x=1'],
  ['https://conf.example/(S(lit3py55t21z5v55vlm25s55))/talk.aspx', 'https://conf.example/talk.aspx'],
  ['https://conf.example/2019/?C=M;O=A', 'https://conf.example/2019/'],
  ['https://conf.example/t?utm_source=a&id=5&PHPSESSID=9', 'https://conf.example/t?id=5'],
  ['https://conf.example/t?', 'https://conf.example/t'],
  ['https://conf.example/%7ezo%c3%ab', 'https://conf.example/~zo%C3%AB'],
  ['https://conf.example/zoë', 'https://conf.example/zo%C3%AB'],
  ['https://user:secret@conf.example/', 'https://conf.example/'],
] as const) {
  test(`${given} is written ${wanted}`, () => {
    assert.equal(canonicalAddress(given), wanted);
    assert.equal(canonicalAddress(wanted), wanted, 'writing it again changes nothing');
  });
}

test('what is not of the web has no address', () => {
  for (const text of ['mailto:a@b.example', 'javascript:void(0)', 'data:text/plain,x', 'http://', '::']) {
    assert.equal(canonicalAddress(text), undefined, text);
  }
});

test('links are read against the page they stand on', () => {
  assert.equal(canonicalAddress('../talk/1', 'https://conf.example/2026/list/'), 'https://conf.example/2026/talk/1');
});

test('a source covers its folder', () => {
  assert.equal(folderOf('https://conf.example/2026/schedule.html?x=1'), 'https://conf.example/2026/');
  assert.equal(folderOf('https://conf.example'), 'https://conf.example/');
});

test('pictures are no pages, exports and PDF are', () => {
  assert.ok(isAsset('https://conf.example/a/Photo.JPG?size=2'));
  for (const name of ['schedule.xml', 'schedule.json', 'event.ics', 'talk.pdf', 'talk', 'talk.html', 'v1.2/']) {
    assert.ok(!isAsset(`https://conf.example/${name}`), name);
  }
});
