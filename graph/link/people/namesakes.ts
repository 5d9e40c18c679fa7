/**
 * Which mentions of one printed name are one person. They are taken for one until the evidence says otherwise: sharing
 * nothing is no evidence.
 */
import type { Clusters } from '../clusters.ts';
import { OwnSeries, type Scales, weighProfiles, weighRarity } from './evidence.ts';
import { MeanLinkage } from './linkage.ts';
import type { NameForm } from './name-form.ts';
import { profileOf } from './profile.ts';

/** More parts than this are not compared each with each: the smaller ones go to the one they fit best. */
const mostParts = 120;

/** Joins the mentions of one name in `clusters`. */
export function joinNamesakes(scales: Scales, form: NameForm, mentions: number[], clusters: Clusters): void {
  if (mentions.length < 2) return;
  const { corpus, statistics, weights } = scales;
  const { bias, scale } = weights.namesakes;
  const names = form.words.map((word): [string, string] => [word, word]);
  // A name printed with many employers is many people's.
  const employers = new Set(mentions.map((mention) => corpus.organization[mention]!).filter((number) => number >= 0))
    .size;
  const crowd = weights.crowd * Math.log(Math.max(2, employers) / 2);
  const prior = bias + scale.name * weighRarity(scales, names, 1) + crowd;
  joinByKeys(scales, mentions, clusters, prior);
  const parts = new Map<number, number[]>();
  for (const mention of mentions) {
    const root = clusters.find(mention);
    const part = parts.get(root);
    if (part) part.push(mention);
    else parts.set(root, [mention]);
  }
  if (parts.size < 2) return;
  const own = new OwnSeries(corpus, mentions);
  const profiles = [...parts.values()]
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((part) => profileOf(corpus, statistics, part));
  const list = profiles.slice(0, mostParts);
  const linkage = new MeanLinkage(
    list.map((profile) => profile.mentions.length),
    weights,
    prior,
  );
  for (let i = 0; i < list.length; i++)
    for (let j = 0; j < i; j++) linkage.set(i, j, weighProfiles(scales, scale, list[i]!, list[j]!, own));
  linkage.join((i, j) => clusters.union(list[i]!.mentions[0]!, list[j]!.mentions[0]!));
  for (const one of profiles.slice(mostParts)) {
    let best = list[0]!;
    let most = Number.NEGATIVE_INFINITY;
    for (const other of list.slice(0, 40)) {
      const evidence = weighProfiles(scales, scale, one, other, own);
      const weight = evidence.reduce((total, { weight }) => total + weight, 0);
      if (weight <= most) continue;
      most = weight;
      best = other;
    }
    if (prior + most >= weights.apart) clusters.union(one.mentions[0]!, best.mentions[0]!);
  }
}

/** One organization, companion, title or address of its own makes one person of one name, unless the name is too common. */
function joinByKeys(scales: Scales, mentions: number[], clusters: Clusters, prior: number): void {
  const { corpus, statistics, weights } = scales;
  const first = new Map<string, number>();
  const join = (key: string, mention: number, weight: number) => {
    if (prior + weight < weights.apart) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, mention);
    else clusters.union(known, mention);
  };
  const rare = (share: number, again: number, most: number) => Math.min(most, Math.log1p(again / share));
  for (const mention of mentions) {
    const organization = corpus.organization[mention]!;
    if (organization >= 0) {
      const share = statistics.organizationMentions.get(organization)! / corpus.count;
      join(`o${organization}`, mention, rare(share, weights.sharedOrganization, weights.organizationMost));
    }
    for (const companion of corpus.companions.of(mention)) {
      const share = statistics.companionMentions[companion]! / corpus.count;
      join(`c${companion}`, mention, rare(share, weights.sharedCompanion, weights.companionsMost));
    }
    const title = corpus.title[mention]!;
    if (title >= 0 && statistics.titleNames.get(title)! <= 4) join(`t${title}`, mention, weights.sharedTitle);
    for (const mark of corpus.marks.of(mention)) join(`m${mark}`, mention, weights.sharedMark);
  }
}
