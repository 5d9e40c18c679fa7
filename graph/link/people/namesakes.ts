/**
 * Which mentions of one printed name are one person. They are taken for one until the evidence says otherwise: sharing
 * nothing is no evidence.
 */

import { Clusters } from '../clusters.ts';
import { bestCut } from './cut.ts';
import { weighCut } from './divide.ts';
import { weighEmployer } from './employers.ts';
import type { Corpus } from './encode.ts';
import { haveOtherMails, mostOfOneMark, OwnSeries, weighCommonness, weighProfiles } from './evidence.ts';
import { Linkage, weighJoin } from './linkage.ts';
import { isMail } from './marks.ts';
import type { NameForm } from './names/name-form.ts';
import { isNameOfMany, namesakesElsewhere } from './names/namesakes-elsewhere.ts';
import { doubtful, type Evidence, type EvidenceKind, probability, type Question } from './person-mention.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Scales } from './scales.ts';
import { employersTell, joinDivided, type Namesakes, partsOf, weighForCut } from './without-employers.ts';

/** More parts than this are not compared each with each: the smaller ones go to the one they fit best. */
const mostParts = 120;
/** More pairs of one name than this are not asked at once. */
const mostQuestions = 6;

/** Who are set apart for a common name alone are asked about, unless so much else speaks against it (logarithm of odds). */
const mostAgainst = 4;

/** What one printed name says, by its weight. */
function nameWords(prior: number): string {
  return prior < 0 ? 'the same name, which many have' : 'the same name';
}

/**
 * Joins the mentions of one name in `clusters`.
 *
 * @param doubt how much more often than elsewhere one name is two people's in this data (see `estimateDoubt`).
 * @returns pairs that a person should decide on, the likeliest first.
 */
export function joinNamesakes(
  scales: Scales,
  form: NameForm,
  mentions: number[],
  clusters: Clusters,
  doubt: number,
): Question[] {
  const namesakes = partNamesakes(scales, form, mentions, clusters);
  if (!namesakes) return [];
  const { weights } = scales;
  const { prior, parts, own } = namesakes;
  const list = parts.slice(0, mostParts);
  const isCommon = isCommonName(scales, form);
  // Of a common name two accounts part more than all else joins: that is looked at join by join.
  const cuts =
    scales.statistics.visitsTold && !employersTell(list) && !(isCommon && haveTwoAccounts(scales.corpus, list));
  const explain = (i: number, j: number, weight: number): Question => {
    const evidence = cuts
      ? weighForCut(scales, list[i]!, list[j]!, own)
      : weighProfiles(scales, weights.namesakes.scale, list[i]!, list[j]!, own);
    const against = -evidence.reduce((sum, one) => sum + one.weight, 0);
    // What only a table of names says is for a person to decide.
    const least = scales.statistics.tableShare > 0.5 && against < mostAgainst ? doubtful : 0;
    return {
      a: list[i]!.mentions[0]!,
      b: list[j]!.mentions[0]!,
      // As much as it is below the least weight of one person, it is below even odds.
      score: Math.max(least, probability(weight - weights.apart)),
      evidence: [{ kind: 'name', weight: prior, words: nameWords(prior) }, ...evidence],
    };
  };
  const groupOf = (i: number) => {
    const root = clusters.find(list[i]!.mentions[0]!);
    return list.filter(({ mentions }) => clusters.find(mentions[0]!) === root);
  };
  const areTwoAccounts = (i: number, j: number) =>
    groupOf(i).some((one) => groupOf(j).some((other) => haveOtherMails(scales.corpus, one, other)));
  const union = (i: number, j: number, weight: number): boolean => {
    const joined = clusters.union(list[i]!.mentions[0]!, list[j]!.mentions[0]!);
    if (joined) scales.note?.(explain(i, j, weight));
    return joined;
  };
  const shift = -weights.namesakes.doubt * doubt - weights.namesakes.strictness;
  const apart = cuts
    ? joinDivided(scales, { prior, parts: list, own }, doubt, union)
    : linkageOf(scales, namesakes, shift).join((i, j, weight, { employer = 0, own }) => {
        // However long the list is, many more are called so than it has: other employers are theirs as well as one's who moved.
        if (isCommon && own < weights.commonSupport && (employer < 0 || areTwoAccounts(i, j))) return false;
        return union(i, j, weight);
      }, weights.apart);
  for (const one of parts.slice(mostParts)) {
    let best = list[0]!;
    let most = Number.NEGATIVE_INFINITY;
    let why: Evidence[] = [];
    for (const other of list.slice(0, 40)) {
      const evidence = weighProfiles(scales, weights.namesakes.scale, one, other, own);
      const weight = evidence.reduce((total, { weight }) => total + weight, 0);
      if (weight <= most) continue;
      most = weight;
      best = other;
      why = evidence;
    }
    const [a, b] = [best.mentions[0]!, one.mentions[0]!];
    if (prior + most < weights.apart || !clusters.union(a, b)) continue;
    const name: Evidence = { kind: 'name', weight: prior, words: nameWords(prior) };
    scales.note?.({ a, b, score: probability(prior + most - weights.apart), evidence: [name, ...why] });
  }
  return apart
    .sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
    .slice(0, mostQuestions)
    .map(({ i, j, weight }) => explain(i, j, weight));
}

function haveTwoAccounts(corpus: Corpus, parts: readonly Profile[]): boolean {
  return parts.some((one, place) => parts.slice(0, place).some((other) => haveOtherMails(corpus, one, other)));
}

/** Whether so many are called so that one more on the list may be another. */
function isCommonName({ weights }: Scales, { words }: NameForm): boolean {
  const [only, ...more] = words;
  return (more.length > 0 || isNameOfMany(only!)) && namesakesElsewhere(words) >= weights.commonFrom;
}

/**
 * What speaks for one person rather than two: the name by itself, and the mentions by their best cut in two, or where that is
 * not told by the last two groups that would be joined; undefined where employers tell, or nothing is known.
 */
export function weighOnePerson(
  scales: Scales,
  form: NameForm,
  mentions: number[],
): { prior: number; evidence: number } | undefined {
  const quiet = { ...scales, note: undefined };
  const namesakes = partNamesakes(quiet, form, mentions, new LocalClusters(mentions));
  if (!namesakes || namesakes.parts.length > mostParts) return undefined;
  const evidence = scales.statistics.visitsTold ? weighBestCut(scales, namesakes) : weighLastJoin(scales, namesakes);
  return evidence === undefined ? undefined : { prior: namesakes.prior, evidence };
}

function weighBestCut(scales: Scales, namesakes: Namesakes): number | undefined {
  if (employersTell(namesakes.parts)) return undefined;
  const { told, parts } = partsOf(scales, namesakes);
  const { cut } = scales.weights;
  return told.length < 2 ? undefined : weighCut(cut.odds, bestCut(parts, cut.level));
}

function weighLastJoin(scales: Scales, namesakes: Namesakes): number | undefined {
  const last = linkageOf(scales, namesakes, 0).lastJoin();
  return last && weighJoin(scales.weights.namesakes, last);
}

function partNamesakes(scales: Scales, form: NameForm, mentions: number[], clusters: Joins): Namesakes | undefined {
  if (mentions.length < 2) return undefined;
  const { corpus, statistics, weights } = scales;
  const { bias, scale, crowd } = weights.namesakes;
  // A name printed with many employers is many people's.
  const employers = new Set(mentions.map((mention) => corpus.organization[mention]!).filter((number) => number >= 0));
  const priorAt = (count: number) => bias + scale.name * weighCommonness(scales, form, count);
  const prior = priorAt(employers.size === 1 ? 0 : employers.size) + crowd * Math.log(Math.max(2, employers.size) / 2);
  const contested = isCommonName(scales, form) ? contestedKeys(scales, mentions, clusters) : none;
  joinByKeys(scales, mentions, clusters, { anywhere: prior, atOne: priorAt(1) }, contested);
  const parts = new Map<number, number[]>();
  for (const mention of mentions) {
    const root = clusters.find(mention);
    const part = parts.get(root);
    if (part) part.push(mention);
    else parts.set(root, [mention]);
  }
  if (parts.size < 2) return undefined;
  const profiles = [...parts.values()]
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((part) => profileOf(corpus, statistics, part));
  return { prior, parts: profiles, own: new OwnSeries(corpus, mentions) };
}

function linkageOf(scales: Scales, { prior, parts, own }: Namesakes, shift: number): Linkage {
  const list = parts.slice(0, mostParts);
  const { namesakes } = scales.weights;
  const sizes = list.map((profile) => profile.mentions.length);
  const linkage = new Linkage(sizes, { ...namesakes, offset: namesakes.offset + shift }, prior);
  for (let i = 0; i < list.length; i++)
    for (let j = 0; j < i; j++) linkage.set(i, j, weighProfiles(scales, namesakes.scale, list[i]!, list[j]!, own));
  return linkage;
}

/** One organization, companion, title or address of its own makes one person of one name, unless the name is too common. */
function joinByKeys(
  scales: Scales,
  mentions: number[],
  clusters: Joins,
  { anywhere, atOne }: { anywhere: number; atOne: number },
  contested: ReadonlySet<string>,
): void {
  const { corpus, statistics, weights } = scales;
  const first = new Map<string, number>();
  const join = (
    kind: EvidenceKind,
    value: number,
    mention: number,
    weight: number,
    words: string,
    prior = anywhere,
  ) => {
    if (prior + weight < weights.apart) return;
    const key = `${kind}${value}`;
    if (contested.has(key)) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, mention);
    else if (clusters.union(known, mention)) {
      const name = { kind: 'name' as const, weight: prior, words: nameWords(prior) };
      const score = probability(prior + weight - weights.apart);
      scales.note?.({ a: known, b: mention, score, evidence: [name, { kind, weight, words }] });
    }
  };
  const rare = (share: number, again: number, most: number) => Math.min(most, Math.log1p(again / share));
  for (const mention of mentions) {
    const organization = corpus.organization[mention]!;
    if (organization >= 0) {
      const weight = weighEmployer(scales, organization);
      join('organization', organization, mention, weight, 'the same employer', atOne);
    }
    for (const companion of corpus.companions.of(mention)) {
      const share = statistics.companionMentions[companion]! / corpus.count;
      join(
        'companions',
        companion,
        mention,
        rare(share, weights.sharedCompanion, weights.companionsMost),
        'the same co-speaker',
      );
    }
    const title = corpus.title[mention]!;
    if (title >= 0 && statistics.titleNames.get(title)! <= 4)
      join('title', title, mention, weights.sharedTitle, 'a talk of the same title');
    for (const mark of corpus.marks.of(mention))
      if (statistics.markNames.get(mark)! <= mostOfOneMark)
        join('marks', mark, mention, weights.sharedMark, 'the same address, handle, number or page of their own');
  }
}

const none: ReadonlySet<string> = new Set();

/**
 * Employers and co-speakers that two have beside one name, by the hashes of their addresses in one year: whose a mention without
 * such a hash is they do not tell, nor that all are one person's.
 */
function contestedKeys({ corpus }: Scales, mentions: number[], clusters: Joins): Set<string> {
  const hashed = mentions.flatMap((mention) => {
    const mails = [...corpus.marks.of(mention)].filter((mark) => isMail(corpus.markNames[mark]!));
    return mails.length > 0 && corpus.year[mention]! >= 0 ? [{ mention, mails }] : [];
  });
  const contested = new Set<string>();
  const before = new Map<string, { mention: number; mails: number[] }>();
  for (const one of hashed) {
    const { mention, mails } = one;
    const keys = [...corpus.companions.of(mention)].map((companion) => `companions${companion}`);
    if (corpus.organization[mention]! >= 0) keys.push(`organization${corpus.organization[mention]}`);
    for (const key of keys) {
      const inYear = `${corpus.year[mention]} ${key}`;
      const known = before.get(inYear);
      if (!known) before.set(inYear, one);
      else if (
        clusters.find(known.mention) !== clusters.find(mention) &&
        !mails.some((mail) => known.mails.includes(mail))
      )
        contested.add(key);
    }
  }
  return contested;
}

/** What joining by keys needs of clusters. */
type Joins = Pick<Clusters, 'find' | 'union'>;

/** Clusters of a few mentions alone, to try with. */
class LocalClusters implements Joins {
  private readonly places: Map<number, number>;
  private readonly mentions: number[];
  private readonly clusters: Clusters;

  constructor(mentions: number[]) {
    this.mentions = mentions;
    this.places = new Map(mentions.map((mention, place) => [mention, place]));
    this.clusters = new Clusters(mentions.length);
  }

  find(mention: number): number {
    return this.mentions[this.clusters.find(this.places.get(mention)!)]!;
  }

  union(a: number, b: number): boolean {
    return this.clusters.union(this.places.get(a)!, this.places.get(b)!);
  }
}
