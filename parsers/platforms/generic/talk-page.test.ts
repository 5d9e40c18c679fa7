import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import type { TalkRecord } from '../../records.ts';
import generic from './index.ts';

async function read(body: string, title = ''): Promise<TalkRecord | undefined> {
  const html = `<!doctype html><title>${title}</title><body>${body}</body>`;
  const page = await openPage({ bytes: Buffer.from(html), url: 'https://site.example/2019/talk/7/' });
  const talks = generic.parse(page).filter((record) => record.kind === 'talk');
  assert.ok(talks.length < 2, talks.map((talk) => talk.title).join(' | '));
  return talks[0];
}

const people = (talk: TalkRecord | undefined): string[] | undefined =>
  talk?.people.map((person) => person.name + (person.affiliation ? ` (${person.affiliation})` : ''));

test('people under a label give the talk that the heading above names', async () => {
  const talk =
    await read(`<div><h3>Tutorials: Cones at scale</h3><p>Saturday - April 22nd, 2023 10:45 a.m.-11:15 a.m. in 250AB</p></div>
    <h3>Presented by:</h3><ul><li>Ada Quill (Contoso)</li><li>Gus Holt</li></ul><h3>Description</h3><p>All about cones.</p>`);
  assert.equal(talk?.title, 'Cones at scale');
  assert.equal(talk?.type, 'tutorial');
  assert.deepEqual(people(talk), ['Ada Quill (Contoso)', 'Gus Holt']);
  assert.equal(talk?.abstract, 'All about cones.');
  assert.deepEqual([talk?.startsAt, talk?.endsAt], ['2023-04-22T10:45:00', '2023-04-22T11:15:00']);
});

test('links to pages of speakers give the talk that the page’s title names', async () => {
  const talk = await read(
    '<h1>PineCon</h1><h2>Logical Failures</h2><h4><a href="/2019/speaker/profile/5/">Ada Quill</a></h4><h3>Abstract</h3><p>Why.</p><h2>Sponsors</h2>',
    'Logical Failures | PineCon',
  );
  assert.equal(talk?.title, 'Logical Failures');
  assert.deepEqual(people(talk), ['Ada Quill']);
  assert.equal(talk?.people[0]?.url, 'https://site.example/2019/speaker/profile/5/');
  assert.equal(talk?.abstract, 'Why.');
});

test('several people in one line are kept apart', async () => {
  const talk = await read(
    '<h1>Cones</h1><h3>Speakers</h3><div>Ada Quill (Elm &amp; Sons) Bo Fenwick (Alder)</div>',
    'Cones',
  );
  assert.deepEqual(people(talk), ['Ada Quill (Elm & Sons)', 'Bo Fenwick (Alder)']);
});

test('a page of a speaker and a page without people are no talk', async () => {
  const link = (name: string): string => `<a href="/speaker/${name.length}/">${name}</a>`;
  assert.equal(await read(`<h1>Ada Quill</h1>${link('Ada Quill')}`, 'Ada Quill'), undefined);
  assert.equal(await read('<h1>Cones</h1><h3>Speaker</h3><p>To be announced</p>'), undefined);
  assert.equal(await read(`<nav><h2>Cones</h2>${link('Ada Quill')}</nav>`), undefined);
});

test('headings in the cards of biographies are their people', async () => {
  const card = (name: string, organization: string) =>
    `<div class="bio"><h3>${name}</h3><p class="org">${organization}</p><p>${name} works at ${organization}.</p></div>`;
  const talk = await read(
    `<article><h1>Cones at scale</h1><p class="meta">Thursday 15 May 2025, 10:00–10:45 · Elm Hall</p><p>All about cones.</p><h2>Speakers</h2>${card('Ada Quill', 'Contoso')}${card('Gus Holt', 'Fabrikam')}</article>`,
    'Cones at scale | PineCon',
  );
  assert.equal(talk?.title, 'Cones at scale');
  assert.deepEqual(people(talk), ['Ada Quill (Contoso)', 'Gus Holt (Fabrikam)']);
  assert.deepEqual([talk?.startsAt, talk?.room], ['2025-05-15T10:00:00', 'Elm Hall']);
});
