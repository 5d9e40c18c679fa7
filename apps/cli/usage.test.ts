/** What the command line promises whatever the command: exit codes, streams, and errors that say what to do. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeError } from './failure.ts';
import { confgraph, emptyFolder, json } from './testing.ts';

test('help is on stdout, says every command, and is no failure', async () => {
  const run = await confgraph(['--help']);
  assert.equal(run.code, 0);
  assert.equal(run.stderr, '');
  for (const name of [
    'demo',
    'init',
    'add',
    'remove',
    'crawl',
    'import',
    'build',
    'update',
    'query',
    'search',
    'status',
    'parse',
  ]) {
    assert.match(run.stdout, new RegExp(`^  ${name}\\b`, 'm'));
  }
});

test('the lists of commands and of questions fit a narrow terminal', async () => {
  for (const args of [['--help'], ['query'], ['query', '--help'], ['resolve', '--help']]) {
    const { stdout } = await confgraph(args, { env: { COLUMNS: '80' } });
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 80),
      [],
      args.join(' '),
    );
  }
});

for (const [name, args] of Object.entries({
  'an unknown command': ['bild'],
  'help on an unknown command': ['help', 'bild'],
  'an unknown option': ['status', '--jason'],
  'an argument too many': ['build', 'everything'],
  'a missing argument': ['search'],
  'an option without its value': ['build', '--store'],
  'a store that is none': ['build', '--store', 'postgres://localhost'],
  'a password in the address': ['build', '--store', 'bolt://neo4j:hidden@localhost'],
  'an unknown query': ['query', 'speakers'],
  'an option the query does not have': ['query', 'topic-history', '--topik', 'x'],
  'a query without what it needs': ['query', 'topic-history'],
  'an unknown platform': ['parse', 'x.html', '--platform', 'x'],
  'an address that is none': ['import', 'x.html', '--url', 'example.org'],
})) {
  test(`${name} is wrong usage: exit 2, and an error in JSON when asked for`, async (t) => {
    const folder = emptyFolder(t);
    mkdirSync(join(folder, '.confgraph'));
    const run = await confgraph([...args, '--workspace', folder, '--json']);
    assert.equal(run.code, 2, run.stderr);
    const { error, ...rest } = json(run);
    assert.deepEqual(rest, {});
    assert.equal(typeof error?.code, 'string');
    assert.ok(error?.message);
    assert.ok(error?.hint, 'says what to do');
    assert.ok(!run.stdout.includes('hidden') && !run.stderr.includes('hidden'));
  });
}

test('a wrong command line points to the help of the command that it names', async () => {
  assert.match((await confgraph(['search'])).stderr, /See: confgraph search --help/);
  assert.match((await confgraph(['affiliations', '--person', 'x'])).stderr, /question: confgraph query affiliations/);
  assert.match((await confgraph(['--quiet', '--workspace', 'search', 'bild'])).stderr, /confgraph COMMAND --help/);
});

test('options without a command are told apart from help on an unknown one', async (t) => {
  const folder = emptyFolder(t);
  assert.equal(json(await confgraph(['--json'])).error?.message, 'no command given');
  assert.match((await confgraph(['--workspace', folder])).stderr, /^confgraph: no command given\nSee: /);
  const help = await confgraph(['help', 'bild', '--workspace', folder, '--json']);
  assert.equal(json(help).error?.message, "unknown command 'bild'");
});

test('without --json an error is on stderr alone', async () => {
  const run = await confgraph(['bild']);
  assert.deepEqual([run.code, run.stdout], [2, '']);
  assert.match(run.stderr, /^confgraph: unknown command 'bild'\. Did you mean build\?\nSee: /);
});

test('a wrong option of a query is answered with the right ones', async () => {
  const run = await confgraph(['query', 'topic-history', '--topik', 'x', '--json']);
  assert.match(String(json(run).error?.hint), /--topic/);
});

for (const command of [
  ['status'],
  ['build'],
  ['crawl'],
  ['update'],
  ['query', 'editions', '--series', 'x'],
  ['search', 'x'],
]) {
  test(`"${command.join(' ')}" where there is no workspace fails, and makes none`, async (t) => {
    const folder = emptyFolder(t);
    const run = await confgraph([...command, '--json'], { cwd: folder });
    assert.equal(run.code, 1);
    assert.equal(json(run).error?.code, 'no-workspace');
    assert.match(String(json(run).error?.hint), /confgraph init/);
    assert.deepEqual(readdirSync(folder), []);
  });
}

test('where there is no workspace, the one around the folder or those in it are named', async (t) => {
  const folder = emptyFolder(t);
  mkdirSync(join(folder, 'mine', '.confgraph'), { recursive: true });
  mkdirSync(join(folder, 'mine', 'saved'));
  const { stderr } = await confgraph(['status'], { cwd: folder });
  assert.match(stderr, /There is one near: add --workspace mine\. Or make a new one: confgraph init/);
  const within = await confgraph(['status'], { cwd: join(folder, 'mine', 'saved') });
  assert.match(within.stderr, /There is one near: add --workspace \S+mine\./);
});

test('YAML that cannot be read, and a wrong setting, are named by file and line', async (t) => {
  const folder = emptyFolder(t);
  mkdirSync(join(folder, '.confgraph'));
  for (const [text, message] of [
    ['contact: me\nsources: [\n', /^confgraph\.yaml line [23]: not valid YAML: /],
    ['crawl:\n  delay: soon\n', /^confgraph\.yaml line 2: crawl\.delay: expected number, got string/],
  ] as const) {
    writeFileSync(join(folder, 'confgraph.yaml'), text);
    for (const command of ['crawl', 'status', 'build']) {
      const run = await confgraph([command, '--workspace', folder, '--json']);
      assert.equal(run.code, 1);
      assert.equal(json(run).error?.code, 'bad-config');
      assert.match(String(json(run).error?.message), message);
    }
  }
});

test('a crawl without sources says how to get one', async (t) => {
  const folder = emptyFolder(t);
  await confgraph(['init', folder]);
  const run = await confgraph(['crawl', '--workspace', folder, '--json']);
  assert.equal(run.code, 1);
  assert.match(String(json(run).error?.hint), /confgraph add/);
});

test('init makes a workspace, and never overwrites one', async (t) => {
  const folder = join(emptyFolder(t), 'new');
  const first = await confgraph(['init', folder, '--json']);
  assert.deepEqual(json(first), { workspace: folder, created: true });
  writeFileSync(join(folder, 'confgraph.yaml'), 'contact: me@example.org\n');
  const second = await confgraph(['init', folder, '--json']);
  assert.deepEqual(json(second), { workspace: folder, created: false });
  assert.match((await confgraph(['status', '--workspace', folder])).stdout, /Sources +0/);
  assert.equal((await confgraph(['init'], { cwd: folder })).code, 0);
});

// Makes this Node look old to the entry, which decides by its version.
const pretendOld = `Object.defineProperty(process.versions, 'node', { value: '18.0.0' });`;

test('a Node that is too old says so in words', async () => {
  const run = await confgraph(['--version'], { env: { NODE_OPTIONS: preload(pretendOld), CONFGRAPH_RERUN: '1' } });
  assert.equal(run.code, 1);
  assert.equal(run.stdout, '');
  assert.match(run.stderr, /^confgraph needs Node 24 or newer; this is Node 18\.0\.0/);
});

test('a Node that is too old runs the command on the one that the package brings', async () => {
  const onlyHere = `if (!process.env.CONFGRAPH_RERUN) ${pretendOld}`;
  const good = await confgraph(['--version'], { env: { NODE_OPTIONS: preload(onlyHere) } });
  assert.deepEqual([good.code, good.stdout], [0, '0.1.0\n']);
  const wrong = await confgraph(['bild'], { env: { NODE_OPTIONS: preload(onlyHere) } });
  assert.equal(wrong.code, 2);
});

function preload(code: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

test('a workspace that another program writes for too long is locked, and no defect', () => {
  const { defect, code, hint } = describeError(Object.assign(new Error('database is locked'), { errcode: 5 }));
  assert.deepEqual([defect, code], [false, 'locked']);
  assert.match(hint!, /Wait until it is done/);
});

test('under --json a list that cannot be used ends with the error as its last line', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'list.jsonl'), 'no json\n');
  for (const command of ['topics', 'resolve', 'parse']) {
    const run = await confgraph([command, command === 'parse' ? 'none.html' : 'list.jsonl', '--json'], { cwd: folder });
    assert.equal(run.code, 1, run.stderr);
    assert.equal(json(run).error!.code, 'failed');
    assert.equal(json(run).error!.failed!.length, 1);
  }
});
