import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseConfig } from './config.ts';
import { addSource, editConfig, removeSource } from './config-edit.ts';

const added = { url: 'https://new.example/2020/', series: 'New: a conference', edition: '2020' };

const laidOut = `# mine
crawl:
    delay:   2     # slow server
sources:
- url: https://one.example/   # the first
  edition: 2019

# the second
- url:   "https://two.example/a/"
  series: Two

store:   embedded   # for now
`;

test('a source goes to the end of the list; every other character stays', () => {
  const text = addSource(laidOut, added);
  assert.deepEqual(parseConfig(text).sources.at(-1), added);
  const entry = '- url: https://new.example/2020/\n  series: "New: a conference"\n  edition: "2020"\n';
  assert.ok(text.includes(`  series: Two\n${entry}`));
  assert.equal(text.replace(entry, ''), laidOut);
});

test('taking it out again gives back the file', () => {
  const { text, removed } = removeSource(addSource(laidOut, added), added.url);
  assert.ok(removed);
  assert.equal(text, laidOut);
});

for (const [name, before] of Object.entries({
  'an empty file': '',
  'no list': 'contact: a@b.example\n',
  'no line feed at the end': 'contact: a@b.example',
  'an empty list with a comment': 'sources: [] # none yet\n# - url: https://example.org/\ncontact: a@b.example\n',
  'a key with nothing behind it': 'sources:\n\ncontact: a@b.example\n',
  'a list in brackets': 'sources: [{url: https://one.example/}] # short\n',
  'a last entry that is long': 'sources:\n    - url: https://one.example/\n      exclude:\n        - a\n        - b',
})) {
  test(`a source can be added to ${name}`, () => {
    const text = addSource(before, added);
    const old = parseConfig(before).sources;
    assert.deepEqual(parseConfig(text).sources, [...old, added]);
    for (const comment of before.match(/#.*/g) ?? []) assert.ok(text.includes(comment));
    assert.deepEqual(parseConfig(removeSource(text, added.url).text).sources, old);
  });
}

test('the same source again changes nothing; another edition changes that alone', () => {
  const once = addSource(laidOut, added);
  assert.equal(addSource(once, added), once);
  const sources = parseConfig(addSource(once, { url: 'https://one.example', edition: '2021' })).sources;
  assert.equal(sources.length, 3);
  assert.equal(sources[0]?.edition, '2021');
});

test('the last source taken out leaves an empty list', () => {
  const text = 'sources: # mine\n  - url: https://one.example/\ncontact: a@b.example\n';
  assert.equal(removeSource(text, 'https://one.example').text, 'sources: [] # mine\ncontact: a@b.example\n');
});

test('a source that is not there is not removed', () => {
  assert.deepEqual(removeSource(laidOut, 'https://three.example/'), { text: laidOut, removed: false });
});

test('a file that cannot be read stays as it is', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'confgraph.yaml');
  writeFileSync(file, 'sources: [\n');
  assert.throws(() => editConfig(file, (text) => addSource(text, added)), /line \d: not valid YAML/);
  assert.equal(readFileSync(file, 'utf8'), 'sources: [\n');
});
