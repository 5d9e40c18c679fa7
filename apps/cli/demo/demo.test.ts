import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import * as cheerio from 'cheerio';
import { serveDemo } from '../../../demo/serve.ts';
import { openStore } from '../../../graph/stores/open.ts';
import { collapse } from '../../../parsers/page.ts';
import { runQuery } from '../../../queries/run.ts';
import { WorkspaceError } from '../../../workspace/workspace.ts';
import { createOutput, type Output } from '../output.ts';
import { widthOf } from '../width.ts';
import { nextQuestion } from './answers.ts';
import { type DemoReport, runDemo } from './run.ts';
import { openDemoWorkspace, portsFor } from './workspace.ts';

describe('the demo, end to end', () => {
  let folder: string;
  let first: DemoReport;
  let screen: Screen;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'confgraph-demo-'));
    // Ports of its own: another run of the demo may have the usual ones.
    const reserved = await serveDemo();
    openDemoWorkspace(join(folder, 'demo'), reserved).close();
    await reserved.close();
    screen = openScreen();
    first = await runDemo({ output: screen.output, directory: join(folder, 'demo') });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The rows of an answer, reduced to some of their columns. */
  const rowsOf = (query: string, ...columns: string[]) =>
    first.answers.find((answer) => answer.query === query)!.rows.map((row) => columns.map((column) => row[column]));

  test('every page is fetched but those that robots.txt refuses and those that an export tells in full', () => {
    const { fetched, failed, left, refused } = first.crawl;
    assert.deepEqual({ failed, left }, { failed: [], left: 0 });
    assert.deepEqual({ fetched, told: refused.told }, { fetched: 49, told: 8 });
    assert.deepEqual(
      refused.list
        .filter((one) => one.by === 'robots')
        .map((one) => new URL(one.url).pathname)
        .sort(),
      ['/2016/ocw/reviews/scores', '/2016/ocw/users/me/favorites', '/2017/volunteers/', '/2019/volunteers/'],
    );
  });

  test('every page that was fetched can be read', () => {
    assert.deepEqual(first.build.unreadable, []);
    assert.equal(first.build.parsed, 49);
    assert.equal(first.build.graph.Event, 5);
  });

  test('live patching: from one talk in 2016 to five in 2020', () => {
    const history = rowsOf('topic-history', 'kind', 'year', 'talks', 'event').filter(([kind]) => kind === 'primary');
    assert.deepEqual(history, [
      ['primary', 2016, 1, 'Millrace Systems Conference 2016'],
      ['primary', 2017, 1, 'Harbour Open Source Days 2017'],
      ['primary', 2018, 2, 'Millrace Systems Conference 2018'],
      ['primary', 2019, 3, 'Harbour Open Source Days 2019'],
      ['primary', 2020, 5, 'Millrace Systems Conference 2020'],
    ]);
    const mentions = rowsOf('topic-history', 'kind', 'year', 'titles').filter(([kind]) => kind === 'mention');
    assert.deepEqual(mentions, [['mention', 2016, ['A common format for crash dumps']]]);
  });

  test('workfan became gristmill', () => {
    assert.deepEqual(rowsOf('topic-lineage', 'topic', 'became', 'toldIn'), [['workfan', 'gristmill', 2020]]);
  });

  test('Inês Carvalho, under both spellings and four employers', () => {
    assert.deepEqual(rowsOf('affiliations', 'organization', 'from', 'to', 'toBasis', 'statedFor'), [
      ['Redbridge Telecom', '2005', '2009', 'inferred', []],
      ['Halvorsen Data', '2009', '2013', 'inferred', []],
      ['Tidewater Computing', '2013', null, 'unknown', [2016]],
      ['Northlight Labs', null, null, 'unknown', [2018, 2020]],
    ]);
  });

  test('who came back to Millrace, the two people called Daniel Weber apart', () => {
    assert.deepEqual(rowsOf('returning', 'person', 'years').sort(byText), [
      ['Amara Nwosu', [2016, 2018, 2020]],
      ['Daniel Weber', [2016, 2018]],
      ['Daniel Weber', [2018, 2020]],
      ['Henrik Dahl', [2016, 2018]],
      ['Inês Carvalho', [2016, 2018, 2020]],
      ['Kwame Boateng', [2016, 2020]],
      ['Li-Hua Wen', [2016, 2018, 2020]],
      ['Lucía Ferrer', [2016, 2018]],
      ['Miriam T. Okafor', [2016, 2018, 2020]],
      ['Nadia Haddad', [2018, 2020]],
      ['Oleg Marchenko', [2016, 2018, 2020]],
      ['Piotr Zawadzki', [2016, 2018, 2020]],
      ['Priya Raghunathan', [2018, 2020]],
      ['Ruth Adeyemi', [2016, 2018, 2020]],
      ['Søren Kjeldsen', [2016, 2018, 2020]],
      ['Tobias Lindqvist', [2018, 2020]],
      ['Yuki Tanabe', [2016, 2018, 2020]],
    ]);
    const [, spellings] = screen.stdout().split('came back under another spelling:');
    assert.match(spellings!, /^\s+“Søren Kjeldsen[^”]*”\s+http\S+\s+“[^”]*Soren Kjeldsen/);
  });

  test('Henrik Dahl organized the microconference in 2018 and took no part in 2020', () => {
    assert.deepEqual(rowsOf('lapsed', 'person', 'years'), [['Henrik Dahl', [2018]]]);
  });

  test('every quote stands on the page that is named', async () => {
    const demo = await serveDemo({ ports: portsFor(join(folder, 'demo')) });
    try {
      const pages = new Map<string, string>();
      const evidence = first.answers.flatMap((answer) => answer.rows.flatMap((row) => row.evidence));
      assert.ok(evidence.length > 50);
      for (const { url, quote } of evidence) {
        if (!pages.has(url)) pages.set(url, await textOf(url));
        assert.ok(pages.get(url)!.includes(quote), `${url} does not say “${quote}”`);
      }
    } finally {
      await demo.close();
    }
  });

  test('the answers fit 80 columns and carry no codes where there is no terminal', () => {
    const lines = `${screen.stdout()}${screen.stderr()}`.split('\n');
    // A command is never broken, and this test's folder has a long name.
    const wide = lines.filter((line) => widthOf(line) > 80 && !line.includes(folder));
    assert.deepEqual(wide, []);
    assert.ok(!lines.some((line) => line.includes('\u001b')));
    assert.match(screen.stdout(), /2020 {2}Millrace Systems Conference {2}█{20,} {2}5 of 13$/m);
    assert.match(screen.stdout(), /Daniel Weber: people of one name, kept apart/);
    assert.match(screen.stdout(), /npm run -s confgraph -- add/);
    assert.match(screen.stderr(), /robots\.txt refused 4 addresses/);
  });

  test('the question that it proposes next can be asked', async () => {
    const store = await openStore('embedded', { graphDirectory: join(folder, 'demo', '.confgraph', 'graph') });
    const reader = await store.reader();
    const { rows } = await runQuery(reader, nextQuestion.query, nextQuestion.params);
    await reader.close();
    assert.equal(rows.find((row) => row.read === 'titles')?.verdict, 'no trend shown');
  });

  test('of two people of one name a question tells who is who', async () => {
    const store = await openStore('embedded', { graphDirectory: join(folder, 'demo', '.confgraph', 'graph') });
    const reader = await store.reader();
    await assert.rejects(
      runQuery(reader, 'affiliations', { person: 'Daniel Weber' }),
      /fits 2 people: Daniel Weber, \S.*20\d\d.* \(person-\w+\); Daniel Weber, \S.*20\d\d.* \(person-\w+\)$/,
    );
    await reader.close();
  });

  test('a second run fetches nothing anew, changes nothing and answers the same', async () => {
    const second = await runDemo({ output: openScreen().output, directory: join(folder, 'demo') });
    assert.deepEqual([second.crawl.fetched, second.crawl.notModified], [0, 49]);
    assert.equal(second.build.changed, false);
    assert.deepEqual(second.answers, first.answers);
  });

  test('with --json, one value and nothing else', async () => {
    const machine = openScreen({ json: true });
    await runDemo({ output: machine.output, directory: join(folder, 'demo') });
    const { answers } = JSON.parse(machine.stdout()) as DemoReport;
    assert.deepEqual(
      answers.map((answer) => answer.query),
      ['topic-history', 'topic-lineage', 'affiliations', 'returning', 'lapsed'],
    );
  });
});

describe('the workspace of the demo', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'confgraph-demo-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('is never made in a folder that holds something else', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'confgraph.yaml'), 'sources: []\n');
    await assert.rejects(runDemo({ output: openScreen().output, directory: other }), WorkspaceError);
    assert.equal(readFileSync(join(other, 'confgraph.yaml'), 'utf8'), 'sources: []\n');
  });

  test('keeps what was crawled while the addresses stay, and begins anew when they do not', async () => {
    const directory = join(folder, 'demo');
    const kept = join(directory, '.confgraph', 'kept');
    const demo = await serveDemo();
    openDemoWorkspace(directory, demo).close();
    writeFileSync(kept, 'here');
    assert.deepEqual(
      portsFor(directory),
      demo.hosts.map((host) => Number(host.split(':')[1])),
    );
    openDemoWorkspace(directory, demo).close();
    assert.equal(readFileSync(kept, 'utf8'), 'here');

    const elsewhere = await serveDemo();
    openDemoWorkspace(directory, elsewhere).close();
    assert.throws(() => readFileSync(kept), { code: 'ENOENT' });
    await Promise.all([demo.close(), elsewhere.close()]);
  });
});

interface Screen {
  output: Output;
  stdout(): string;
  stderr(): string;
}

/** The two streams of a command, written down. */
function openScreen({ json = false } = {}): Screen {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  return {
    output: createOutput({ json, quiet: false, stdout: stream('out'), stderr: stream('err') }),
    stdout: () => written.out,
    stderr: () => written.err,
  };
}

/** All that a page says: its text with white space collapsed; of data, every string in it. */
async function textOf(url: string): Promise<string> {
  const response = await fetch(url);
  const body = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const strings: string[] = [];
    JSON.parse(body, (_key, value) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    return collapse(strings.join(' '));
  }
  const $ = cheerio.load(body, { xml: type.includes('xml') });
  return collapse($.root().text());
}

function byText(a: unknown[], b: unknown[]): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x.localeCompare(y, 'en');
}
