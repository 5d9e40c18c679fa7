/** A person forgotten is nowhere: not in the graph, not in an answer, not in a file but the archive; and stays away. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { confgraph, json } from '../apps/cli/testing.ts';
import { importPaths } from '../crawlers/import.ts';
import { appendDecision, type ForgetDecision, readDecisions } from '../graph/decisions.ts';
import { type GraphNode, nodeSchemas } from '../graph/model.ts';
import type { GraphReader } from '../graph/stores/store.ts';
import { forgetEntry } from '../graph/withhold/entry.ts';
import { findMentions } from '../graph/withhold/mentions.ts';
import { parameterForms } from '../queries/parameters.ts';
import { QueryError } from '../queries/query.ts';
import { queries } from '../queries/registry.ts';
import { runQuery } from '../queries/run.ts';
import { type Built, built } from './support/built.ts';
import { writeEdition } from './support/editions.ts';

const pages = mkdtempSync(join(tmpdir(), 'confgraph-forget-'));
after(() => rmSync(pages, { recursive: true, force: true }));

writeEdition(pages, 'Reef Days', 2018, [
  {
    title: 'Anchors with TideSQL',
    people: ['Zenobia Q. Thistlewood', 'Gwen Pryce'],
    abstract:
      'Zenobia Thistlewood and Gwen Pryce show anchors. Thistlewood wrote https://code.example/zthistlewood/anchors .',
  },
  {
    title: 'Rope physics',
    people: ['Björn Ask'],
    abstract: 'After an idea of Z. Q. Thistlewood and of Zenobia Thistlewood.',
  },
]);
writeEdition(pages, 'Reef Days', 2019, [
  { title: 'What Zenobia Q. Thistlewood taught us about TideSQL', people: ['Gwen Pryce'] },
  { title: 'Knots', people: ['Zenobia Q. Thistlewood'] },
]);

const name = /zenobia|thistlewood/i;

/** Asserts that a text does not hold the name, and shows where it does. */
function assertWithheld(text: string, where: string, what = name): void {
  const at = text.search(what);
  assert.equal(at < 0 ? '' : text.slice(Math.max(0, at - 100), at + 100), '', where);
}

const values: { [parameter: string]: unknown } = {
  person: 'Gwen Pryce',
  topic: 'TideSQL',
  series: 'Reef Days',
  event: 'Reef Days 2018',
  session: 'Main',
  organization: 'Nobody',
  from: 2018,
  to: 2019,
  since: 2018,
  year: 2018,
  role: 'speaker',
};

describe('forget', () => {
  let workspace: Built;
  before(async () => {
    workspace = await built([{ paths: [pages] }]);
  });
  after(() => workspace.close());

  const readers = () => [workspace.embedded, workspace.neo4j].filter((reader) => reader !== undefined);

  async function everything(reader: GraphReader): Promise<string> {
    const found: unknown[] = [];
    for (const label of Object.keys(nodeSchemas)) {
      found.push(await reader.query(`MATCH (n:${label}) RETURN properties(n) AS node`));
    }
    found.push(await reader.query('MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS relationship'));
    for (const words of ['zenobia', 'thistlewood', 'gwen', 'tidesql']) found.push(await reader.search(words));
    for (const query of queries) {
      const forms = parameterForms(query);
      const given = Object.fromEntries(
        forms
          .filter((form) => form.required || form.name in values)
          .map((form) => [
            form.name,
            form.type === 'list' ? [values[form.name], values[form.name]] : values[form.name],
          ]),
      );
      try {
        found.push(await runQuery(reader, query.name, given));
      } catch (error) {
        if (!(error instanceof QueryError)) throw error;
        found.push(error.message, error.hint);
      }
    }
    return JSON.stringify(found);
  }

  function files(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'archive' ? [] : files(path);
      return [path];
    });
  }

  test('the name is gone from the graph in both stores, every answer and every file', async () => {
    for (const reader of readers()) assert.ok(name.test(await everything(reader)), 'she is there before');
    const { directory, decisionsFile } = workspace.workspace;
    const ids = (await workspace.embedded.query(
      'MATCH (p:Person) RETURN p.id AS id, p.name AS name',
    )) as never as GraphNode[];
    const earlier = ids.find((node) => name.test(String((node as never as { name: string }).name)))!.id;
    appendDecision(
      decisionsFile,
      {
        decision: 'different',
        of: [[earlier], [ids.find(({ id }) => id !== earlier)!.id]],
        note: 'Zenobia Thistlewood is not Gwen',
      },
      '2026-01-01T00:00:00Z',
    );
    const run = await confgraph(['forget', 'Zenobia Thistlewood', '--workspace', directory, '--json']);
    assert.equal(run.code, 0, run.stderr);
    const { scope, notes, build } = json(run) as never as { scope: string; notes: number; build: { withheld: number } };
    assert.deepEqual([scope, notes, build.withheld], ['everywhere', 1, 4]);
    assertWithheld(run.stdout + readFileSync(decisionsFile, 'utf8'), 'on stdout or in decisions.jsonl');
    assert.equal(readDecisions(decisionsFile).identity.length, 1, 'earlier decisions stay valid');

    const note = ['--note', 'as Zenobia Q. Thistlewood says'];
    const parted = await confgraph(['merge', 'Gwen Pryce', 'Björn Ask', ...note, '--workspace', directory]);
    assert.equal(parted.code, 0, parted.stderr);
    assert.equal((await confgraph(['undo', '--workspace', directory])).code, 0);
    assert.match(readFileSync(decisionsFile, 'utf8'), /"as ███ says"/);

    const again = await workspace.again();
    assert.equal(again[0]!.changed, false);
    const fresh = await workspace.reopen();
    for (const reader of fresh) {
      const text = await everything(reader);
      assertWithheld(text, 'in the graph or an answer');
      assert.ok(text.includes('Gwen Pryce') && text.includes('What ███ taught us about TideSQL'));
    }
    for (const file of files(directory)) assertWithheld(readFileSync(file, 'latin1'), file);
  });

  test('she stays away from what comes later, in whatever form of the name', async () => {
    const later = join(pages, 'later');
    writeEdition(later, 'Hill Meet', 2021, [
      { title: 'Sheep', people: ['Zenobia Thistlewood', 'Emeka Eze'], abstract: 'ZENOBIA THISTLEWOOD on sheep.' },
      { title: 'Knots', people: ['Z. Thistlewood'], abstract: 'Nobody knows who that is.' },
      { title: 'Anchors with TideSQL', people: ['Z. Q. Thistlewood', 'Gwen Pryce'], abstract: 'By Z. Q. Thistlewood.' },
      { title: 'Goats', people: ['Hana Thistlewood'], abstract: 'Hana Thistlewood keeps goats.' },
    ]);
    assert.deepEqual((await importPaths(workspace.workspace, [later], {})).failed, []);
    await workspace.again();
    for (const reader of await workspace.reopen()) {
      const people = (await reader.query('MATCH (p:Person) RETURN p.name AS name ORDER BY name')).map(
        (row) => row.name,
      );
      assert.deepEqual(people, ['Björn Ask', 'Emeka Eze', 'Gwen Pryce', 'Hana Thistlewood', 'Z. Thistlewood']);
      assertWithheld(await everything(reader), 'of later pages', /zenobia|Z\. Q\. Thistlewood/i);
    }
  });

  test('taken back, she is read again from the archive', async () => {
    const [entry] = readDecisions(workspace.workspace.decisionsFile).forgotten;
    const { directory } = workspace.workspace;
    assert.equal((await confgraph(['undo', '--workspace', directory])).code, 0, 'that takes back the other decision');
    assert.equal(readDecisions(workspace.workspace.decisionsFile).forgotten.length, 1);
    assert.equal((await confgraph(['undo', entry!.id, '--workspace', directory])).code, 0);
    await workspace.again();
    for (const reader of await workspace.reopen()) assert.ok(name.test(await everything(reader)));
  });
});

test('of two who are called the same only the one meant is forgotten', async () => {
  const folder = join(pages, 'namesakes');
  writeEdition(folder, 'Wood Fair', 2018, [
    { title: 'Beams and their joints', people: ['Kim Example', 'Gwen Pryce'], abstract: 'Kim Example joins beams.' },
    { title: 'Varnish for old tables', people: ['Kim Example', 'Emeka Eze'], abstract: 'Kim Example paints.' },
  ]);
  const workspace = await built([{ paths: [folder] }], { onNeo4j: false });
  const { decisionsFile } = workspace.workspace;
  const parts = await workspace.embedded.query(
    'MATCH (x:Participation)-[:ROLE_IN]->(t:Talk) WHERE x.statedName = "Kim Example" RETURN t.title AS title, x.mentions AS mentions',
  );
  const keys = (title: string) =>
    new Set(parts.find((row) => String(row.title).startsWith(title))!.mentions as string[]);
  const [own, theirs] = findMentions(workspace.workspace, [keys('Beams'), keys('Varnish')]);
  appendDecision(decisionsFile, forgetEntry(['Kim Example'], own!, theirs!, 'context', []), '2026-01-01T00:00:00Z');
  writeEdition(folder, 'Wood Fair', 2019, [
    { title: 'More beams', people: ['Kim Example', 'Gwen Pryce'] },
    { title: 'More varnish', people: ['Kim Example'] },
  ]);
  assert.deepEqual((await importPaths(workspace.workspace, [folder], {})).failed, []);
  await workspace.again();
  const [reader] = await workspace.reopen();
  const talks = await reader!.query(
    'MATCH (p:Person {name: "Kim Example"})-[:SPOKE_AT]->(t:Talk) RETURN t.title AS title ORDER BY title',
  );
  assert.deepEqual(
    talks.map((row) => row.title),
    ['More varnish', 'Varnish for old tables'],
  );
  const [beams] = await reader!.query('MATCH (t:Talk {title: "Beams and their joints"}) RETURN t.abstract AS abstract');
  assert.equal(beams!.abstract, '███ joins beams.');
  await workspace.close();
});

test('a name can be withheld before any page holds it; hashes tell nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'confgraph-ahead-'));
  const run = await confgraph(['init', directory]);
  assert.equal(run.code, 0);
  const forgotten = await confgraph(['forget', 'Zenobia Thistlewood', '--ahead', '--workspace', directory]);
  assert.equal(forgotten.code, 0, forgotten.stderr);
  assert.equal((await confgraph(['import', pages, '--workspace', directory])).code, 0);
  assert.equal((await confgraph(['build', '--workspace', directory])).code, 0);
  const found = await confgraph(['search', 'zenobia', '--workspace', directory, '--json']);
  assert.deepEqual(json(found).hits, []);
  const [one] = readDecisions(join(directory, 'decisions.jsonl')).forgotten;
  const entry = forgetEntry(['Zenobia Thistlewood'], [], [], 'everywhere', []) as ForgetDecision;
  assert.equal(one!.full.length, entry.full.length);
  assert.ok(
    one!.full.every((hash) => !entry.full.includes(hash)),
    'another workspace, other hashes',
  );
  rmSync(directory, { recursive: true });
});

test('an address that holds the name is blacked out alike for the page and for all it tells, so that talks stay apart', async () => {
  const workspace = await built([], { onNeo4j: false });
  // As from another clone, where somebody noted the name before it was to be forgotten here.
  appendDecision(
    workspace.workspace.decisionsFile,
    { decision: 'different', of: [['person:a'], ['person:b']], note: 'one is Zenobia Thistlewood' },
    '2026-01-01T00:00:00Z',
  );
  appendDecision(
    workspace.workspace.decisionsFile,
    forgetEntry(['Zenobia Thistlewood'], [], [], 'everywhere', []),
    '2026-01-01T00:00:00Z',
  );
  const file = join(pages, 'moor.html');
  writeFileSync(
    file,
    `<html><head><title>Moor Days 2021</title></head><body><h1>Moor Days 2021 - Schedule</h1>
     <h2>Peat for everyone</h2><p>Speaker: Zenobia Thistlewood, Elm Ltd</p>
     <h2>Bogs and their birds</h2><p>Speaker: Emeka Eze, Elm Ltd</p>
     <h2>Heather in winter</h2><p>Speaker: Thistlewood Zenobia</p></body></html>`,
  );
  const url = 'https://moor.example/2021/zthistlewood/';
  assert.deepEqual((await importPaths(workspace.workspace, [file], { url })).failed, []);
  await workspace.again();
  assertWithheld(readFileSync(workspace.workspace.decisionsFile, 'utf8'), 'in a note');
  const [reader] = await workspace.reopen();
  const talks = await reader!.query('MATCH (t:Talk) RETURN t.title AS title ORDER BY title');
  assert.deepEqual(
    talks.map((row) => row.title),
    ['Bogs and their birds', 'Heather in winter', 'Peat for everyone'],
  );
  const people = await reader!.query('MATCH (p:Person) RETURN p.name AS name');
  assert.deepEqual(people, [{ name: 'Emeka Eze' }]);
  const [page] = await reader!.query('MATCH (p:Page) RETURN p.url AS url');
  assert.equal(page!.url, 'https://moor.example/2021/███/');
  await workspace.close();
});
