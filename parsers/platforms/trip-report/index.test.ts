import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collapse, openPage, type Page } from '../../page.ts';
import { parsePage } from '../../parse.ts';
import type { PageRecord } from '../../records.ts';
import platform from './index.ts';

async function open(text: string): Promise<Page> {
  return openPage({ bytes: new TextEncoder().encode(text) });
}

test('an article with a conference in its text and dashes in its headings is no report', async () => {
  const page = await open(`<!doctype html><html><body>
<article class="hentry"><h2 class="entry-title">Scheduling in 2020 - an overview</h2>
<time datetime="2020-02-02">2 February 2020</time>
<div class="entry-content"><p>I wrote this after my talk at AlderConf 2019.</p>
<h3>Fairness - what it means</h3><p>Everybody gets a turn.</p>
<h3>Further reading - Lena Moor, Elm University</h3><p>A paper.</p></div></article>
<article class="hentry"><h2 class="entry-title">My new keyboard</h2><div class="entry-content"><p>It clicks.</p></div></article>
</body></html>`);
  assert.equal(platform.detect(page), 0);
  assert.deepEqual(platform.parse(page), []);
});

test('a report that tells of no talk yields nothing', async () => {
  const page = await open('Trip report: PineCon 2019\n\nI had a great time.\n\nThe food:\n\nSoup with Jo Kestrel.\n');
  assert.ok(platform.detect(page) < 0.5);
  assert.deepEqual(platform.parse(page), []);
});

test('pages of other forms are refused unread', async () => {
  for (const text of ['', '{"a":1}', '<?xml version="1.0"?><schedule/>', 'BEGIN:VCALENDAR']) {
    assert.equal(platform.detect(await open(text)), 0);
  }
});

test('two reports on one page keep their talks apart', async () => {
  const post = (title: string, talk: string): string =>
    `<article class="hentry"><h2 class="entry-title">${title}</h2><div class="entry-content"><p>I was there.</p><h3>${talk}</h3><p>Good.</p></div></article>`;
  const page = await open(
    `<html><body>${post('PineCon 2018 report', 'Cones - Ada Quill, Contoso')}${post('OakConf 2019 report', 'Acorns - Bo Fenwick, Alder')}</body></html>`,
  );
  const talks = platform.parse(page).filter((record) => record.kind === 'talk');
  assert.deepEqual(
    talks.map((talk) => [talk.title, talk.event, talk.edition]),
    [
      ['Cones', 'PineCon 2018', '2018'],
      ['Acorns', 'OakConf 2019', '2019'],
    ],
  );
});

test('two names parted by a comma alone are two speakers where the text speaks of both', async () => {
  const report = (below: string, other: string): string =>
    `PineCon 2019 report\n\nI was there.\n\nTalks:\n\nCones up - Ada Quill, Gus Holt\n\n${below}\n\n${other}\n\nFine, too.\n`;
  const people = async (text: string): Promise<string[]> => {
    const talk = platform.parse(await open(text)).find((record) => record.kind === 'talk');
    return (talk?.people ?? []).map((person) => person.name + (person.affiliation ? ` (${person.affiliation})` : ''));
  };
  assert.deepEqual(await people(report('Gus Holt came, too.', 'Leaves by Bo Fenwick')), ['Ada Quill', 'Gus Holt']);
  assert.deepEqual(await people(report('Ada was fun.', 'Leaves by Bo Fenwick')), ['Ada Quill (Gus Holt)']);
  assert.deepEqual(await people(report('Gus Holt came.', 'Leaves - Bo Fenwick, Contoso')), ['Ada Quill (Gus Holt)']);
});

test('a paragraph about booths that begins with a name and a colon is an exhibitor with what is said of it', async () => {
  const page = await open(
    'PineCon 2019 report\n\nI was there.\n\nCones up - Ada Quill, Contoso\n\nFine.\n\nBooths:\n\nElm Works: They had seeds. And cake.\n\nSoup was good.\n',
  );
  const exhibitors = platform.parse(page).filter((record) => record.kind === 'organization');
  assert.deepEqual(
    exhibitors.map(({ name, role, event, description, evidence }) => [name, role, event, description, evidence.quote]),
    [['Elm Works', 'exhibitor', 'PineCon 2019', 'They had seeds. And cake.', 'Elm Works: They had seeds.']],
  );
});

test('the first line below a date is part of the post', async () => {
  const page = await open(
    'PineCon 2019 report\n12 May 2019\nPineCon was in Elm Fields.\n\nTalks:\n\nCones up - Ada Quill, Contoso\n\nFine.\n',
  );
  const [event] = platform.parse(page).filter((record) => record.kind === 'event');
  assert.ok(JSON.stringify(event).includes('Elm Fields'), JSON.stringify(event));
});

const shared = new URL('../../../../shared/', import.meta.url);
const missing = !existsSync(shared) && 'the shared seeds are not here';
if (missing && process.env.CI) throw new Error('the shared seeds are needed in CI: ../shared');

test('claims the trip report among the seeds and no other page', { skip: missing }, async () => {
  const files = [
    '000_9fffcbed0fccccd9',
    '001_90683e0f467a8408',
    '002_784c96cfb643527e',
    '003_f2978cbbca6f3403',
    '004_ad16ab45e538626c',
  ];
  for (const file of files) {
    const page = await openPage({ bytes: readFileSync(new URL(`seeds/${file}.txt`, shared)) });
    const score = platform.detect(page);
    assert.ok(file.startsWith('003') ? score > 0.8 : score === 0, `${file}: ${score}`);
  }
});

test('every stated fact of the trip report is read, with a quote the page holds', { skip: missing }, async () => {
  const page = await openPage({ bytes: readFileSync(new URL('seeds/003_f2978cbbca6f3403.txt', shared)) });
  const { records } = parsePage(page, { platform: 'trip-report' });
  const facts = records.flatMap(factsOf);
  const text = collapse(page.source);
  for (const fact of facts) assert.ok(text.includes(fact.quote), `not on the page: ${fact.quote}`);
  const claims = JSON.parse(readFileSync(new URL('gold/seeds-claims.json', shared), 'utf8')) as Claim[];
  for (const claim of claims.filter(({ src, basis }) => src === 3 && basis === 'stated')) {
    const found = facts.some((fact) => fact.quote.includes(collapse(claim.quote)) && says(fact, claim));
    assert.ok(found, `${claim.kind} “${claim.quote}”`);
  }
  const talks = records.filter((record) => record.kind === 'talk');
  assert.equal(talks.length, 5);
  assert.ok(talks.every((talk) => talk.statedDate === '2016-08-31' && !talk.startsAt));
  assert.equal(records.filter((record) => record.kind === 'session').length, 1);
  assert.ok(!JSON.stringify(records).includes('Habkost'), 'a person met at a party is in no talk');
});

interface Claim {
  src: number;
  kind: string;
  basis: string;
  quote: string;
  p?: string;
  role?: string;
  item?: string;
  org?: string;
  topic?: string;
}

interface Fact {
  quote: string;
  words: string[];
}

function factsOf(record: PageRecord): Fact[] {
  const facts: Fact[] = [];
  if (record.kind === 'organization') facts.push({ quote: record.evidence.quote, words: [record.role, record.name] });
  if (record.kind === 'event') {
    for (const topic of record.topics ?? []) facts.push({ quote: topic.evidence.quote, words: ['topic', topic.label] });
  }
  if (record.kind === 'talk' || record.kind === 'session') {
    facts.push({ quote: record.evidence.quote, words: ['topic'] });
    for (const person of record.people) {
      facts.push({
        quote: person.evidence.quote,
        words: [person.role, person.name, person.affiliation ?? '', record.title],
      });
    }
  }
  return facts;
}

function says(fact: Fact, claim: Claim): boolean {
  if (claim.kind === 'TOPIC') return fact.words[0] === 'topic' && [undefined, claim.topic].includes(fact.words[1]);
  if (claim.kind === 'EXHIBITOR') return fact.words.join() === `exhibitor,${claim.org}`;
  return fact.words.join() === [claim.role?.toLowerCase(), claim.p, claim.org ?? '', claim.item].join();
}

test('a huge page of dates, years and dashes is refused in good time', async () => {
  const line = 'August 31, 2016\nPineCon 2016 - Ada Quill, Contoso\nI saw 2016 2017 2018\n';
  const page = await open(`${line.repeat(3000)}${'PineCon 2016 - '.repeat(20_000)}`);
  // Its own time, whatever else the machine does meanwhile.
  const started = process.cpuUsage();
  platform.detect(page);
  const { user, system } = process.cpuUsage(started);
  assert.ok((user + system) / 1000 < 4000, 'reading takes time in proportion to the page');
});
