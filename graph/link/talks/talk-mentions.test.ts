/** Mentions of talks stand in people's decisions: what a place on a page is called must stay what it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventBook } from '../events/events.ts';
import type { LinkPage } from '../input.ts';
import { mentionsOfTalks } from './talk-mentions.ts';

function page(...titles: string[]): LinkPage {
  const records = titles.map((title) => ({ kind: 'talk', title, people: [], topics: [], links: [] }));
  return { id: 'page-1', key: 'https://reef.example/talks', records } as unknown as LinkPage;
}

const noEvents = { eventOf: () => undefined } as unknown as EventBook;
const keys = (...titles: string[]) => mentionsOfTalks([page(...titles)], noEvents).map(({ key }) => key);

test('a mention is called by its page and title, whatever else the page holds', () => {
  const [only] = keys('Soft anchors');
  assert.equal(only, '20905c9a4c7d5521-5447d14d-ef12efbd');
  assert.deepEqual(keys('Cones at scale', 'Soft  Anchors')[1], only);
});

test('a title that a page prints twice is two mentions, the first of them called as if it stood alone', () => {
  const [first, second] = keys('Soft anchors', 'Soft anchors');
  assert.equal(first, keys('Soft anchors')[0]);
  assert.notEqual(second, first);
});
