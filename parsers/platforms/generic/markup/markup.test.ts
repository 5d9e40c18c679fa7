/** What markup says of events and people, in the ways in which sites write it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../../page.ts';
import { parsePage } from '../../../parse.ts';
import type { PageRecord, TalkRecord } from '../../../records.ts';

async function parse(body: string, head = ''): Promise<PageRecord[]> {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const page = await openPage({ bytes: new TextEncoder().encode(html), url: 'https://site.example/a/' });
  return parsePage(page, { platform: 'generic' }).records;
}

/** Each talk as "Title | Person (Org) role | start end room". */
async function talks(body: string, head = ''): Promise<string[]> {
  const found = (await parse(body, head)).filter((record): record is TalkRecord => record.kind === 'talk');
  return found.map(({ title, people, startsAt, endsAt, room }) => {
    const named = people.map((one) => `${one.name}${one.affiliation ? ` (${one.affiliation})` : ''} ${one.role}`);
    return [title, named.join(', '), [startsAt, endsAt, room].filter((one) => one).join(' ')].join(' | ');
  });
}

const jsonLd = (value: unknown): Promise<string[]> =>
  talks('', `<script type="application/ld+json">${JSON.stringify(value)}</script>`);
const hours = { startDate: '2022-05-03T10:00:00+02:00', endDate: '2022-05-03T10:45:00+02:00' };
const person = (name: string, org?: string) => ({
  '@type': 'Person',
  name,
  ...(org ? { worksFor: { '@type': 'Organization', name: org } } : {}),
});

test('RDFa: a conference with its talks, speakers and places', async () => {
  assert.deepEqual(
    await talks(
      `<div vocab="https://schema.org/" typeof="Event"><h1 property="name">PineCon 2022</h1>
      <meta property="startDate" content="2022-05-03"><meta property="endDate" content="2022-05-04">
      <div property="subEvent" typeof="EducationEvent"><h3 property="name">Cones at scale</h3>
        <time property="startDate" datetime="2022-05-03T10:00+02:00">10:00</time> <time property="endDate" datetime="2022-05-03T10:45+02:00">10:45</time>
        <span property="location" typeof="Place"><span property="name">Elm Hall</span></span>
        <div property="performer" typeof="Person"><a property="url" href="/p/ada"><span property="name">Ada Quill</span></a>, <span property="worksFor" typeof="Organization"><span property="name">Contoso</span></span></div></div>
      <div property="subEvent" typeof="Event"><h3 property="name">Lunch</h3><time property="startDate" datetime="2022-05-03T12:00+02:00">12:00</time></div></div>`,
    ),
    ['Cones at scale | Ada Quill (Contoso) speaker | 2022-05-03T10:00:00+02:00 2022-05-03T10:45:00+02:00 Elm Hall'],
  );
});

test('RDFa with prefixes, and people described elsewhere on the page', async () => {
  assert.deepEqual(
    await talks(
      `<article prefix="s: http://schema.org/" typeof="s:Event"><h2 property="s:name">Resin for all</h2>
      <span property="s:startDate" content="2022-05-03T11:00:00"></span><span property="s:endDate" content="2022-05-03T12:00:00"></span>
      <a property="s:performer" resource="#gus" href="#gus">Gus</a></article>
      <div resource="#gus" typeof="s:Person"><span property="s:name">Gus Holt</span></div>`,
    ),
    ['Resin for all | Gus Holt speaker | 2022-05-03T11:00:00 2022-05-03T12:00:00'],
  );
});

test('what is written for previews is no event', async () => {
  const og = '<meta property="og:type" content="event"><meta property="og:title" content="Cones by Ada Quill">';
  assert.deepEqual(await parse('<p>Hello.</p>', og), []);
  assert.deepEqual(
    await talks(
      '<div typeof="schema:BlogPosting"><span property="schema:author" typeof="schema:Person"><b property="schema:name">Ada Quill</b></span></div>',
    ),
    [],
  );
});

test('Highwire: the paper of a conference with its authors and where they work', async () => {
  const head = (kind: string): string => `<meta name="citation_title" content="Cones at scale">
    <meta name="citation_author" content="Quill, Ada"><meta name="citation_author_institution" content="Contoso">
    <meta name="citation_author" content="Gus Holt">${kind}<meta name="citation_pdf_url" content="/p/7.pdf">`;
  const [paper] = (await parse(
    '',
    head('<meta name="citation_conference_title" content="PineCon 2022">'),
  )) as TalkRecord[];
  assert.equal(paper?.title, 'Cones at scale');
  assert.equal(paper?.event, 'PineCon 2022');
  assert.deepEqual(
    paper?.people.map((one) => [one.name, one.role, one.affiliation]),
    [
      ['Ada Quill', 'author', 'Contoso'],
      ['Gus Holt', 'author', undefined],
    ],
  );
  assert.deepEqual(paper?.links, [{ url: 'https://site.example/p/7.pdf', label: 'PDF', kind: 'paper' }]);
  assert.deepEqual(await parse('', head('<meta name="citation_journal_title" content="Journal of Pines">')), []);
});

test('Dublin Core: a paper only where its kind says that it was given', async () => {
  const head = (kind: string): string =>
    `<meta name="DC.title" content="Cones at scale"><meta name="DC.creator" content="Quill, Ada"><meta name="DC.creator" content="Holt, Gus">
     <meta name="DC.type" content="${kind}"><meta name="DC.subject" content="cones; scale"><meta name="DCTERMS.abstract" content="x">`;
  assert.deepEqual(await talks('', head('Conference Paper')), [
    'Cones at scale | Ada Quill author, Gus Holt author | ',
  ]);
  assert.deepEqual(await parse('', head('Thesis')), []);
});

test('JSON-LD: graphs, lists, several performers, and people without a type', async () => {
  const one = {
    '@type': 'EducationEvent',
    name: 'Cones at scale',
    ...hours,
    location: { '@type': 'Place', name: 'Elm Hall' },
  };
  const expected =
    'Cones at scale | Ada Quill (Contoso) speaker, Gus Holt speaker | 2022-05-03T10:00:00+02:00 2022-05-03T10:45:00+02:00 Elm Hall';
  const performer = [
    person('Ada Quill', 'Contoso'),
    { name: 'Gus Holt' },
    { '@type': 'PerformingGroup', name: 'The Cones' },
  ];
  const whole = { '@type': 'Event', name: 'PineCon 2022', startDate: '2022-05-03', '@id': '#pinecon' };
  assert.deepEqual(await jsonLd({ ...whole, subEvent: [{ ...one, performer }] }), [expected]);
  assert.deepEqual(await jsonLd({ '@graph': [whole, { ...one, performer, superEvent: { '@id': '#pinecon' } }] }), [
    expected,
  ]);
  assert.deepEqual(
    await jsonLd({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', position: 1, item: { ...one, performer } }],
    }),
    [expected],
  );
  const day = { '@type': 'Event', name: 'Tuesday', startDate: '2022-05-03', subEvent: [{ ...one, performer }] };
  assert.deepEqual(await jsonLd({ ...whole, subEvents: [day] }), [expected]);
});

test('JSON-LD: a duration gives the end, and parts that are pauses or days give nothing', async () => {
  const whole = { '@type': 'Event', name: 'PineCon 2022', startDate: '2022-05-03', endDate: '2022-05-04' };
  assert.deepEqual(
    await jsonLd({
      ...whole,
      subEvent: [
        {
          '@type': 'Event',
          name: 'Cones at scale',
          startDate: '2022-05-03T10:00',
          duration: 'PT1H30M',
          performer: person('Ada Quill'),
        },
        { '@type': 'Event', name: 'Coffee and cake', startDate: '2022-05-03T12:00', duration: 'PT30M' },
        { '@type': 'Event', name: 'Registration', ...hours },
        { '@type': 'Event', name: 'Day 2: workshops', startDate: '2022-05-04' },
      ],
    }),
    ['Cones at scale | Ada Quill speaker | 2022-05-03T10:00:00 2022-05-03T11:30:00'],
  );
});

test('microdata: properties that stand elsewhere, by itemref', async () => {
  assert.deepEqual(
    await talks(
      `<div itemscope itemtype="http://schema.org/Event" itemref="when who"><h1 itemprop="name">Cones at scale</h1></div>
       <p id="when"><meta itemprop="startDate" content="2022-05-03T10:00"><meta itemprop="endDate" content="2022-05-03T10:45"></p>
       <ul id="who"><li itemprop="performer" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ada Quill</span> <span itemprop="affiliation">Contoso</span></li></ul>`,
    ),
    ['Cones at scale | Ada Quill (Contoso) speaker | 2022-05-03T10:00:00 2022-05-03T10:45:00'],
  );
});

test('hCalendar: days and hours in parts, places and speakers by class', async () => {
  assert.deepEqual(
    await talks(
      `<div class="vevent"><h1 class="summary">PineCon 2022</h1><abbr class="dtstart" title="2022-05-03">May 3</abbr>
       <div class="vevent"><h3 class="summary">Cones at scale</h3>
        <span class="dtstart"><abbr class="value" title="2022-05-03">Tuesday</abbr>, <span class="value">10:00</span></span> to <span class="dtend"><abbr class="value" title="2022-05-03"></abbr><span class="value">10:45</span></span>
        <span class="location">Elm Hall</span> <ul class="speakers"><li class="vcard"><span class="fn">Ada Quill</span> (<span class="org">Contoso</span>)</li></ul></div></div>`,
    ),
    ['Cones at scale | Ada Quill (Contoso) speaker | 2022-05-03T10:00:00 2022-05-03T10:45:00 Elm Hall'],
  );
});

test('h-event: talks within a conference', async () => {
  assert.deepEqual(
    await talks(
      `<main class="h-event"><h1 class="p-name">PineCon 2022</h1><time class="dt-start" datetime="2022-05-03"></time>
       <article class="h-event"><h3 class="p-name">Cones at scale</h3><time class="dt-start" datetime="2022-05-03T10:00:00+02:00">10</time><p class="p-location">Elm Hall</p>
        <p class="p-speaker h-card"><a class="p-name u-url" href="/ada">Ada Quill</a>, <span class="p-org">Contoso</span></p></article></main>`,
    ),
    ['Cones at scale | Ada Quill (Contoso) speaker | 2022-05-03T10:00:00+02:00 Elm Hall'],
  );
});

test('programmes in scripts: the state of an application, people by their number', async () => {
  const state = {
    props: {
      sessions: [
        {
          id: 1,
          title: 'Cones at scale',
          startsAt: '2022-05-03T10:00:00',
          endsAt: '2022-05-03T10:45:00',
          speakers: ['a1'],
          room: 'Elm Hall',
        },
        { id: 2, title: 'Lunch', startsAt: '2022-05-03T12:00:00', speakers: [] },
      ],
      speakers: [{ id: 'a1', fullName: 'Ada Quill', company: 'Contoso' }],
    },
  };
  const expected = ['Cones at scale | Ada Quill (Contoso) speaker | 2022-05-03T10:00:00 2022-05-03T10:45:00 Elm Hall'];
  const text = JSON.stringify(state);
  assert.deepEqual(await talks(`<script id="__DATA__" type="application/json">${text}</script>`), expected);
  assert.deepEqual(await talks(`<script>window.state = ${text}; run(window.state);</script>`), expected);
  assert.deepEqual(await talks(`<script>var s = JSON.parse(${JSON.stringify(text)});</script>`), expected);
  assert.deepEqual(
    await talks(
      '<script>var s = {"posts": [{"title": "Ten ways to prune", "author": "Ada Quill", "date": "2022-05-03"}]}</script>',
    ),
    [],
  );
  assert.deepEqual(await talks(`<script>var s = {"speakers": [{"name": "Ada Quill"</script>`), []);
});

test('who is described where a talk names them is a person with pages of their own; a bare name is but a speaker', async () => {
  const given = (title: string, who: object) => ({ '@type': 'Event', name: title, performer: who, ...hours });
  const value = {
    '@type': 'Event',
    name: 'PineCon 2022',
    startDate: '2022-05-03',
    subEvent: [
      given('Cones at scale', { ...person('Ada Quill', 'Contoso'), sameAs: ['https://ada.example/'] }),
      given('Cones again', { ...person('Ada Quill', 'Contoso'), sameAs: ['https://ada.example/'] }),
      given('Needles', { ...person('Ada Quill', 'Elm Works'), sameAs: ['https://quill.example/'] }),
      given('Bark', person('Bo Fenwick')),
    ],
  };
  const records = await parse('', `<script type="application/ld+json">${JSON.stringify(value)}</script>`);
  assert.deepEqual(
    records.flatMap((record) =>
      record.kind === 'person' ? [[record.name, record.affiliation, ...record.links.map(({ url }) => url)]] : [],
    ),
    [
      ['Ada Quill', 'Contoso', 'https://ada.example/'],
      ['Ada Quill', 'Elm Works', 'https://quill.example/'],
    ],
  );
});
