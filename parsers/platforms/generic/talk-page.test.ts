import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import type { TalkRecord } from '../../records.ts';
import { readTalkPage } from './talk-page.ts';

function read(body: string, title = ''): TalkRecord | undefined {
  return readTalkPage(
    cheerio.load(`<title>${title}</title><body>${body}</body>`),
    'https://site.example/2019/talk/7/',
    [],
  );
}

const people = (talk: TalkRecord | undefined): string[] | undefined =>
  talk?.people.map((person) => person.name + (person.affiliation ? ` (${person.affiliation})` : ''));

test('people under a label give the talk that the heading above names', () => {
  const talk =
    read(`<div><h3>Tutorials: Cones at scale</h3><p>Saturday - April 22nd, 2023 10:45 a.m.-11:15 a.m. in 250AB</p></div>
    <h3>Presented by:</h3><ul><li>Ada Quill (Contoso)</li><li>Gus Holt</li></ul><h3>Description</h3><p>All about cones.</p>`);
  assert.equal(talk?.title, 'Cones at scale');
  assert.equal(talk?.type, 'tutorial');
  assert.deepEqual(people(talk), ['Ada Quill (Contoso)', 'Gus Holt']);
  assert.equal(talk?.abstract, 'All about cones.');
  assert.deepEqual([talk?.startsAt, talk?.endsAt], ['2023-04-22T10:45:00', '2023-04-22T11:15:00']);
});

test('links to pages of speakers give the talk that the page’s title names', () => {
  const talk = read(
    '<h1>PineCon</h1><h2>Logical Failures</h2><h4><a href="/2019/speaker/profile/5/">Ada Quill</a></h4><h3>Abstract</h3><p>Why.</p><h2>Sponsors</h2>',
    'Logical Failures | PineCon',
  );
  assert.equal(talk?.title, 'Logical Failures');
  assert.deepEqual(people(talk), ['Ada Quill']);
  assert.equal(talk?.people[0]?.url, 'https://site.example/2019/speaker/profile/5/');
  assert.equal(talk?.abstract, 'Why.');
});

test('several people in one line are kept apart', () => {
  const talk = read('<h1>Cones</h1><h3>Speakers</h3><div>Ada Quill (Elm &amp; Sons) Bo Fenwick (Alder)</div>', 'Cones');
  assert.deepEqual(people(talk), ['Ada Quill (Elm & Sons)', 'Bo Fenwick (Alder)']);
});

test('a list of talks, a page of a speaker and a page without people are no talk', () => {
  const link = (name: string): string => `<a href="/speaker/${name.length}/">${name}</a>`;
  assert.equal(read(`<h2>Cones</h2>${link('Ada Quill')}<h2>Acorns</h2>${link('Bo Fenwick')}`), undefined);
  assert.equal(read(`<h1>Ada Quill</h1>${link('Ada Quill')}`, 'Ada Quill'), undefined);
  assert.equal(read('<h1>Cones</h1><h3>Speaker</h3><p>To be announced</p>'), undefined);
  assert.equal(read(`<nav><h2>Cones</h2>${link('Ada Quill')}</nav>`), undefined);
});
