/**
 * A division of one name held against a small model part by part. A sum over pairs does not see that somebody's years end before
 * those of the other side begin, or that one pair fits exactly where all others fit a little; trees learned from names that were put
 * together do. Parts go to the side they fit better, from the division at hand and from some by chance (as iterated local search does).
 */
import { readTree, scoreOf } from '../topics/keyphrases/trees.ts';
import { type Cut, describe, type Parts } from './cut.ts';
import { randomNumbers } from './random.ts';
import model from './refine-model.json' with { type: 'json' };

/** What is known of each pair of parts beside its weight; matrices as `Parts.weights`. */
export interface Details {
  /** Cosines of texts; 0 of a part with itself where it has none. */
  texts: Float64Array;
  /** The weight of each kind of evidence: companions, series, years, places. */
  kinds: Float64Array[];
  /** Years of each part's mentions. */
  years: readonly (readonly number[])[];
}

/** A division, and how well its parts fit their sides: mean logarithm of odds. */
export interface RefinedCut extends Cut {
  fit: number;
}

type Sides = Cut['sides'];

/** So many divisions by chance are refined beside the one at hand. */
const starts = 6;
/** Of fewer parts one side has nobody to be held against; of more a name is left as it is, for time grows with the cube of them. */
const fewestParts = 4;
const mostParts = 60;
/** One part says no more than this, and what stands alone is held to speak for itself so much less than nothing. */
const surest = 3;
const alone = -1;

const trees = model.trees.map(readTree);

/** Whether enough is known: the trees learned from talks with texts, and say nothing of lists that have none. */
export function canRefine({ sizes, details }: Parts): boolean {
  const count = sizes.length;
  if (!details || count < fewestParts || count > mostParts) return false;
  const { texts } = details();
  return 2 * sizes.filter((_, part) => texts[part * count + part]! > 0).length > count;
}

/**
 * @param parts with details; see `canRefine`.
 * @param gain how much better than the cut at hand another has to fit.
 */
export function refineCut(parts: Parts, cut: Cut, gain: number): RefinedCut {
  const look = lookAt(parts);
  const fit = fitOf(look, cut.sides);
  let best = cut.sides;
  let most = fit + gain;
  const random = randomNumbers(1);
  for (let start = 0; start <= starts; start++) {
    const from = start === 0 ? cut.sides : randomSides(parts.sizes.length, random);
    if (from[0].length === 0 || from[1].length === 0) continue;
    const sides = improve(look, from);
    const value = fitOf(look, sides);
    if (value <= most + 1e-9) continue;
    most = value;
    best = sides;
  }
  return { ...describe(parts, best), fit: best === cut.sides ? fit : most };
}

function randomSides(count: number, random: () => number): Sides {
  const sides: Sides = [[], []];
  for (let part = 0; part < count; part++) sides[random() < 0.5 ? 1 : 0].push(part);
  return sides;
}

/** Moves the part that fits the other side surest, until none does; never the last of a side. */
function improve(look: Look, from: Sides): Sides {
  let sides = from;
  const count = from[0].length + from[1].length;
  for (let step = 0; step < count; step++) {
    let least = 0;
    let moved: { part: number; here: 0 | 1 } | undefined;
    for (const here of [0, 1] as const) {
      if (sides[here].length < 2) continue;
      for (const part of sides[here]) {
        const fit = look(part, sides[here], sides[1 - here]!);
        if (fit >= least) continue;
        least = fit;
        moved = { part, here };
      }
    }
    if (!moved) return sides;
    const { part, here } = moved;
    const rest = sides[here].filter((one) => one !== part);
    const other = [...sides[1 - here]!, part];
    sides = here === 0 ? [rest, other] : [other, rest];
  }
  return sides;
}

function fitOf(look: Look, sides: Sides): number {
  let sum = 0;
  for (const here of [0, 1] as const)
    for (const part of sides[here])
      sum += sides[here].length < 2 ? alone : Math.min(surest, look(part, sides[here], sides[1 - here]!));
  return sum / (sides[0].length + sides[1].length);
}

/** How much better a part fits its own side, less itself, than the other: logarithm of odds. */
type Look = (part: number, own: readonly number[], other: readonly number[]) => number;

/** Each question of a part and two sides is answered once. */
function lookAt(parts: Parts): Look {
  const known = new Map<string, number>();
  return (part, own, other) => {
    const key = `${part}:${[...own].sort((a, b) => a - b).join()}`;
    let fit = known.get(key);
    if (fit === undefined) {
      const here = seeSide(parts, part, own);
      const there = seeSide(parts, part, other);
      fit = (scoreOf(compareSides(here, there), trees) - scoreOf(compareSides(there, here), trees)) / 2;
      known.set(key, fit);
    }
    return fit;
  };
}

/** What the trees look at: a part beside one side, then how much more that is than beside the other. */
export function compareSides(here: readonly number[], there: readonly number[]): number[] {
  return [...here, ...here.map((value, at) => value - there[at]!)];
}

/** A part beside a side, in which the part itself does not count. */
export function seeSide({ sizes, weights, series, details }: Parts, part: number, side: readonly number[]): number[] {
  const count = sizes.length;
  const { texts, years, kinds } = details!();
  const others = side.filter((one) => one !== part);
  let [mentions, sum, positive, cosines, mostAlike, length, mostSeries, same] = [0, 0, 0, 0, 0, 0, -9, 0];
  let [first, second, third] = [none, none, none];
  let nearest = 30;
  const byKind = new Array<number>(kinds.length).fill(0);
  const own = series[part]!;
  for (const other of others) {
    const at = part * count + other;
    const size = sizes[other]!;
    const weight = weights[at]!;
    mentions += size;
    sum += weight * size;
    if (weight > 0.1) positive += size;
    if (weight > first) [first, second, third] = [weight, first, second];
    else if (weight > second) [second, third] = [weight, second];
    else if (weight > third) third = weight;
    cosines += texts[at]! * size;
    mostAlike = Math.max(mostAlike, texts[at]!);
    mostSeries = Math.max(mostSeries, kinds[1]![at]!);
    for (let kind = 0; kind < kinds.length; kind++) byKind[kind]! += kinds[kind]![at]! * size;
    for (const one of series[other]!) if (own.includes(one)) same++;
    for (const one of others) length += texts[other * count + one]! * size * sizes[one]!;
    for (const year of years[other]!)
      for (const mine of years[part]!) nearest = Math.min(nearest, Math.abs(year - mine));
  }
  const [from, to] = spanOf(years, others);
  const [ownFrom, ownTo] = spanOf(years, [part]);
  const two = second > none ? (first + second) / 2 : first;
  return [
    sum / mentions,
    first,
    two,
    cosines / mentions,
    mostAlike,
    length > 0 ? cosines / Math.sqrt(length) : 0,
    ...byKind.map((value) => value / mentions),
    mostSeries,
    third > none ? (first + second + third) / 3 : two,
    positive / mentions,
    same / mentions,
    same,
    from > to || ownFrom > ownTo ? 0 : Math.max(0, from - ownTo, ownFrom - to),
    nearest,
    to - from,
    Math.log(mentions),
  ];
}

/** Less than any pair weighs. */
const none = -9;

/** The first and the last year; the first after the last where none is known. */
function spanOf(years: Details['years'], side: readonly number[]): [number, number] {
  let [from, to] = [9999, -9999];
  for (const part of side) {
    for (const year of years[part]!) {
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return [from, to];
}
