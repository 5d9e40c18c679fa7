/**
 * People whose names do not fit each other and who may be one all the same: somebody goes by a handle, or changed a name.
 * What speaks for it is a mark of theirs, a talk that both give, a handle that is the other's or stands in what is said of
 * the other, or a single name that is a word of the other's. Nothing of this joins two; somebody is asked.
 */

import type { Clusters } from '../clusters.ts';
import { companionKey } from './encode.ts';
import { weighProfiles } from './evidence.ts';
import { compareNames } from './names/compare-names.ts';
import { type Evidence, probability, type Question } from './person-mention.ts';
import { profilesOf, sharedOf } from './profile.ts';
import type { Scales } from './scales.ts';
import type { NamedGroup } from './variants.ts';

/** A mark or title that stands with more names than this says nothing of any. */
const mostNames = 2;
/** So many questions on one group at most. */
const mostQuestions = 2;
/** The odds of two names at random being one person's (natural logarithm), however long the list is. */
const leastChance = -7;
/** Of a person known by a name of several words, the odds that another page prints but this one. */
const byOneWord = -2.5;
/** The odds that a page prints somebody's handle as the name, where it is nobody else's. */
const byHandle = 1.5;
/** However much agrees: that the names do not is never nothing. */
const surest = 0.9;
/** A shorter word of letters alone is anybody's. */
const shortestHandle = 5;

/**
 * Pairs of groups with unlike names that a person should decide on.
 *
 * @param clusters what is joined by now.
 */
export function askOfUnlikeNames(scales: Scales, groups: readonly NamedGroup[], clusters: Clusters): Question[] {
  const { corpus, statistics, weights } = scales;
  const candidates = findCandidates(scales, groups);
  const profileOfGroup = profilesOf(corpus, statistics, groups);
  const companionOf = (group: number) => corpus.companionNames.known(companionKey(corpus.names[groups[group]!.name]!));
  const chance = Math.max(leastChance, -Math.log(statistics.names));
  const questions: (Question & { weight: number; groups: [number, number] })[] = [];
  for (const { a, b, said } of candidates.values()) {
    const [first, second] = [groups[a]!.mentions[0]!, groups[b]!.mentions[0]!];
    const [nameA, nameB] = [corpus.names[groups[a]!.name]!, corpus.names[groups[b]!.name]!];
    if (clusters.find(first) === clusters.find(second) || !clusters.canJoin(first, second)) continue;
    if (compareNames(nameA, nameB)) continue;
    const [x, y] = [profileOfGroup(a), profileOfGroup(b)];
    // Two names on one talk are two people.
    if (x.companions.has(companionOf(b)) || y.companions.has(companionOf(a))) continue;
    if (sharedOf(x.items, y.items).length > 0) continue;
    const name: Evidence = { kind: 'name', weight: said?.weight ?? chance, words: said?.words ?? 'unlike names' };
    const evidence = [name, ...weighProfiles(scales, weights.variants.scale, x, y)];
    const weight = evidence.reduce((sum, one) => sum + one.weight, 0);
    if (weight < weights.ask) continue;
    questions.push({
      a: first,
      b: second,
      score: Math.min(surest, probability(weight)),
      evidence,
      weight,
      groups: [a, b],
    });
  }
  const asked = new Map<number, number>();
  return questions
    .sort((p, q) => q.weight - p.weight || p.a - q.a || p.b - q.b)
    .filter(({ groups }) => {
      if (groups.some((group) => (asked.get(group) ?? 0) >= mostQuestions)) return false;
      for (const group of groups) asked.set(group, (asked.get(group) ?? 0) + 1);
      return true;
    })
    .map(({ a, b, score, evidence }) => ({ a, b, score, evidence }));
}

interface Candidate {
  a: number;
  b: number;
  /** What the names themselves say for it. */
  said?: { weight: number; words: string } | undefined;
}

function findCandidates(scales: Scales, groups: readonly NamedGroup[]): Map<string, Candidate> {
  const { corpus, statistics } = scales;
  const found = new Map<string, Candidate>();
  const add = (one: number, other: number, said?: Candidate['said']) => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const known = found.get(`${a} ${b}`);
    if (!known) found.set(`${a} ${b}`, { a, b, said });
    else if (said && said.weight > (known.said?.weight ?? Number.NEGATIVE_INFINITY)) known.said = said;
  };
  const singles = new Map<string, number[]>();
  for (const [group, { name }] of groups.entries()) {
    const [word, ...more] = corpus.names[name]!.words;
    if (more.length === 0) singles.set(word!, [...(singles.get(word!) ?? []), group]);
  }
  const isSingle = (group: number) => corpus.names[groups[group]!.name]!.words.length === 1;

  for (const [group, { name }] of groups.entries()) {
    const { words } = corpus.names[name]!;
    if (words.length < 2) continue;
    for (const word of words) {
      const others = Math.max(1, statistics.wordNames(word) - 1);
      const weight = byOneWord - Math.log(others);
      if (weight < leastChance) continue;
      for (const single of singles.get(word) ?? [])
        add(group, single, { weight, words: 'one name is a word of the other' });
    }
  }

  const shared = (valuesOf: (mention: number) => Iterable<number>, names: Map<number, number>, alsoFull: boolean) => {
    const first = new Map<number, number[]>();
    for (const [group, { mentions }] of groups.entries())
      for (const mention of mentions)
        for (const value of valuesOf(mention)) {
          if (value < 0 || (names.get(value) ?? 0) < 2 || names.get(value)! > mostNames) continue;
          const others = first.get(value);
          if (!others) first.set(value, [group]);
          else if (others.at(-1) !== group) {
            for (const other of others) if (alsoFull || isSingle(group) || isSingle(other)) add(group, other);
            others.push(group);
          }
        }
  };
  shared((mention) => corpus.marks.of(mention), statistics.markNames, true);
  shared((mention) => [corpus.title[mention]!], statistics.titleNames, false);

  for (const [group, { mentions }] of groups.entries())
    for (const mark of new Set(mentions.flatMap((mention) => [...corpus.marks.of(mention)]))) {
      const [, handle] = /^handle (\S+)$/.exec(corpus.markNames[mark]!) ?? [];
      if (!handle || handle.length < shortestHandle || statistics.markNames.get(mark)! > mostNames) continue;
      for (const single of singles.get(handle) ?? [])
        if (!corpus.names[groups[group]!.name]!.words.includes(handle))
          add(single, group, { weight: byHandle, words: "one name is the other's handle" });
    }

  for (const [word, others] of namesInTexts(scales, groups)) {
    for (const single of singles.get(word) ?? [])
      for (const group of others) {
        if (corpus.names[groups[group]!.name]!.words.includes(word)) continue;
        add(single, group, { weight: -Math.log(others.size), words: 'one name stands in what is said of the other' });
      }
  }
  return found;
}

/** Handles that stand in texts of a few other names, with the groups whose texts they are. */
function namesInTexts({ corpus }: Scales, groups: readonly NamedGroup[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [group, { name, mentions }] of groups.entries())
    for (const mention of mentions)
      for (const word of corpus.words.of(mention)) {
        const single = corpus.nameWords.get(word);
        if (single === undefined || single === name) continue;
        const [handle] = corpus.names[single]!.words as [string];
        if (handle.length < shortestHandle && !/\d/.test(handle)) continue;
        found.set(handle, (found.get(handle) ?? new Set()).add(group));
      }
  for (const [handle, others] of found) if (others.size > mostNames) found.delete(handle);
  return found;
}
