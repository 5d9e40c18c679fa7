/**
 * The best division of one name's mentions in two: of all divisions the one whose sides hang together most and whose pairs across
 * do least, summed over all pairs of mentions (correlation clustering, Bansal, Blum & Chawla 2004, with two clusters). What is
 * joined step by step follows its first wrong step; a sum does not.
 */
import { sharedOf } from './profile.ts';
import { randomNumbers } from './random.ts';
import type { Details } from './refine.ts';

/** Parts of one name, and what speaks for two of them being one. */
export interface Parts {
  /** Mentions of each part. */
  sizes: readonly number[];
  /** The weight of the evidence on parts i and j, at i * count + j and j * count + i; 0 where nothing is known. */
  weights: Float64Array;
  /** Numbers of the series of each part's mentions. */
  series: readonly (readonly number[])[];
  /** What else is known of pairs, for who looks closer. */
  details?: () => Details;
}

/** What is seen of a division. */
export interface Cut {
  /** The parts of either side. */
  sides: [number[], number[]];
  /** Mean weight of the pairs of mentions across, and of the four surest pairs of parts. */
  between: number;
  best: number;
  /** Natural logarithm of the mentions on the smaller side. */
  few: number;
  /** Series that have mentions of both sides. */
  shared: number;
}

/** So many divisions are begun with by chance. */
const starts = 6;

/**
 * @param parts two or more.
 * @param level pairs of less weight speak for two.
 */
export function bestCut(parts: Parts, level: number): Cut {
  const count = parts.sizes.length;
  const gain = new Float64Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++)
      if (i !== j) gain[i * count + j] = (parts.weights[i * count + j]! - level) * parts.sizes[i]! * parts.sizes[j]!;
  const random = randomNumbers(1 + count);
  let most = Number.NEGATIVE_INFINITY;
  let best: Int8Array | undefined;
  for (let start = 0; start < (count === 2 ? 1 : starts); start++) {
    const side = Int8Array.from({ length: count }, () => (random() < 0.5 ? 1 : -1));
    improve(side, gain);
    const value = worthOf(side, gain);
    if (value <= most) continue;
    most = value;
    best = side;
  }
  const numbers = Array.from(best!, (_, part) => part);
  return describe(parts, [numbers.filter((part) => best![part]! > 0), numbers.filter((part) => best![part]! < 0)]);
}

/** Moves parts to the other side while that gains, and never the last of one. */
function improve(side: Int8Array, gain: Float64Array): void {
  const count = side.length;
  const members = (which: number) => side.reduce((sum, one) => sum + (one === which ? 1 : 0), 0);
  for (const which of [1, -1]) if (members(which) === 0) side[which > 0 ? 0 : count - 1] = which;
  let [plus, minus] = [members(1), members(-1)];
  for (let moved = true; moved; ) {
    moved = false;
    for (let part = 0; part < count; part++) {
      const here = side[part]!;
      if ((here > 0 ? plus : minus) < 2) continue;
      let pull = 0;
      for (let other = 0; other < count; other++) pull += gain[part * count + other]! * side[other]!;
      if (pull * here >= -1e-9) continue;
      side[part] = -here;
      plus -= here;
      minus += here;
      moved = true;
    }
  }
}

function worthOf(side: Int8Array, gain: Float64Array): number {
  let value = 0;
  for (let i = 0; i < side.length; i++)
    for (let j = 0; j < i; j++) value += gain[i * side.length + j]! * side[i]! * side[j]!;
  return value;
}

/** What is seen of the division of parts into two sides. */
export function describe({ sizes, weights, series }: Parts, sides: [number[], number[]]): Cut {
  const [mentions, others] = sides.map((side) => side.reduce((sum, part) => sum + sizes[part]!, 0)) as [number, number];
  const across: number[] = [];
  let sum = 0;
  for (const i of sides[0]) {
    for (const j of sides[1]) {
      const weight = weights[i * sizes.length + j]!;
      across.push(weight);
      sum += weight * sizes[i]! * sizes[j]!;
    }
  }
  const surest = across.sort((a, b) => b - a).slice(0, 4);
  const [seriesA, seriesB] = sides.map((side) => new Set(side.flatMap((part) => series[part]!))) as [
    Set<number>,
    Set<number>,
  ];
  return {
    sides,
    between: sum / (mentions * others),
    best: surest.reduce((total, weight) => total + weight, 0) / surest.length,
    few: Math.log(Math.min(mentions, others)),
    shared: sharedOf(seriesA, seriesB).length,
  };
}
