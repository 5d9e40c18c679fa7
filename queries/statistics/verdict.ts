/** From counts to a verdict in words: a trend is called one only with a test that can carry it. */
import { type TrendTest, trendTest, type YearCount } from './cochran-armitage.ts';
import { fisherExact } from './fisher.ts';

export type Verdict =
  | 'rising'
  | 'falling'
  | 'no trend shown'
  | 'too few editions'
  | 'too few talks on it'
  | 'differs between the two'
  | 'no difference shown';

export interface Judgement {
  verdict: Verdict;
  test: 'Cochran-Armitage' | "Fisher's exact" | null;
  p: number | null;
  trend: TrendTest | null;
}

/** Fewer hits than this, and the normal approximation fails. */
const fewestHits = 5;

/**
 * Weighs one topic's counts: a list of its editions for each series that has it. `comparable` says how many editions each
 * series has that can be compared at all, whether they have the topic or not.
 */
export function judge(
  series: readonly YearCount[][],
  comparable: readonly number[],
  commonDispersion?: number,
): Judgement {
  const nothing = { test: null, p: null, trend: null };
  const longest = Math.max(0, ...comparable);
  // A single edition has nothing to be compared with: neither it nor its talks count.
  const lines = series.filter((editions) => editions.length > 1);
  const hits = lines.flat().reduce((total, one) => total + one.hits, 0);
  if (longest < 2) return { verdict: 'too few editions', ...nothing };
  if (longest === 2) {
    if (comparable.filter((editions) => editions > 1).length > 1) return { verdict: 'too few editions', ...nothing };
    const [first, second] = lines[0] ?? [];
    if (hits === 0) return { verdict: 'too few talks on it', ...nothing };
    const p = fisherExact(first!, second!);
    return { verdict: verdictOfTwo(p), test: "Fisher's exact", p, trend: null };
  }
  const trend = hits < fewestHits ? null : trendTest(lines, commonDispersion);
  if (!trend) return { verdict: 'too few talks on it', ...nothing };
  return { verdict: verdictOfTrend(trend, trend.p), test: 'Cochran-Armitage', p: trend.p, trend };
}

/** The verdict that a p value carries, adjusted for the number of topics where many were tested. */
export function verdictAt(judgement: Judgement, p: number): Verdict {
  if (judgement.trend) return verdictOfTrend(judgement.trend, p);
  return judgement.test === "Fisher's exact" ? verdictOfTwo(p) : judgement.verdict;
}

function verdictOfTrend(trend: TrendTest, p: number): Verdict {
  if (p >= 0.05) return 'no trend shown';
  return trend.z > 0 ? 'rising' : 'falling';
}

function verdictOfTwo(p: number): Verdict {
  return p < 0.05 ? 'differs between the two' : 'no difference shown';
}

/**
 * What the editions at hand cannot show, in words. With n editions in one series, the smallest two-sided exact p of a
 * test by ranks (Mann-Kendall) is 2/n!.
 */
export function powerCaveat(judgement: Judgement, longest: number): string | undefined {
  if (judgement.test === "Fisher's exact") return 'two editions can differ; they cannot show a trend';
  if (!judgement.trend) return undefined;
  const change = `${(100 * judgement.trend.detectableChange).toFixed(1)} percentage points`;
  const found = `only a change of about ${change} between the first and the last year would be found four times in five`;
  if (longest > 5) return found;
  const smallest = 2 / [1, 1, 2, 6, 24, 120][longest]!;
  return `${found}; ${longest} editions cannot show a trend by their order alone (smallest p ${smallest.toFixed(2)}), nor tell a lasting rise from one unusual edition, nor a turn from a straight line`;
}
