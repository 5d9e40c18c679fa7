/**
 * A trend in shares over years: Cochran (Biometrics 10, 1954, 417-451) and Armitage (Biometrics 11, 1955, 375-386),
 * summed over series as Mantel (JASA 58, 1963, 690-700) sums strata, and corrected for overdispersion as quasi-likelihood
 * does (McCullagh and Nelder, Generalized Linear Models, 4.5): editions of a conference differ by more than chance.
 */
import { chiSquareUpper, normalTwoSided, studentTwoSided } from './distributions.ts';

export interface YearCount {
  year: number;
  /** Talks of the edition that are on the topic. */
  hits: number;
  /** Talks of the edition in all. */
  talks: number;
}

export interface TrendTest {
  /** Deviate after the correction; its sign is the direction. */
  z: number;
  /** Two-sided. */
  p: number;
  /** Deviate before the correction. */
  uncorrected: number;
  /** Change of the share in a year, pooled over the series. */
  slope: number;
  /** By how much the editions scatter about the trend, against what chance alone gives; at least 1. */
  dispersion: number;
  /** Chi-square of that scatter, and its degrees of freedom. */
  departure: number;
  degrees: number;
  /** The change between first and last year that this test would find four times in five, at the 5 % level. */
  detectableChange: number;
}

/**
 * Tests one topic. Each series is a list of its editions. Returns null where there is nothing to test: no hits, nothing
 * but hits, or fewer than three editions.
 *
 * `commonDispersion`, estimated over many topics at once, takes the place of the topic's own where that is not
 * significantly greater; alone, one topic's scatter about a trend over few editions is hardly known, and t is used.
 */
export function trendTest(series: readonly YearCount[][], commonDispersion?: number): TrendTest | null {
  let score = 0;
  let variance = 0;
  let spread = 0;
  let scatter = 0;
  let degrees = -1;
  let editions = 0;
  let firstYear = Number.POSITIVE_INFINITY;
  let lastYear = Number.NEGATIVE_INFINITY;
  for (const counts of series) {
    const used = counts.filter((one) => one.talks > 0);
    const talks = sum(used.map((one) => one.talks));
    const hits = sum(used.map((one) => one.hits));
    // A series in which all or no talks are on the topic says nothing on its trend.
    if (used.length < 2 || hits === 0 || hits === talks) continue;
    const share = hits / talks;
    const middle = sum(used.map((one) => one.talks * one.year)) / talks;
    const own = sum(used.map((one) => one.talks * (one.year - middle) ** 2));
    if (own === 0) continue;
    score += sum(used.map((one) => one.hits * (one.year - middle)));
    variance += share * (1 - share) * own;
    spread += own;
    scatter += sum(used.map((one) => (one.hits - one.talks * share) ** 2 / (one.talks * share * (1 - share))));
    degrees += used.length - 1;
    editions += used.length;
    firstYear = Math.min(firstYear, ...used.map((one) => one.year));
    lastYear = Math.max(lastYear, ...used.map((one) => one.year));
  }
  if (editions < 3 || variance === 0 || degrees < 1) return null;
  const uncorrected = score / Math.sqrt(variance);
  const departure = Math.max(0, scatter - uncorrected ** 2);
  const own = departure / degrees;
  const ownCounts =
    commonDispersion === undefined ? own > 1 : own > commonDispersion && chiSquareUpper(departure, degrees) < 0.05;
  const dispersion = Math.max(1, ownCounts ? own : (commonDispersion ?? 1));
  const z = uncorrected / Math.sqrt(dispersion);
  // 1.96 + 0.84: the 5 % level two-sided, and four times in five.
  const detectableChange = (2.8 * Math.sqrt(variance * dispersion) * (lastYear - firstYear)) / spread;
  return {
    z,
    p: ownCounts ? studentTwoSided(z, degrees) : normalTwoSided(z),
    uncorrected,
    slope: score / spread,
    dispersion,
    departure,
    degrees,
    detectableChange,
  };
}

/**
 * The dispersion common to many topics counted over the same editions; undefined under 20 degrees of freedom in all,
 * where it would hardly be known better than each topic's own.
 */
export function commonDispersion(topics: Iterable<readonly YearCount[][]>): number | undefined {
  let departure = 0;
  let degrees = 0;
  for (const series of topics) {
    const test = trendTest(series);
    if (!test) continue;
    departure += test.departure;
    degrees += test.degrees;
  }
  return degrees >= 20 ? Math.max(1, departure / degrees) : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
