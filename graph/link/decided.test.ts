import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentityDecision } from '../decisions.ts';
import { decide, decidedApart, regroup } from './decided.ts';
import type { FrozenIds } from './identity.ts';
import { organizationKeys } from './organizations/decided-organizations.ts';
import { decideTopics } from './topics/vocabulary/decided-topics.ts';
import type { Topic } from './topics/vocabulary/vocabulary.ts';

const frozen: FrozenIds = new Map([
  [
    'topic',
    new Map([
      ['a', 'topic-1'],
      ['b', 'topic-1'],
      ['c', 'topic-2'],
      ['d', 'topic-3'],
    ]),
  ],
]);

function topicGroups(groups: string[][], ...decisions: Omit<IdentityDecision, 'id'>[]): string[] {
  const all = decisions.map((decision, index) => ({ ...decision, id: `d${index}` }) as IdentityDecision);
  return regroup(groups, decide(all, frozen).topic)
    .map((group) => group.sort().join(''))
    .sort();
}

const rules = [['a', 'b'], ['c'], ['d']];

test('what is decided to be one is one, what is decided to be two is two, whatever rules say', () => {
  assert.deepEqual(topicGroups(rules), ['ab', 'c', 'd']);
  assert.deepEqual(topicGroups(rules, { decision: 'same', of: [['topic-1'], ['topic-2']] }), ['abc', 'd']);
  assert.deepEqual(topicGroups([['a', 'b', 'c', 'd']], { decision: 'different', of: [['topic-1'], ['topic-2']] }), [
    'abd',
    'c',
  ]);
  assert.deepEqual(
    topicGroups([['a', 'b', 'c', 'd']], { decision: 'split', of: [['topic:a'], ['topic:b', 'topic:d'], ['topic:c']] }),
    ['a', 'bd', 'c'],
  );
});

test('of two decisions that contradict each other the later one holds', () => {
  const same: Omit<IdentityDecision, 'id'> = { decision: 'same', of: [['topic-1'], ['topic-2']] };
  const different: Omit<IdentityDecision, 'id'> = { decision: 'different', of: [['topic-1'], ['topic-2']] };
  assert.deepEqual(topicGroups(rules, same, different), ['ab', 'c', 'd']);
  assert.deepEqual(topicGroups(rules, different, same), ['abc', 'd']);
  const chain: Omit<IdentityDecision, 'id'> = { decision: 'same', of: [['topic-2'], ['topic-3']] };
  const back: Omit<IdentityDecision, 'id'> = { decision: 'same', of: [['topic-3'], ['topic-1']] };
  assert.deepEqual(topicGroups(rules, same, chain, back, different), ['abd', 'c'], 'the newest first: 1-3, not 1-2');
});

test('what has gone from the pages is no hindrance', () => {
  assert.deepEqual(topicGroups(rules, { decision: 'same', of: [['topic-99', 'topic:zz'], ['topic-2']] }), [
    'ab',
    'c',
    'd',
  ]);
});

test('groups that were decided to be two are known as such', () => {
  const { topic } = decide([{ id: 'd1', decision: 'different', of: [['topic-1'], ['topic-2']] }], frozen);
  const apart = decidedApart(topic);
  assert.equal(apart(['b', 'x'], ['c']), true);
  assert.equal(apart(['c'], ['b', 'x']), true);
  assert.equal(apart(['b'], ['d']), false);
});

test('organizations that are one have one key; a printed form that was split off has its own', () => {
  const key = organizationKeys([
    { same: true, of: [['elm', 'elm|elm gmbh'], ['oak']] },
    { same: false, of: [['ash', 'ash|ash labs'], ['ash|ash inc']] },
  ]);
  assert.equal(key('oak', 'Oak'), 'elm');
  assert.equal(key('elm', 'Elm GmbH'), 'elm');
  assert.equal(key('elm', 'a form not seen before'), 'elm');
  assert.equal(key('ash', 'Ash Labs'), 'ash');
  assert.equal(key('ash', 'Ash, Inc'), 'ash|ash inc');
  assert.equal(key('fir', 'Fir'), 'fir');
});

test('topics are joined under the name of the first, and parted by their phrases', () => {
  const topic = (key: string, variants: string[]): Topic => ({ key, label: variants[0]!, variants, marked: false });
  const anchor = topic('soft anchor', ['Soft anchors']);
  const mooring = topic('mooring', ['Moorings']);
  const topics = new Map([
    ['soft anchor', anchor],
    ['mooring', mooring],
  ]);
  const joined = decideTopics(topics, [{ same: true, of: [['mooring'], ['soft anchor', 'tie up']] }]);
  assert.equal(joined.get('soft anchor'), joined.get('mooring'));
  assert.equal(joined.get('tie up'), joined.get('mooring'), 'a phrase that rules do not choose');
  assert.deepEqual(
    [joined.get('mooring')!.label, joined.get('mooring')!.variants],
    ['Moorings', ['Moorings', 'Soft anchors']],
  );
  const both = topic('mooring', ['Moorings', 'Soft anchors']);
  const parted = decideTopics(
    new Map([
      ['mooring', both],
      ['soft anchor', both],
    ]),
    [{ same: false, of: [['mooring'], ['soft anchor']] }],
  );
  assert.deepEqual(
    [...parted].map(([key, { label }]) => [key, label]),
    [
      ['mooring', 'Moorings'],
      ['soft anchor', 'Soft anchors'],
    ],
  );
});
