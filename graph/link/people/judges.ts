/**
 * Hooks for those who may judge pairs in doubt: an embedder of texts, or a language model. Nothing depends on them; none
 * is used unless it is passed.
 */
import type { Clusters } from '../clusters.ts';
import { type Outcome, probability, type Question } from './person-mention.ts';
import { reasonOf } from './reasons.ts';

/** Two people in doubt, in words. */
export interface DoubtfulPair {
  /** All that is told of each: names, employers, titles, biography. */
  a: string;
  b: string;
  /** Probability that they are one, so far, and why. */
  score: number;
  reason: string;
}

export interface Verdict {
  outcome: Outcome;
  /** In words; becomes part of the reason. */
  reason: string;
}

export interface PairJudge {
  name: string;
  /** One verdict for each pair, in their order. */
  judge(pairs: readonly DoubtfulPair[]): Promise<Verdict[]>;
}

/** Turns texts into vectors whose cosine tells how near they are. */
export interface Embedder {
  name: string;
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}

/** A pair with its verdict. */
export interface Judged extends Question {
  outcome: Outcome;
  reason: string;
}

/**
 * Lets a judge decide on questions: what it calls one is joined in `clusters`, unless it must stay apart.
 *
 * @param textOf all that is told of a mention's person.
 * @returns every question with its outcome.
 * @throws when the judge gives another number of verdicts than there are pairs.
 */
export async function judgeQuestions(
  questions: readonly Question[],
  clusters: Clusters,
  textOf: (mention: number) => string,
  judge: PairJudge,
): Promise<Judged[]> {
  const reasons = questions.map(({ evidence }) => reasonOf(evidence));
  const verdicts = await judge.judge(
    questions.map(({ a, b, score }, index) => ({ a: textOf(a), b: textOf(b), score, reason: reasons[index]! })),
  );
  if (verdicts.length !== questions.length)
    throw new Error(
      `the judge ${judge.name} gave ${verdicts.length} verdicts on ${questions.length} pairs; one each is needed`,
    );
  return questions.map((question, index) => {
    const { outcome, reason } = verdicts[index]!;
    const joined = outcome === 'same' && clusters.canJoin(question.a, question.b);
    if (joined) clusters.union(question.a, question.b);
    return {
      ...question,
      outcome: outcome === 'same' && !joined ? 'different' : outcome,
      reason: `${reasons[index]}; ${judge.name}: ${reason}`,
    };
  });
}

/**
 * A judge by the nearness of texts alone: it moves the odds, and decides only where they become clear.
 *
 * @param usual cosine of two texts about which nothing is to be said.
 * @param steep by how much a cosine of one more moves the odds (natural logarithm).
 */
export function judgeByEmbedding(embedder: Embedder, usual = 0.5, steep = 8): PairJudge {
  return {
    name: embedder.name,
    async judge(pairs) {
      const vectors = await embedder.embed(pairs.flatMap(({ a, b }) => [a, b]));
      return pairs.map(({ score }, index) => {
        const near = cosine(vectors[2 * index]!, vectors[2 * index + 1]!);
        const moved = probability(Math.log(score / (1 - score)) + steep * (near - usual));
        const outcome: Outcome = moved > 0.9 ? 'same' : moved < 0.1 ? 'different' : 'ask';
        return { outcome, reason: `texts ${near.toFixed(2)} alike` };
      });
    },
  };
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, x, y] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    dot += value * b[at]!;
    x += value * value;
    y += b[at]! * b[at]!;
  }
  return x && y ? dot / Math.sqrt(x * y) : 0;
}
