import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOfPage } from './marks.ts';

test('of the links that a page prints of a person, profiles and own sites are marks; products and employers are not', () => {
  const marks = (...links: string[]) => marksOfPage(links, ['maren', 'tolliver']);
  assert.deepEqual(marks('https://github.com/mtol', 'https://www.tide.social/@mtol/'), [
    'link github/mtol',
    'handle mtol',
    'link mastodon/tide.social/@mtol',
  ]);
  assert.deepEqual(marks('https://maren.example/', 'http://people.example/~tolliver'), [
    'link maren.example',
    'link people.example/~tolliver',
  ]);
  assert.deepEqual(
    marks(
      'https://tidebus.example/',
      'https://elm.example/team',
      'https://github.com/topics',
      'https://twitter.com/intent/tweet',
      'https://blog.example/2019/05/tolliver-on-ropes',
    ),
    [],
  );
});
