/**
 * Are the trends of topics artefacts? On FOSDEM 2014 to 2016, as `topic-trend` judges them:
 *
 *   npm run bench:trends
 *
 * Years shuffled among talks of like text length must give no more discoveries than the false discovery rate allows;
 * slopes by titles and by full texts must agree in sign; of 50 planted trends, so many are found.
 */
import { commonDispersion, trendTest, type YearCount } from '../../queries/statistics/cochran-armitage.ts';
import { benjaminiHochberg } from '../../queries/statistics/false-discovery.ts';
import { judge } from '../../queries/statistics/verdict.ts';
import { fosdemGraph } from './graph-of.ts';

const level = 0.05;
const shuffles = 200;
const bands = 10;

interface Talk {
  year: number;
  length: number;
  topics: { titles: Set<string>; 'full texts': Set<string> };
}
type Reading = keyof Talk['topics'];

const graph = await fosdemGraph();
const talks = new Map<string, Talk>();
for (const { label, id, properties } of graph.nodes) {
  const { year, textLength, textFrom } = properties;
  if (label !== 'Talk' || year === undefined) continue;
  // A talk of which only the title was captured is no sample of full texts.
  const length = (textFrom as string[]).some((from) => from !== 'title') ? Number(textLength) : 0;
  talks.set(id, { year: Number(year), length, topics: { titles: new Set(), 'full texts': new Set() } });
}
const labels = new Map(graph.nodes.map((node) => [node.id, String(node.properties.label)]));
for (const { type, from, to, properties } of graph.relationships) {
  const talk = type === 'ABOUT' ? talks.get(from) : undefined;
  if (!talk) continue;
  const fields = properties.fields as string[];
  if (fields.includes('title')) talk.topics.titles.add(to);
  const inText = fields.some(
    (field) => field === 'title' || field === 'subtitle' || field === 'summary' || field === 'abstract',
  );
  if (talk.length > 0 && inText && properties.kind === 'primary') talk.topics['full texts'].add(to);
}
const all = [...talks.values()];
const years = [...new Set(all.map(({ year }) => year))].sort();
let state = 20_140_201;
console.log(
  `${all.length} talks: ${years.map((year) => `${all.filter((one) => one.year === year).length} in ${year}`).join(', ')}`,
);

for (const reading of ['titles', 'full texts'] as const) {
  const tested = testsOf(count(all, reading));
  const called = tested.filter(({ adjusted }) => adjusted < level);
  let found = 0;
  let any = 0;
  for (let round = 0; round < shuffles; round++) {
    const discoveries = testsOf(count(shuffled(all), reading)).filter(({ adjusted }) => adjusted < level).length;
    found += discoveries;
    if (discoveries > 0) any++;
  }
  console.log(
    `\n${reading}: ${tested.length} topics with 5 talks or more, ${called.length} called at a false discovery rate of ${level}`,
  );
  for (const { id, slope, adjusted } of called.slice(0, 15))
    console.log(
      `  ${labels.get(id)}: ${(100 * slope).toFixed(2)} points a year, adjusted p ${adjusted.toPrecision(2)}`,
    );
  console.log(
    `  years shuffled within ${bands} bands of text length, ${shuffles} times: ${found} discoveries in all; ` +
      `any in ${((100 * any) / shuffles).toFixed(1)} % of the rounds (allowed: ${100 * level} %)`,
  );
}

const byTitle = new Map(testsOf(count(all, 'titles')).map((one) => [one.id, one]));
const byText = new Map(testsOf(count(all, 'full texts')).map((one) => [one.id, one]));
for (const [what, holds] of [
  ['called after correction in either reading', (a: Test, b: Test) => Math.min(a.adjusted, b.adjusted) < level],
  ['with p below 0.05 in either reading', (a: Test, b: Test) => Math.min(a.p, b.p) < level],
  ['with p below 0.2 in either reading', (a: Test, b: Test) => Math.min(a.p, b.p) < 0.2],
] as const) {
  const both = [...byTitle.values()].filter(({ id }) => byText.has(id) && holds(byTitle.get(id)!, byText.get(id)!));
  const agree = both.filter(({ id, slope }) => Math.sign(slope) === Math.sign(byText.get(id)!.slope)).length;
  console.log(
    `${what === 'called after correction in either reading' ? '\n' : ''}slopes of titles and full texts agree in sign: ${agree} of ${both.length} topics ${what}`,
  );
}

console.log('\n50 planted trends among the topics of full texts, found after correction with the right sign:');
const counts = count(all, 'full texts');
const sizes = years.map((year) => all.filter((talk) => talk.year === year && talk.length > 0).length);
for (const [first, last] of [
  [0.01, 0.02],
  [0.01, 0.03],
  [0.01, 0.04],
  [0.02, 0.05],
  [0.02, 0.06],
  [0.01, 0.06],
] as const) {
  const planted = new Map(counts);
  for (let plant = 0; plant < 50; plant++) {
    // Every other one falls.
    const [from, to] = plant % 2 === 0 ? [first, last] : [last, first];
    const row = years.map((year, at) => {
      const share = from + ((to - from) * at) / (years.length - 1);
      let hits = 0;
      for (let talk = 0; talk < sizes[at]!; talk++) if (random() < share) hits++;
      return { year, hits, talks: sizes[at]! };
    });
    planted.set(`planted ${plant}`, row);
  }
  const found = testsOf(planted).filter(
    ({ id, adjusted, slope }) =>
      id.startsWith('planted') && adjusted < level && slope > 0 === (Number(id.slice(8)) % 2 === 0),
  ).length;
  console.log(`  from ${100 * first} % to ${100 * last} % of the talks in three years: ${found} of 50`);
}

interface Test {
  id: string;
  p: number;
  adjusted: number;
  slope: number;
}

/** As the query `topic-trend` tests all topics at once; the surest first. */
function testsOf(counts: Map<string, YearCount[]>): Test[] {
  const dispersion = commonDispersion([...counts.values()].map((row) => [row]));
  const tested = [...counts].flatMap(([id, row]) => {
    const { p } = judge([row], [row.length], dispersion);
    return p === null ? [] : [{ id, p, slope: trendTest([row], dispersion)!.slope }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  return tested.map((one, index) => ({ ...one, adjusted: adjusted[index]! })).sort((a, b) => a.p - b.p);
}

function count(of: Talk[], reading: Reading): Map<string, YearCount[]> {
  const usable = reading === 'titles' ? of : of.filter(({ length }) => length > 0);
  const sizes = new Map(years.map((year) => [year, usable.filter((talk) => talk.year === year).length]));
  const counts = new Map<string, YearCount[]>();
  for (const { year, topics } of usable) {
    for (const id of topics[reading]) {
      const row = counts.get(id) ?? years.map((year) => ({ year, hits: 0, talks: sizes.get(year)! }));
      counts.set(id, row);
      row[years.indexOf(year)]!.hits++;
    }
  }
  return counts;
}

/** The talks with their years dealt anew among those of like text length. */
function shuffled(of: Talk[]): Talk[] {
  const order = [...of].sort((a, b) => a.length - b.length);
  const size = Math.ceil(order.length / bands);
  const result: Talk[] = [];
  for (let start = 0; start < order.length; start += size) {
    const band = order.slice(start, start + size);
    const dealt = band.map(({ year }) => year);
    for (let at = dealt.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [dealt[at], dealt[other]] = [dealt[other]!, dealt[at]!];
    }
    result.push(...band.map((talk, at) => ({ ...talk, year: dealt[at]! })));
  }
  return result;
}

/** Mulberry32: the same numbers in every run. */
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
