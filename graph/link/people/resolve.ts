/** Who is who: from mentions to people, by one engine for lists and for the graph. */
import { Clusters } from '../clusters.ts';
import type { Corpus } from './encode.ts';
import type { Scales } from './evidence.ts';
import { joinNamesakes } from './namesakes.ts';
import type { Evidence } from './person-mention.ts';
import { measure } from './statistics.ts';
import { joinVariants, type NamedGroup, weighVariants } from './variants.ts';
import { frozenWeights, type Weights } from './weights.ts';

/** A pair of mentions whose people a person should decide on. */
export interface Question {
  a: number;
  b: number;
  /** Probability that they are one, as far as the evidence tells. */
  score: number;
  evidence: Evidence[];
}

export interface Resolution {
  clusters: Clusters;
  questions: Question[];
}

export interface ResolveOptions {
  weights?: Weights | undefined;
  /** What is certain before: mentions joined, and mentions kept apart. */
  clusters?: Clusters | undefined;
}

/** Resolves mentions to people. */
export function resolvePeople(corpus: Corpus, options: ResolveOptions = {}): Resolution {
  const weights = options.weights ?? frozenWeights;
  const clusters = options.clusters ?? new Clusters(corpus.count);
  const mentionsOf: number[][] = corpus.names.map(() => []);
  for (let mention = 0; mention < corpus.count; mention++) mentionsOf[corpus.nameOf[mention]!]!.push(mention);
  const scales: Scales = { corpus, statistics: measure(corpus, mentionsOf), weights };
  const groups: NamedGroup[] = [];
  for (const [name, mentions] of mentionsOf.entries()) {
    joinNamesakes(scales, corpus.names[name]!, mentions, clusters);
    const parts = new Map<number, number[]>();
    for (const mention of mentions) {
      const root = clusters.find(mention);
      const part = parts.get(root);
      if (part) part.push(mention);
      else parts.set(root, [mention]);
    }
    for (const part of parts.values()) groups.push({ name, mentions: part });
  }
  const pairs = weighVariants(scales, groups);
  const asked = joinVariants(scales, groups, pairs, clusters);
  return {
    clusters,
    questions: asked.map(({ a, b, weight, evidence }) => ({
      a: groups[a]!.mentions[0]!,
      b: groups[b]!.mentions[0]!,
      score: 1 / (1 + Math.exp(-weight)),
      evidence,
    })),
  };
}
