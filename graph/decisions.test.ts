import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DecisionError, readDecisions } from './decisions.ts';

function reading(lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  const file = join(folder, 'decisions.jsonl');
  writeFileSync(file, lines.join('\n'));
  try {
    return readDecisions(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const same = '{"id":"d1","decision":"same","of":[["person-1"],["person-2"]]}';
const different = '{"id":"d2","decision":"different","of":[["person-1"],["person-3"]]}';

test('decisions hold until they are undone', () => {
  assert.deepEqual(
    reading([same, '', different]).map((decision) => decision.id),
    ['d1', 'd2'],
  );
  assert.deepEqual(
    reading([same, different, '{"id":"d3","decision":"undo","undoes":"d1"}']).map((decision) => decision.id),
    ['d2'],
  );
  assert.deepEqual(readDecisions('/nonexistent/decisions.jsonl'), []);
});

test('a line that is no decision is named, not skipped', () => {
  const wrong: [string, RegExp][] = [
    ['{"id":', /line 2: not valid JSON/],
    ['{"id":"x","decision":"marry","of":[["a"],["b"]]}', /line 2: not a decision/],
    ['{"id":"x","decision":"same","of":[["a"]]}', /line 2: not a decision/],
    ['{"id":"d1","decision":"same","of":[["talk-1"],["talk-2"]]}', /line 2: the id "d1" was used before/],
    ['{"id":"x","decision":"undo","undoes":"d9"}', /line 2: there is no decision "d9"/],
  ];
  for (const [line, message] of wrong)
    assert.throws(
      () => reading([same, line]),
      (error) => error instanceof DecisionError && message.test(error.message),
    );
});
