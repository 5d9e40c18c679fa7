import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debianKinds } from '../knowledge/debian-kinds.ts';
import { ownKinds } from '../knowledge/known-tables.ts';
import { phraseKey } from '../texts/tokens.ts';
import type { Topic } from '../vocabulary/vocabulary.ts';
import { broaderByKnowledge, knownAbove } from './known-broader.ts';

const study = { partOf: (word: string) => (word === 'Tor' || word === 'tor' ? ('name' as const) : ('noun' as const)) };

function topic(label: string, more: Partial<Topic> = {}): [string, Topic] {
  const key = phraseKey(label);
  return [key, { key, label, variants: [label], marked: false, ...more }];
}

const kindsOf = (label: string) => knownAbove(...topic(label), study).map(({ kind }) => kind);

test('what Debian files a program under has the address of its package as source', () => {
  const [rspamd] = broaderByKnowledge(new Map([topic('Rspamd'), topic('Spam filtering')]), study, []);
  assert.deepEqual(
    [rspamd?.broader, rspamd?.reason, rspamd?.source],
    ['spam filtering', 'Debian files it under spam filtering', 'https://packages.debian.org/bookworm/rspamd'],
  );
});

test('a name with a gap is the program that is written without, but not the other way round', () => {
  assert.ok(kindsOf('GNU Radio').includes('software-defined radio'));
  assert.ok(!kindsOf('GitHub').includes('version control'));
});

test('a name with a hyphen is also what is written without', () => {
  assert.ok(kindsOf('WiFi').includes('wireless'));
  assert.deepEqual(kindsOf('Wi Fi'), kindsOf('Wi-Fi'));
});

test('initials are no program that is written small, an everyday word only where prose prints it as a name', () => {
  assert.ok(debianKinds['mail server']!.split(', ').includes('dma'));
  assert.deepEqual(kindsOf('DMA'), []);
  assert.deepEqual(kindsOf('Razor'), []);
  assert.ok(kindsOf('Tor').length > 0);
  assert.deepEqual(kindsOf('tor'), []);
});

test('a name of capitals alone is not what others write with small letters', () => {
  const named = { partOf: () => 'name' as const };
  const kinds = (...variants: string[]) => knownAbove(...topic('SPARK', { variants }), named).map(({ kind }) => kind);
  assert.deepEqual(kinds('SPARK'), ['Ada']);
  assert.deepEqual(kinds('SPARK', 'Spark'), []);
});

test('what only looks like a plural is not its singular', () => {
  assert.ok(!kindsOf('NAT').includes('message broker'));
  assert.ok(kindsOf('NATS').includes('message broker'));
});

test('fields outside computing are known by the ways in which titles say them, but not by initials of other things', () => {
  assert.ok(kindsOf('medical imaging').includes('healthcare'));
  assert.ok(kindsOf('Governing Boards').includes('governance'));
  assert.ok(!kindsOf('MRI').includes('healthcare'));
});

test('methods and problems of software are known as well as its programs', () => {
  assert.ok(kindsOf('register allocation').includes('compiler'));
  assert.ok(kindsOf('Cross-site scripting').includes('web security'));
  // Valgrind houses a profiler, and is none.
  assert.ok(!kindsOf('Valgrind').includes('profiling'));
});

test('no kind has a name twice or its own, and what is shipped of Debian stays small', () => {
  for (const table of [ownKinds, debianKinds])
    for (const [kind, names] of Object.entries(table)) {
      const keys = names.split(', ').map((name) => phraseKey(name.replace(/!?(?:@.*)?$/, '')));
      assert.equal(new Set(keys).size, keys.length, kind);
      assert.ok(!keys.includes(phraseKey(kind)), kind);
    }
  assert.ok(JSON.stringify(debianKinds).length < 200_000);
});
