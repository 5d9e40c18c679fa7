import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { appendDecision, DecisionError, type NewDecision, readDecisionLines, readDecisions } from './decisions.ts';

function reading(lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  const file = join(folder, 'decisions.jsonl');
  writeFileSync(file, lines.join('\n'));
  try {
    return readDecisions(file).identity;
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
  assert.deepEqual(readDecisions('/nonexistent/decisions.jsonl').identity, []);
});

test('a line that is no decision is named, not skipped', () => {
  const wrong: [string, RegExp][] = [
    ['{"id":', /line 2: not valid JSON/],
    ['{"id":"x","decision":"marry","of":[["a"],["b"]]}', /line 2: not a decision/],
    ['<<<<<<< HEAD', /line 2: a mark of a conflict in git. Keep the lines of both sides/],
    ['{"id":"d2","note":"\0"}', /decisions.jsonl is no text in UTF-8, or was damaged/],
    ['{"id":"x","decision":"same","of":[["a"]]}', /line 2: not a decision/],
    ['{"id":"d1","decision":"same","of":[["talk-1"],["talk-2"]]}', /line 2: the id "d1" was used before/],
    ['{"id":"x","decision":"undo","undoes":"d9"}', /line 2: there is no decision "d9"/],
    ['{"id":"x","decision":"same","of":[["Ada Marlow"],["person-2"]]}', /line 2: not a decision: .*expected an id/s],
    ['{"id":"x","decision":"same","of":[["talk-1"],["person-2"]]}', /line 2: not a decision: .*of one kind/s],
    ['{"id":"x","decision":"split","of":[["talk:1"]]}', /line 2: not a decision/],
  ];
  for (const [line, message] of wrong)
    assert.throws(
      () => reading([same, line]),
      (error) => error instanceof DecisionError && message.test(error.message),
    );
});

test('a mark before UTF-8, ends of lines of Windows, and what two took back in two clones are understood', () => {
  const undo = (id: string) => `{"id":"${id}","decision":"undo","undoes":"d1"}`;
  const ids = reading([`\uFEFF${same}`, `${different}\r`, undo('d3-aaaa'), undo('d3-bbbb')]).map(({ id }) => id);
  assert.deepEqual(ids, ['d2']);
});

test('what is no file is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  assert.throws(
    () => readDecisions(folder),
    (error) => error instanceof DecisionError && error.message.includes(folder),
  );
  rmSync(folder, { recursive: true });
});

const merge: NewDecision = { decision: 'same', of: [['talk-1', 'talk:aa'], ['talk-2']], by: 'ada' };

function inFolder(use: (file: string) => void | Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
    try {
      await use(join(folder, 'decisions.jsonl'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

test(
  'a decision is added below what is there, also below a line without its end, and can be taken back',
  inFolder((file) => {
    writeFileSync(file, same);
    const written = appendDecision(file, merge, '2026-02-03T04:05:06Z');
    assert.match(written.id, /^d2-[0-9a-z]{4}$/);
    appendDecision(file, { decision: 'undo', undoes: written.id }, '2026-02-03T04:05:07Z');
    const lines = readDecisionLines(file);
    assert.deepEqual(
      lines.map(({ decision, line, undoneBy }) => [decision.decision, line, undoneBy !== undefined]),
      [
        ['same', 1, false],
        ['same', 2, true],
        ['undo', 3, false],
      ],
    );
    assert.deepEqual(lines[1]!.decision, { id: written.id, at: '2026-02-03T04:05:06Z', ...merge });
    assert.throws(
      () => appendDecision(file, { decision: 'undo', undoes: 'd9' }, 'now') && readDecisions(file),
      /no decision "d9"/,
    );
  }),
);

test(
  'nothing is added to decisions that cannot be understood',
  inFolder((file) => {
    writeFileSync(file, `${same}\n{"id":"d2","deci`);
    assert.throws(() => appendDecision(file, merge, 'now'), /line 2: not valid JSON/);
    assert.equal(readFileSync(file, 'utf8'), `${same}\n{"id":"d2","deci`);
  }),
);

test(
  'a process killed while it writes leaves whole lines',
  inFolder(async (file) => {
    const script = `import { appendDecision } from ${JSON.stringify(new URL('./decisions.ts', import.meta.url).href)};
      for (let i = 0; ; i++) {
        appendDecision(${JSON.stringify(file)}, { decision: 'same', of: [['talk-a' + i], ['talk-b' + i]] }, 'now');
        if (i > 20) process.stdout.write('.');
      }`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => child.kill('SIGKILL'));
    const signal = await new Promise((resolve) => child.on('exit', (_code, by) => resolve(by)));
    assert.equal(signal, 'SIGKILL');
    assert.ok(readDecisions(file).identity.length > 20);
    assert.ok(readFileSync(file, 'utf8').endsWith('\n'));
  }),
);
