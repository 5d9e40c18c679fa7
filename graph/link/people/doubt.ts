/**
 * How often one printed name is two people's differs from data to data: a club's list has hardly any namesakes, a register
 * of a country's authors many. The share is estimated without labels: names of two people are made by putting two names
 * together, and one looks how many of the names at hand are as torn as the most torn quarter of those.
 */

import { weighOnePerson } from './namesakes.ts';
import { randomNumbers } from './random.ts';
import type { Scales } from './scales.ts';

/** Names with fewer or more mentions are not looked at; so many names at most, and so many pairs put together. */
const fewest = 6;
const most = 50;
const mostNames = 1000;
const tornNames = 500;
/** The parts of the made names that are looked at, from the most torn; their mean evens out what evidence comes in steps. */
const tails = [0.1, 0.15, 0.2, 0.25, 0.3];

/**
 * @param blocks mentions of each name.
 * @returns by how much the odds of two people per name are greater here than their names alone say (natural logarithm).
 */
export function estimateDoubt(scales: Scales, blocks: number[][]): number {
  const { namesakes, cut } = scales.weights;
  const { tornAnyway } = scales.statistics.visitsTold ? cut : namesakes;
  const told = blocks.filter(({ length }) => length >= fewest && length <= most);
  const step = Math.max(1, told.length / mostNames);
  const seen: { prior: number; evidence: number }[] = [];
  for (let at = 0; at < told.length; at += step) {
    const weighed = weigh(scales, told[Math.floor(at)]!);
    if (weighed) seen.push(weighed);
  }
  if (seen.length === 0) return 0;
  const torn = tearNames(scales, blocks).sort((a, b) => a - b);
  if (torn.length === 0) return 0;
  const hits = tails.map((tail) => {
    const limit = torn[Math.floor(torn.length * tail)]!;
    return seen.filter(({ evidence }) => evidence <= limit).length / tail;
  });
  const mean = hits.reduce((sum, hit) => sum + hit, 0) / tails.length;
  const share = shareOfTwo(mean, seen.length, tornAnyway, namesakes.namesBefore);
  return shiftFor(
    share,
    seen.map(({ prior }) => prior),
  );
}

/**
 * The share of names that are two people's (the estimate of Storey 2002, from the other end of the distribution).
 *
 * @param torn how many of `names` would be two people's if only such were torn.
 * @param anyway the share that is reached where all names are one person's.
 * @param before how many names, torn as those of one person are, are taken to have been seen before.
 */
export function shareOfTwo(torn: number, names: number, anyway: number, before: number): number {
  const share = (torn + before * anyway) / (names + before);
  return Math.min(0.9, Math.max(0.005, (share - anyway) / (1 - anyway)));
}

/** The shift of the odds under which the mean probability of two people is the share. */
function shiftFor(share: number, priors: number[]): number {
  let [low, high] = [-10, 20];
  for (let step = 0; step < 40; step++) {
    const shift = (low + high) / 2;
    const mean = priors.reduce((sum, prior) => sum + 1 / (1 + Math.exp(prior - shift)), 0) / priors.length;
    if (mean < share) low = shift;
    else high = shift;
  }
  return (low + high) / 2;
}

/** The evidence on names that are two people's for sure: those of two names put together. */
function tearNames(scales: Scales, blocks: number[][]): number[] {
  const several = blocks.filter(({ length }) => length >= fewest / 2 && length < most);
  if (several.length < 10) return [];
  const random = randomNumbers(1);
  const pick = () => several[Math.floor(random() * several.length)]!;
  const torn: number[] = [];
  for (let attempt = 0; attempt < tornNames * 3 && torn.length < tornNames; attempt++) {
    const [a, b] = [pick(), pick()];
    if (a === b || a.length + b.length > most) continue;
    const weighed = weigh(scales, [...a, ...b]);
    if (weighed) torn.push(weighed.evidence);
  }
  return torn;
}

function weigh(scales: Scales, mentions: number[]): { prior: number; evidence: number } | undefined {
  return weighOnePerson(scales, scales.corpus.names[scales.corpus.nameOf[mentions[0]!]!]!, mentions);
}
