/** Every page of a real server must give what the server's own export gives for the same contribution. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collapse, openPage } from '../../page.ts';
import { materialKind } from '../../reading/materials.ts';
import type { PageRecord, PersonRef, SessionRecord, TalkRecord } from '../../records.ts';
import indico from './index.ts';

const corpus = new URL('../../../../shared/corpus/indico/', import.meta.url);
const there = existsSync(corpus);
if (!there && process.env.CI) throw new Error(`CI needs the corpus at ${corpus.pathname}`);
const skip = there ? false : 'the corpus is not here';

interface IndexRow {
  file: string;
  url: string;
  status: string;
  login: string;
}

function readIndex(): IndexRow[] {
  const [header, ...lines] = readFileSync(new URL('INDEX.tsv', corpus), 'utf8').trimEnd().split('\n');
  const names = header!.split('\t');
  return lines.map(
    (line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at]!, value])) as unknown as IndexRow,
  );
}

function readFileNames(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

async function recordsOf(file: string, url?: string): Promise<PageRecord[]> {
  const page = await openPage({ bytes: readFileSync(new URL(file, corpus)), file, url });
  return indico.parse(page);
}

type Item = TalkRecord | SessionRecord;

/** Talks and calls of a page by title; titles are unique within each event of the corpus. */
function itemsOf(records: readonly PageRecord[]): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const record of records) {
    const isItem =
      (record.kind === 'talk' && record.eventBasis !== 'inferred') ||
      (record.kind === 'session' && record.eventBasis !== 'inferred' && /Microconference$/.test(record.title));
    if (isItem) items.set(record.title, record as Item);
  }
  return items;
}

const truths = new Map<number, Promise<Map<string, Item>>>();

function truth(event: 1 | 2): Promise<Map<string, Item>> {
  const known = truths.get(event) ?? readTruth(event);
  truths.set(event, known);
  return known;
}

async function readTruth(event: 1 | 2): Promise<Map<string, Item>> {
  const year = event === 1 ? 2018 : 2020;
  return itemsOf(await recordsOf(`export_event${year}_subcontributions.json`));
}

function person(one: PersonRef): string {
  return `${one.role}: ${one.name} (${one.affiliation ?? ''})`.replaceAll('’', "'");
}

/** What is attached to a contribution: the kind, and the address without its server's own part. */
function materials(one: Item): string[] {
  return (one.links ?? []).map(({ url, label }) => `${materialKind(url, label) ?? 'other'} ${url}`);
}

interface Tally {
  expected: number;
  given: number;
  right: number;
}

/** Compares field by field. `roles` are those that the page's kind tells; times are compared as moments. */
function compare(
  given: ReadonlyMap<string, Item>,
  expected: ReadonlyMap<string, Item>,
  fields: string[],
  roles: string[],
) {
  const tallies: Record<string, Tally> = {};
  const wrong: string[] = [];
  const count = (field: string, want: string[], have: string[], title: string): void => {
    tallies[field] ??= { expected: 0, given: 0, right: 0 };
    const right = have.filter((value) => want.includes(value));
    tallies[field].expected += want.length;
    tallies[field].given += have.length;
    tallies[field].right += right.length;
    for (const value of have) if (!want.includes(value)) wrong.push(`${title}: ${field} has ${value}`);
    for (const value of want) if (!have.includes(value)) wrong.push(`${title}: ${field} lacks ${value}`);
  };
  for (const [title, item] of given) {
    const other = expected.get(title);
    count('title', other ? [title] : [], [title], title);
    if (!other) continue;
    const people = (one: Item): string[] => one.people.filter((ref) => roles.includes(ref.role)).map(person);
    if (roles.length > 0) count('people', people(other), people(item), title);
    if (fields.includes('material')) count('material', materials(other), materials(item), title);
    for (const field of fields) {
      const value = (one: Item): string[] => {
        const held = (one as unknown as Record<string, unknown>)[field];
        if (held === undefined) return [];
        const isTime = field === 'startsAt' || field === 'endsAt';
        return [isTime ? new Date(String(held)).toISOString() : String(held).replace(/\s+/g, ' ')];
      };
      count(field, value(other), value(item), title);
    }
  }
  return { tallies, wrong };
}

function report(name: string, tallies: Record<string, Tally>): string {
  const parts = Object.entries(tallies).map(([field, { expected, given, right }]) => {
    const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
    return `${field} P ${share(right, given)} R ${share(right, expected)} (${expected})`;
  });
  return `${name}: ${parts.join(', ')}`;
}

const authors = ['speaker', 'author', 'coauthor'];
const all = ['url', 'talkKey', 'track', 'session', 'type', 'startsAt', 'endsAt', 'room', 'abstract', 'description'];

test('contribution pages equal the export', { skip }, async (context) => {
  for (const event of [1, 2] as const) {
    const expected = await truth(event);
    const given = new Map<string, Item>();
    for (const { file, url } of readIndex()) {
      if (!new RegExp(`^contrib_${event === 1 ? 2018 : 2020}_\\d+\\.html$`).test(file)) continue;
      const items = itemsOf(await recordsOf(file, url));
      assert.equal(items.size, 1, `${file} holds one contribution`);
      for (const [title, item] of items) given.set(title, item);
    }
    const { tallies, wrong } = compare(given, expected, [...all, 'material'], authors);
    context.diagnostic(report(`event ${event}`, tallies));
    assert.deepEqual(wrong, []);
    assert.equal(given.size, event === 1 ? 6 : 19);
  }
});

// The lists of people print the affiliation of the person, not the one set for one contribution (Anjali Kumar).
const pages: { file: string; event: 1 | 2; fields: string[]; roles: string[]; items: number }[] = [
  {
    file: 'event2020_contributions.html',
    event: 2,
    fields: ['url', 'talkKey', 'track', 'session', 'type', 'startsAt'],
    roles: ['speaker'],
    items: 19,
  },
  {
    file: 'event2018_contributions.html',
    event: 1,
    fields: ['url', 'talkKey', 'track', 'session', 'type', 'startsAt'],
    roles: ['speaker'],
    items: 6,
  },
  {
    file: 'event2020_timetable.html',
    event: 2,
    fields: ['url', 'talkKey', 'session', 'startsAt', 'endsAt', 'room', 'abstract'],
    roles: ['speaker'],
    items: 17,
  },
  {
    file: 'event2018_timetable.html',
    event: 1,
    fields: ['url', 'talkKey', 'session', 'startsAt', 'endsAt', 'room', 'abstract'],
    roles: ['speaker'],
    items: 6,
  },
  {
    file: 'event2020_timetable_print.html',
    event: 2,
    fields: ['session', 'startsAt', 'endsAt', 'room', 'abstract', 'statedDate'],
    roles: ['speaker'],
    items: 20,
  },
  {
    file: 'event2018_timetable_print.html',
    event: 1,
    fields: ['session', 'startsAt', 'endsAt', 'room', 'abstract'],
    roles: ['speaker'],
    items: 6,
  },
  {
    file: 'export_timetable2020.json',
    event: 2,
    fields: ['url', 'talkKey', 'session', 'startsAt', 'endsAt', 'room', 'abstract'],
    roles: ['speaker'],
    items: 17,
  },
  { file: 'event2020_speakers.html', event: 2, fields: ['url', 'talkKey'], roles: ['speaker'], items: 17 },
  { file: 'event2020_authors.html', event: 2, fields: ['url', 'talkKey'], roles: ['author', 'coauthor'], items: 17 },
  { file: 'export_event2020_sessions.json', event: 2, fields: all, roles: authors, items: 20 },
  { file: 'export_event2020_contributions.xml', event: 2, fields: all, roles: authors, items: 19 },
  { file: 'export_event2018_contributions.xml', event: 1, fields: all, roles: authors, items: 6 },
  { file: 'contributions_2020.pdf', event: 2, fields: ['track', 'session', 'type'], roles: authors, items: 19 },
  { file: 'contributions_2020.pdf.txt', event: 2, fields: ['track', 'session', 'type'], roles: authors, items: 19 },
  { file: 'contrib_seed002.json', event: 2, fields: all, roles: authors, items: 1 },
  { file: 'contrib_2020_8.json', event: 2, fields: all, roles: authors, items: 1 },
  {
    file: 'subcontrib.html',
    event: 2,
    fields: ['url', 'talkKey', 'session', 'statedDate'],
    roles: ['speaker'],
    items: 1,
  },
  {
    file: 'event2020_contributions.ics',
    event: 2,
    fields: ['url', 'talkKey', 'startsAt', 'endsAt'],
    roles: [],
    items: 17,
  },
];

for (const { file, event, fields, roles, items } of pages) {
  test(`${file} equals the export in what it tells`, { skip }, async (context) => {
    const url = readIndex().find((row) => row.file === file)?.url;
    const given = itemsOf(await recordsOf(file, url));
    const { tallies, wrong } = compare(given, await truth(event), fields, roles);
    context.diagnostic(report(file, tallies));
    assert.deepEqual(
      wrong.filter((one) => !(/_(?:speakers|authors)\.html$/.test(file) && one.includes('Anjali Kumar'))),
      [],
    );
    assert.equal(given.size, items);
  });
}

test('Indico is sure of its own pages, and only of them', { skip }, async () => {
  const rows = readIndex().filter((row) => row.status === '200' && row.login === '');
  const silent = /\.(atom|csv)$|^robots|^search_api|^timetable_2020\.pdf|^book_of_abstracts/;
  for (const { file, url } of rows) {
    const page = await openPage({ bytes: readFileSync(new URL(file, corpus)), file, url });
    const score = indico.detect(page);
    if (silent.test(file)) assert.ok(score < 0.5, `${file} scores ${score}`);
    else assert.ok(score >= 0.8, `${file} scores ${score}`);
  }
  for (const folder of ['openconferenceware', 'pentabarf', 'symposion']) {
    const names = readFileNames(new URL(`../${folder}/`, corpus));
    for (const name of names) {
      const page = await openPage({ bytes: readFileSync(new URL(`../${folder}/${name}`, corpus)), file: name });
      assert.equal(indico.detect(page) >= 0.5, false, `${folder}/${name}`);
    }
  }
});

test('pages outside the programme yield nothing', { skip }, async () => {
  for (const file of [
    'notfound.html',
    'abstract_1_admin.html',
    'contrib_2020_8_export.json',
    'event2018_speakers.html',
  ])
    assert.deepEqual(await recordsOf(file), [], file);
});

test('the event is told alike by its pages and its export', { skip }, async () => {
  const told = { startDate: '2020-09-01', endDate: '2020-09-03', timezone: 'Canada/Newfoundland', place: 'Virtual' };
  for (const file of ['event2020_home.html', 'event2020_timetable_print.html', 'export_event2020_events.json']) {
    const [event] = await recordsOf(file, 'http://127.0.0.1:8000/event/2/');
    assert.ok(event?.kind === 'event', file);
    const { startDate, endDate, timezone, place } = event;
    assert.deepEqual({ startDate, endDate, timezone, place }, told, file);
    assert.equal(event.edition, '2020');
    assert.equal(event.series, event.name.replace(' 2020', ''));
  }
});

test('every quote stands on its page', { skip }, async () => {
  for (const { file, url, status } of readIndex()) {
    if (status !== '200') continue;
    const page = await openPage({ bytes: readFileSync(new URL(file, corpus)), file, url });
    if (!['html', 'text', 'pdf'].includes(page.form)) continue;
    // The data of a timetable is JSON within a script, with letters escaped.
    const printed =
      page.form === 'html'
        ? page
            .$()
            .root()
            .text()
            .replace(/\\u([0-9a-f]{4})/g, unescapeLetter)
        : page.source;
    const text = collapse(printed);
    for (const quote of quotesOf(indico.parse(page))) assert.ok(text.includes(quote), `${file}: ${quote}`);
  }
});

function unescapeLetter(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

function quotesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'evidence' in value ? [(value.evidence as { quote: string }).quote] : [];
  return [...own, ...Object.values(value).flatMap(quotesOf)];
}

test('no record holds an address of mail', { skip }, async () => {
  for (const { file, url } of readIndex()) {
    const page = await openPage({ bytes: readFileSync(new URL(file, corpus)), file, url });
    if (page.form === 'unknown' || page.form === 'empty') continue;
    assert.doesNotMatch(JSON.stringify(indico.parse(page)), /[\w.]+@[\w-]+\.\w+/, file);
  }
});
