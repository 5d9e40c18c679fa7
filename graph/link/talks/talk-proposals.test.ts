import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedPeople } from '../people/link.ts';
import { proposeTalks } from './talk-proposals.ts';
import type { LinkedTalk } from './talks.ts';

const reef = { key: 'reef-2019' };

function talk(title: string, page: string, record: object = {}): LinkedTalk {
  const source = { page: { key: page, url: `https://${page}.example/` }, record: { title, ...record } };
  return {
    key: title + page,
    mentions: [title + page],
    event: reef,
    basis: 'stated',
    sessions: [],
    sources: [source],
  } as unknown as LinkedTalk;
}

function proposed(talks: LinkedTalk[]): string[] {
  const mentions = talks.map((one) => ({ name: 'Ada Marlow', target: { kind: 'talk', talk: one } }));
  const people = [mentions] as unknown as LinkedPeople['people'];
  return proposeTalks(talks, people).map(({ a, b }) => `${a.key} ~ ${b.key}`);
}

test('nearly the same title by one person at one event is asked about', () => {
  const a = talk('Keeping tide tables honest', 'schedule');
  assert.deepEqual(proposed([a, talk('Tide tables: keeping them honest', 'blog')]).length, 1);
  assert.deepEqual(proposed([a, talk('Harbour maps for all', 'blog')]), []);
});

test('what a page, a site or a programme tells apart is not asked about', () => {
  const titles = ['Keeping tide tables honest, part 1', 'Keeping tide tables honest, part 2'] as const;
  assert.equal(proposed(titles.map((title, at) => talk(title, `page${at}`))).length, 1);
  const [a, b] = titles.map((title) => talk(title, 'list'));
  b!.sources[0]!.page = a!.sources[0]!.page;
  assert.deepEqual(proposed([a!, b!]), [], 'one page lists both');
  const timed = titles.map((title, at) => talk(title, `page${at}`, { startsAt: `2019-05-04T1${at}:00` }));
  assert.deepEqual(proposed(timed), []);
});
