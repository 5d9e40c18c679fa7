/** Who is who: from mentions to people, by one engine for lists and for the graph. */

import { Clusters } from '../clusters.ts';
import { estimateDoubt } from './doubt.ts';
import type { Corpus } from './encode.ts';
import { partByTones } from './names/tones.ts';
import { joinNamesakes } from './namesakes.ts';
import { probability, type Question } from './person-mention.ts';
import { partByRegister } from './registers.ts';
import type { Scales } from './scales.ts';
import { measure } from './statistics.ts';
import { askOfUnlikeNames } from './unlike-names.ts';
import { joinVariants, type NamedGroup, weighVariants } from './variants.ts';
import { frozenWeights, type Weights } from './weights.ts';

export interface Resolution {
  clusters: Clusters;
  questions: Question[];
  /** How much more often than elsewhere one name is two people's in this data: natural logarithm of the odds. */
  doubt: number;
}

export interface ResolveOptions {
  weights?: Weights | undefined;
  /** What is certain before: mentions joined, and mentions kept apart. */
  clusters?: Clusters | undefined;
  /** Is told of every link that is made, with its reasons. */
  note?: ((link: Question) => void) | undefined;
}

/** Resolves mentions to people. */
export function resolvePeople(corpus: Corpus, options: ResolveOptions = {}): Resolution {
  const weights = options.weights ?? frozenWeights;
  const clusters = options.clusters ?? new Clusters(corpus.count);
  const blocks = blockByName(corpus);
  partByTones(corpus.tones, (mention) => corpus.names[corpus.nameOf[mention]!]!.joined, clusters);
  partByRegister(corpus, blocks, clusters);
  const scales: Scales = { corpus, statistics: measure(corpus, blocks), weights, note: options.note };
  const doubt = estimateDoubt(scales, blocks);
  const groups: NamedGroup[] = [];
  const questions: Question[] = [];
  for (const mentions of blocks) {
    questions.push(...joinNamesakes(scales, corpus.names[corpus.nameOf[mentions[0]!]!]!, mentions, clusters, doubt));
    const parts = new Map<number, number[]>();
    for (const mention of mentions) {
      const root = clusters.find(mention);
      const part = parts.get(root);
      if (part) part.push(mention);
      else parts.set(root, [mention]);
    }
    for (const part of parts.values()) groups.push({ name: fullestName(corpus, part), mentions: part });
  }
  const pairs = weighVariants(scales, groups);
  const asked = joinVariants(scales, groups, pairs, clusters);
  for (const { a, b, weight, evidence } of asked)
    questions.push({
      a: groups[a]!.mentions[0]!,
      b: groups[b]!.mentions[0]!,
      score: probability(weight),
      evidence,
    });
  questions.push(...askOfUnlikeNames(scales, groups, clusters));
  return {
    clusters,
    doubt,
    questions: surestOfEach(questions, clusters),
  };
}

/** Of two people one question: the surest. */
function surestOfEach(questions: readonly Question[], clusters: Clusters): Question[] {
  const kept = new Map<string, Question>();
  for (const question of questions) {
    const [a, b] = [clusters.find(question.a), clusters.find(question.b)];
    if (a === b || !clusters.canJoin(a, b)) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = kept.get(key);
    if (!known || known.score < question.score) kept.set(key, question);
  }
  return [...kept.values()];
}

/** Mentions whose names have the same letters, however they are parted, and whether or not a nickname stands among them. */
export function blockByName(corpus: Corpus): number[][] {
  const numbers = new Map<string, number>();
  const blockOf = corpus.names.map(({ joined, generation }) => {
    const key = generation ? `${joined} ${generation}` : joined;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const blocks: number[][] = Array.from(numbers, () => []);
  for (let mention = 0; mention < corpus.count; mention++) {
    const name = corpus.nameOf[mention]!;
    // Who is not named may be anybody, each time another.
    if (corpus.names[name]!.nobody) blocks.push([mention]);
    else blocks[blockOf[name]!]!.push(mention);
  }
  return blocks.filter(({ length }) => length > 0);
}

function fullestName(corpus: Corpus, mentions: number[]): number {
  let best = corpus.nameOf[mentions[0]!]!;
  for (const mention of mentions) {
    const name = corpus.nameOf[mention]!;
    if (name !== best && weight(name) > weight(best)) best = name;
  }
  return best;

  function weight(name: number): number {
    const { nickname, words, readings } = corpus.names[name]!;
    const others = readings?.filter(({ how }) => how === 'printed').length ?? 0;
    return 10 * (others + (nickname ? 1 : 0)) + words.length;
  }
}
