/** Deciding who is who, from the command line, on invented schedules. */
import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { embeddedStore } from '../../graph/stores/embedded.ts';
import { writeEdition } from '../../test/support/editions.ts';
import { named, related, smallGraph } from '../../test/support/small-graph.ts';
import { createWorkspace } from '../../workspace/workspace.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const editions: Parameters<typeof writeEdition>[] = [
  [
    'reef',
    'Reef Days',
    2018,
    [
      { title: 'Anchors that hold', people: ['Ada Marlow', 'Gwen Pryce'], abstract: 'How TideSQL holds.' },
      { title: 'Harbour maps for all', people: ['Chidi Okoro'] },
    ],
  ],
  [
    'reef',
    'Reef Days',
    2019,
    [
      { title: 'Anchors in TideSQL', people: ['Ada Marlow'] },
      { title: 'Knots and TideDB', people: ['Chidi Okoro'] },
    ],
  ],
  [
    'hill',
    'Hill Meet',
    2020,
    [
      { title: 'Sheep in TideDB', people: ['Emeka Eze'] },
      { title: 'Fences', people: ['Dunja Petric'] },
    ],
  ],
];

async function workspaceOf(t: TestContext, folder = emptyFolder(t)): Promise<string> {
  for (const [name, ...edition] of editions) writeEdition(join(folder, 'pages', name), ...edition);
  assert.equal((await confgraph(['import', 'pages'], { cwd: folder })).code, 0);
  assert.equal((await confgraph(['build'], { cwd: folder })).code, 0);
  return folder;
}

async function ok(cwd: string, args: string[], stdin?: string) {
  const run = await confgraph([...args], { cwd, started: (child) => child.stdin?.end(stdin ?? '') });
  assert.equal(run.code, 0, `${args.join(' ')}: ${run.stderr}${run.stdout}`);
  return run;
}

async function ids(cwd: string, words: string, label: string): Promise<{ [name: string]: string }> {
  const { hits } = json(await ok(cwd, ['search', words, '--label', label, '--json'])) as never as {
    hits: { name: string; id: string }[];
  };
  return Object.fromEntries(hits.map(({ name, id }) => [name, id]));
}

async function talksOf(cwd: string, person: string): Promise<string[]> {
  const { rows } = json(await ok(cwd, ['query', 'person-dossier', '--person', person, '--json'])) as never as {
    rows: { what: string; value: string }[];
  };
  return rows.flatMap(({ what, value }) => (what === 'speaker' ? [value] : [])).sort();
}

test('a review asks what most hangs on first, one line an answer', async (t) => {
  const folder = emptyFolder(t);
  const workspace = createWorkspace(folder);
  const graph = smallGraph();
  graph.nodes.push(named('Person', 'person-5a', 'M. Okafor'), named('Person', 'person-5b', 'I. Celebi'));
  for (const [id, label, first] of [
    ['person-5b', 'Person', 'person:ines'],
    ['person-5a', 'Person', 'person:mary'],
  ] as const) {
    graph.relationships.push(related(first, 'MAYBE_SAME_AS', id, { score: 0.5, reason: `${label}s: names that fit` }));
  }
  // One with a part of its own: more hangs on it.
  graph.nodes.push({
    label: 'Participation',
    id: 'participation:5',
    properties: { role: 'speaker', status: 'unknown', statedName: 'M. Okafor', year: 2020, basis: 'stated' },
  });
  graph.relationships.push(
    related('person-5a', 'HAS_ROLE', 'participation:5'),
    related('participation:5', 'ROLE_IN', 'talk:2'),
    related('participation:5', 'STATED_IN', 'page:2', { quote: 'with M. Okafor' }),
  );
  for (const element of [...graph.nodes, ...graph.relationships] as never as { [name: string]: unknown }[]) {
    for (const name of ['id', 'from', 'to']) {
      if (String(element[name]).startsWith('person:')) element[name] = String(element[name]).replace(':', '-');
    }
  }
  await embeddedStore(workspace.graphDirectory).load(graph);
  workspace.close();

  const listed = json(await ok(folder, ['review', '--json'])) as never as {
    total: number;
    proposals: { worth: number; first: { name: string }; second: { name: string; quotes: { quote: string }[] } }[];
  };
  assert.deepEqual(
    listed.proposals.map(({ worth, first, second }) => [worth, first.name, second.name]),
    [
      [1, 'Mary Okafor', 'M. Okafor'],
      [0, 'Inês Çelebi', 'I. Celebi'],
    ],
  );
  assert.deepEqual(listed.proposals[0]!.second.quotes[0]!.quote, 'with M. Okafor');
  const { stdout } = await ok(folder, ['review', '--by', 'ada'], 'what\nu\ns\nu\ns\nk\n');
  assert.match(stdout, /^2 proposals to decide: 2 people\./);
  assert.match(stdout, /Mary Okafor +M\. Okafor/);
  assert.match(stdout, /= TidalConf 2020 += TidalConf 2020/);
  assert.match(stdout, /1 decision \(1 same, 0 different\), 1 skipped, 0 left/);
  const lines = readFileSync(join(folder, 'decisions.jsonl'), 'utf8').trim().split('\n');
  assert.deepEqual(
    lines.map((line) => [JSON.parse(line).decision, JSON.parse(line).by]),
    [
      ['same', 'ada'],
      ['undo', 'ada'],
      ['same', 'ada'],
    ],
  );
  assert.match((await ok(folder, ['review'], 'd\n')).stdout, /0 same, 1 different/);
  assert.match((await ok(folder, ['review'])).stdout, /Nothing to decide/);
});

test('decisions hold in a clone, where the graph is built anew, and old ids lead on', async (t) => {
  const folder = await workspaceOf(t);
  const before = { ...(await ids(folder, 'okoro', 'Person')), ...(await ids(folder, 'petric', 'Person')) };
  await ok(folder, ['merge', 'Chidi Okoro', 'Dunja Petric', '--build']);
  const all = ['Fences', 'Harbour maps for all', 'Knots and TideDB'];
  for (const id of Object.values(before)) assert.deepEqual(await talksOf(folder, id), all, 'the old id too finds them');

  const clone = emptyFolder(t);
  copyFileSync(join(folder, 'decisions.jsonl'), join(clone, 'decisions.jsonl'));
  await workspaceOf(t, clone);
  assert.deepEqual(await talksOf(clone, 'Dunja Petric'), all);
});

test('people, topics and talks can be merged and split by hand, and each decision taken back', async (t) => {
  const folder = await workspaceOf(t);
  const people = async () => ({
    ...(await ids(folder, 'okoro', 'Person')),
    ...(await ids(folder, 'petric', 'Person')),
  });
  const before = await people();
  await ok(folder, ['merge', 'Chidi Okoro', 'Dunja Petric', '--note', 'same photo']);
  assert.match((await ok(folder, ['status'])).stdout, /^Next +confgraph build /m);
  await ok(folder, ['build']);
  assert.match((await ok(folder, ['status'])).stdout, /^Next +confgraph query /m);
  const one = before['Chidi Okoro']!;
  assert.equal((await talksOf(folder, one)).length, 3);
  assert.match((await ok(folder, ['merge', one, before['Dunja Petric']!])).stdout, /one already/);
  assert.deepEqual(
    await ids(folder, before['Dunja Petric']!, 'Person'),
    { 'Chidi Okoro': one },
    'the former id is found',
  );
  assert.match((await ok(folder, ['undo', '--list'])).stdout, /Chidi Okoro and Dunja Petric: same/);

  const { parts } = json(await ok(folder, ['split', one, '--json'])) as never as { parts: { text: string }[] };
  const knots = parts.findIndex(({ text }) => text.includes('Knots')) + 1;
  await ok(folder, ['split', one, String(knots), '--build']);
  const { hits } = json(await ok(folder, ['search', 'chidi', '--label', 'Person', '--json'])) as never as {
    hits: { id: string }[];
  };
  const talks = await Promise.all(hits.map(({ id }) => talksOf(folder, id)));
  assert.deepEqual(talks.sort(), [['Fences', 'Harbour maps for all'], ['Knots and TideDB']]);
  await ok(folder, ['undo', '--build']);
  await ok(folder, ['undo', '1', '--build']);
  assert.deepEqual(await people(), before, 'as before, ids and all');

  await ok(folder, ['merge', 'TideSQL', 'TideDB', '--build']);
  const history = json(await ok(folder, ['query', 'topic-history', '--topic', 'TideDB', '--json'])).rows as unknown[];
  assert.equal(history.length, 3, '2018 came from TideSQL');
  assert.match((await ok(folder, ['undo', '--list'])).stdout, /TideSQL and TideDB: same/);
  assert.match((await ok(folder, ['undo'])).stdout, /brings it into the graph\. To have it again: decide again/);
  await ok(folder, ['merge', 'Fences', 'Sheep in TideDB', '--kind', 'talk', '--build']);
  assert.equal(Object.keys(await ids(folder, 'sheep fences', 'Talk')).length, 1);
  await ok(folder, ['split', 'Fences', 'sheep', '--build']);
  assert.equal(Object.keys(await ids(folder, 'sheep fences', 'Talk')).length, 2);
  assert.match((await ok(folder, ['undo', '--list'])).stdout, /same photo +no: d4-/);
});

test('every link that confgraph made says how sure it is and why, and is undone like a decision', async (t) => {
  const folder = await workspaceOf(t);
  const { name, links } = json(await ok(folder, ['why', 'Ada Marlow', '--json'])) as never as {
    name: string;
    links: { part: string; year: number; score: number | null; basis: string; reason: string; link: string | null }[];
  };
  assert.equal(name, 'Ada Marlow');
  assert.deepEqual(
    links.map(({ part, basis, link }) => [part, basis, link === null]),
    [
      ['speaker: Anchors that hold (Reef Days 2018)', null, true],
      ['speaker: Anchors in TideSQL (Reef Days 2019)', 'weighed', false],
    ],
  );
  const [, { score, reason, link }] = links as [unknown, (typeof links)[number]];
  assert.ok(score! > 0.5 && score! < 1, String(score));
  assert.match(reason, /^the same name; .*years close together/);
  assert.match(
    (await ok(folder, ['why', 'Ada Marlow'])).stdout,
    /0\.\d+ +speaker: Anchors in TideSQL.*with "Ada\s+Marlow"\s+of\s+2018\s+link-/s,
  );

  const { rows } = json(await ok(folder, ['query', 'merges', '--same-name', '--json'])) as never as {
    rows: { link: string; as: string }[];
  };
  assert.ok(rows.some((row) => row.link === link && row.as === 'Ada Marlow'));
  await ok(folder, ['undo', link!, '--build']);
  const { hits } = json(await ok(folder, ['search', 'ada marlow', '--label', 'Person', '--json'])) as never as {
    hits: { id: string }[];
  };
  const talks = await Promise.all(hits.map(({ id }) => talksOf(folder, id)));
  assert.deepEqual(talks.sort(), [['Anchors in TideSQL'], ['Anchors that hold']]);
  assert.match((await confgraph(['undo', link!], { cwd: folder })).stderr, /no person of the graph is held together/);
  await ok(folder, ['undo', '--build']);
  assert.equal((await talksOf(folder, 'Ada Marlow')).length, 2);
});

test('what cannot be decided is told with a hint, and a broken line is named', async (t) => {
  const folder = await workspaceOf(t);
  const wrong: [string[], number, RegExp][] = [
    [['merge', 'a', 'Chidi Okoro', '--kind', 'person'], 1, /There is no person "a"/],
    [['merge', 'Chidi Okoro', 'Fences'], 1, /not of one kind.*give the id/s],
    [['merge', 'Chidi Okoro', 'Nobody Atall'], 1, /There is no person, organization, topic or talk "Nobody Atall"/],
    [['split', 'Chidi Okoro', '9'], 2, /there is no part 9.*See the parts/s],
    [['split', 'Chidi Okoro', '1-2'], 1, /one at least has to stay/],
    [['forget', 'Chidi'], 1, /"Chidi" is only a part of a name.*confgraph forget person-/s],
    [['undo', '7'], 1, /no decision "7".*undo --list/s],
    [['review', '--kind', 'boat'], 2, /person, organization, topic, talk/],
  ];
  for (const [args, code, message] of wrong) {
    const run = await confgraph(args, { cwd: folder });
    assert.equal(run.code, code, `${args.join(' ')}: ${run.stderr}`);
    assert.match(run.stderr, message);
    assert.equal(readFileSync(join(folder, 'decisions.jsonl'), 'utf8'), '');
  }
  appendFileSync(join(folder, 'decisions.jsonl'), '{"id":"d1","decision":"same"}\n');
  for (const command of [['build'], ['merge', 'TideSQL', 'TideDB']]) {
    const run = await confgraph([...command, '--json'], { cwd: folder });
    assert.equal(run.code, 1);
    assert.equal(json(run).error!.code, 'bad-decisions');
    assert.match(json(run).error!.message, /decisions\.jsonl line 1: not a decision/);
  }
});

test('a decision is told by its id also where it cannot be brought into the graph at once', async (t) => {
  const folder = await workspaceOf(t);
  const lock = new DatabaseSync(join(folder, '.confgraph', 'graph', 'loading.lock'));
  lock.exec('BEGIN IMMEDIATE');
  t.after(() => lock.close());
  for (const [command, idOf] of [
    [['merge', 'TideSQL', 'TideDB', '--build'], (told: Told) => told.decisions?.[0]?.id],
    [['undo', '--build'], (told: Told) => told.decision],
    [['forget', 'Dunja Petric'], (told: Told) => told.decision],
  ] as const) {
    const run = await confgraph([...command, '--json'], { cwd: folder });
    const told = json(run) as Told;
    assert.equal(run.code, 3);
    assert.equal(told.error?.code, 'locked');
    assert.match(told.error!.message, /noted, and is not in the graph yet/);
    const written = readFileSync(join(folder, 'decisions.jsonl'), 'utf8').trim().split('\n').at(-1)!;
    assert.equal(idOf(told), JSON.parse(written).id);
  }
});

type Told = ReturnType<typeof json> & { decision?: string; decisions?: { id: string }[] };
