/**
 * Measures who is who: `npm run bench:identity` scores the lists of ../shared/gold, `-- --ablations` leaves out one kind of
 * evidence after the other, `-- --speed` measures time and memory of generated lists up to a million mentions, `-- --learn`
 * learns the weights anew and writes graph/link/people/weights.json, `-- --torn` scores lists of names that were put together, `-- --asked` counts what people are
 * asked about, `-- --resample` tells how far the figures would move with other names.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countAsked } from '../../graph/link/people/bench/asked.ts';
import { resampleNames } from '../../graph/link/people/bench/bootstrap.ts';
import { type GoldSet, learnVariants, searchNamesakes } from '../../graph/link/people/bench/learn.ts';
import { originOf } from '../../graph/link/people/bench/origin.ts';
import { readGold, readList } from '../../graph/link/people/bench/read.ts';
import {
  countMerges,
  type GoldMention,
  type Half,
  type Scores,
  scoreIdentity,
} from '../../graph/link/people/bench/score.ts';
import { someNames, tearNames, withoutVerified } from '../../graph/link/people/bench/torn.ts';
import { CorpusBuilder } from '../../graph/link/people/encode.ts';
import { type ListedMention, mentionOf } from '../../graph/link/people/list.ts';
import { type Resolution, resolvePeople } from '../../graph/link/people/resolve.ts';
import { frozenWeights, type Weights } from '../../graph/link/people/weights.ts';
import { shared } from '../support/shared.ts';

const sets = ['ruby', 'acl', 'rubyhom', 'qian'];
const fileOf = (set: string) => shared(`gold/identity/${set}.dev.jsonl.gz`);

function resolve(list: ListedMention[]): Resolution {
  const builder = new CorpusBuilder();
  for (const mention of list) builder.add(mentionOf(mention));
  return resolvePeople(builder.finish());
}

function cluster(list: ListedMention[]): (id: string) => number {
  const { clusters } = resolve(list);
  const places = new Map(list.map(({ id }, index) => [id, index]));
  return (id) => clusters.find(places.get(id)!);
}

function row(cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function head(cells: string[]): void {
  console.log();
  row(cells);
  row(cells.map(() => '---'));
}

const share = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})` : '-';

function cellsOf({ precision, recall, f1, several, whole, namePairs, namePairsRight }: Scores): string[] {
  return [
    ...[precision, recall, f1].map((value) => value.toFixed(2)),
    share(whole, several),
    share(namePairsRight, namePairs),
  ];
}

const scoreHeads = ['B3 precision', 'B3 recall', 'B3 F1', 'multi-name people whole', 'merges of names right'];

function scores(): void {
  head(['set', 'part', ...scoreHeads]);
  const merged: { gold: GoldMention[]; clusterOf: (id: string) => number }[] = [];
  for (const set of sets) {
    const gold = readGold(fileOf(set));
    const clusterOf = cluster(readList(fileOf(set)));
    for (const half of ['all', 'tuning', 'validation'] satisfies Half[])
      row([set, half, ...cellsOf(scoreIdentity(gold, clusterOf, half))]);
    merged.push({ gold, clusterOf });
  }
  const sizes = [1, 2, 4, 9];
  const classes: [string, (a: GoldMention[], b: GoldMention[]) => string][] = [
    [
      'mentions of the rarer name',
      (a, b) => `${sizes.findLast((size) => size <= Math.min(a.length, b.length))} or more`,
    ],
    ['origin of the name', (a, b) => originOf((a.length > b.length ? a : b)[0]!.name)],
  ];
  for (const [title, classOf] of classes) {
    head([title, 'right', 'wrong', 'share right']);
    const total = new Map<string, { right: number; wrong: number }>();
    for (const { gold, clusterOf } of merged) {
      for (const [kind, { right, wrong }] of countMerges(gold, clusterOf, classOf)) {
        const known = total.get(kind) ?? { right: 0, wrong: 0 };
        total.set(kind, { right: known.right + right, wrong: known.wrong + wrong });
      }
    }
    for (const [kind, { right, wrong }] of [...total].sort((a, b) => a[0].localeCompare(b[0], 'en')))
      row([kind, right, wrong, share(right, right + wrong)]);
  }
}

const left: [string, (mention: ListedMention) => ListedMention][] = [
  ['nothing', (mention) => mention],
  ['co-speakers', (mention) => ({ ...mention, co: undefined })],
  ['series and event', (mention) => ({ ...mention, series: undefined, event: undefined })],
  ['year', (mention) => ({ ...mention, year: undefined })],
  ['title and description', (mention) => ({ ...mention, title: undefined, desc: undefined })],
  ['affiliation', (mention) => ({ ...mention, affiliation: undefined })],
  ['all but the name', ({ id, name }) => ({ id, name })],
];

function ablations(): void {
  head(['left out', ...sets.flatMap((set) => [`${set}: B3 precision / F1`, `${set}: whole`])]);
  for (const [what, leave] of left) {
    const cells = sets.flatMap((set) => {
      const { precision, f1, whole, several } = scoreIdentity(
        readGold(fileOf(set)),
        cluster(readList(fileOf(set)).map(leave)),
      );
      return [`${precision.toFixed(2)} / ${f1.toFixed(2)}`, several ? `${whole} of ${several}` : '-'];
    });
    row([what, ...cells]);
  }
}

function speed(counts: string[]): void {
  head(['mentions', 'names', 'people', 'seconds', 'processor seconds', 'peak memory (MB)']);
  const script = fileURLToPath(new URL('../../graph/link/people/bench/speed.ts', import.meta.url));
  for (const count of ['', ...counts]) {
    const printed = execFileSync(process.execPath, [script, fileOf('acl'), ...(count ? [count] : [])], {
      encoding: 'utf8',
    });
    const { mentions, names, people, readSeconds, resolveSeconds, processorSeconds, peakMegabytes } = JSON.parse(
      printed,
    ) as Record<string, number>;
    row([
      count ? mentions! : `${mentions} (acl.dev)`,
      names!,
      people!,
      (readSeconds! + resolveSeconds!).toFixed(1),
      processorSeconds!.toFixed(1),
      peakMegabytes!.toFixed(0),
    ]);
  }
}

/** How many random steps the search takes. */
const tries = 40;

function learn(): Weights {
  const read = (set: string) => ({ list: readList(fileOf(set)), gold: readGold(fileOf(set)) });
  const [ruby, acl, rubyhom, qian] = sets.map(read) as [GoldSet, GoldSet, GoldSet, GoldSet];
  const variants = learnVariants(frozenWeights, [ruby, acl]);
  const namesakes = searchNamesakes({ ...frozenWeights, variants }, [ruby, rubyhom, qian], tries, (attempt, sum) =>
    console.error(`step ${attempt}: sum of B3 F1 ${sum.toFixed(3)}`),
  );
  return { ...frozenWeights, madeBy, variants, namesakes };
}

const madeBy =
  'npm run bench:identity -- --learn, which gives this file again bit for bit, on the tuning half of ../shared/gold/identity: "variants" by logistic regression on pairs of names of ruby and acl (but the scale of employers, which no gold tells: by hand), "namesakes" by random search from what was set by hand, on ruby, rubyhom and qian (but bias, crowd, dominance, offset, size, tornAnyway, namesBefore and the scales of name, organization, title and marks: by hand); "cut": its scales by logistic regression on pairs of mentions of 1,325 names that were put together out of people of ruby and rubyhom who are not scored, its odds on 934 such names (also of acl) beside 1,238 that were not, then rounded, with tornAnyway, doubt and the scales of places and companions chosen by hand on those and on the tuning half; all others by hand, on the same half.';

/** As the formatter writes it: lists of numbers on one line. */
function weightsText(weights: Weights): string {
  const text = JSON.stringify(weights, null, 2);
  return `${text.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}

function learnAndFreeze(): void {
  const file = fileURLToPath(new URL('../../graph/link/people/weights.json', import.meta.url));
  const text = weightsText(learn());
  const same = readFileSync(file, 'utf8') === text;
  writeFileSync(file, text);
  console.log(same ? `${file} is as it was, bit for bit.` : `${file} is new.`);
}

/** Scores on names put together, of which nobody need say who is who and from which nothing was learned. */
function torn(): void {
  head(['names put together of', 'B3 precision', 'B3 recall', 'B3 F1']);
  const [ruby, acl] = [readList(fileOf('ruby')), someNames(readList(fileOf('acl')), 12)];
  const rest = withoutVerified({ list: readList(fileOf('rubyhom')), gold: readGold(fileOf('rubyhom')) });
  let [sum, lists] = [0, 0];
  for (const [what, list] of [
    ['ruby', ruby],
    ['rubyhom, what is not scored', rest],
    ['acl, a twelfth', acl],
  ] as const) {
    for (const seed of [1, 2, 3]) {
      const { list: mentions, gold } = tearNames(list, 75, seed);
      const { precision, recall, f1 } = scoreIdentity(gold, cluster(mentions));
      row([`${what} (${seed})`, ...[precision, recall, f1].map((value) => value.toFixed(2))]);
      sum += f1;
      lists++;
    }
  }
  row(['mean', '', '', (sum / lists).toFixed(2)]);
}

/** What is asked of a person: how many pairs, how many rightly, and whom nobody is asked about. */
function asked(): void {
  head(['set', 'pairs asked about', 'of those known, one person', 'parts of people not whole', 'asked about']);
  for (const set of sets) {
    const counts = countAsked(readGold(fileOf(set)), resolve(readList(fileOf(set))));
    const right = share(counts.same, counts.same + counts.different);
    row([set, counts.questions, right, counts.parts, share(counts.partsAsked, counts.parts)]);
  }
}

/** What is asked for of B³ F1 where names are namesakes'. */
const goals: [set: string, goal: number][] = [
  ['rubyhom', 88],
  ['qian', 82],
];
const resamples = 1000;

function resample(): void {
  head(['set', 'part', 'B3 F1', 'names', 'standard error', 'goal', 'resamples below it']);
  for (const [set, goal] of goals) {
    const gold = readGold(fileOf(set));
    const clusterOf = cluster(readList(fileOf(set)));
    for (const half of ['all', 'tuning', 'validation'] satisfies Half[]) {
      const { names, error, below } = resampleNames(gold, clusterOf, { half, goal, times: resamples });
      const { f1 } = scoreIdentity(gold, clusterOf, half);
      row([set, half, f1.toFixed(2), names, error.toFixed(2), goal, share(below * resamples, resamples)]);
    }
  }
}

const options = process.argv.slice(2);
if (options.includes('--speed')) speed(['10000', '100000', '1000000']);
else if (options.includes('--ablations')) ablations();
else if (options.includes('--learn')) learnAndFreeze();
else if (options.includes('--torn')) torn();
else if (options.includes('--asked')) asked();
else if (options.includes('--resample')) resample();
else scores();
