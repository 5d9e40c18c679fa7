/** Into how many people the mentions of one name fall, where series and years tell, and employers do not: the best cut is kept where two are likelier than one. */
import { bestCut, type Cut, type Parts } from './cut.ts';
import { canRefine, type Details, type RefinedCut, refineCut } from './refine.ts';
import type { Weights } from './weights.ts';

/** Parts of one person, the largest first, and the logarithm of the odds that they are one's. */
export interface Person {
  parts: number[];
  odds: number;
}

/** Two people by a part of each, and the logarithm of the odds that they are one. */
export interface Parted {
  i: number;
  j: number;
  odds: number;
}

/** What a cut says of one person rather than two: logarithm of odds. */
export function weighCut({ bias, between, best, few, shared }: Weights['cut']['odds'], cut: Cut): number {
  return bias + between * cut.between + best * cut.best + few * cut.few + shared * cut.shared;
}

/** The same of a cut whose sides were refined. */
function weighRefined(odds: Weights['cut']['refined']['odds'], cut: RefinedCut): number {
  return weighCut(odds, cut) + odds.fit * cut.fit;
}

/** The best cut, and what it says of one person; where two are not unlikely, after a closer look. */
function lookForCut(parts: Parts, weights: Weights['cut'], before: number): { cut: Cut; odds: number } {
  const cut = bestCut(parts, weights.level);
  const odds = before + weighCut(weights.odds, cut);
  if (odds >= weights.refined.below || !canRefine(parts)) return { cut, odds };
  const refined = refineCut(parts, cut, weights.refined.gain);
  return { cut: refined, odds: before + weighRefined(weights.refined.odds, refined) };
}

/**
 * @param before the logarithm of the odds of one person before anything but the name is known.
 */
export function divide(parts: Parts, weights: Weights['cut'], before: number): { people: Person[]; parted: Parted[] } {
  const people: Person[] = [];
  const parted: Parted[] = [];
  const visit = (members: number[], known: number) => {
    if (members.length < 2) {
      people.push({ parts: members, odds: known });
      return;
    }
    // A name of three people is rarer than one of two.
    const rarer = members.length < parts.sizes.length ? weights.third : 0;
    const { cut, odds } = lookForCut(someOf(parts, members), weights, before + rarer);
    if (odds >= 0) {
      people.push({ parts: members, odds });
      return;
    }
    const [a, b] = cut.sides.map((side) => side.map((place) => members[place]!)) as [number[], number[]];
    parted.push({ i: a[0]!, j: b[0]!, odds });
    visit(a, odds);
    visit(b, odds);
  };
  if (parts.sizes.length === 0) return { people, parted };
  visit(
    parts.sizes.map((_, part) => part),
    before,
  );
  return { people, parted };
}

/** Some of the parts, by their places. */
export function someOf({ sizes, weights, series, details }: Parts, members: readonly number[]): Parts {
  const count = members.length;
  const some = (matrix: Float64Array) => {
    const picked = new Float64Array(count * count);
    for (const [i, a] of members.entries())
      for (const [j, b] of members.entries()) picked[i * count + j] = matrix[a * sizes.length + b]!;
    return picked;
  };
  const pick = <T>(of: readonly T[]) => members.map((member) => of[member]!);
  const picked: Parts = { sizes: pick(sizes), weights: some(weights), series: pick(series) };
  if (!details) return picked;
  let known: Details | undefined;
  picked.details = () => {
    if (!known) {
      const { texts, kinds, years } = details();
      known = { texts: some(texts), kinds: kinds.map(some), years: pick(years) };
    }
    return known;
  };
  return picked;
}
