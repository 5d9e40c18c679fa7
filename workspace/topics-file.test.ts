import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigError } from './config.ts';
import { parseTopicsFile, readTopicsFile } from './topics-file.ts';

function complaints(text: string): string[] {
  try {
    parseTopicsFile(text);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.split('\n');
  }
  return [];
}

test('a file that is missing or empty defines nothing; what is left out is empty', () => {
  assert.deepEqual(readTopicsFile('/nowhere/topics.yaml'), { topics: [], ignore: [] });
  assert.deepEqual(parseTopicsFile('topics:\n  - label: Tide tables\n').topics, [
    { label: 'Tide tables', variants: [], exclude: [], series: [] },
  ]);
});

test('what unfolds without end, names itself or is no text is told, with what to do', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [one, next] of ['ab', 'bc', 'cd', 'de'].map((pair) => [...pair]))
    bomb.push(`${next}: &${next} [${Array(10).fill(`*${one}`)}]`);
  assert.match(complaints(bomb.join('\n')).join(), /Excessive alias count.*Write it without names for parts of itself/);
  assert.match(complaints('topics: &a [*a]').join(), /nested too deep/);
  const folder = mkdtempSync(join(tmpdir(), 'confgraph-topics-'));
  const file = join(folder, 'topics.yaml');
  assert.throws(() => readTopicsFile(folder), /cannot be read: it is a folder; move it away/);
  writeFileSync(file, Buffer.from('\uFEFFtopics: [{label: Tides}]', 'utf16le'));
  assert.throws(
    () => readTopicsFile(file),
    (error) => error instanceof ConfigError && /Save it as UTF-8/.test(error.message),
  );
  writeFileSync(file, Buffer.from('topics: [{label: Ma\u00ebl}]', 'latin1'));
  assert.throws(() => readTopicsFile(file), /Save it as UTF-8/);
  writeFileSync(file, '\uFEFFtopics: [{label: Tides}]');
  assert.equal(readTopicsFile(file).topics[0]?.label, 'Tides');
  rmSync(folder, { recursive: true });
});

test('each thing wrong is told with its line and field', () => {
  assert.deepEqual(
    complaints(
      'topics:\n  - label: Tides\n    variant: [ebb]\n  - variants: [flood]\n  - label: Buoys\n    from: 2020\n    to: 2018\n',
    ),
    [
      'topics.yaml line 3: topics[1].variant: there is no such setting; check its spelling and indentation, or remove it',
      'topics.yaml line 4: topics[2].label: is missing; add it (text, in quotes where it looks like a number)',
      'topics.yaml line 5: topics[3]: a mapping ends before it begins: "from" is later than "to"; correct it',
    ],
  );
  assert.match(complaints('topics: [')[0]!, /^topics\.yaml line 1: not valid YAML/);
});

test('one phrase cannot be two topics', () => {
  assert.deepEqual(complaints('topics:\n  - label: Tides\n    variants: [Ebb]\n  - label: ebb\n'), [
    'topics.yaml line 4: topics[2]: "ebb" is a name of topics[1] (line 2) as well; a phrase can mean one topic only, so take it out of one of them',
  ]);
});

test('names that only case, accents, joints or number tell apart are one phrase; what is ignored is no topic', () => {
  for (const [a, b] of [
    ['real-time', 'Realtime'],
    ['Containers', 'container'],
    ['Caf\u00e9 tables', 'cafe table'],
  ])
    assert.match(
      complaints(`topics:\n  - label: ${a}\n  - label: ${b}\n`)[0] ?? '',
      /^topics\.yaml line 3: topics\[2\]: /,
    );
  assert.deepEqual(complaints('topics:\n  - label: C\n  - label: C++\n'), []);
  assert.deepEqual(complaints('topics:\n  - label: Tides\nignore:\n  - Fun\n  - tide\n'), [
    'topics.yaml line 5: ignore: "tide" is a name of topics[1] (line 2); a phrase is either a topic or none, so take it out of one of them',
  ]);
});
