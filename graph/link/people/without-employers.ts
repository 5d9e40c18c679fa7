/** One printed name whose employers do not tell who is who: divided by all other evidence at once. */

import type { Parts } from './cut.ts';
import { divide, type Person, someOf } from './divide.ts';
import { type OwnSeries, weighProfiles } from './evidence.ts';
import type { Apart } from './linkage.ts';
import type { Evidence, EvidenceKind } from './person-mention.ts';
import { cosine, type Profile } from './profile.ts';
import type { Details } from './refine.ts';
import type { Scales } from './scales.ts';

/** What is to be joined of one name. */
export interface Namesakes {
  /** The weight of the name by itself. */
  prior: number;
  /** The parts that are certain, the largest first. */
  parts: Profile[];
  own: OwnSeries;
}

/** Whether two of the parts have employers. */
export function employersTell(parts: readonly Profile[]): boolean {
  return parts.filter(({ organizations }) => organizations.size > 0).length > 1;
}

/** The evidence on two parts of one name, as it is summed up over a division. */
export function weighForCut(scales: Scales, a: Profile, b: Profile, own: OwnSeries): Evidence[] {
  const { scale, seriesCaution } = scales.weights.cut;
  return weighProfiles(scales, scale, a, b, own, seriesCaution);
}

/** The parts of which anything is known beside another, by their places in the list. */
export function partsOf(scales: Scales, namesakes: Namesakes): { told: number[]; parts: Parts } {
  const { parts, own } = namesakes;
  const { series } = scales.corpus;
  const count = parts.length;
  const weights = new Float64Array(count * count);
  const isTold = new Uint8Array(count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const evidence = weighForCut(scales, parts[i]!, parts[j]!, own);
      if (evidence.length > 0) isTold[i] = isTold[j] = 1;
      weights[i * count + j] = weights[j * count + i] = evidence.reduce((sum, { weight }) => sum + weight, 0);
    }
  const told = parts.flatMap((_, part) => (isTold[part] ? [part] : []));
  const all: Parts = {
    sizes: parts.map(({ mentions }) => mentions.length),
    weights,
    series: parts.map(({ mentions }) =>
      mentions.flatMap((mention) => (series[mention]! >= 0 ? [series[mention]!] : [])),
    ),
    details: () => detailsOf(scales, namesakes),
  };
  return { told, parts: someOf(all, told) };
}

/** Kinds of evidence that are looked at one by one. */
const kindsApart: readonly EvidenceKind[] = ['companions', 'series', 'year', 'place'];

function detailsOf(scales: Scales, { parts, own }: Namesakes): Details {
  const { year } = scales.corpus;
  const count = parts.length;
  const texts = new Float64Array(count * count);
  const kinds = kindsApart.map(() => new Float64Array(count * count));
  for (let i = 0; i < count; i++) {
    texts[i * count + i] = parts[i]!.words.size > 0 ? 1 : 0;
    for (let j = 0; j < i; j++) {
      const [at, mirrored] = [i * count + j, j * count + i];
      texts[at] = texts[mirrored] = cosine(parts[i]!, parts[j]!) ?? 0;
      for (const { kind, weight } of weighForCut(scales, parts[i]!, parts[j]!, own)) {
        const matrix = kinds[kindsApart.indexOf(kind)];
        if (matrix) matrix[at] = matrix[mirrored] = weight;
      }
    }
  }
  const years = parts.map(({ mentions }) => mentions.map((mention) => year[mention]!).filter((one) => one >= 0));
  return { texts, kinds, years };
}

/**
 * Joins the parts of each person that a name without employers is divided into.
 *
 * @param union joins two parts, given the weight of their being one; false where they must stay apart.
 * @returns pairs of people, by a part of each.
 */
export function joinDivided(
  scales: Scales,
  namesakes: Namesakes,
  doubt: number,
  union: (i: number, j: number, weight: number) => boolean,
): Apart[] {
  const {
    cut,
    apart,
    namesakes: { dominance },
  } = scales.weights;
  const { told, parts } = partsOf(scales, namesakes);
  const before = cut.name * namesakes.prior - cut.doubt * doubt;
  const { people, parted } = divide(parts, cut, before);
  for (const person of people)
    for (const [i, j] of surestFirst(parts, person.parts)) union(told[i]!, told[j]!, apart + person.odds);
  joinUntold(namesakes.parts, told, people, dominance, (i, j) => union(i, j, namesakes.prior));
  return parted.map(({ i, j, odds }) => ({ i: told[j]!, j: told[i]!, weight: apart + odds }));
}

/** All pairs of a person's parts, those with the most evidence first: what a link rests on is shown to people. */
function surestFirst({ sizes, weights }: Parts, members: readonly number[]): [number, number][] {
  const pairs = members.flatMap((i, place) => members.slice(0, place).map((j): [number, number] => [j, i]));
  const weight = ([i, j]: [number, number]) => weights[i * sizes.length + j]!;
  return pairs.sort((a, b) => weight(b) - weight(a));
}

/**
 * What nothing is known of goes to the one person of that name; where there are several, to the one who holds most of
 * the mentions, if there is such a one: else it could be anybody's.
 */
function joinUntold(
  parts: readonly Profile[],
  told: readonly number[],
  people: readonly Person[],
  dominance: number,
  union: (i: number, j: number) => void,
): void {
  const unknown = parts.flatMap((_, part) => (told.includes(part) ? [] : [part]));
  const sizeOf = (person: Person) => person.parts.reduce((sum, part) => sum + parts[told[part]!]!.mentions.length, 0);
  const [most, ...others] = people.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const total = people.reduce((sum, person) => sum + sizeOf(person), 0);
  if (most && others.length > 0 && sizeOf(most) < dominance * total) return;
  const first = most ? told[most.parts[0]!]! : unknown[0];
  for (const part of unknown) if (part !== first) union(first!, part);
}
