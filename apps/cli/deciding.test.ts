/** Deciding who is who, from the command line, on invented schedules. */
import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeEdition } from '../../test/support/editions.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

const editions: Parameters<typeof writeEdition>[] = [
  [
    'reef',
    'Reef Days',
    2018,
    [
      { title: 'Anchors that hold', people: ['Ada J. Marlow', 'Gwen Pryce'], abstract: 'How TideSQL holds.' },
      { title: 'Harbour maps for all', people: ['Chidi Okoro'] },
    ],
  ],
  [
    'reef',
    'Reef Days',
    2019,
    [
      { title: 'Anchors in TideSQL', people: ['Ada J. Marlow'] },
      { title: 'Knots and TideDB', people: ['Chidi Okoro'] },
    ],
  ],
  [
    'hill',
    'Hill Meet',
    2020,
    [
      { title: 'Sheep in TideDB', people: ['Ada Marlow'] },
      { title: 'Fences', people: ['Chidi N. Okoro'] },
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

test('a review asks what most hangs on first, and its answers hold over builds and in a clone', async (t) => {
  const folder = await workspaceOf(t);
  const listed = json(await ok(folder, ['review', '--json'])) as never as {
    total: number;
    proposals: { worth: number; first: { name: string; quotes: unknown[] }; second: { name: string } }[];
  };
  assert.equal(listed.total, 2);
  assert.ok(listed.proposals[0]!.worth >= listed.proposals[1]!.worth);
  assert.ok(listed.proposals.every(({ first }) => first.quotes.length > 0));
  const adaFirst = listed.proposals[0]!.first.name.includes('Marlow');
  const { stdout } = await ok(folder, ['review'], adaFirst ? 'what\ns\nd\n' : 'what\nd\ns\n');
  assert.match(stdout, /Ada J\. Marlow +Ada Marlow/);
  assert.match(stdout, /2 decisions \(1 same, 1 different\), 0 skipped, 0 left/);
  assert.match((await ok(folder, ['review'])).stdout, /Nothing to decide/);

  const before = await ids(folder, 'marlow', 'Person');
  await ok(folder, ['build']);
  const all = ['Anchors in TideSQL', 'Anchors that hold', 'Sheep in TideDB'];
  assert.deepEqual(Object.keys(await ids(folder, 'marlow', 'Person')), ['Ada J. Marlow']);
  assert.deepEqual(Object.keys(await ids(folder, 'okoro', 'Person')).length, 2);
  for (const id of Object.values(before)) assert.deepEqual(await talksOf(folder, id), all, 'the old id too finds her');
  assert.match((await ok(folder, ['review'])).stdout, /Nothing to decide/);

  const clone = emptyFolder(t);
  copyFileSync(join(folder, 'decisions.jsonl'), join(clone, 'decisions.jsonl'));
  await workspaceOf(t, clone);
  assert.deepEqual(await talksOf(clone, 'Ada J. Marlow'), all);
});

test('people, topics and talks can be merged and split by hand, and each decision taken back', async (t) => {
  const folder = await workspaceOf(t);
  const before = await ids(folder, 'okoro', 'Person');
  await ok(folder, ['merge', 'Chidi Okoro', 'Chidi N. Okoro', '--build', '--note', 'same photo']);
  assert.equal((await talksOf(folder, before['Chidi N. Okoro']!)).length, 3);
  assert.match((await ok(folder, ['merge', before['Chidi Okoro']!, before['Chidi N. Okoro']!])).stdout, /one already/);

  const { parts } = json(await ok(folder, ['split', 'Chidi N. Okoro', '--json'])) as never as {
    parts: { text: string }[];
  };
  const knots = parts.findIndex(({ text }) => text.includes('Knots')) + 1;
  await ok(folder, ['split', 'Chidi N. Okoro', String(knots), '--build']);
  assert.deepEqual(
    (await Promise.all(Object.values(await ids(folder, 'okoro', 'Person')).map((id) => talksOf(folder, id)))).sort(),
    [['Fences', 'Harbour maps for all'], ['Knots and TideDB']],
  );
  await ok(folder, ['undo', '--build']);
  await ok(folder, ['undo', '1', '--build']);
  assert.deepEqual(await ids(folder, 'okoro', 'Person'), before, 'as before, ids and all');

  await ok(folder, ['merge', 'TideSQL', 'TideDB', '--build']);
  const history = json(await ok(folder, ['query', 'topic-history', '--topic', 'TideDB', '--json'])).rows as unknown[];
  assert.equal(history.length, 3, '2018 came from TideSQL');
  await ok(folder, ['undo', '--build']);
  await ok(folder, ['merge', 'Fences', 'Sheep in TideDB', '--kind', 'talk', '--build']);
  assert.equal(Object.keys(await ids(folder, 'sheep fences', 'Talk')).length, 1);
  await ok(folder, ['split', 'Fences', 'sheep', '--build']);
  assert.equal(Object.keys(await ids(folder, 'sheep fences', 'Talk')).length, 2);
  assert.match((await ok(folder, ['undo', '--list'])).stdout, /same photo +no: d4-/);
});

test('what cannot be decided is told with a hint, and a broken line is named', async (t) => {
  const folder = await workspaceOf(t);
  const wrong: [string[], number, RegExp][] = [
    [['merge', 'marlow', 'Chidi Okoro'], 1, /"marlow" fits 2.*person-[0-9a-f]{16}/s],
    [['merge', 'Chidi Okoro', 'Fences'], 1, /not of one kind.*Give their ids/s],
    [['merge', 'Chidi Okoro', 'Nobody Atall'], 1, /There is no person, organization, topic or talk "Nobody Atall"/],
    [['split', 'Chidi Okoro', '9'], 2, /there is no part 9.*See the parts/s],
    [['split', 'Chidi Okoro', '1-2'], 1, /one at least has to stay/],
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
