/** The commands with which platforms grow. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { skeleton } from './platform.ts';
import { platformTable, withTable } from './table.ts';

const root = join(import.meta.dirname, '../..');

function run(script: string, ...parameters: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, script), ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
}

test('docs/platforms.md shows the platforms as they are', () => {
  const text = readFileSync(join(root, 'docs/platforms.md'), 'utf8');
  assert.equal(text, withTable(text), 'old: npm run platforms makes it anew');
  assert.match(
    platformTable(),
    /\| `openconferenceware` \| measured \| atom, html, txt \| .*talk, person.* \| 13 real pages/,
  );
});

test('a platform just begun is declared whole, and neither claims nor reads a page', async (t) => {
  // As deep as a platform, and not among them: other tests look there now.
  const folder = mkdtempSync(join(root, 'parsers/.begun-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'oak'));
  const file = join(folder, 'oak/index.ts');
  writeFileSync(file, skeleton("Oak's Planner", 'https://oak.example/'));
  const { default: begun } = (await import(file)) as { default: import('../../parsers/platform.ts').Platform };
  const { openPage } = await import('../../parsers/page.ts');
  const page = await openPage({ bytes: Buffer.from('<!DOCTYPE html><p>Oak</p>') });
  assert.deepEqual(
    [begun.name, begun.standing, begun.detect(page), begun.parse(page)],
    ["Oak's Planner", 'unverified', 0, []],
  );
});

test('platform and fixture say what is wrong with their parameters', () => {
  assert.deepEqual([run('platform.ts').status, run('fixture.ts').status], [2, 2]);
  assert.match(run('platform.ts', 'new', 'indico').stderr, /indico: there is a platform of that id already/);
  assert.match(run('platform.ts', 'new', '../oak').stderr, /small letters/);
  assert.match(run('fixture.ts', 'oak', 'page.html').stderr, /no platform oak; there are .*npm run platform new oak/);
  assert.match(run('fixture.ts', 'indico', 'no-such.html').stderr, /no-such\.html: no such file/);
  assert.ok(!existsSync(join(root, 'parsers/platforms/oak')));
});

test('a fixture is kept beside what its platform reads off it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-fixture-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const page = join(folder, 'oak.htm');
  writeFileSync(page, readFileSync(join(root, 'parsers/platforms/generic/fixtures/json-ld.html')));
  const url = 'https://oak.example/2022/';
  const { status, stdout } = run('fixture.ts', 'generic', page, '--into', folder, '--url', url, '--case', 'oak');
  assert.equal(status, 0);
  assert.match(stdout, /oak\.expected\.json: [1-9]\d* records/);
  assert.equal(JSON.parse(readFileSync(join(folder, 'oak.expected.json'), 'utf8')).url, url);
  assert.ok(existsSync(join(folder, 'oak.html')));
});
