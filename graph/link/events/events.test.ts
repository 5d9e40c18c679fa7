/** Which event a page belongs to, by what it and the pages beside it say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventRecord, PageRecord } from '../../../parsers/records.ts';
import { contentHash } from '../identity.ts';
import type { LinkPage } from '../input.ts';
import { linkEvents } from './events.ts';

function page(url: string, event: Partial<EventRecord> & { name: string }): LinkPage {
  const talk: PageRecord = {
    kind: 'talk',
    title: `Of ${url}`,
    people: [],
    topics: [],
    links: [],
    evidence: { quote: 'Of' },
  };
  const records: PageRecord[] = [{ kind: 'event', evidence: { quote: event.name }, ...event }, talk];
  return { id: url, key: url, url, sha256: contentHash(url), platform: 'generic', records };
}

test('a page that names its event without the edition is of the one that those beside it name', () => {
  const front = page('https://gull.test/', { name: 'GullConf 2025', edition: '2025' });
  const inside = page('https://gull.test/talks/tides', { name: 'GullConf', basis: 'inferred' });
  const { events, eventOf } = linkEvents([front, inside]);
  assert.deepEqual(
    events.map((event) => event.name),
    ['GullConf 2025'],
  );
  assert.equal(eventOf(inside)?.event, events[0]);
  assert.equal(eventOf(inside)?.basis, 'inferred');
});

test('where those beside it name two editions, it is of neither', () => {
  const pages = [
    page('https://gull.test/a', { name: 'GullConf 2024', edition: '2024' }),
    page('https://gull.test/b', { name: 'GullConf 2025', edition: '2025' }),
    page('https://gull.test/c', { name: 'GullConf', basis: 'inferred' }),
  ];
  const { eventOf } = linkEvents(pages);
  assert.equal(eventOf(pages[2]!)?.event.edition, undefined);
  assert.equal(eventOf(pages[2]!)?.event.series.name, 'GullConf');
});

test('the nearest folder goes first', () => {
  const pages = [
    page('https://gull.test/spring/programme', { name: 'GullConf 2024', edition: '2024' }),
    page('https://gull.test/autumn/programme', { name: 'GullConf 2025', edition: '2025' }),
    page('https://gull.test/autumn/talks/7', { name: 'GullConf', basis: 'inferred' }),
  ];
  assert.equal(linkEvents(pages).eventOf(pages[2]!)?.event.edition, '2025');
});
