import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clusters } from '../clusters.ts';
import { judgeByEmbedding, judgeQuestions, type PairJudge } from './judges.ts';
import type { Question } from './person-mention.ts';

const texts = ['Ada Marlow, tides and ropes', 'A. Marlow, ropes and tides', 'Ann Marlow, sheep'];
const question = (a: number, b: number): Question => ({
  a,
  b,
  score: 0.5,
  evidence: [{ kind: 'name', weight: 1, words: 'names that fit, one but an initial' }],
});

test('a judge joins what it calls one, but nothing that is kept apart; what it leaves open stays a question', async () => {
  const clusters = new Clusters(3);
  clusters.part([1], [2]);
  const asked: string[] = [];
  const judge: PairJudge = {
    name: 'double',
    judge: async (pairs) => {
      asked.push(...pairs.map(({ a, b }) => `${a} | ${b}`));
      return [
        { outcome: 'same', reason: 'ropes' },
        { outcome: 'same', reason: 'sheep' },
        { outcome: 'ask', reason: 'hard to say' },
      ];
    },
  };
  const judged = await judgeQuestions(
    [question(0, 1), question(1, 2), question(0, 2)],
    clusters,
    (mention) => texts[mention]!,
    judge,
  );
  assert.deepEqual(
    judged.map(({ outcome }) => outcome),
    ['same', 'different', 'ask'],
  );
  assert.equal(clusters.find(0), clusters.find(1));
  assert.notEqual(clusters.find(1), clusters.find(2));
  assert.equal(judged[0]!.reason, 'names that fit, one but an initial; nothing else in common; double: ropes');
  assert.equal(asked[0], `${texts[0]} | ${texts[1]}`);
});

test('an embedder moves the odds of a pair by the nearness of its texts', async () => {
  const embedder = {
    name: 'words',
    embed: async (list: readonly string[]) =>
      list.map((text) => Float32Array.from(['tides', 'ropes', 'sheep'], (word) => (text.includes(word) ? 1 : 0))),
  };
  const [near, far] = await judgeByEmbedding(embedder).judge([
    { a: texts[0]!, b: texts[1]!, score: 0.5, reason: '' },
    { a: texts[0]!, b: texts[2]!, score: 0.5, reason: '' },
  ]);
  assert.equal(near!.outcome, 'same');
  assert.equal(far!.outcome, 'different');
});

test('a judge that loses a pair is told so', async () => {
  const judge: PairJudge = { name: 'lazy', judge: async () => [] };
  await assert.rejects(
    judgeQuestions([question(0, 1)], new Clusters(2), () => '', judge),
    /lazy gave 0 verdicts on 1 pairs/,
  );
});
