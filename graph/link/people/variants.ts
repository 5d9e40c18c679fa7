/** Which people whose names differ are one: pairs are weighed, the surest joined first, what is in doubt is asked. */

import type { Clusters } from '../clusters.ts';
import { abbreviatedWords, changeKeys, nameKeys, pairsByKeys, singleWords } from './blocking.ts';
import { type Corpus, companionKey } from './encode.ts';
import { markWords, weighNames, weighProfiles } from './evidence.ts';
import { compareNames, compareUnlike } from './names/compare-names.ts';
import type { NameForm } from './names/name-form.ts';
import type { NameComparison, NameRelation } from './names/name-relations.ts';
import { type Evidence, probability } from './person-mention.ts';
import { type Profile, profilesOf, sharedOf } from './profile.ts';
import type { Scales } from './scales.ts';

/** Mentions of one printed name that are one person. */
export interface NamedGroup {
  name: number;
  mentions: number[];
}

export interface WeighedPair {
  a: number;
  b: number;
  comparison: NameComparison;
  weight: number;
  evidence: Evidence[];
}

/** Relations that say little by themselves: they join only where other evidence speaks for it. */
const needsSupport = new Set<NameRelation>([
  'surname',
  'given',
  'overlap',
  'initial',
  'typing',
  'shortened',
  'reading',
  'handle',
  'unlike',
]);
/** Relations that hold between many who are not one: they join only by what belongs to one person. */
const needsMark = new Set<NameRelation>(['handle', 'unlike']);
/** Relations in which one name stands for several: who has found one of them is not asked for the others. */
const shortForms = new Set<NameRelation>(['initial', 'nickname', 'shortened', 'part', 'handle', 'reading']);
/** Relations of names of which one does not stand for the other. */
const changes = new Set<NameRelation>(['surname', 'given', 'overlap', 'unlike']);

/** All pairs of groups with fitting names that are at least worth a question, the surest first. */
export function weighVariants(scales: Scales, groups: NamedGroup[]): WeighedPair[] {
  const { corpus, statistics, weights } = scales;
  const abbreviated = abbreviatedWords(corpus.names);
  const singles = singleWords(corpus.names);
  const profile = profilesOf(corpus, statistics, groups);
  const companionNumbers = corpus.names.map((form) => corpus.companionNames.known(companionKey(form)));
  const isRare = (kind: 'title' | 'companion' | 'mark', value: number) =>
    kind === 'companion'
      ? statistics.companionMentions[value]! <= 60
      : (kind === 'title' ? statistics.titleNames : statistics.markNames).get(value)! <= 6;
  const pairs: WeighedPair[] = [];
  const keysOf = function* (group: number) {
    const { name, mentions } = groups[group]!;
    if (corpus.names[name]!.nobody) return;
    yield* nameKeys(corpus.names[name]!, abbreviated, singles);
    yield* changeKeys(corpus.names[name]!, lightProfile(scales, mentions), isRare);
  };
  const tellsMore = (group: number) => {
    const { companions, organizations, titles } = lightProfile(scales, groups[group]!.mentions);
    return [
      ...companions,
      ...[...organizations].map((value) => -2 - 2 * value),
      ...[...titles].map((value) => -3 - 2 * value),
    ];
  };
  for (const [a, b] of pairsByKeys(groups.length, keysOf, tellsMore)) {
    const [nameA, nameB] = [groups[a]!.name, groups[b]!.name];
    if (nameA === nameB) continue;
    const [formA, formB] = [corpus.names[nameA]!, corpus.names[nameB]!];
    const comparison =
      compareNames(formA, formB) ??
      (sharesMark(scales, groups[a]!.mentions, groups[b]!.mentions) ? compareUnlike(formA, formB) : undefined);
    if (!comparison) continue;
    const prior = weighNames(scales, comparison);
    if (prior < -9) continue;
    const [x, y] = [profile(a), profile(b)];
    // Two names on one talk are two people.
    if (x.companions.has(companionNumbers[nameB]!) || y.companions.has(companionNumbers[nameA]!)) continue;
    if (sharedOf(x.items, y.items).length > 0) continue;
    if (changes.has(comparison.relation) && speakTogether(corpus, x, y)) continue;
    const evidence = weighProfiles(scales, weights.variants.scale, x, y);
    // An address that several people share says nothing of two whose names are not alike.
    const others = evidence.findIndex(({ kind, weight }) => kind === 'marks' && weight > 0);
    if (others >= 0 && changes.has(comparison.relation) && !shareFew(scales, x, y)) evidence.splice(others, 1);
    let weight = prior;
    for (const one of evidence) weight += one.weight;
    if (weight < weights.ask) continue;
    evidence.unshift({ kind: 'name', weight: prior, words: nameWords(comparison) });
    pairs.push({ a, b, comparison, weight, evidence });
  }
  return pairs.sort((p, q) => q.weight - p.weight || p.a - q.a || p.b - q.b);
}

/** Whether both print the same mail address, handle or page of their own. A site's numbers may be given anew. */
function sharesMark({ corpus, statistics }: Scales, a: number[], b: number[]): boolean {
  const marks = new Set(a.flatMap((mention) => [...corpus.marks.of(mention)]));
  return b.some((mention) =>
    corpus.marks
      .of(mention)
      .some(
        (mark) =>
          marks.has(mark) &&
          statistics.markNames.get(mark)! <= mostOfOneMark &&
          /^(?:mail|handle|link) /.test(corpus.markNames[mark]!),
      ),
  );
}

function shareFew({ statistics }: Scales, a: Profile, b: Profile): boolean {
  return sharedOf(a.marks, b.marks).some((mark) => statistics.markNames.get(mark)! <= mostOfOneMark);
}

/** So many names that are not alike, at most, print what belongs to one person. */
const mostOfOneMark = 2;

/** Whether both print one title at one event: a list that names each speaker of a talk by itself. */
function speakTogether(corpus: Corpus, a: Profile, b: Profile): boolean {
  return a.mentions.some(
    (one) =>
      corpus.title[one]! >= 0 &&
      b.mentions.some(
        (other) =>
          corpus.title[one] === corpus.title[other] &&
          corpus.event[one] === corpus.event[other] &&
          corpus.series[one] === corpus.series[other] &&
          corpus.year[one] === corpus.year[other],
      ),
  );
}

function lightProfile({ corpus }: Scales, mentions: number[]): Profile {
  const companions = new Set<number>();
  const titles = new Set<number>();
  const marks = new Set<number>();
  const organizations = new Set<number>();
  for (const mention of mentions) {
    for (const companion of corpus.companions.of(mention)) companions.add(companion);
    for (const mark of corpus.marks.of(mention)) marks.add(mark);
    if (corpus.title[mention]! >= 0) titles.add(corpus.title[mention]!);
    if (corpus.organization[mention]! >= 0) organizations.add(corpus.organization[mention]!);
  }
  return { mentions, sample: [], companions, organizations, titles, marks, items: new Set(), words: new Map() };
}

/** Joins groups by their pairs; returns the pairs that a person should decide. */
export function joinVariants(
  scales: Scales,
  groups: NamedGroup[],
  pairs: WeighedPair[],
  clusters: Clusters,
): WeighedPair[] {
  const { corpus, statistics, weights } = scales;
  const names = new Map<number, Set<number>>();
  const rootOf = (group: number) => clusters.find(groups[group]!.mentions[0]!);
  const namesOf = (group: number): Set<number> => {
    const root = rootOf(group);
    let found = names.get(root);
    if (!found) {
      found = new Set();
      names.set(root, found);
    }
    return found;
  };
  for (let group = 0; group < groups.length; group++) namesOf(group).add(groups[group]!.name);
  const bestOf = new Map<number, WeighedPair[]>();
  for (const pair of pairs) {
    for (const group of [pair.a, pair.b]) {
      const list = bestOf.get(group);
      if (list) list.push(pair);
      else bestOf.set(group, [pair]);
    }
  }
  const asked: WeighedPair[] = [];
  for (const pair of pairs) {
    if (rootOf(pair.a) === rootOf(pair.b)) continue;
    const [left, right] = [namesOf(pair.a), namesOf(pair.b)];
    if (!isSure(pair) || !fit(left, right, pair) || !isClear(pair)) {
      asked.push(pair);
      continue;
    }
    const [rootA, rootB] = [rootOf(pair.a), rootOf(pair.b)];
    if (!clusters.union(groups[pair.a]!.mentions[0]!, groups[pair.b]!.mentions[0]!)) continue;
    scales.note?.({
      a: groups[pair.a]!.mentions[0]!,
      b: groups[pair.b]!.mentions[0]!,
      score: probability(pair.weight),
      evidence: pair.evidence,
    });
    names.delete(rootA);
    names.delete(rootB);
    names.set(rootOf(pair.a), new Set([...left, ...right]));
  }
  return asked.filter((pair) => rootOf(pair.a) !== rootOf(pair.b) && !isSettled(pair));

  /** Whether a short form was joined with somebody who fits better, and cannot be the other: "D. Reed" is Dora, not Dirk. */
  function isSettled(pair: WeighedPair): boolean {
    if (!shortForms.has(pair.comparison.relation)) return false;
    const [left, right] = [namesOf(pair.a), namesOf(pair.b)];
    return (left.size > 1 || right.size > 1) && !fit(left, right, pair);
  }

  function isSure({ a, b, weight, comparison: { relation }, evidence }: WeighedPair): boolean {
    if (weight < weights.same) return false;
    const other = evidence.reduce((sum, { kind, weight }) => (kind === 'name' ? sum : sum + weight), 0);
    const isShort = statistics.beside > 2 * corpus.names.length;
    // A short list does not tell how rare a name is.
    if (!needsSupport.has(relation)) return !isShort || other > weights.support || weight >= weights.sureAlone;
    const mark = evidence.find(({ kind }) => kind === 'marks');
    if (needsMark.has(relation) && !(mark && mark.weight > 0)) return false;
    // A family may share a page, not an address of mail.
    if (relation === 'given' && (mark?.words === markWords.link || mark?.words === markWords.site)) return false;
    const repeated = [a, b].every((group) => groups[group]!.mentions.length > 1);
    // Who changes a name leaves the old one: two that are both in use at one time are two people's.
    if (changes.has(relation) && repeated && !follow(a, b)) return false;
    // A slip of the pen is seldom made twice.
    if (relation === 'typing' && repeated) return other > weights.repeatedSlip;
    // A rare family name with a fitting initial needs no more, where the list tells that it is rare.
    if (!isShort && weight >= weights.sureAlone && (relation === 'initial' || (relation === 'overlap' && other > 0)))
      return true;
    return other > (isShort && relation !== 'reading' ? weights.shortSupport : weights.support);
  }

  /** Whether one name is in use only before the other. */
  function follow(a: number, b: number): boolean {
    const [x, y] = [a, b].map((group) =>
      groups[group]!.mentions.map((mention) => corpus.year[mention]!).filter((year) => year >= 0),
    ) as [number[], number[]];
    if (x.length === 0 || y.length === 0) return false;
    return Math.max(...x) <= Math.min(...y) || Math.max(...y) <= Math.min(...x);
  }

  /** Whether no two of the names on both sides contradict each other. */
  function fit(left: Set<number>, right: Set<number>, { comparison }: WeighedPair): boolean {
    const changing = changes.has(comparison.relation) && comparison.relation !== 'overlap';
    if (left.size * right.size > 200) return false;
    for (const a of left) {
      for (const b of right) {
        const how = compareNames(corpus.names[a]!, corpus.names[b]!);
        if (!how) {
          if (changing || isNick(corpus.names[a]!) || isNick(corpus.names[b]!)) continue;
          return false;
        }
        if (!changing && changes.has(how.relation) && how.relation !== comparison.relation) return false;
      }
    }
    return true;
  }

  function isNick(form: NameForm): boolean {
    return form.words.length === 1;
  }

  /** Whether neither side fits somebody else, who cannot be the same person as the other side, nearly as well. */
  function isClear(pair: WeighedPair): boolean {
    for (const [group, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      for (const rival of bestOf.get(group)!) {
        if (rival.weight < pair.weight - weights.margin) break;
        // What belongs to one person goes before whatever else fits.
        if (sharesOwn(pair) && !sharesOwn(rival)) continue;
        const third = rival.a === group ? rival.b : rival.a;
        if (third === other || rootOf(third) === rootOf(group) || rootOf(third) === rootOf(other)) continue;
        if (groups[third]!.name === groups[other]!.name) return false;
        const how = compareNames(corpus.names[groups[third]!.name]!, corpus.names[groups[other]!.name]!);
        if (!how || changes.has(how.relation)) return false;
      }
    }
    return true;
  }
}

function sharesOwn({ evidence }: WeighedPair): boolean {
  return evidence.some(({ kind, weight }) => kind === 'marks' && weight > 0);
}

const relationWords: { [relation in NameComparison['relation']]: string } = {
  same: 'the same name',
  order: 'the same name in another order',
  spacing: 'the same name, parted otherwise',
  spelling: 'two spellings of one name',
  fuller: 'names that fit, one fuller',
  part: 'names that fit, one without a surname or first name',
  initial: 'names that fit, one but an initial',
  nickname: 'names that fit, one a short form',
  alias: 'a nickname that the other prints with the name',
  shortened: 'names that fit, one perhaps a short form',
  typing: 'names one letter apart',
  overlap: 'names that share two words',
  surname: 'the same given name',
  given: 'the same family name',
  reading: 'names that may be one, written by other habits',
  handle: 'a handle that may be made of the name',
  unlike: 'a name that says nothing of the other',
};

function nameWords({ relation }: NameComparison): string {
  return relationWords[relation];
}
