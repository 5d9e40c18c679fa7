/** Expected values are those of scipy 1.17.1 (functions named beside each), unless another source is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonDispersion, trendTest, type YearCount } from './cochran-armitage.ts';
import { chiSquareUpper, logGamma, normalTwoSided, studentTwoSided } from './distributions.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { fisherExact } from './fisher.ts';

function near(actual: number, expected: number, tolerance = 1e-9): void {
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);
}

test('tails of the distributions', () => {
  // stats.norm.sf, stats.chi2.sf, stats.t.sf, each doubled where two-sided.
  near(normalTwoSided(1.96), 0.04999579029644087);
  near(normalTwoSided(-1.96), 0.04999579029644087);
  assert.ok(Math.abs(normalTwoSided(5) / 5.733031437583866e-7 - 1) < 1e-9);
  near(chiSquareUpper(30, 12), 0.0027924293327009145);
  near(chiSquareUpper(0.5, 4), 0.9735009788392561);
  near(studentTwoSided(2.306, 8), 0.050000322761284174);
  near(studentTwoSided(-12.706, 1), 0.05000080235813319);
  near(studentTwoSided(1.5, 3), 0.23058386524482294);
  near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)));
  near(logGamma(11), Math.log(3_628_800));
});

test("Fisher's exact test", () => {
  // stats.fisher_exact; the second is Fisher's lady tasting tea, 34/70.
  near(fisherExact({ hits: 8, talks: 10 }, { hits: 1, talks: 6 }), 0.034965034965034975);
  near(fisherExact({ hits: 3, talks: 4 }, { hits: 1, talks: 4 }), 34 / 70);
  near(fisherExact({ hits: 2, talks: 100 }, { hits: 15, talks: 120 }), 0.004160444679834273);
  near(fisherExact({ hits: 0, talks: 10 }, { hits: 0, talks: 5 }), 1);
});

test('Benjamini-Hochberg keeps the order and never falls with rank', () => {
  // stats.false_discovery_control.
  const adjusted = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8]);
  for (const [index, expected] of [0.025, 0.05, 0.05, 0.025, 0.8].entries()) near(adjusted[index]!, expected);
  assert.deepEqual(benjaminiHochberg([]), []);
});

const yearly = (years: number[], hits: number[], talks: number[]): YearCount[] =>
  years.map((year, index) => ({ year, hits: hits[index]!, talks: talks[index]! }));

test('the trend test gives the published value where editions scatter no more than chance', () => {
  // R's help of prop.trend.test (smokers among lung cancer patients, Fleiss 1981): X-squared 8.2249, p 0.004132.
  const test = trendTest([yearly([1, 2, 3, 4], [83, 90, 129, 70], [86, 93, 136, 82])], 1);
  near(test!.uncorrected ** 2, 8.224922285197662);
  near(test!.p, 0.004131897477641614);
  near(test!.departure, 4.3754890119299965);
  assert.equal(test!.degrees, 2);
  assert.ok(test!.z < 0, 'the share falls');
});

test('overdispersion takes a trend back that the plain test would call', () => {
  // By numpy and stats.t: z 4.58 plain (p 5e-6), scatter 17.62 on 4 degrees, so z 2.18 and p .095.
  const test = trendTest([
    yearly([2015, 2016, 2017, 2018, 2019, 2020], [2, 12, 5, 20, 9, 26], [100, 100, 100, 100, 100, 100]),
  ]);
  near(test!.uncorrected, 4.579984872522528);
  near(test!.dispersion, 4.4055081697667235);
  near(test!.z, 2.1820567335712067);
  near(test!.p, 0.09452697713469871);
});

test('series are strata: their scores and variances are summed, their levels never compared', () => {
  const first = yearly([2015, 2016, 2017], [2, 4, 7], [100, 110, 120]);
  const second = yearly([2012, 2014, 2016, 2018], [1, 1, 3, 6], [50, 60, 55, 60]);
  // By numpy: the sum of scores over the root of the sum of variances.
  near(trendTest([first, second])!.uncorrected, 2.5908228122414307);
  // Two series of different level, each flat, would make a trend if they were thrown together.
  const flat = [
    yearly([2010, 2011, 2012], [1, 1, 1], [100, 100, 100]),
    yearly([2013, 2014, 2015], [9, 9, 9], [100, 100, 100]),
  ];
  near(trendTest(flat)!.z, 0);
  assert.ok(trendTest([flat.flat()])!.uncorrected > 3);
});

test('there is nothing to test without hits, or with two editions', () => {
  assert.equal(trendTest([yearly([2015, 2016, 2017], [0, 0, 0], [50, 50, 50])]), null);
  assert.equal(trendTest([yearly([2015, 2016], [1, 9], [50, 50])]), null);
  assert.equal(commonDispersion([]), undefined);
});

test('the dispersion of many topics is the mean of their scatter, and never under 1', () => {
  const calm = [yearly([2015, 2016, 2017, 2018], [5, 5, 5, 5], [100, 100, 100, 100])];
  assert.equal(commonDispersion(Array(10).fill(calm)), 1);
  assert.equal(commonDispersion([calm, calm]), undefined);
  const wild = [yearly([2015, 2016, 2017, 2018], [0, 20, 0, 20], [100, 100, 100, 100])];
  assert.ok(commonDispersion([...Array(9).fill(calm), wild])! > 1.5);
});

test('where nothing changes, one test in twenty or fewer calls a trend', () => {
  // A generator with a fixed seed (Park and Miller 1988), so that the test is the same on every machine.
  let state = 20261121;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
  let called = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round += 1) {
    const counts = years.map((year) => ({
      year,
      talks: 150,
      hits: Array.from({ length: 150 }, () => Number(random() < 0.05)).reduce((a, b) => a + b),
    }));
    if (trendTest([counts])!.p < 0.05) called += 1;
  }
  assert.ok(called / rounds <= 0.07, `${called} of ${rounds} called`);
  assert.ok(called > 0, 'a test that never calls anything is none');
});
