/**
 * Learns the weights from the tuning half of gold data: those of pairs of names by logistic regression, held near what one
 * would guess (ridge); those of one name by random search for the best B³ F1.
 */
import { Clusters } from '../../clusters.ts';
import { estimateDoubt } from '../doubt.ts';
import { type Corpus, CorpusBuilder } from '../encode.ts';
import { type ListedMention, mentionOf } from '../list.ts';
import { type NameRelation, nameRelations } from '../names/name-relations.ts';
import { joinNamesakes } from '../namesakes.ts';
import { type EvidenceKind, evidenceKinds } from '../person-mention.ts';
import { randomNumbers } from '../random.ts';
import { blockByName } from '../resolve.ts';
import { measure } from '../statistics.ts';
import { weighVariants } from '../variants.ts';
import type { Scale, Weights } from '../weights.ts';
import { type GoldMention, halves, scoreIdentity } from './score.ts';

export interface GoldSet {
  list: ListedMention[];
  gold: GoldMention[];
}

/** What one would guess before any data: the logarithm of the odds that a person is printed so rather than another is named so. */
const guess: { [relation in NameRelation]: number } = {
  same: -0.7,
  order: -4,
  spacing: -3,
  spelling: -3,
  fuller: -3,
  part: -4,
  initial: -3.2,
  nickname: -3.2,
  alias: -0.5,
  shortened: -4.6,
  typing: -5.5,
  overlap: -4.6,
  surname: -5.5,
  given: -7,
  reading: -3.8,
  handle: -1.5,
  unlike: -5,
};
/** How hard the guesses hold: as much as so many observations. */
const ridge = { bias: 2, scale: 10 };

interface Observed {
  relation: NameRelation;
  evidence: Partial<Record<EvidenceKind, number>>;
  same: boolean;
}

/** Weights of pairs of different names. */
export function learnVariants(weights: Weights, sets: readonly GoldSet[]): Weights['variants'] {
  const observed = sets.flatMap((set) => observe(weights, set));
  const learned = evidenceKinds.filter((kind) => observed.some(({ evidence }) => evidence[kind]));
  const bias = { ...guess };
  const scale = Object.fromEntries(evidenceKinds.map((kind) => [kind, 1])) as Scale;
  const steps = new Map<string, number>();
  // Adagrad (Duchi et al. 2011): few observations of a relation move it by larger steps.
  const step = (key: string, gradient: number) => {
    const sum = (steps.get(key) ?? 1e-8) + gradient * gradient;
    steps.set(key, sum);
    return (0.5 * gradient) / Math.sqrt(sum);
  };
  for (let round = 0; round < 400; round++) {
    const slopes = new Map<string, number>();
    const add = (key: string, value: number) => slopes.set(key, (slopes.get(key) ?? 0) + value);
    for (const relation of nameRelations) add(relation, ridge.bias * (bias[relation] - guess[relation]));
    for (const kind of learned) add(`by ${kind}`, ridge.scale * (scale[kind] - 1));
    for (const { relation, evidence, same } of observed) {
      let odds = bias[relation];
      for (const kind of learned) odds += scale[kind] * (evidence[kind] ?? 0);
      const error = 1 / (1 + Math.exp(-odds)) - (same ? 1 : 0);
      add(relation, error);
      for (const kind of learned) if (evidence[kind]) add(`by ${kind}`, error * evidence[kind]);
    }
    for (const relation of nameRelations) bias[relation] -= step(relation, slopes.get(relation)!);
    for (const kind of learned) scale[kind] -= step(`by ${kind}`, slopes.get(`by ${kind}`)!);
  }
  const { organization, place } = weights.variants.scale;
  return { bias: rounded(bias), scale: { ...rounded(scale), organization, place } };
}

/** All pairs of the tuning half whose names fit, with their evidence unscaled. */
function observe(weights: Weights, { list, gold }: GoldSet): Observed[] {
  const corpus = corpusOf(list);
  const mentionsOf: number[][] = corpus.names.map(() => []);
  for (let mention = 0; mention < corpus.count; mention++) mentionsOf[corpus.nameOf[mention]!]!.push(mention);
  const plain: Weights['variants'] = {
    bias: Object.fromEntries(nameRelations.map((relation) => [relation, 0])) as typeof guess,
    // Where events are held is not asked of names that differ.
    scale: { ...(Object.fromEntries(evidenceKinds.map((kind) => [kind, 1])) as Scale), place: 0 },
  };
  const scales = {
    corpus,
    statistics: measure(corpus, mentionsOf),
    weights: { ...weights, variants: plain, ask: Number.NEGATIVE_INFINITY },
  };
  const groups = mentionsOf.map((mentions, name) => ({ name, mentions }));
  const side = halves(gold.filter(({ verified }) => verified !== false));
  const personOf = (group: number): string | undefined => {
    const people = new Set(mentionsOf[group]!.map((mention) => gold[mention]!.gold));
    const [person] = people;
    return people.size === 1 && side.get(person!) === 'tuning' ? person : undefined;
  };
  return weighVariants(scales, groups).flatMap(({ a, b, comparison, evidence }) => {
    const [x, y] = [personOf(a), personOf(b)];
    if (x === undefined || y === undefined) return [];
    const weighed = Object.fromEntries(evidence.map(({ kind, weight }) => [kind, weight]));
    return [{ relation: comparison.relation, evidence: weighed, same: x === y }];
  });
}

/** From where the search begins: what one would set by hand. What is not searched for stays as it is frozen. */
function beginning(frozen: Weights['namesakes']): Weights['namesakes'] {
  const scale = { ...frozen.scale, name: 0.8, companions: 0.6, series: 1.3, year: 1, text: 1.3 };
  return { ...frozen, scale, best: 0.45, slope: 1.4, offset: 1.4, size: 1.3, strictness: 0.3, doubt: 1.35 };
}

/** What is searched for, and how far from where it stands. */
const spans: [(weights: Weights['namesakes']) => { [key: string]: number }, string, number][] = [
  [(namesakes) => namesakes.scale, 'companions', 0.3],
  [(namesakes) => namesakes.scale, 'series', 0.4],
  [(namesakes) => namesakes.scale, 'year', 0.3],
  [(namesakes) => namesakes.scale, 'text', 0.4],
  [(namesakes) => namesakes as unknown as { [key: string]: number }, 'best', 0.1],
  [(namesakes) => namesakes as unknown as { [key: string]: number }, 'slope', 0.4],
  [(namesakes) => namesakes as unknown as { [key: string]: number }, 'strictness', 0.3],
  [(namesakes) => namesakes as unknown as { [key: string]: number }, 'doubt', 0.2],
];

/**
 * Weights of mentions of one name: the best of `tries` random steps from what was set by hand, by the sum of B³ F1 on
 * the tuning halves. The same sets, number of tries and weights by hand give the same weights, bit for bit.
 *
 * @param tell is told of each better step.
 */
export function searchNamesakes(
  weights: Weights,
  sets: readonly GoldSet[],
  tries: number,
  tell: (attempt: number, sum: number) => void,
): Weights['namesakes'] {
  const prepared = sets.map(({ list, gold }) => {
    const corpus = corpusOf(list);
    const blocks = blockByName(corpus);
    const places = new Map(list.map(({ id }, place) => [id, place]));
    return { corpus, blocks, statistics: measure(corpus, blocks), places, gold };
  });
  const value = (namesakes: Weights['namesakes']) =>
    prepared.reduce((sum, { corpus, blocks, statistics, places, gold }) => {
      const scales = { corpus, statistics, weights: { ...weights, namesakes }, note: undefined };
      const doubt = estimateDoubt(scales, blocks);
      const clusters = new Clusters(corpus.count);
      for (const block of blocks)
        joinNamesakes(scales, corpus.names[corpus.nameOf[block[0]!]!]!, block, clusters, doubt);
      return sum + scoreIdentity(gold, (id) => clusters.find(places.get(id)!), 'tuning').f1;
    }, 0);
  const random = randomNumbers(7);
  let best = beginning(weights.namesakes);
  let most = value(best);
  tell(0, most);
  for (let attempt = 1; attempt <= tries; attempt++) {
    const next = structuredClone(best);
    for (let moved = 0; moved < 2; moved++) {
      const [of, key, span] = spans[Math.floor(random() * spans.length)]!;
      const holder = of(next);
      holder[key] = Math.max(0, Math.round((holder[key]! + (random() - 0.5) * 2 * span) * 100) / 100);
    }
    const reached = value(next);
    if (reached <= most) continue;
    most = reached;
    best = next;
    tell(attempt, most);
  }
  return best;
}

function corpusOf(list: readonly ListedMention[]): Corpus {
  const builder = new CorpusBuilder();
  for (const mention of list) builder.add(mentionOf(mention));
  return builder.finish();
}

function rounded<K extends string>(values: { [key in K]: number }): { [key in K]: number } {
  return Object.fromEntries(
    Object.entries<number>(values).map(([key, value]) => [key, Math.round(value * 100) / 100]),
  ) as { [key in K]: number };
}
