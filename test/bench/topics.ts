/**
 * Measures keyphrases on gold data, and learns the table that is shipped.
 *
 *   npm run bench:topics                 talks: learned on other series than those scored; prose: nothing is learned
 *   npm run bench:topics -- --learn      learns on all talks and writes graph/link/topics/knowledge/learned-table.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { CollectionCounter, rankKeyphrases } from '../../graph/link/topics/keyphrases/keyphrases.ts';
import { foldsBySeries, learnKeyphrases, prepareTalk } from '../../graph/link/topics/keyphrases/learn-keyphrases.ts';
import { shippedModel, writeModel } from '../../graph/link/topics/keyphrases/tag-table.ts';
import { lexicon } from '../../graph/link/topics/knowledge/lexicon.ts';
import { shared } from '../support/shared.ts';
import { f1At } from './keyphrase-score.ts';

interface GoldRow {
  id: string;
  text: string;
  series?: string;
  keys: string[];
}

const { values: options } = parseArgs({
  options: { learn: { type: 'boolean' }, predictions: { type: 'string' }, folds: { type: 'string', default: '24' } },
});

const talks = readGold('pyvideo.dev.jsonl.gz');
const known = lexicon();
const collection = collect(talks);
const prepared = talks.map(({ text, series = '', keys }) => prepareTalk({ text, series, tags: keys }, collection));

if (options.learn) {
  const model = learnKeyphrases(prepared, collection, known);
  const table = [
    '/**',
    ' * Which phrases people took for tags, and the weights learned from that: made by `npm run bench:topics -- --learn`.',
    ` * Learned from ${talks.length} conference talks with the tags their uploaders gave them: the collection of pyvideo.org, CC0 1.0.`,
    ' * A line holds the stems of a phrase, talks whose text has it, those of them with it as a tag, talks with it as a tag,',
    ' * and series of these. `tag-table.ts` reads it.',
    ' */',
    `export const learnedTable = \`${writeModel(model)}\`;`,
    '',
  ].join('\n');
  writeFileSync(new URL('../../graph/link/topics/knowledge/learned-table.ts', import.meta.url), table);
  console.log(
    `learned-table.ts: ${model.table.phrases.size} phrases met, ${Math.round(table.length / 1024)} kB written`,
  );
} else {
  const predictions: string[] = [];
  const pairs: { gold: string[]; keys: string[]; series: string }[] = [];
  const rowOf = new Map(prepared.map((talk, index) => [talk, talks[index]!]));
  for (const fold of foldsBySeries(prepared, Number(options.folds))) {
    const held = new Set(fold);
    const model = learnKeyphrases(
      prepared.filter((talk) => !held.has(talk)),
      collection,
      known,
    );
    for (const talk of fold) {
      const { id, text, keys: gold } = rowOf.get(talk)!;
      const keys = rankKeyphrases(text, model, collection, { isTalk: true, series: talk.series }).map(
        ({ label }) => label,
      );
      pairs.push({ gold, keys, series: talk.series });
      predictions.push(JSON.stringify({ id, keys }));
    }
  }
  if (options.predictions) writeFileSync(options.predictions, `${predictions.join('\n')}\n`);
  print('pyvideo.dev, each series by the others', pairs);
  for (const [series, some] of Map.groupBy(pairs, (pair) => pair.series))
    if (some.length >= 10) print(`  ${series}`, some);
  const prose = readGold('semeval2017.jsonl.gz');
  const model = shippedModel();
  const proseCollection = collect(prose);
  print(
    'semeval2017',
    prose.map(({ text, keys }) => ({
      gold: keys,
      keys: rankKeyphrases(text, model, proseCollection, { limit: 15 }).map(({ label }) => label),
    })),
  );
}

function collect(rows: GoldRow[]): CollectionCounter {
  const counter = new CollectionCounter();
  for (const { text } of rows) counter.add(text);
  return counter;
}

function print(what: string, pairs: { gold: string[]; keys: string[] }[]): void {
  const given = pairs.reduce((sum, { keys }) => sum + keys.length, 0) / pairs.length;
  const scores = [5, 10].map((k) => `F1@${k} ${f1At(k, pairs).toFixed(1)}`).join('  ');
  console.log(
    `${what.padEnd(40)} ${String(pairs.length).padStart(4)} texts  ${scores}  ${given.toFixed(1)} keys a text`,
  );
}

function readGold(file: string): GoldRow[] {
  const text = gunzipSync(readFileSync(shared('gold/topics', file))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow);
}
