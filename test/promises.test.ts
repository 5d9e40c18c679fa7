/** docs/crawling.md says of each promise which test keeps it: those tests are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/crawling.md'), 'utf8');

interface Promised {
  promise: string;
  tests: { file: string; name: string }[];
}

/** Each promise begins in bold at the start of a line; below it stand the tests, as a list: "> - `file`: name". */
function promises(): Promised[] {
  const found: Promised[] = [];
  for (const line of page.split('\n')) {
    const promise = /^\*\*(.+?)\*\*/.exec(line)?.[1];
    if (promise) found.push({ promise, tests: [] });
    const keeper = /^> - `([^`]+)`: (.+)$/.exec(line);
    if (keeper) found.at(-1)!.tests.push({ file: keeper[1]!, name: keeper[2]! });
    else assert.doesNotMatch(line, /^>/, 'a test is named as "> - `file`: name"');
  }
  return found;
}

/** The titles of a test file; what a title puts together from a table is ".+". */
function titles(source: string): RegExp[] {
  return [...source.matchAll(/\btest\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, quote, title]) => {
    const parts = quote === '`' ? title!.split(/\$\{[^}]*\}/) : [title!.replace(/\\(.)/g, '$1')];
    return new RegExp(`^${parts.map(escaped).join('(.+)')}$`);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isTested(name: string, source: string): boolean {
  return titles(source).some((title) => {
    const found = title.exec(name);
    // What comes from a table stands in the file as well.
    return found?.slice(1).every((part) => source.includes(part)) ?? false;
  });
}

test('every promise about crawling names a test that is there', () => {
  const all = promises();
  assert.ok(all.length > 20, `${all.length} promises`);
  for (const { promise, tests } of all) {
    assert.ok(tests.length > 0, `nothing keeps the promise "${promise}"`);
    for (const { file, name } of tests) {
      assert.ok(existsSync(join(root, file)), `${file} is not there`);
      assert.ok(isTested(name, readFileSync(join(root, file), 'utf8')), `${file} has no test "${name}"`);
    }
  }
});

test('a name that no test has is found out', () => {
  const source = `test('one', f);\nfor (const x of ['two', 'three']) test(\`number \${x}\`, f);`;
  assert.deepEqual(
    ['one', 'number two', 'number four', 'two', 'on'].map((name) => isTested(name, source)),
    [true, true, false, false, false],
  );
});
