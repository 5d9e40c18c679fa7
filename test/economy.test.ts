/** How many requests real sites cost, and that nothing is missed so: saved sites, served on loopback. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { crawl } from '../crawlers/crawl.ts';
import { configFor, serveSite } from '../crawlers/testing/site.ts';
import { openPage, type PageSource, sniffForm } from '../parsers/page.ts';
import { parsePage } from '../parsers/parse.ts';
import type { PageRecord } from '../parsers/records.ts';
import { readCapture } from '../workspace/archive.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { withoutChromium } from './support/chromium.ts';
import { shared, withoutShared } from './support/shared.ts';
import { unzip } from './support/zip.ts';

/** A site as it was saved: its pages by path, and the host at which it stood, of which they speak. */
interface Saved {
  host: string;
  pages: Map<string, { body: Buffer; type: string }>;
}

interface Costs {
  asked: string[];
  /** Titles. */
  talks: Set<string>;
  /** What pages say that were not asked for, and nothing that was asked for. */
  missed: string[];
}

async function crawlSaved(t: TestContext, saved: Saved, start: string): Promise<Costs> {
  const site = await serveSite({});
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-economy-'));
  const workspace = createWorkspace(folder);
  t.after(async () => {
    workspace.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const pages = new Map<string, PageSource>();
  for (const [path, { body, type }] of saved.pages) {
    const isText = !['pdf', 'unknown'].includes(sniffForm(body, type, path));
    const bytes = isText ? Buffer.from(body.toString('utf8').replaceAll(saved.host, site.host)) : body;
    pages.set(path, { bytes, url: site.origin + path, contentType: type });
    site.pages[path] = (_request, response) => response.writeHead(200, { 'content-type': type }).end(bytes);
  }
  const report = await crawl(workspace, configFor(site, {}, { url: site.origin + start }));
  assert.deepEqual(report.failed, []);
  const came = workspace.database
    .prepare('SELECT * FROM capture')
    .all()
    .map((row) => readCapture(workspace, row as never));
  const records = await Promise.all(came.map((page) => recordsOf({ ...page, bytes: page.body })));
  const told = new Set(records.flat().flatMap(statements));
  const missed = new Set<string>();
  for (const [path, page] of pages) {
    if (!path.includes(start.replace(/\/$/, '')) || site.asked.includes(path)) continue;
    for (const record of await recordsOf(page)) {
      for (const one of statements(record)) if (!told.has(one)) missed.add(`${path} ${one}`);
    }
  }
  const talks = records.flat().flatMap((record) => (record.kind === 'talk' ? [record.title] : []));
  return { asked: site.asked, talks: new Set(talks), missed: [...missed] };
}

async function recordsOf(page: PageSource): Promise<readonly PageRecord[]> {
  return sniffForm(page.bytes) === 'unknown' ? [] : parsePage(await openPage(page)).records;
}

/** What a record says that counts, a line each. Of texts only that they are there: formats differ in their markup. */
function statements(record: PageRecord): string[] {
  if (record.kind === 'person') return record.biography === undefined ? [] : [`${record.name}: biography`];
  if (record.kind !== 'talk') return [];
  const { title, abstract, startsAt, endsAt, room, track, links, people } = record;
  const stated = Object.entries({ abstract, startsAt, endsAt, room, track }).filter(([, value]) => value !== undefined);
  return [
    ...stated.map(([field]) => `${title}: ${field}`),
    ...links.map(({ url }) => `${title}: ${url}`),
    ...people.map(({ name, role, affiliation = '' }) => `${title}: ${role} ${name} (${affiliation})`),
  ];
}

/** The saved site of a pretalx event, with its robots.txt. */
function pretalxSite(): Saved {
  const pages: Saved['pages'] = new Map();
  for (const [name, body] of unzip(readFileSync(shared('corpus', 'pretalx', 'democon-static-export.zip')))) {
    const path = name.replace(/^democon\//, '/').replace(/index\.html$/, '');
    pages.set(path, { body, type: types[path.split('.').at(-1)!] ?? 'text/html' });
  }
  pages.set('/robots.txt', { body: readFileSync(shared('corpus', 'pretalx', 'robots.txt')), type: 'text/plain' });
  return { host: '127.0.0.1:8345', pages };
}

const types: { [ending: string]: string } = {
  json: 'application/json',
  xml: 'text/xml',
  ics: 'text/calendar',
  js: 'text/javascript',
};

test('a pretalx event costs three requests, and they tell all', {
  skip: withoutShared('corpus', 'pretalx'),
}, async (t) => {
  const { asked, talks, missed } = await crawlSaved(t, pretalxSite(), '/democon/');
  assert.deepEqual(asked, ['/robots.txt', '/democon/', '/democon/schedule/export/schedule.json']);
  assert.equal(talks.size, 36);
  assert.deepEqual(missed, []);
});

test('where it has no exports, the list that its scripts build is rendered, and leads to every talk', async (t) => {
  const missing = withoutShared('corpus', 'pretalx') || (await withoutChromium());
  if (missing) return t.skip(missing);
  const site = pretalxSite();
  for (const path of site.pages.keys())
    if (/\/schedule\/(?:export\/|nojs)|\/speaker\//.test(path)) site.pages.delete(path);
  const { asked, talks } = await crawlSaved(t, site, '/democon/');
  assert.equal(asked.filter((path) => /^\/democon\/talk\/\w+\/$/.test(path)).length, 36);
  assert.equal(talks.size, 36);
});

test('an Indico event costs seven requests, and none for a talk, a session or a person', {
  skip: withoutShared('corpus', 'indico'),
}, async (t) => {
  const index = parseCsv(readFileSync(shared('corpus', 'indico', 'INDEX.tsv')), {
    delimiter: '\t',
    columns: true,
    relax_column_count: true,
    quote: null,
  }) as { [column: string]: string }[];
  const pages: Saved['pages'] = new Map();
  for (const { file, url, content_type: type, status, login } of index) {
    if (status !== '200' || login || file === 'robots.txt') continue;
    const path = url!.replace(/^https?:\/\/[^/]+/, '').replace(/[?&]pretty=yes/, '');
    pages.set(path, { body: readFileSync(shared('corpus', 'indico', file!)), type: type! });
  }
  const { asked, talks, missed } = await crawlSaved(t, { host: '127.0.0.1:8000', pages }, '/event/2/');
  assert.deepEqual(
    asked.filter((path) => /contributions\/\d|sessions\/\d|timetable|\.ics/.test(path)),
    [],
  );
  // Two exports and what they leave out, however many talks there are: tracks, a page of the organizers', the call.
  assert.equal(asked.length, 7, asked.join('\n'));
  assert.equal(talks.size, 22);
  // These lists show people with the affiliation of their accounts, the export with that of the contribution.
  assert.deepEqual(
    missed.filter((one) => !/^\/event\/2\/contributions\/(?:speakers|authors|contributions\.pdf) /.test(one)),
    [],
  );
});
