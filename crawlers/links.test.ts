import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerDirectives } from './directives.ts';
import { readLinks } from './links.ts';

const url = 'https://conf.example/2026/list/';
const links = (html: string) => readLinks(html, url).links;

test('links are read against the page or its base, each once, in their order', () => {
  assert.deepEqual(
    links('<a href="../talk/1">1</a><a href=/talk/2#x>2</a><A HREF="//other.example/?a=1&amp;b=2">3</A>'),
    ['https://conf.example/2026/talk/1', 'https://conf.example/talk/2', 'https://other.example/?a=1&b=2'],
  );
  assert.deepEqual(links('<base href="/b/"><base href="/c/"><a href="x">x</a><a href=" x ">again</a>'), [
    'https://conf.example/b/x',
  ]);
});

test('frames, maps, next pages and refreshes lead on; forms, pictures and scripts do not', () => {
  assert.deepEqual(
    links(
      '<meta http-equiv="Refresh" content="0; URL=\'/r\'"><link rel=next href=/n><link rel=stylesheet href=/s><map><area href=/m></map><iframe src=/f></iframe><form action=/q></form><img src=/i.png><script src=/j.js></script><a href=/photo.jpeg>p</a>',
    ),
    ['https://conf.example/r', 'https://conf.example/n', 'https://conf.example/m', 'https://conf.example/f'],
  );
});

test('what the page does not want followed is not', () => {
  assert.deepEqual(links('<a rel="nofollow noopener" href=/a>a</a><a rel=next href=/b>b</a>'), [
    'https://conf.example/b',
  ]);
  const page = readLinks('<meta name=ROBOTS content="NONE"><a href=/a>a</a>', url);
  assert.deepEqual(page, { links: [], canonical: undefined, directives: { noindex: true, nofollow: true } });
  assert.equal(readLinks('<meta name=otherbot content=noindex>', url).directives.noindex, false);
  assert.equal(readLinks('<meta name=confgraph content=noindex>', url).directives.noindex, true);
});

test('broken markup, commented links and links that are none', () => {
  assert.deepEqual(
    links('<!-- <a href=/no> --><a href="/yes"<b>x<a href="http://[bad">y<a href="">z<a href="tel:1">t'),
    ['https://conf.example/yes'],
  );
});

test('X-Robots-Tag speaks to all or to one', () => {
  const of = (...values: string[]) => headerDirectives(values.map((value) => ['X-Robots-Tag', value]));
  assert.deepEqual(of('noindex'), { noindex: true, nofollow: false });
  assert.deepEqual(of('otherbot: noindex', 'confgraph: nofollow'), { noindex: false, nofollow: true });
  assert.deepEqual(of('unavailable_after: 25 Jun 2030 15:00:00 PST'), { noindex: false, nofollow: false });
});
