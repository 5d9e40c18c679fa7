import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError, configSchema, loadConfig, parseConfig, sourceSchema } from './config.ts';
import { createWorkspace } from './workspace.ts';

function complaints(text: string): string[] {
  try {
    parseConfig(text);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.split('\n');
  }
  return [];
}

test('an empty file, a missing one, and keys with nothing behind them mean the defaults', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'empty.yaml'), '# only a comment\n');
  for (const config of [
    loadConfig(join(folder, 'empty.yaml')),
    loadConfig(join(folder, 'missing.yaml')),
    parseConfig('sources:\n# - url: https://example.org/\ncrawl:\n'),
  ]) {
    assert.deepEqual(config.sources, []);
    assert.equal(config.crawl.delay, 1);
    assert.equal(config.store, 'embedded');
  }
});

test('an edition written as a number is text', () => {
  assert.equal(parseConfig('sources:\n  - url: https://example.org/\n    edition: 2020\n').sources[0]?.edition, '2020');
});

test('each thing wrong is named by line and field, and what to write', () => {
  const text = `crawl:
  delay: "1"
  dely: 3
sources:
  - url: example.org
    exclude: ["("]
  - series: Example Conference
    maxPages: 0
`;
  assert.deepEqual(complaints(text), [
    'confgraph.yaml line 2: crawl.delay: expected number, got string; write a number such as 2 or 0.5, without quotes',
    'confgraph.yaml line 3: crawl.dely: there is no such setting; check its spelling and indentation, or remove it',
    'confgraph.yaml line 5: sources[1].url: expected a web address, got "example.org"; write it in full, such as https://example.org/2026/',
    'confgraph.yaml line 6: sources[1].exclude[1]: "(" is not a regular expression that can be read; correct it',
    'confgraph.yaml line 7: sources[2].url: is missing; add it (text, in quotes where it looks like a number)',
    'confgraph.yaml line 8: sources[2].maxPages: expected more than 0, got 0; write a larger number',
  ]);
});

test('the store is a word or a mapping, and the message is about the one that was meant', () => {
  assert.match(
    complaints('store: neo4j\n')[0]!,
    /line 1: store: expected "embedded" or a mapping with "address", got "neo4j"/,
  );
  assert.match(
    complaints('store:\n  address: bolt://localhost\n  pasword: x\n')[0]!,
    /line 3: store\.pasword: there is no such setting/,
  );
});

test('YAML that cannot be read is named by line', () => {
  assert.match(complaints('contact: a\ncrawl: [\n')[0]!, /^confgraph\.yaml line [23]: not valid YAML: /);
  assert.match(complaints('crawl:\n  delay: 1\ncrawl:\n  delay: 2\n')[0]!, /line 3: not valid YAML: .*unique/);
  assert.match(complaints('just words\n')[0]!, /line 1: expected object, got string/);
});

test('a new workspace’s file is one that can be read, and so it is with what it proposes', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const workspace = createWorkspace(folder);
  workspace.close();
  const fresh = readFileSync(workspace.configFile, 'utf8');
  assert.deepEqual(parseConfig(fresh), parseConfig(''));
  const proposed = parseConfig(fresh.replace('sources: []', 'sources:').replace(/^# (?=\w+:| )/gm, ''));
  assert.equal(proposed.contact, 'you@example.org');
  assert.deepEqual(proposed.crawl.privateHosts, ['localhost']);
  assert.equal(proposed.sources[0]?.edition, '2026');
});

test('docs/settings.md tells every setting, with its default', () => {
  const docs = readFileSync(join(import.meta.dirname, '../docs/settings.md'), 'utf8');
  const { crawl, sources, store, ...rest } = configSchema.shape;
  const defaults = parseConfig('').crawl as { [name: string]: unknown };
  const settings = [
    ...Object.keys(rest),
    ...Object.keys(defaults).map((name) => `crawl.${name}\` | \`${String(defaults[name]) || '[]'}`),
    ...Object.keys(sourceSchema.shape).map((name) => `sources.${name}`),
    'store` | `embedded',
  ];
  assert.deepEqual(
    settings.filter((setting) => !docs.includes(`\`${setting}\``)),
    [],
  );
  const [, example = ''] = /\n\n((?: {4}.*\n)+)/.exec(docs) ?? [];
  assert.equal(parseConfig(example.replace(/^ {4}/gm, '')).crawl.delay, 2);
});
