/** Learns from talks with tags which phrases people take for tags. */
import { phraseCandidates } from './candidates.ts';
import { type Collection, featuresOf, linearFeatures } from './keyphrase-features.ts';
import { repeatedIn, titleEnd } from './keyphrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { KeyphraseModel, KnownPhrase, TagTable } from './tag-table.ts';
import { growTrees } from './trees.ts';
import { stemKey, wordsOf } from './words.ts';

export interface TaggedTalk {
  text: string;
  series: string;
  /** As people gave them. */
  tags: string[];
}

/** A talk, cut into candidates once for all that is learned from it. */
export interface PreparedTalk {
  series: string;
  tags: ReadonlySet<string>;
  candidates: ReturnType<typeof phraseCandidates>;
  words: number;
  titleWords: number;
}

export function prepareTalk({ text, series, tags }: TaggedTalk, collection: Collection): PreparedTalk {
  const end = titleEnd(text, true);
  const words = wordsOf(text, true);
  return {
    series,
    tags: new Set(tags.map(stemKey).filter(Boolean)),
    candidates: phraseCandidates(words, end, repeatedIn(text, end, collection)),
    words: words.length,
    titleWords: words.filter((word) => word.start < end).length,
  };
}

export function countTags(talks: PreparedTalk[], lexicon: Lexicon): TagTable {
  const phrases = new Map<string, KnownPhrase>();
  const tagWords = new Map<string, number>();
  const seriesOf = new Map<string, Set<string>>();
  const phrase = (key: string) => {
    let known = phrases.get(key);
    if (!known) {
      known = { documents: 0, tagged: 0, tags: 0, series: 0 };
      phrases.set(key, known);
    }
    return known;
  };
  for (const talk of talks) {
    for (const key of talk.candidates.keys()) {
      const known = phrase(key);
      known.documents++;
      if (talk.tags.has(key)) known.tagged++;
    }
    for (const tag of talk.tags) {
      const known = phrase(tag);
      known.tags++;
      const series = seriesOf.get(tag) ?? new Set();
      seriesOf.set(tag, series.add(talk.series));
      known.series = series.size;
      for (const word of new Set(tag.split(' '))) tagWords.set(word, (tagWords.get(word) ?? 0) + 1);
    }
  }
  return { documents: talks.length, phrases, tagWords, lexicon };
}

/** Parts talks into `parts` of about the same size, no series in two. */
export function foldsBySeries(talks: PreparedTalk[], parts: number): PreparedTalk[][] {
  const groups = [...Map.groupBy(talks, (talk) => talk.series).values()].sort((a, b) => b.length - a.length);
  const folds: PreparedTalk[][] = Array.from({ length: parts }, () => []);
  for (const group of groups) folds.reduce((a, b) => (b.length < a.length ? b : a)).push(...group);
  return folds.filter((fold) => fold.length > 0);
}

/**
 * Learns a model: the weights of a logistic regression, and boosted trees. What the table tells of a talk while they are learned comes
 * from other series only, as it will for talks to come.
 */
export function learnKeyphrases(talks: PreparedTalk[], collection: Collection, lexicon: Lexicon): KeyphraseModel {
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const fold of foldsBySeries(talks, 7)) {
    const inFold = new Set(fold);
    const table = countTags(
      talks.filter((talk) => !inFold.has(talk)),
      lexicon,
    );
    for (const talk of fold) {
      for (const { candidate, values } of featuresOf(talk.candidates, talk, table, collection)) {
        rows.push(values);
        labels.push(talk.tags.has(candidate.key) ? 1 : 0);
      }
    }
  }
  const linear = rows.map((row) => row.slice(0, linearFeatures));
  return { table: countTags(talks, lexicon), ...logisticRegression(linear, labels), trees: growTrees(rows, labels) };
}

/** Ridge penalty on weights of standardised features: set on folds of the talks. */
const penalty = 50;
const rounds = 12;

/** Logistic regression by Newton's method on standardised features, ridge penalised; weights for the features as they are. */
function logisticRegression(rows: number[][], labels: number[]): { bias: number; weights: number[] } {
  const size = linearFeatures;
  const means = new Float64Array(size);
  const scales = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) means[i]! += row[i]! / rows.length;
  for (const row of rows) for (let i = 0; i < size; i++) scales[i]! += (row[i]! - means[i]!) ** 2 / rows.length;
  for (let i = 0; i < size; i++) scales[i] = Math.sqrt(scales[i]!) || 1;
  const x = rows.map((row) => Float64Array.from([1, ...row.map((value, i) => (value - means[i]!) / scales[i]!)]));
  let weights = new Float64Array(size + 1);
  weights[0] = -3;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size + 1);
    const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
    x.forEach((row, at) => {
      let sum = 0;
      for (let i = 0; i <= size; i++) sum += row[i]! * weights[i]!;
      const chance = 1 / (1 + Math.exp(-sum));
      const error = labels[at]! - chance;
      const spread = chance * (1 - chance);
      for (let i = 0; i <= size; i++) {
        gradient[i]! += error * row[i]!;
        const line = hessian[i]!;
        const factor = spread * row[i]!;
        for (let j = 0; j <= i; j++) line[j]! += factor * row[j]!;
      }
    });
    for (let i = 0; i <= size; i++) {
      const ridge = i === 0 ? 1e-6 : penalty;
      gradient[i]! -= ridge * weights[i]!;
      hessian[i]![i]! += ridge;
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    }
    const step = solve(hessian, gradient);
    // Newton's step can overshoot where chances are near 0 or 1: it is halved until the loss falls.
    const before = loss(x, labels, weights);
    let factor = 1;
    let next = weights;
    do {
      next = weights.map((weight, i) => weight + factor * step[i]!);
      factor /= 2;
    } while (loss(x, labels, next) > before && factor > 1e-4);
    weights = next;
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  const plain = Array.from(weights.subarray(1), (weight, i) => weight / scales[i]!);
  return { bias: weights[0]! - plain.reduce((sum, weight, i) => sum + weight * means[i]!, 0), weights: plain };
}

/** The penalised negative log likelihood. */
function loss(x: Float64Array[], labels: number[], weights: Float64Array): number {
  let total = 0;
  for (let i = 1; i < weights.length; i++) total += (penalty / 2) * weights[i]! ** 2;
  x.forEach((row, at) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += row[i]! * weights[i]!;
    if (labels[at]) sum = -sum;
    total += sum > 30 ? sum : Math.log1p(Math.exp(sum));
  });
  return total;
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  }
  const result = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * result[k]!;
    result[i] = sum / lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = result[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k]![i]! * result[k]!;
    result[i] = sum / lower[i]![i]!;
  }
  return result;
}
