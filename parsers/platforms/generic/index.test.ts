import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { PageRecord } from '../../records.ts';

async function parse(body: string, head = ''): Promise<PageRecord[]> {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const page = await openPage({ bytes: new TextEncoder().encode(html), url: 'https://site.example/a/' });
  return parsePage(page, { platform: 'generic' }).records;
}

async function jsonLd(value: unknown): Promise<PageRecord[]> {
  return parse('', `<script type="application/ld+json">${JSON.stringify(value)}</script>`);
}

const shown = (records: PageRecord[]): string[] =>
  records.map((record) => `${record.kind} ${'title' in record ? record.title : 'name' in record ? record.name : ''}`);

test('prose alone states nothing, whatever it says', async () => {
  assert.deepEqual(
    await parse('<h1>PineCon 2019</h1><h2>Cones - Ada Quill, Contoso</h2><p>Speaker: Ada Quill</p>'),
    [],
  );
});

test('a page that no platform claims is read by its markup', async () => {
  const html = '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Quill</b></div>';
  const page = await openPage({ bytes: new TextEncoder().encode(html) });
  const { platform, records } = parsePage(page);
  assert.equal(platform, 'generic');
  assert.deepEqual(shown(records), ['person Ada Quill']);
});

test('broken JSON-LD is passed over, the rest is read', async () => {
  const records = await parse(
    '<span class="h-card">Ada Quill</span>',
    '<script type="application/ld+json">{"@type": "Event", </script>',
  );
  assert.deepEqual(shown(records), ['person Ada Quill']);
});

test('nodes that refer to each other in a circle come to an end', async () => {
  const records = await jsonLd({
    '@graph': [
      { '@id': '#a', '@type': 'Event', name: 'PineCon 2019', startDate: '2019-05-01', subEvent: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Event', name: 'Cones', superEvent: { '@id': '#a' }, subEvent: { '@id': '#a' } },
    ],
  });
  assert.ok(records.length < 20);
  assert.ok(shown(records).includes('event PineCon 2019'));
});

test('a happening of hours with a person who performs is a talk; a concert or a calendar entry is none', async () => {
  const hours = { startDate: '2019-05-01T10:00:00Z', endDate: '2019-05-01T11:00:00Z' };
  const ada = { '@type': 'Person', name: 'Ada Quill' };
  assert.deepEqual(shown(await jsonLd({ '@type': 'Event', name: 'Cones', performer: ada, ...hours })), ['talk Cones']);
  assert.deepEqual(await jsonLd({ '@type': 'Event', name: 'Cones', ...hours }), []);
  assert.deepEqual(await jsonLd({ '@type': 'MusicEvent', name: 'Cones', startDate: '2019-05-01' }), []);
  assert.deepEqual(await jsonLd({ '@type': 'Event', name: 'Coffee', startDate: '2019-05-01T10:30:00' }), []);
});

test('times keep their zone and get none', async () => {
  const start = async (startDate: string): Promise<string | undefined> => {
    const subEvent = { '@type': 'Event', name: 'Cones', startDate };
    const talk = (await jsonLd({ '@type': 'Event', name: 'PineCon', subEvent })).find((one) => one.kind === 'talk');
    return talk?.startsAt;
  };
  assert.equal(await start('2019-05-01T10:00'), '2019-05-01T10:00:00');
  assert.equal(await start('2019-05-01T10:00:00-0230'), '2019-05-01T10:00:00-02:30');
  assert.equal(await start('2019-05-01T10:00:00.000Z'), '2019-05-01T10:00:00+00:00');
  assert.equal(await start('2019-05-01'), undefined);
  assert.equal(await start('soon'), undefined);
});

test('the writer of an article is no person of a conference', async () => {
  assert.deepEqual(
    await jsonLd({
      '@graph': [
        { '@type': 'Article', headline: 'News' },
        { '@type': 'Person', name: 'Kit Lowell' },
      ],
    }),
    [],
  );
  assert.deepEqual(
    await parse('<article class="h-entry"><a class="p-author h-card" href="/">Kit Lowell</a></article>'),
    [],
  );
});

test('a card within an event is a speaker only if its class says so', async () => {
  const records = await parse(
    `<div class="h-event"><h1 class="p-name">PineCon 2019</h1><time class="dt-start">2019-05-01</time>
     <div class="h-event"><span class="p-name">Cones</span><span class="p-speaker h-card">Ada Quill</span> <span class="h-card">Gus Holt</span></div></div>`,
  );
  const talk = records.find((record) => record.kind === 'talk');
  assert.deepEqual(
    talk?.people.map((person) => `${person.name} ${person.role}`),
    ['Ada Quill speaker', 'Gus Holt mentioned'],
  );
});

test('an event described twice is given once', async () => {
  const records = await parse(
    '<div class="vevent"><span class="summary">PineCon 2019</span> <abbr class="dtstart" title="2019-05-01">May</abbr></div>',
    '<script type="application/ld+json">{"@type":"Event","name":"PineCon 2019","startDate":"2019-05-01"}</script>',
  );
  assert.deepEqual(shown(records), ['event PineCon 2019']);
});
