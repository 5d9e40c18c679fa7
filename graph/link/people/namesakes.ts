/**
 * Which mentions of one printed name are one person. They are taken for one until the evidence says otherwise: sharing
 * nothing is no evidence.
 */
import type { Clusters } from '../clusters.ts';
import { OwnSeries, type Scales, weighNames, weighProfiles } from './evidence.ts';
import type { NameForm } from './name-form.ts';
import { type Profile, profileOf } from './profile.ts';

/** More parts than this are not compared each with each: the smaller ones go to the one they fit best. */
const mostParts = 120;

export interface Parting {
  /** Groups of mentions that stay apart, and how sure that is (below zero: apart). */
  a: number[];
  b: number[];
  weight: number;
  words: string;
}

/** Joins the mentions of one name in `clusters`; returns pairs that stay apart. */
export function joinNamesakes(scales: Scales, form: NameForm, mentions: number[], clusters: Clusters): Parting[] {
  if (mentions.length < 2) return [];
  const { corpus, weights } = scales;
  const rarity = weighNames(scales, { relation: 'same', agreeing: form.words.map((word) => [word, word]) }, 1);
  joinByKeys(scales, mentions, clusters, rarity);
  const parts = new Map<number, number[]>();
  for (const mention of mentions) {
    const root = clusters.find(mention);
    const part = parts.get(root);
    if (part) part.push(mention);
    else parts.set(root, [mention]);
  }
  if (parts.size < 2) return [];
  const own = new OwnSeries(corpus, mentions);
  const profiles = [...parts.values()]
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((part) => profileOf(corpus, scales.statistics, part));
  return agglomerate(profiles.slice(0, mostParts), profiles.slice(mostParts));

  function agglomerate(list: Profile[], rest: Profile[]): Parting[] {
    const count = list.length;
    // Sums over the pairs of first parts, so that joined groups are weighed by the mean over what is known of them.
    const sum = new Float64Array(count * count);
    const pairs = new Float64Array(count * count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const evidence = weighProfiles(scales, list[i]!, list[j]!, own);
        if (evidence.length === 0) continue;
        const size = list[i]!.mentions.length * list[j]!.mentions.length;
        const weight = evidence.reduce((total, one) => total + one.weight, 0);
        sum[i * count + j] = sum[j * count + i] = weight * size;
        pairs[i * count + j] = pairs[j * count + i] = size;
      }
    }
    const alive = list.map((_, index) => index);
    const sizes = list.map((profile) => profile.mentions.length);
    const score = (i: number, j: number) => {
      const known = pairs[i * count + j]!;
      if (known === 0) return rarity + Math.log(sizes[i]! + sizes[j]!) * 1e-6 - 1e-3;
      return rarity + (sum[i * count + j]! / known) * growth(sizes[i]!, sizes[j]!);
    };
    const partings: Parting[] = [];
    for (;;) {
      let best: [number, number] | undefined;
      let most = Number.NEGATIVE_INFINITY;
      for (const i of alive) {
        for (const j of alive) {
          if (j >= i) break;
          const value = score(i, j);
          if (value > most) {
            most = value;
            best = [j, i];
          }
        }
      }
      if (!best) break;
      const [i, j] = best;
      const blank = pairs[i * count + j] === 0;
      if (most < weights.apart && !blank) break;
      if (!clusters.union(list[i]!.mentions[0]!, list[j]!.mentions[0]!)) {
        sum[i * count + j] = sum[j * count + i] = -1e6;
        pairs[i * count + j] = pairs[j * count + i] = 1;
        if (most <= -1e5) break;
        continue;
      }
      for (const k of alive) {
        if (k === i || k === j) continue;
        sum[i * count + k]! += sum[j * count + k]!;
        sum[k * count + i] = sum[i * count + k]!;
        pairs[i * count + k]! += pairs[j * count + k]!;
        pairs[k * count + i] = pairs[i * count + k]!;
      }
      sizes[i]! += sizes[j]!;
      alive.splice(alive.indexOf(j), 1);
    }
    for (const one of rest) {
      let best = list[0]!;
      let most = Number.NEGATIVE_INFINITY;
      for (const other of list.slice(0, 40)) {
        const value = weighProfiles(scales, one, other, own).reduce((total, { weight }) => total + weight, 0);
        if (value > most) {
          most = value;
          best = other;
        }
      }
      if (rarity + most >= weights.apart) clusters.union(one.mentions[0]!, best.mentions[0]!);
    }
    return partings;
  }
}

/** The more mentions stand against each other, the surer their mean. */
function growth(a: number, b: number): number {
  return Math.min(2, (a * b) ** 0.15);
}

/** One organization, companion, title, event or address of its own makes one person of one name, unless the name is too common. */
function joinByKeys(scales: Scales, mentions: number[], clusters: Clusters, rarity: number): void {
  const { corpus, statistics, weights } = scales;
  const first = new Map<string, number>();
  const join = (key: string, mention: number, weight: number) => {
    if (rarity + weight < weights.same) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, mention);
    else clusters.union(known, mention);
  };
  for (const mention of mentions) {
    const organization = corpus.organization[mention]!;
    if (organization >= 0) {
      const share = statistics.organizationMentions.get(organization)! / corpus.count;
      join(
        `o${organization}`,
        mention,
        Math.min(weights.organizationMost, Math.log1p(weights.sharedOrganization / share)),
      );
    }
    for (const companion of corpus.companions.of(mention)) {
      const share = statistics.companionMentions[companion]! / corpus.count;
      join(`c${companion}`, mention, Math.min(weights.companionsMost, Math.log1p(weights.sharedCompanion / share)));
    }
    const title = corpus.title[mention]!;
    if (title >= 0 && statistics.titleNames.get(title)! <= 4) join(`t${title}`, mention, weights.sharedTitle);
    for (const mark of corpus.marks.of(mention)) join(`m${mark}`, mention, weights.sharedMark);
  }
}
